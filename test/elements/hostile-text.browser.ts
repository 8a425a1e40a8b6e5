/** Hostile text in every field: it is text, or it is gone. */
import { expect } from '@open-wc/testing';
import type { ReleaseInput } from '../../src/release/release.js';
import { mount, quiet, ready, recordTrouble, TAGS, textOf, type ReleaseElement } from './setup.js';

/** A release whose every text is made by `say`, which is told the field's name. */
const release = (say: (field: string) => unknown): ReleaseInput =>
  ({
    headline: say('headline'),
    kicker: say('kicker'),
    summary: say('summary'),
    released: '2018-10-05',
    dateline: { text: say('dateline') },
    publisher: { name: say('publisher'), url: 'https://example.com/' },
    source: { name: say('source') },
    tags: [say('tag 1'), say('tag 2')],
    alternates: [
      { language: 'zh-Hans', url: 'https://example.com/zh', headline: say('alternate') },
    ],
    media: [{ url: 'https://media.invalid/x.png', type: 'image', alt: say('alt') }],
    events: [{ id: 'e', name: say('event'), start: '2018-11-05', dateText: say('date') }],
    sides: [{ id: 's', name: say('side') }],
    participants: [
      {
        name: say('name'),
        honorific: say('honorific'),
        honorificSuffix: say('suffix'),
        names: { 'zh-Hans': say('other name') },
        roles: [
          { title: say('role 1'), organization: say('role organization') },
          { title: say('role 2') },
        ],
        affiliations: [say('affiliation 1'), say('affiliation 2')],
        side: 's',
        attendance: [{ event: 'e', as: 'host', text: say('attendance') }],
        aliases: [{ text: say('alias'), reason: 'other', note: say('note') }],
        description: say('description'),
        url: 'https://example.com/person',
      },
      { kind: 'group', name: say('group'), count: { text: say('count') } },
    ],
  }) as ReleaseInput;

/** All names of elements that the three views are made of. */
const harmless = new Set(
  'a article bdi button dd div dl dt h1 h2 h3 h4 h5 h6 header footer img li ol p section slot span strong time ul'.split(
    ' ',
  ),
);

const trouble = recordTrouble();

async function show(tag: string, input: ReleaseInput): Promise<ReleaseElement> {
  const element = mount(`<${tag} lang="en" images="none">Fallback</${tag}>`);
  element.release = input;
  await ready(element);
  return element;
}

/** The pieces of text in an element’s shadow tree. */
function textNodes(element: Element): readonly Text[] {
  const nodes: Text[] = [];
  const walker = document.createTreeWalker(element.shadowRoot as Node, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

/** The nearest box of text whose letters are ordered for themselves. */
function isolate(node: Text): Element | undefined {
  for (let at = node.parentElement; at; at = at.parentElement) {
    const { unicodeBidi, display } = getComputedStyle(at);
    if (/isolate|plaintext/.test(unicodeBidi) || !display.startsWith('inline')) return at;
  }
  return undefined;
}

describe('hostile text', () => {
  for (const tag of TAGS) {
    describe(`in <${tag}>`, () => {
      for (const text of [
        '<img src="x" onerror="executed()"><script>executed()</script><b>bold</b>',
        '"><svg onload=executed()>',
        '${executed()} {{executed()}} <!-- ?lit$1$ --> lit$123$',
        '&lt;b&gt; &amp;amp;',
        'javascript:executed()',
        '</style></template></bdi></article>',
      ]) {
        it(`is shown as it is: ${text.slice(0, 30)}`, async () => {
          let executed = 0;
          Object.assign(window, { executed: () => executed++ });
          const element = await show(
            tag,
            release((field) => `${field} ${text}`),
          );
          await quiet();
          const names = [...(element.shadowRoot?.querySelectorAll('*') ?? [])].map(
            ({ localName }) => localName,
          );
          expect(names.filter((name) => !harmless.has(name) && name !== 'style')).to.deep.equal([]);
          expect(textOf(element)).to.contain(text);
          expect(executed).to.equal(0);
          expect(trouble.errors).to.deep.equal([]);
          Reflect.deleteProperty(window, 'executed');
        });
      }

      it('drops out where objects stand that a template library would take for its own', async () => {
        for (const lookAlike of [
          { _$litType$: 1, strings: ['<img src=x onerror=executed()>'], values: [] },
          { _$litDirective$: () => 'sly', values: [] },
          { nodeType: 1, textContent: 'node' },
          { toString: null },
          { toString: () => 'sly' },
          { then: (use: (text: string) => void) => use('sly') },
          { [Symbol.iterator]: null },
          ['listed'],
          Symbol('sly'),
          () => 'sly',
        ]) {
          const element = await show(
            tag,
            release((field) => (/headline|^name|^event|^side/.test(field) ? field : lookAlike)),
          );
          expect(textOf(element)).not.to.match(/sly|listed|node|img/);
          expect(trouble.errors).to.deep.equal([]);
        }
      });

      it('cannot reorder or swallow its neighbours', async () => {
        const element = await show(
          tag,
          release((field) => `«${field}\u202E\u2066\u200F»`),
        );
        const boxes = new Map<Element | undefined, string[]>();
        for (const node of textNodes(element).filter(({ data }) => data.includes('«'))) {
          const box = isolate(node);
          boxes.set(box, [...(boxes.get(box) ?? []), ...(node.data.match(/«[^»]*/g) ?? [])]);
        }
        const shared = [...boxes.values()].filter((fields) => fields.length > 1);
        const outside = [...boxes].flatMap(([box, fields]) =>
          box?.localName === 'bdi' ? [] : fields,
        );
        expect({ shared: shared.map(String), outside }).to.deep.equal({ shared: [], outside: [] });
        expect(boxes.size).to.be.greaterThan(3);
      });

      it('is well formed, with a few marks on a letter at most', async () => {
        const marks = '\u0301'.repeat(2000);
        const element = await show(
          tag,
          release((field) => `${field} \0 \uD800 a${marks}b`),
        );
        const text = textOf(element);
        expect(text).to.contain('\uFFFD \uFFFD');
        expect(text.isWellFormed()).to.equal(true);
        expect(text).not.to.match(/\p{M}{9}/u);
      });

      it('is cut where it is endless, and the element still shows the rest', async () => {
        const element = await show(
          tag,
          release((field) => `${field} ${'x'.repeat(100_000)}`),
        );
        expect(textOf(element).length).to.be.lessThan(60_000);
        expect(textOf(element)).to.contain('…');
        expect(element.problems.map(({ code }) => code)).to.include('truncated');
      });
    });
  }
});
