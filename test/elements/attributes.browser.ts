/** Attributes and properties that come and go, before the data and after them. */
import { expect } from '@open-wc/testing';
import {
  attribute,
  childScript,
  HEADLINE,
  mount,
  quiet,
  reaches,
  ready,
  recordTrouble,
  SAMPLE,
  TAGS,
  textOf,
  within,
  type ReleaseElement,
} from './setup.js';

const facts = { 'news-card': HEADLINE.en, 'release-meta': '691', 'event-participants': 'Luo Qun' };
let sample = '';
before(async () => {
  sample = await (await fetch(SAMPLE.en)).text();
});

/** Each attribute with its property and values that may be written to it. */
const settings = (): readonly (readonly [string, keyof ReleaseElement, ...string[]])[] => [
  ['release', 'release', sample, ''],
  ['from', 'from', '#source', 'source', ''],
  ['src', 'src', `${SAMPLE.en}?again`, ''],
  ['item', 'item', '0', ''],
  ['format', 'format', 'native', ''],
  ['integrity', 'integrity', ''],
  ['time-zone', 'timeZone', 'Asia/Shanghai', 'Nowhere/At_All', '+08:00', ''],
  ['heading-level', 'headingLevel', '2', '9', '-1', 'x', ''],
  ['link-params', 'linkParams', 'utm_source=x', '&&%', ''],
  ['link-target', 'linkTarget', '_blank', ' ', ''],
  ['images', 'images', 'none', 'same-origin', 'x', ''],
  ['hide', 'hide', 'tags nothing', '  ', ''],
];

const source = (): string => `<script type="application/json" id="source">${sample}</script>`;
/** The ways in which the data of the tests come. */
const ways: Record<string, (tag: string) => string> = {
  'a child script': (tag) =>
    `<${tag} lang="en"><script type="application/json">${sample}</script></${tag}>`,
  '“src”': (tag) => `<${tag} lang="en" src="${SAMPLE.en}"></${tag}>`,
  '“release”': (tag) => `<${tag} lang="en" release='${attribute(sample)}'></${tag}>`,
  '“from”': (tag) => `<${tag} lang="en" from="#source"></${tag}>`,
};
const ownAttribute: Record<string, string> = { '“src”': 'src', '“release”': 'release' };

for (const tag of TAGS) {
  describe(`the attributes of <${tag}>`, () => {
    const trouble = recordTrouble();
    const showsAll = async (element: ReleaseElement, what: string): Promise<void> => {
      await element.updateComplete;
      await ready(element);
      expect(textOf(element), what).to.contain(facts[tag]);
      expect(trouble.errors, what).to.deep.equal([]);
    };

    for (const [how, way] of Object.entries(ways)) {
      it(`come and go while data of ${how} are shown`, async () => {
        const element = within(mount(`<div>${source()}${way(tag)}</div>`), tag);
        await ready(element);
        for (const [name, property, ...values] of settings()) {
          // These are the data themselves.
          if (ownAttribute[how] === name || (how === '“from”' && property === 'from')) continue;
          if (how === '“src”' && name === 'from') continue;
          for (const value of values) {
            element.setAttribute(name, value);
            await showsAll(element, `${name}="${value.slice(0, 40)}"`);
            element.removeAttribute(name);
            await showsAll(element, `no ${name}`);
          }
          const properties = element as unknown as Record<string, unknown>;
          for (const value of [null, undefined]) {
            properties[property] = value;
            await showsAll(element, `.${property} = ${String(value)}`);
          }
        }
        await quiet();
        await showsAll(element, 'at last');
      });
    }

    it('come and go before there are data', async () => {
      for (const [name, property, ...values] of settings()) {
        for (const value of [...values, null, undefined]) {
          const what = `${name} ${String(value).slice(0, 40)}`;
          const element = within(mount(`<div>${source()}<${tag} lang="en"></${tag}></div>`), tag);
          if (typeof value === 'string') element.setAttribute(name, value);
          else (element as unknown as Record<string, unknown>)[property] = value;
          await element.updateComplete;
          element.removeAttribute(name);
          await element.updateComplete;
          await reaches(element, 'empty');
          element.append(childScript(JSON.parse(sample)));
          await showsAll(element, what);
        }
      }
    });

    it('are set and removed in one go', async () => {
      const element = within(mount(`<div>${source()}${ways['a child script']?.(tag)}</div>`), tag);
      for (const [name, , value = ''] of settings()) element.setAttribute(name, value);
      for (const [name] of settings()) element.removeAttribute(name);
      await showsAll(element, 'all');
      for (const [name] of settings()) {
        element.setAttribute(name, '');
        element.removeAttribute(name);
      }
      await quiet();
      await showsAll(element, 'all again');
    });
  });
}
