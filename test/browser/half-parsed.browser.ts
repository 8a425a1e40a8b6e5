/** Data that the parser has only half of when the elements look at them. */
import { expect } from '@open-wc/testing';
import { until } from '../elements/setup.js';
import { embeddingPage, shown, type EmbeddingPage } from './embedding-page.js';
import { secondOrigin } from './second-origin.js';

interface OpenPage {
  readonly page: EmbeddingPage;
  readonly failures: readonly string[];
  /** Hands markup to the parser, and gives the page time to look at it. */
  write(markup: string): Promise<void>;
  close(): void;
}

/** A page that is still being parsed, in which the elements are defined already. */
async function openPage(): Promise<OpenPage> {
  const second = await secondOrigin();
  const recorder = await (await fetch('/test/browser/recorder.js')).text();
  const frame = document.createElement('iframe');
  frame.width = '800';
  frame.height = '600';
  document.body.append(frame);
  const { contentDocument: parsed } = frame;
  if (!parsed) throw new Error('no frame');
  parsed.open();
  const write = async (markup: string): Promise<void> => {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else feeds a parser in pieces
    parsed.write(markup);
    await new Promise((resolve) => setTimeout(resolve, 60));
  };
  await write(`<!doctype html><html lang="en"><title>A page</title><script>${recorder}</script>
    <script async src="${second.file('autoload.js')}"></script>
    <body><news-card></news-card><release-meta></release-meta>
    <event-participants></event-participants>`);
  const page = embeddingPage(frame);
  const failures: string[] = [];
  parsed.addEventListener('release-error', (event) => {
    failures.push(String((event as Event & { code?: unknown }).code));
  });
  await until(
    () => ['news-card', 'release-meta'].every((tag) => page.window.customElements.get(tag)),
    () => `not defined: ${page.messages.join()}`,
  );
  expect(parsed.readyState).to.equal('loading');
  return {
    page,
    failures,
    write,
    close: () => {
      parsed.close();
    },
  };
}

const data = '{"headline": "In two halves", "released": "2018-10-05"}';
const [opening, closing] = ['<script type="application/json">', '</script>'];

/** In WebKitGTK the elements are not defined while a page is written in pieces; why, is open. */
const isWebKit =
  navigator.userAgent.includes('AppleWebKit/') && !navigator.userAgent.includes('Chrom');

(isWebKit ? describe.skip : describe)('data that the parser has in two halves', () => {
  for (let at = 0; at <= data.length; at += 11) {
    const [one, two] = [data.slice(0, at), data.slice(at)];

    it(`are shown whole when a child script is cut after ${at} letters`, async () => {
      const { page, failures, write, close } = await openPage();
      await write(`<news-card id="it">${opening}${one}`);
      await write(`${two}${closing}</news-card>`);
      close();
      expect(await shown(page, '#it')).to.contain('In two halves');
      expect([...failures, ...page.errors, ...page.messages]).to.deep.equal([]);
    });

    it(`are shown whole when a script that “from” names is cut after ${at} letters`, async () => {
      const { page, failures, write, close } = await openPage();
      await write(`<release-meta id="it" from="#data"></release-meta>
        ${opening.replace('>', ' id="data">')}${one}`);
      await write(two + closing);
      close();
      expect(await shown(page, '#it')).to.contain('5 October 2018');
      expect([...failures, ...page.errors, ...page.messages]).to.deep.equal([]);
    });
  }

  it('are an error only once the page is whole without their end', async () => {
    const { page, failures, write, close } = await openPage();
    await write(`<news-card id="it">Fallback${opening}{"headline": "Never`);
    await write(`${closing}</news-card>`);
    close();
    await until(
      () => failures.length > 0,
      () => 'there is no error',
    );
    expect(failures).to.deep.equal(['json-invalid']);
    expect(page.messages).to.have.length(1);
  });
});
