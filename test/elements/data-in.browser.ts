/** The ways in which one element gets its data, and which of them wins. */
import { expect } from '@open-wc/testing';
import {
  childScript,
  line,
  markup,
  mount,
  next,
  parts,
  quiet,
  reaches,
  ready,
  recordTrouble,
  type ReleaseElement,
  script,
  shows,
  showsFallback,
  TAGS,
  textOf,
  texts,
  within,
} from './setup.js';

/** Something that each element shows of a release with nothing but a headline and these. */
const release = (headline: string) => ({
  headline,
  released: '2018-10-05',
  participants: ['Ada'],
});
const seen = { 'news-card': 'Good', 'release-meta': '5 October 2018', 'event-participants': 'Ada' };

const headline = (element: Element): string => texts(element, 'headline').join();

describe('data in the attribute or property “release”', () => {
  for (const tag of TAGS) {
    it(`shows the JSON of the attribute in <${tag}>`, async () => {
      const element = await ready(mount(markup(release('Good'), tag, 'lang="en"')));
      expect(textOf(element)).to.contain(seen[tag]);
    });
    it(`shows the object of the property in <${tag}>`, async () => {
      const element = mount(`<${tag} lang="en"></${tag}>`);
      element.release = release('Good');
      await ready(element);
      expect(textOf(element)).to.contain(seen[tag]);
    });
  }

  it('takes the property of an element that is not in the page yet', async () => {
    const element = document.createElement('news-card');
    element.release = release('Good');
    mount('<div></div>').append(element);
    await ready(element);
    expect(headline(element)).to.equal('Good');
  });

  it('takes a property that was set before the element was upgraded', async () => {
    // In a document without a window nothing is upgraded.
    const early = document.implementation.createHTMLDocument().createElement('news-card');
    Object.assign(early, { release: release('Early'), hide: 'date' });
    mount('<div></div>').append(early);
    await ready(early);
    expect(headline(early)).to.equal('Early');
    expect(parts(early, 'date')).to.have.length(0);
  });

  it('takes JSON text as property', async () => {
    const element = mount('<news-card></news-card>');
    element.release = JSON.stringify(release('Text'));
    await ready(element);
    expect(headline(element)).to.equal('Text');
  });

  it('follows each change of the attribute', async () => {
    const element = await ready(mount(markup(release('One'))));
    element.setAttribute('release', JSON.stringify(release('Two')));
    await shows(element, 'Two');
    expect(headline(element)).to.equal('Two');
  });

  it('follows each new object, and forgets what the old one had', async () => {
    const element = mount('<news-card></news-card>');
    element.release = { headline: 'One', kicker: 'Only in the first' };
    await ready(element);
    element.release = { headline: 'Two' };
    await shows(element, 'Two');
    expect(textOf(element)).not.to.contain('Only in the first');
  });

  it('neither keeps nor changes the object', async () => {
    const input = Object.freeze({ headline: 'As it was', tags: Object.freeze(['one']) });
    const frozen = mount('<news-card></news-card>');
    frozen.release = input;
    await ready(frozen);
    const changing = { headline: 'As it was', tags: ['one'] };
    const element = mount('<news-card></news-card>');
    element.release = changing;
    await ready(element);
    changing.headline = 'Changed';
    changing.tags.push('two');
    element.requestUpdate();
    await element.updateComplete;
    expect(headline(element)).to.equal('As it was');
    expect(texts(element, 'tag')).to.deep.equal(['one']);
  });

  it('is empty again, with its fallback, when the data are taken away', async () => {
    const element = await ready(mount(markup(release('Gone'), 'news-card', '', '<a>Fallback</a>')));
    expect(showsFallback(element)).to.equal(false);
    element.removeAttribute('release');
    await reaches(element, 'empty');
    expect(textOf(element)).to.equal('');
    expect(showsFallback(element)).to.equal(true);
  });
});

