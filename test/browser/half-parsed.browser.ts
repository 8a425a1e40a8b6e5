/** Data that the parser has only half of when the elements look at them. */
import { expect } from '@open-wc/testing';
import { quiet, until, within } from '../elements/setup.js';
import { embeddingPage, shown, told, type EmbeddingPage } from './embedding-page.js';
import { secondOrigin, type SecondOrigin } from './second-origin.js';

/** A page that is still being parsed, in which the elements are defined already. */
interface OpenPage {
  readonly page: EmbeddingPage;
  readonly second: SecondOrigin;
  /** Codes of the errors that the element under test has told of. */
  readonly failures: readonly string[];
  /** Hands markup to the parser; resolves once the element of that id has exactly this text. */
  feed(markup: string, id: string, text: string): Promise<void>;
  /** Hands the last of the markup to the parser; resolves once it has parsed the page. */
  end(markup?: string): Promise<void>;
}

/**
 * Cards that need all the code there is: when one is ready, elements before it have looked for data
 * elsewhere; when the other has failed, another failure is found out at once. The script stands last:
 * Firefox may keep what follows the end of a script until more of the page comes.
 */
const others = `<news-card id="failing" release="{"></news-card>
  <news-card id="following" from="#whole"></news-card>
  <script type="application/json" id="whole">{"headline": "In one piece"}</script>`;

/** @param held requests that wait, so that the failing card does not fail yet */
async function openPage(body: string, ...held: string[]): Promise<OpenPage> {
  const second = await secondOrigin();
  await second.hold(...held);
  const address = `/pages/fed/${second.token}`;
  const send = (markup: string) => fetch(address, { method: 'POST', body: markup });
  const frame = document.createElement('iframe');
  frame.src = address;
  document.body.append(frame);
  // The script is not async: WebKit has such scripts wait until the page is painted or parsed.
  await send(`<!doctype html><html lang="en"><title>A page</title>
    <script src="/test/browser/recorder.js"></script>
    <script src="${second.file('autoload.js')}"></script>
    <body>${body}${others}`);
  await until(
    () => !!frame.contentDocument?.getElementById('whole'),
    () => 'the page does not begin',
  );
  const page = embeddingPage(frame);
  const failures: string[] = [];
  page.document.body.addEventListener('release-error', ({ target, code }) => {
    if ((target as Element).id === 'it') failures.push(code);
  });
  await shown(page, '#following');
  if (!held.length) await told(page);
  return {
    page,
    second,
    failures,
    async feed(markup, id, text) {
      await send(markup);
      await until(
        () => page.document.getElementById(id)?.textContent === text,
        () => `not parsed: ${markup}`,
      );
      await quiet();
      expect(page.document.readyState).to.equal('loading');
    },
    async end(markup = '') {
      const parsed = new Promise((resolve) => {
        page.document.addEventListener('DOMContentLoaded', resolve);
      });
      await send(markup);
      await fetch(address, { method: 'DELETE' });
      await parsed;
      await quiet();
    },
  };
}

const data = '{"headline": "In two halves", "released": "2018-10-05"}';
const half = data.slice(0, 22);
const [opening, closing] = ['<script type="application/json" id="data">', '</script>'];

/** What stands in the page before, around and after the data. */
const places = {
  'a child script': ['', '<news-card id="it">', '</news-card>'],
  'a script that “from” names': ['<news-card id="it" from="#data"></news-card>', '', ''],
} as const;

/** What a page tells of besides what the failing card says. */
const trouble = ({ page, failures }: OpenPage): readonly string[] => [
  ...failures,
  ...page.errors,
  ...page.messages.slice(1),
];

for (const [place, [before, open, close]] of Object.entries(places)) {
  describe(`data that the parser has in two halves, in ${place}`, () => {
    for (let at = 0; at <= data.length; at += 11) {
      const [one, two] = [data.slice(0, at), data.slice(at)];

      it(`are shown whole when cut after ${at} letters`, async () => {
        const opened = await openPage(before);
        const { page, feed, end } = opened;
        await feed(open + opening + one, 'data', one);
        expect(within(page.document, '#it').status).not.to.equal('error');
        await feed(two + closing + close, 'data', data);
        expect(await shown(page, '#it')).to.contain('In two halves');
        await end();
        expect(trouble(opened)).to.deep.equal([]);
      });
    }

    it('are read once as long as there is no more of them', async () => {
      const { page, feed } = await openPage(before);
      const read: string[] = [];
      const { parse } = page.window.JSON;
      page.window.JSON.parse = (text: string): unknown => {
        read.push(text);
        return parse(text);
      };
      await feed(open + opening + half, 'data', half);
      expect(read.filter((text) => text === half)).to.have.length(1);
    });

    it('are no error when the fault of a half is found out after the whole is shown', async () => {
      const opened = await openPage(before, 'json-scan');
      const { page, second, feed, end } = opened;
      await feed(open + opening + half, 'data', half);
      await end(data.slice(half.length) + closing + close);
      expect(await shown(page, '#it')).to.contain('In two halves');
      await second.release();
      await told(page);
      await quiet();
      expect(trouble(opened)).to.deep.equal([]);
    });

    it('are an error only once the page is whole without their end', async () => {
      const opened = await openPage(before);
      const { page, failures, feed, end } = opened;
      await feed(open + opening + half, 'data', half);
      expect(trouble(opened)).to.deep.equal([]);
      await end(closing + close);
      await until(
        () => failures.length > 0,
        () => 'there is no error',
      );
      expect(failures).to.deep.equal(['json-invalid']);
      expect(page.messages).to.have.length(2);
    });
  });
}
