/** What the buttons do, what they tell the page, and what a reader is told of it. */
import { expect, fixtureCleanup } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ReleaseShareEvent } from '../../src/loading/events.js';
import type { PageRecord } from '../../src/loading/page.js';
import { clickOn, focused } from './release-body-setup.js';
import {
  line,
  markup,
  mount,
  next,
  part,
  parts,
  ready,
  recordTrouble,
  SAMPLE,
  texts,
  until,
  type ReleaseElement,
} from './setup.js';

const url = 'https://newsroom.example/1';
const value = { headline: 'Ferry & quay', url, released: '2018-10-05', publisher: 'P' };
const share = async (release: object = value, more = 'lang="en"'): Promise<ReleaseElement> =>
  ready(mount(markup(release, 'release-share', more)));
const action = (element: Element, name: string): HTMLElement => part(element, `action-${name}`);
const labels = (element: Element) => texts(element, 'action');

/** What has been put aside to be put back. */
const restore: (() => void)[] = [];
afterEach(() => {
  for (const undo of restore.splice(0)) undo();
});
/** Puts a value in the place of what the platform has; undefined: as if it had none. */
function replace(target: object, key: string, replacement: unknown): void {
  const own = Object.getOwnPropertyDescriptor(target, key);
  Object.defineProperty(target, key, { value: replacement, configurable: true, writable: true });
  restore.push(() => {
    if (own) Object.defineProperty(target, key, own);
    else Reflect.deleteProperty(target, key);
  });
}
const platform = (
  { canShare }: { canShare: boolean },
  act: (data: ShareData) => unknown = () => undefined,
) => {
  replace(navigator, 'canShare', canShare ? () => true : undefined);
  replace(navigator, 'share', (data: ShareData) => Promise.resolve(data).then(act));
};

/** What is written to the clipboard: the engine's own, unless `write` stands in for it. */
function clipboard(write?: (text: string) => Promise<void>): string[] {
  const copied: string[] = [];
  const { clipboard: own } = navigator as Partial<Navigator>;
  replace(navigator, 'clipboard', {
    writeText: async (text: string) => {
      await (write ?? ((given: string) => own?.writeText(given)))(text);
      copied.push(text);
    },
  });
  return copied;
}
const accept = () => Promise.resolve();
const refuse = () => Promise.reject(new DOMException('No', 'NotAllowedError'));

const tells = (element: ReleaseElement, text: string): Promise<void> =>
  until(
    () => texts(element, 'status').join() === text,
    () => `“${texts(element, 'status').join()}” is told, not “${text}”`,
  );

/** What a reader pastes. */
async function pasted(): Promise<string> {
  const field = document.createElement('textarea');
  document.body.append(field);
  field.focus();
  await sendKeys({ down: 'Control' });
  await sendKeys({ press: 'v' });
  await sendKeys({ up: 'Control' });
  field.remove();
  return field.value;
}

/** A script tag by which the library came. */
function embedded(script: PageRecord['script']): void {
  replace(globalThis, Symbol.for('news-elements') as never, {
    version: '0',
    requests: new Map(),
    script,
  });
}

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
      const [card, script] = [parsed.querySelector('news-card'), parsed.querySelector('script')];
      expect(script?.integrity).to.equal('sha384-a');
      expect(script?.src).to.equal('https://cdn.example/autoload.js');
      return card;
    });
    expect(own?.querySelector('a')?.href).to.equal(url);
    expect(line(await ready(mount(own?.outerHTML ?? '')))).to.contain('Ferry & quay');
    expect(other?.getAttribute('src')).to.equal(new URL(SAMPLE.en, location.href).href);
    expect(other?.getAttribute('format')).to.equal('native');
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
    restore.push(() => {
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