describe('data in a child script', () => {
  for (const tag of TAGS) {
    it(`is shown by <${tag}>`, async () => {
      const element = mount(`<${tag} lang="en">${script(release('Good'))}</${tag}>`);
      await ready(element);
      expect(textOf(element)).to.contain(seen[tag]);
    });
  }

  it('may be called JSON-LD', async () => {
    const ld = '{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Linked"}';
    const element = mount(
      `<news-card><script type="application/ld+json">${ld}</script></news-card>`,
    );
    await ready(element);
    expect(headline(element)).to.equal('Linked');
  });

  it('may come later, as from a parser or a framework', async () => {
    const element = mount('<news-card><a>Fallback</a></news-card>');
    await reaches(element, 'empty');
    element.append(childScript(release('Later')));
    await ready(element);
    expect(headline(element)).to.equal('Later');
  });

  it('may come in pieces', async () => {
    const element = mount('<news-card></news-card>');
    const late = childScript({});
    late.textContent = '';
    element.append(late);
    late.append('{"headline": ');
    late.append('"In pieces"}');
    await ready(element);
    expect(headline(element)).to.equal('In pieces');
  });

  it('may change', async () => {
    const element = await ready(mount(`<news-card>${script(release('One'))}</news-card>`));
    within(element, 'script').textContent = JSON.stringify(release('Two'));
    await shows(element, 'Two');
    within(element, 'script').replaceWith(childScript(release('Three')));
    await shows(element, 'Three');
  });

  it('is no data when it is another element’s child, or of another type', async () => {
    const element = mount(
      `<news-card><p>${script(release('Deep'))}</p><script type="text/x-other">{"headline":
        "Other"}</script></news-card>`,
    );
    await quiet();
    expect(element.status).to.equal('empty');
  });
});

/** The rest of what a reader or a script could mistake for the data of now. */
describe('data that were there once', () => {
  recordTrouble();

  it('leave no problems behind', async () => {
    const element = await ready(mount(markup({ headline: 'H', nonsense: 1 })));
    expect(element.problems).to.have.length(1);
    element.removeAttribute('release');
    await reaches(element, 'empty');
    expect(element.problems).to.deep.equal([]);
  });

  it('do not pass for data when other ones fail, and then they do', async () => {
    const element = await ready(mount(markup(release('Good'), 'news-card', '', 'Fallback')));
    element.src = 'javascript:0';
    element.removeAttribute('release');
    await next(element, 'release-error');
    element.setAttribute('release', '{');
    await next(element, 'release-error');
    expect(element.status).to.equal('error');
    expect(textOf(element)).not.to.contain('Good');
    expect(showsFallback(element)).to.equal(true);
  });
});

describe('a refresh that fails', () => {
  const trouble = recordTrouble();

  for (const [what, set, bad] of [
    ['attribute', (element, text) => element.setAttribute('release', text), '{"headline": '],
    ['attribute', (element, text) => element.setAttribute('release', text), '{"kicker": "K"}'],
    ['child script', (element, text) => (within(element, 'script').textContent = text), '[1,]'],
  ] as [string, (element: ReleaseElement, text: string) => void, string][]) {
    it(`keeps the last good release of the ${what} (${bad})`, async () => {
      const inScript = what !== 'attribute';
      const element = mount(
        inScript
          ? `<news-card>Fallback${script(release('Good'))}</news-card>`
          : markup(release('Good'), 'news-card', '', 'Fallback'),
      );
      await ready(element);
      const error = next(element, 'release-error');
      set(element, bad);
      expect((await error).code).to.match(/json-invalid|headline-missing/);
      expect(headline(element)).to.equal('Good');
      expect(showsFallback(element)).to.equal(false);
      expect(element.status).to.equal('ready');
      expect(trouble.warnings).to.have.length(1);
      set(element, JSON.stringify(release('Better')));
      await shows(element, 'Better');
    });
  }

  it('of the property keeps the last good release', async () => {
    const element = mount('<news-card></news-card>');
    element.release = release('Good');
    await ready(element);
    const error = next(element, 'release-error');
    element.release = {} as never;
    await error;
    expect(line(parts(element, 'headline')[0])).to.equal('Good');
  });
});
