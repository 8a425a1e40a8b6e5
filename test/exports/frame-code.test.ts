import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Parser } from 'htmlparser2';
import { readNative, toFrameCode, type FrameCodeOptions, type Release } from '../../src/core.js';
import { documents } from '../helpers/arbitraries.js';
import fc from '../helpers/fast-check.js';

const frame = 'https://newsroom.example/embed.html';
const release: Release = {
  headline: 'Ferry <b>& "quay"</b>\n[gallery] *opens*',
  url: 'https://newsroom.example/1?a=1&b=[2]#top',
};
const page = 'https://newsroom.example/1?a=1&b=[2]';

const written = (given: Release, options: Partial<FrameCodeOptions> = {}) =>
  toFrameCode(given, { frame, ...options });

/** Element → its attributes, as a browser reads the snippet; and what text there is outside of frames. */
function read(html: string) {
  const tags: Record<string, Record<string, string>> = {};
  let text = '';
  const parser = new Parser({
    onopentag: (name, attributes) => (tags[name] = attributes),
    ontext: (piece) => (text += piece),
  });
  parser.end(html);
  return { tags, text };
}
const parametersOf = (html: string) =>
  Object.fromEntries(new URL(read(html).tags['iframe']?.['src'] ?? '').searchParams);

describe('the code of a frame', () => {
  it('is a frame that says its title, with the least rights, and a link', () => {
    const { text, losses, problems } = written(release);
    const { tags, text: said } = read(text);
    const { iframe, a } = tags;
    const { src, ...attributes } = iframe ?? {};
    assert.deepEqual(attributes, {
      class: 'news-frame',
      title: 'Ferry <b>& "quay"</b> [gallery] *opens*',
      width: '100%',
      height: '300',
      frameborder: '0',
      loading: 'lazy',
      referrerpolicy: 'no-referrer',
      sandbox:
        'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation allow-downloads',
    });
    assert.ok(src?.startsWith(`${frame}?`));
    assert.deepEqual(parametersOf(text), { url: page });
    assert.deepEqual(a, { href: page });
    assert.equal(said, attributes.title);
    assert.deepEqual([losses, problems], [[], []]);
  });

  it('says what doesn’t follow from the page’s address', () => {
    const src = 'https://data.example/feed.json?a=1&b="2"';
    const more = { item: '2', format: 'json-feed', tag: 'news-release', lang: 'de' };
    assert.deepEqual(parametersOf(written(release, { src, ...more }).text), {
      url: page,
      src,
      ...more,
    });
    const guessed = 'https://newsroom.example/1.json?a=1&b=[2]';
    assert.deepEqual(parametersOf(written(release, { src: guessed, tag: 'news-card' }).text), {
      url: page,
    });
  });

  it('keeps parameters of the frame’s own address, not its fragment', () => {
    const { text } = written(release, { frame: `${frame}?site=1#x` });
    assert.equal(new URL(read(text).tags['iframe']?.['src'] ?? '').hash, '');
    assert.deepEqual(parametersOf(text), { site: '1', url: page });
  });

  it('names the host where there is nothing to see in the headline', () => {
    const { tags, text } = read(written({ headline: '\u00AD', url: page }).text);
    assert.deepEqual([tags['iframe']?.['title'], text], ['newsroom.example', 'newsroom.example']);
    const { text: code } = written({ headline: '' }, { src: 'https://data.example/1.json' });
    assert.equal(read(code).tags['iframe']?.['title'], 'data.example');
  });

  it('has no link to what is no page, and is nothing without any address', () => {
    const src = 'https://newsroom.example/1.json';
    for (const url of [undefined, 'mailto:a@x.example', 'https://user@x.example/']) {
      const given: Release = { headline: 'H', ...(url && { url }) };
      const { text } = written(given, { src });
      assert.equal(read(text).tags['a'], undefined);
      assert.deepEqual(parametersOf(text), { src });
      const { text: none, losses } = written(given);
      assert.deepEqual([none, losses.map(({ path }) => path)], ['', ['']]);
    }
  });

  it('brings the script that gives the frame its height, where it is asked for', () => {
    const script = { src: 'https://newsroom.example/frames.js', integrity: 'sha384-abc' };
    assert.deepEqual(read(written(release, { script }).text).tags['script'], {
      ...{ async: '', crossorigin: '', ...script },
    });
    const plain = { src: script.src };
    assert.deepEqual(read(written(release, { script: plain }).text).tags['script'], {
      async: '',
      ...plain,
    });
  });

  it('warns of a release that isn’t for the public yet', () => {
    const { problems } = written({ ...release, embargoUntil: '2026-12-01T00:00:00Z' }, { now: 0 });
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['embargoed'],
    );
  });

  it('is spelled so that a CMS and Markdown leave it as it is, whatever the release', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const [given] = readNative(document, { baseUrl: 'https://newsroom.example/' }).releases;
        if (!given) return;
        const { text } = written(given, { src: 'https://x.example/[1].json', lang: '<x>"' });
        assert.doesNotMatch(text, /[\n\r[\]]|\/>/);
        for (const [, value = ''] of text.matchAll(/="([^"]*)"/g))
          assert.doesNotMatch(value, /[<>]/);
        assert.equal(parametersOf(text)['lang'], '<x>"');
        assert.doesNotMatch(text.replace(/<[^>]*>/g, ''), /[[\]*_`~\\]/);
      }),
      { numRuns: 300 },
    );
  });
});
