/** Data in other formats: every way of data in takes them. */
import { expect } from '@open-wc/testing';
import { secondOrigin } from '../browser/second-origin.js';
import {
  errorOf,
  markup,
  mount,
  next,
  part,
  parts,
  ready,
  recordTrouble,
  shows,
  showsFallback,
  TAGS,
  textOf,
  texts,
} from './setup.js';

const HEADLINE = 'Ferry line reopens after two winters';

/** The sample of the demo in each format, and what a card says of it besides the headline. */
const samples = [
  ['ferry.jsonld', 'six times a day.*November 2026'],
  ['ferry.ninjs1.json', 'six times a day.*November 2026'],
  ['ferry.ninjs2.json', 'six times a day.*November 2026'],
  ['ferry.ninjs3.json', 'six times a day.*November 2026'],
  ['ferry.feed.json', 'six times a day.*November 2026'],
  ['ferry.wordpress.json', 'six times a day.*November 2026'],
  ['ferry.ghost.json', 'six times a day.*November 2026'],
  ['ferry.govuk.json', 'six times a day.*November 2026'],
  ['ferry.rss', 'six times a day.*November 2026'],
  ['ferry.rdf', '20 November 2026'],
  ['ferry.atom', 'six times a day.*November 2026'],
] as const;

const address = (name: string) => `/demo/formats/${name}`;
const load = async (name: string) => (await fetch(address(name))).text();

describe('data in other formats', () => {
  const trouble = recordTrouble();

  for (const [name, said] of samples) {
    it(`are shown from “src”: ${name}`, async () => {
      const card = mount(`<news-card lang="en" src="${address(name)}"></news-card>`);
      await shows(card, HEADLINE);
      expect(textOf(card)).to.match(new RegExp(said));
      expect(trouble.warnings).to.deep.equal([]);
    });
  }

  for (const [name] of samples.filter(([file]) => file !== 'ferry.rdf')) {
    it(`have a text to read: ${name}`, async () => {
      const body = mount(`<release-body lang="en" src="${address(name)}"></release-body>`);
      await shows(body, 'The ferry between Westhaven and Port Ellery sails again.');
      expect(texts(body, 'paragraph')).to.have.length(2);
    });
  }

  it('are shown from “src”: the text of a page', async () => {
    const meta = mount(`<release-meta lang="en" src="${address('ferry.txt')}"></release-meta>`);
    await ready(meta);
    expect(textOf(meta))
      .to.match(/20 November 2026/)
      .and.to.contain('1,308');
  });

  it('have events and people', async () => {
    const element = mount(
      `<event-participants lang="en" src="${address('ferry.jsonld')}"></event-participants>`,
    );
    await ready(element);
    expect(texts(element, 'event-name')[0]).to.match(/^First crossing/);
    expect(texts(element, 'name')).to.have.members([
      'Ada Lindqvist',
      'Bram Okafor',
      'crews of both boats',
    ]);
  });

  for (const [item, headline] of [
    ['', HEADLINE],
    ['1', 'Winter timetable is out'],
    ['https://newsroom.example/timetable', 'Winter timetable is out'],
  ] as const) {
    for (const name of ['ferry.feed.json', 'ferry.rss']) {
      it(`are many in ${name}, of which “item” names one: ${item || 'none'}`, async () => {
        const card = mount(`<news-card item="${item}" src="${address(name)}"></news-card>`);
        await ready(card);
        expect(texts(card, 'headline')).to.deep.equal([headline]);
      });
    }
  }

  it('can be an attribute', async () => {
    await shows(mount(markup(await load('ferry.wordpress.json'))), HEADLINE);
  });

  it('can be an object', async () => {
    const element = mount('<news-card></news-card>');
    element.release = JSON.parse(await load('ferry.ninjs3.json')) as typeof element.release;
    await shows(element, HEADLINE);
  });

  it('can be a child script, be it XML', async () => {
    for (const name of ['ferry.jsonld', 'ferry.atom']) {
      const element = mount('<news-card><script type="application/json"></script></news-card>');
      const [child] = element.children;
      if (child) child.textContent = await load(name);
      await shows(element, HEADLINE);
    }
  });

  it('can be a script of the page', async () => {
    const page = mount(
      `<div><script id="ld" type="application/ld+json">${await load('ferry.jsonld')}</script></div>`,
    );
    const card = document.createElement('news-card');
    card.setAttribute('from', '#ld');
    page.append(card);
    await shows(card, HEADLINE);
  });

  it('are taken for what “format” says', async () => {
    const text = 'A page’s headline\n\nIts text.';
    const { origin } = await secondOrigin();
    const src = `${origin}/echo?body=${encodeURIComponent(text)}`;
    const card = mount(`<news-card format="text" src="${src}"></news-card>`);
    await shows(card, 'A page’s headline');
  });

  it('are replaced by another format in place', async () => {
    const card = mount(`<news-card src="${address('ferry.rss')}"></news-card>`);
    await ready(card);
    card.setAttribute('item', '1');
    card.setAttribute('src', address('ferry.feed.json'));
    await shows(card, 'Winter timetable is out');
    expect(parts(card, 'headline')).to.have.length(1);
  });

  it('that no reader knows are refused, and the fallback stays', async () => {
    const { origin } = await secondOrigin();
    for (const [body, words] of [
      ['{"version":"1.0","type":"rich","title":"T","html":"<p>"}', /oembed/],
      ['{"items":[{"type":["h-entry"]}],"rels":{}}', /microformats/],
      ['<nitf><body/></nitf>', /nitf/],
    ] as const) {
      const src = `${origin}/echo?body=${encodeURIComponent(body)}`;
      const card = mount(`<news-card src="${src}"><a>Fallback</a></news-card>`);
      const { code, message } = await errorOf(card);
      expect(code).to.equal('format-unsupported');
      expect(message).to.match(words);
      expect(showsFallback(card)).to.equal(true);
    }
  });

  it('tell what is wrong with them by its place', async () => {
    const feed = JSON.parse(await load('ferry.feed.json')) as { items: Record<string, unknown>[] };
    Object.assign(feed.items[0] ?? {}, { date_published: 'soon' });
    const element = mount('<news-card></news-card>');
    const told = next(element, 'release-problems');
    element.release = feed as unknown as typeof element.release;
    const { problems } = await told;
    expect(problems.map(({ code, path }) => `${code} ${path}`)).to.deep.equal([
      'date-unparsable /items/0/date_published',
    ]);
    expect(part(element, 'headline').textContent).to.contain(HEADLINE);
  });
});

describe('the real page, where it is at hand,', () => {
  const files =
    'release.json schema-org.jsonld ninjs3.json ninjs2.json ninjs1.json feed.json rss.xml atom.xml wp.json';

  for (const file of files.split(' ')) {
    it(`is shown by every element from ${file}`, async function () {
      const second = await secondOrigin();
      const src = second.file(`data/cambridge-nanjing.${file}`);
      const { status } = await fetch(src);
      if (status === 404) this.skip();
      for (const tag of TAGS) {
        const element = await ready(mount(`<${tag} lang="en" src="${src}"></${tag}>`));
        expect(element.release).to.equal(undefined);
        if (tag === 'news-card') expect(textOf(element)).to.contain('Formal launch of University');
        if (tag === 'release-meta') expect(textOf(element)).to.match(/2018/);
      }
    });
  }
});
