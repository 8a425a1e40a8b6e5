/** What a reader has copied, in the engines’ own ways. */
import { expect } from '@open-wc/testing';
import { clickOn, focused } from './release-body-setup.js';
import {
  accept,
  action,
  clipboard,
  embedded,
  pasted,
  platform,
  refuse,
  replace,
  share,
  tells,
  url,
  value,
} from './release-share-setup.js';
import { line, mount, next, part, parts, ready, recordTrouble, SAMPLE, until } from './setup.js';

describe('<release-share> copies', () => {
  recordTrouble();
  beforeEach(() => {
    platform({ canShare: false });
  });

  it('copies the link, and says so', async () => {
    // WebKitGTK and Firefox write only what a real click asks for.
    const copied = clipboard();
    const element = await share();
    const before = part(element, 'share').getBoundingClientRect();
    const told = next(element, 'release-share');
    await clickOn(action(element, 'link'));
    await tells(element, 'Link copied');
    expect(copied).to.deep.equal([url]);
    expect(await pasted()).to.equal(url);
    const { method, text, release } = await told;
    expect([method, text, release.headline]).to.deep.equal(['link', url, 'Ferry & quay']);
    const after = part(element, 'share').getBoundingClientRect();
    expect([after.width, after.height]).to.deep.equal([before.width, before.height]);
    expect(part(element, 'status').matches('.spoken[role="status"]')).to.equal(true);
    await tells(element, '');
  });

  it('copies a citation in the style that the page and then the reader chooses', async () => {
    const copied = clipboard(accept);
    const element = await share(value, 'lang="en" citation="mla"');
    const style = part(element, 'citation-style') as HTMLSelectElement;
    expect(style.value).to.equal('mla');
    action(element, 'citation').click();
    await tells(element, 'Citation copied');
    style.value = 'bibtex';
    style.dispatchEvent(new Event('change'));
    await element.updateComplete;
    action(element, 'citation').click();
    await until(
      () => copied.length === 2,
      () => 'nothing was copied',
    );
    expect(copied[0]).to.match(/^“Ferry & quay\.” P, 5 Oct\. 2018/);
    expect(copied[1]).to.match(/^@misc\{/);
    element.setAttribute('citation', 'apa');
    await element.updateComplete;
    expect(style.value).to.equal('bibtex');
  });

  it('cites in APA where the attribute says nothing that is known', async () => {
    for (const more of ['', 'citation=""', 'citation="toString"']) {
      expect(
        (part(await share(value, more), 'citation-style') as HTMLSelectElement).value,
      ).to.equal('apa');
    }
  });

  it('copies the embed code, with the address of the data or the data', async () => {
    embedded({ src: 'https://cdn.example/autoload.js', integrity: 'sha384-a' });
    const copied = clipboard(accept);
    const inline = await share();
    action(inline, 'embed').click();
    await tells(inline, 'Embed code copied');
    const far = await ready(
      mount(`<release-share lang="en" src="${SAMPLE.en}" format="native"></release-share>`),
    );
    action(far, 'embed').click();
    await tells(far, 'Embed code copied');
    const [own, other] = copied.map((code) => {
      const parsed = new DOMParser().parseFromString(code, 'text/html');
      const [quote, script] = [parsed.querySelector('blockquote'), parsed.querySelector('script')];
      expect(script?.integrity).to.equal('sha384-a');
      expect(script?.src).to.equal('https://cdn.example/autoload.js');
      return quote;
    });
    const [page, data = ''] = own?.querySelector('a')?.href.split('#news-card=') ?? [];
    expect(page).to.equal(url);
    expect(JSON.parse(atob(data))).to.include({ headline: 'Ferry & quay' });
    expect(line(own)).to.equal('Ferry & quay');
    const src = encodeURIComponent(new URL(SAMPLE.en, location.href).href);
    expect(other?.querySelector('a')?.hash).to.equal(`#news-card&src=${src}&format=native`);
  });

  it('names the data’s address in the embed code where another element has them', async () => {
    embedded({ src: 'https://cdn.example/autoload.js', integrity: '' });
    const copied = clipboard(accept);
    const page = mount(`<div>
      <news-release id="whole" src="${SAMPLE.en}" item="0">
        <release-share slot="footer" lang="en"></release-share>
      </news-release>
      <release-share from="#whole" lang="en"></release-share>
    </div>`);
    for (const element of page.querySelectorAll('release-share')) {
      await ready(element);
      action(element, 'embed').click();
      await tells(element, 'Embed code copied');
    }
    expect(copied).to.have.length(2);
    const src = encodeURIComponent(new URL(SAMPLE.en, location.href).href);
    for (const code of copied) {
      expect(code).to.contain(`#news-card&amp;src=${src}&amp;item=0">`);
    }
  });

  it('copies by command where there is no clipboard to ask', async () => {
    replace(navigator, 'clipboard', undefined);
    const element = await share();
    await clickOn(action(element, 'link'));
    await tells(element, 'Link copied');
    expect(await pasted()).to.equal(url);
  });

  it('gives the text to copy by hand where nothing else works', async () => {
    clipboard(refuse);
    replace(document, 'execCommand', () => false);
    const element = await share();
    action(element, 'link').click();
    await tells(element, 'It couldn’t be copied. Here is the text:');
    const field = part(element, 'by-hand') as HTMLTextAreaElement;
    await until(
      () => focused() === field,
      () => 'the text isn’t in focus',
    );
    expect(field.value).to.equal(url);
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).to.equal(url);
    clipboard(accept);
    action(element, 'link').click();
    await tells(element, 'Link copied');
    expect(parts(element, 'by-hand')).to.have.length(0);
  });
});
