/** Whether links make sense to who hears them alone, one after the other: WCAG 2.2, 2.4.4 and 2.4.9. */
import { expect } from '@open-wc/testing';
import { line, markup, mount, ready, type ReleaseElement } from '../elements/setup.js';
import { everything, nameOf, targetsIn } from './everything.js';

/** What a link or button is called, and what it is described by. */
function said(target: HTMLElement): string {
  const { shadowRoot } = (target.getRootNode() as ShadowRoot).host;
  const pictures = [...target.querySelectorAll('img')].map(({ alt }) => alt);
  const label = target.getAttribute('aria-label') ?? [line(target), ...pictures].join(' ');
  const described = shadowRoot?.getElementById(target.getAttribute('aria-describedby') ?? '');
  return `${label.trim()}${described ? ` (${line(described)})` : ''}`;
}

/** What a button or field does, by its part; undefined where its name comes from the release, and for links. */
function doing({ part }: HTMLElement): string | undefined {
  const others = ['link', 'picture', 'jump', 'mention', 'video', 'audio'];
  if (!part.length || others.some((other) => part.contains(other))) return undefined;
  return part.value === 'vcard' ? 'save' : part.value;
}

/** Its name, but for what it is about. */
function labelOf(control: HTMLElement): string {
  const words = (control.closest('label') ?? control).cloneNode(true) as HTMLElement;
  words.querySelectorAll('.spoken').forEach((spoken) => spoken.remove());
  return control.getAttribute('aria-label') ?? line(words);
}

/** Words that say nothing of where a link leads. */
const empty =
  /^(?:|here|click here|more|read more|link|details|hier|mehr|weiter|这里|此处|点击这里|更多|详情|链接|هنا|المزيد|رابط)$/i;

/** Links that are called the same and lead elsewhere. */
function alike(element: ReleaseElement): readonly string[] {
  const targets = new Map<string, Set<string>>();
  for (const link of targetsIn(element)) {
    if (!(link instanceof HTMLAnchorElement)) continue;
    const name = said(link);
    targets.set(name, (targets.get(name) ?? new Set()).add(link.href));
  }
  return [...targets].flatMap(([name, { size }]) => (size > 1 ? `${name} ×${size}` : []));
}

describe('the name of a link', () => {
  for (const [language, colon] of [
    ['en', /^: \S/],
    ['zh-CN', /^：\S/],
    ['de', /^: \S/],
    ['ar', /^: \S/],
  ] as const) {
    it(`parts a label from what it is about as one writes in ${language}`, async () => {
      const elements = await everything('', { more: `lang="${language}"` });
      const about = elements.flatMap((element) =>
        targetsIn(element).flatMap((target) =>
          [...target.querySelectorAll('.spoken')]
            .map(({ textContent }) => textContent)
            .filter((text) => /^\p{Po}/u.test(text)),
        ),
      );
      expect(about.filter((text) => !colon.test(text))).to.deep.equal([]);
      expect(about.length).to.be.greaterThan(0);
    });

    it(`says by itself where it leads, and no two the same of different places, in ${language}`, async () => {
      const elements = await everything('', { more: `lang="${language}"` });
      const controls = elements.flatMap((element) =>
        targetsIn(element).filter((target) => target.matches('a, button, summary')),
      );
      const without = elements.filter((element) => !targetsIn(element).length);
      expect(without.map(nameOf)).to.deep.equal([]);
      expect(controls.filter((control) => !said(control))).to.have.length(0);
      const names = controls.filter((control) => control.matches('a')).map(said);
      expect(names.filter((name) => empty.test(name))).to.deep.equal([]);
      expect(
        elements.flatMap((element) => alike(element).map((name) => `${nameOf(element)} ${name}`)),
      ).to.deep.equal([]);
    });
  }

  for (const language of ['en', 'zh-CN', 'de', 'ar']) {
    it(`is the same wherever a control or field does the same, and only there, in ${language}`, async () => {
      const elements = await everything('', { more: `lang="${language}"` });
      const names = new Map<string, Set<string>>();
      for (const control of elements.flatMap(targetsIn)) {
        const does = doing(control);
        if (does) names.set(does, (names.get(does) ?? new Set()).add(labelOf(control)));
      }
      const labels = [...names.values()].map((all) => [...all].join(' or '));
      expect(labels).not.to.include('');
      expect(labels.filter((label) => label.includes(' or '))).to.deep.equal([]);
      expect(new Set(labels).size).to.equal(labels.length);
    });
  }

  for (const images of ['all', 'none']) {
    it(`is that of the place it leads to where its words are a picture without a word, images="${images}"`, async () => {
      const body = { markdown: '[![](https://media.invalid/a.png)](https://far.example/page)' };
      const element = await ready(
        mount(markup({ headline: 'H', body }, 'release-body', `images="${images}"`)),
      );
      expect(targetsIn(element).map(said)).to.deep.equal(['far.example']);
    });
  }

  it('is another for each licence', async () => {
    const media = ['by', 'by-sa'].map((kind) => ({
      url: `https://media.invalid/${kind}.png`,
      role: kind === 'by' ? 'lead' : 'inline',
      caption: `Under ${kind}`,
      license: `https://creativecommons.org/licenses/${kind}/4.0/`,
    }));
    const element = await ready(mount(markup({ headline: 'H', media }, 'release-media')));
    expect(alike(element)).to.deep.equal([]);
    expect(targetsIn(element).map(said)).to.deep.equal([
      'Licence: Under by',
      'Licence: Under by-sa',
    ]);
  });
});
