/** The ways in which one element gets its data, and which of them wins. */
import { expect } from '@open-wc/testing';
import {
  errorOf,
  HEADLINE,
  line,
  markup,
  mount,
  next,
  parts,
  quiet,
  reaches,
  ready,
  recordTrouble,
  SAMPLE,
  script,
  shows,
  showsFallback,
  TAGS,
  textOf,
  texts,
  within,
  type ReleaseElement,
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

describe('what wins when there are several', () => {
  it('is the attribute, then the child script, then “from”, then “src”, then an ancestor', async () => {
    const page = mount(
      `<div>${script(release('From'), 'id="named"')}
        <news-card release='${JSON.stringify(release('Ancestor'))}'>
          <news-card id="one" release='${JSON.stringify(release('Attribute'))}' from="#named"
            src="${SAMPLE.en}">${script(release('Child'))}</news-card>
        </news-card></div>`,
    );
    const element = within(page, '#one');
    await shows(element, 'Attribute');
    element.removeAttribute('release');
    await shows(element, 'Child');
    within(element, 'script').remove();
    await shows(element, 'From');
    element.removeAttribute('from');
    await shows(element, HEADLINE.en);
    element.removeAttribute('src');
    await shows(element, 'Ancestor');
    element.setAttribute('src', SAMPLE.zh);
    await shows(element, HEADLINE.zh);
    element.setAttribute('from', '#named');
    await shows(element, 'From');
    element.append(childScript(release('Child again')));
    await shows(element, 'Child again');
    element.setAttribute('release', JSON.stringify(release('Attribute again')));
    await shows(element, 'Attribute again');
  });
});

describe('one of many releases', () => {
  const many = [
    { id: 'a', headline: 'Alpha' },
    { id: 'b', headline: 'Beta' },
    { id: '0', headline: 'Named like a number', url: 'https://example.com/0' },
  ];
  const trouble = recordTrouble();
  const picked = async (item: string) =>
    headline(await ready(mount(markup(many, 'news-card', item))));

  it('is the first, unless “item” says another', async () => {
    expect(await picked('')).to.equal('Alpha');
  });
  it('is named by its id', async () => {
    expect(await picked('item="b"')).to.equal('Beta');
  });
  it('is named by its index from 0', async () => {
    expect(await picked('item="1"')).to.equal('Beta');
  });
  it('is named by its id rather than its index', async () => {
    expect(await picked('item="0"')).to.equal('Named like a number');
  });
  it('changes with “item”', async () => {
    const element = await ready(mount(markup(many)));
    element.item = 'b';
    await shows(element, 'Beta');
  });
  for (const item of ['nobody', '7', '-1', '1.5']) {
    it(`is missing when no release has the id or index ${item}`, async () => {
      const element = mount(markup(many, 'news-card', `item="${item}"`, '<a>Fallback</a>'));
      const { code, message } = await errorOf(element);
      expect(code).to.equal('item-missing');
      expect(message).to.contain(item);
      expect(element.status).to.equal('error');
      expect(showsFallback(element)).to.equal(true);
      expect(trouble.warnings).to.have.length(1);
    });
  }
});

describe('the format', () => {
  const trouble = recordTrouble();

  it('may be named', async () => {
    const element = mount(markup(release('Native'), 'news-card', 'format="native"'));
    await ready(element);
    expect(headline(element)).to.equal('Native');
  });
  it('is refused when nobody knows it', async () => {
    const element = mount(markup(release('No'), 'news-card', 'format="fax"', '<a>Fallback</a>'));
    const { code, message } = await errorOf(element);
    expect(code).to.equal('format-unsupported');
    expect(message).to.contain('fax');
    expect(showsFallback(element)).to.equal(true);
    expect(trouble.warnings).to.have.length(1);
    element.removeAttribute('format');
    await shows(element, 'No');
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

function childScript(value: unknown): HTMLScriptElement {
  const child = document.createElement('script');
  child.type = 'application/json';
  child.textContent = JSON.stringify(value);
  return child;
}
