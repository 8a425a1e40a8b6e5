/** What the buttons do, what they tell the page, and what a reader is told of it. */
import type { ReleaseShareEvent } from '../../src/loading/events.js';
import { expect, fixtureCleanup } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { focused } from './release-body-setup.js';
import {
  accept,
  action,
  clipboard,
  embedded,
  labels,
  later,
  platform,
  refuse,
  replace,
  share,
  tells,
  url,
  value,
} from './release-share-setup.js';
import {
  markup,
  mount,
  part,
  parts,
  ready,
  recordTrouble,
  texts,
  until,
  type ReleaseElement,
} from './setup.js';

describe('<release-share>', () => {
  recordTrouble();
  beforeEach(() => {
    platform({ canShare: false });
  });

  it('offers what can be done with a release', async () => {
    expect(labels(await share())).to.deep.equal(['Email', 'Copy link', 'Copy citation', 'Print']);
    platform({ canShare: true });
    embedded({ src: 'https://cdn.example/autoload.js', integrity: '' });
    const all = ['Share', 'Copy link', 'Copy citation', 'Copy embed code', 'Print'];
    expect(labels(await share())).to.deep.equal(all);
    expect(labels(await share(value, 'lang="zh"'))).to.deep.equal([
      '分享',
      '复制链接',
      '复制引文',
      '复制嵌入代码',
      '打印',
    ]);
  });

  it('shares and links no release without a page of its own', async () => {
    for (const other of [undefined, 'mailto:a@x.example']) {
      expect(labels(await share({ headline: 'H', url: other }))).to.deep.equal([
        'Copy citation',
        'Print',
      ]);
    }
  });

  it('embeds nothing from a script that others can’t have', async () => {
    for (const src of ['file:///autoload.js', 'blob:https://x.example/1', '']) {
      embedded({ src, integrity: '' });
      expect(labels(await share())).not.to.contain('Copy embed code');
    }
  });

  it('leaves out what “hide” names, and nothing where all is hidden', async () => {
    embedded({ src: 'https://cdn.example/autoload.js', integrity: '' });
    const names = ['share', 'link', 'citation', 'embed', 'print'];
    for (const name of names) {
      const element = await share(value, `hide="${name}"`);
      expect(parts(element, `action-${name}`), name).to.have.length(0);
      expect(parts(element, 'action'), name).to.have.length(4);
    }
    const empty = await share(value, `hide="${names.join(' ')}"`);
    expect(empty.shadowRoot?.querySelectorAll('.share, p, select')).to.have.length(0);
  });

  it('shares by the platform, and is silent when the reader changes their mind', async () => {
    const shared: ShareData[] = [];
    platform({ canShare: true }, (data) => shared.push(data));
    const element = await share();
    action(element, 'share').click();
    await until(
      () => shared.length === 1,
      () => 'nothing is shared',
    );
    expect(shared).to.deep.equal([{ title: 'Ferry & quay', url }]);
    platform({ canShare: true }, () => {
      throw new DOMException('No', 'AbortError');
    });
    action(element, 'share').click();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(texts(element, 'status')).to.deep.equal(['']);
    platform({ canShare: true }, refuse);
    action(element, 'share').click();
    await tells(element, 'It couldn’t be copied. Here is the text:');
  });

  it('opens a mail where the platform can’t share', async () => {
    const element = await share({ ...value, headline: 'A&bcc=x@x.example\n\uD800 B' });
    const link = action(element, 'share') as HTMLAnchorElement;
    expect(link.href).to.equal(
      `mailto:?subject=A%26bcc%3Dx%40x.example%0A%EF%BF%BD%20B&body=${encodeURIComponent(url)}`,
    );
    let mail: MouseEvent | undefined;
    element.addEventListener('release-share', (event) => {
      event.preventDefault();
    });
    document.addEventListener('click', (event) => (mail = event), { once: true });
    link.click();
    expect(mail?.defaultPrevented).to.equal(true);
  });

  it('is not on paper (Chromium only)', async function () {
    if (!navigator.userAgent.includes('Chrome/')) this.skip();
    const element = await share();
    await emulateMedia({ media: 'print' });
    expect(part(element, 'share').checkVisibility()).to.equal(false);
    await emulateMedia({ media: 'screen' });
  });

  it('prints the page', async () => {
    let printed = 0;
    replace(window, 'print', () => printed++);
    const element = await share();
    action(element, 'print').click();
    await until(
      () => printed === 1,
      () => 'nothing is printed',
    );
  });

  it('leaves it to the page that takes it over', async () => {
    const copied = clipboard(accept);
    replace(window, 'print', () => copied.push('printed'));
    platform({ canShare: true }, () => copied.push('shared'));
    const element = await share();
    const taken: ReleaseShareEvent[] = [];
    const take = (event: ReleaseShareEvent) => {
      event.preventDefault();
      taken.push(event);
    };
    document.body.addEventListener('release-share', take);
    later(() => {
      document.body.removeEventListener('release-share', take);
    });
    for (const button of parts(element, 'action')) button.click();
    await until(
      () => taken.length === 4,
      () => `${String(taken.length)} are taken over`,
    );
    await element.updateComplete;
    expect(taken.map(({ method }) => method).sort()).to.deep.equal([
      'citation',
      'link',
      'print',
      'share',
    ]);
    expect(copied).to.deep.equal([]);
    expect(texts(element, 'status')).to.deep.equal(['']);
  });

  it('is used by keys', async () => {
    const copied = clipboard(accept);
    const element = await share();
    action(element, 'link').focus();
    await sendKeys({ press: 'Enter' });
    await tells(element, 'Link copied');
    expect(focused()).to.equal(action(element, 'link'));
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: ' ' });
    await tells(element, 'Citation copied');
    expect(copied).to.have.length(2);
  });

  it('has no barriers, also where something failed', async () => {
    clipboard(refuse);
    replace(document, 'execCommand', () => false);
    for (const more of ['lang="en"', 'lang="zh" dir="rtl"']) {
      fixtureCleanup();
      const page = mount(`<main ${more}><h1>Page</h1>${markup(value, 'release-share', '')}</main>`);
      const element = await ready(page.querySelector('release-share') as ReleaseElement);
      await expect(page).to.be.accessible();
      action(element, 'link').click();
      await until(
        () => parts(element, 'by-hand').length === 1,
        () => 'nothing failed',
      );
      await expect(page).to.be.accessible();
    }
  });
});
