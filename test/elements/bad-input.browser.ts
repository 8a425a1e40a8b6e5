/** Data that are broken: the page keeps its own content and hears once what is wrong. */
import { expect } from '@open-wc/testing';
import {
  errorOf,
  markup,
  mount,
  next,
  parts,
  quiet,
  ready,
  recordTrouble,
  shows,
  showsFallback,
  TAGS,
  textOf,
  texts,
  until,
} from './setup.js';

const fallback = '<a href="https://example.com/">Fallback</a>';

describe('text that is no release', () => {
  const trouble = recordTrouble();

  for (const tag of TAGS) {
    it(`leaves the fallback of <${tag}>, and says once where it breaks off`, async () => {
      const text = '{"headline": "H",\n  "summary" "S"}';
      const element = mount(markup(text, tag, '', fallback));
      const error = await errorOf(element);
      await quiet();
      expect(error).to.include({ code: 'json-invalid', line: 2, column: 13 });
      expect(error.message).to.match(/JSON.*line 2, column 13/);
      expect(element.status).to.equal('error');
      expect(element.problems.map(({ code }) => code)).to.deep.equal(['json-invalid']);
      expect(showsFallback(element)).to.equal(true);
      expect(textOf(element)).to.equal('');
      expect(trouble.warnings).to.have.length(1);
      expect(trouble.warnings[0]).to.match(new RegExp(`<${tag}>.*line 2, column 13`));
      expect(trouble.errors).to.deep.equal([]);
    });
  }

  it('says so in the element’s place where there is no fallback', async () => {
    const element = mount(markup('{', 'news-card', 'lang="en"'));
    await errorOf(element);
    expect(texts(element, 'error').join()).to.match(/could not be loaded/);
    expect(parts(element, 'error')[0]?.checkVisibility()).to.equal(true);
  });

  for (const [text, code] of [
    ['null', 'wrong-type'],
    ['5', 'wrong-type'],
    ['"text"', 'wrong-type'],
    ['[]', 'item-missing'],
    ['[null]', 'wrong-type'],
    ['{}', 'headline-missing'],
    ['{"headline": ""}', 'headline-missing'],
    ['{"headline": "\u200B \u00A0"}', 'headline-missing'],
    ['{"headline": null}', 'headline-missing'],
    ['{"headline": {"toString": null}}', 'headline-missing'],
    ['{"__proto__": {"headline": "Inherited"}}', 'headline-missing'],
    ['{"headline": "A"} {"headline": "B"}', 'json-invalid'],
    ['<p>markup</p>', 'format-unsupported'],
    ['['.repeat(100_000), 'json-invalid'],
  ] as const) {
    it(`is refused as ${code}: ${text.slice(0, 40)}`, async () => {
      const element = mount(markup(text, 'news-card', '', fallback));
      expect((await errorOf(element)).code).to.equal(code);
      expect(showsFallback(element)).to.equal(true);
      expect(trouble.warnings).to.have.length(1);
      expect(trouble.errors).to.deep.equal([]);
    });
  }

  it('says in the reader’s words that the headline is missing', async () => {
    const element = mount(markup('{}', 'news-card', 'lang="en"'));
    const { message } = await errorOf(element);
    expect(message).to.match(/headline/);
    expect(texts(element, 'error').join()).to.match(/headline is missing/);
  });

  it('is made good by good data', async () => {
    const element = mount(markup('{', 'news-card', '', fallback));
    await errorOf(element);
    element.setAttribute('release', '{"headline": "Good"}');
    await shows(element, 'Good');
    expect(showsFallback(element)).to.equal(false);
    expect(element.status).to.equal('ready');
    expect(element.problems).to.deep.equal([]);
  });
});

describe('an object that a framework wrote into the attribute', () => {
  const trouble = recordTrouble();

  it('is no data: the element waits for the property, and one warning says so', async () => {
    const text = '[object Object]';
    const first = mount(markup(text, 'news-card', '', fallback));
    const second = mount(markup(text, 'release-meta', '', fallback));
    await quiet();
    expect([first.status, second.status]).to.deep.equal(['empty', 'empty']);
    expect(showsFallback(first)).to.equal(true);
    expect(trouble.warnings).to.have.length(1);
    expect(trouble.warnings[0]).to.match(/property/);
    first.release = { headline: 'The property' };
    await shows(first, 'The property');
  });

  it('does not hide other data', async () => {
    const child = '<script type="application/json">{"headline": "Child"}</script>';
    await shows(mount(markup('[object Object]', 'news-card', '', child)), 'Child');
  });
});

describe('an address in the data', () => {
  for (const url of [
    'javascript:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'https://bank.example@evil.example/',
    'blob:https://example.com/x',
  ]) {
    it(`is dropped when it is ${JSON.stringify(url)}, and the headline stands without a link`, async () => {
      const element = await ready(mount(markup({ headline: 'H', url })));
      expect(texts(element, 'headline')).to.deep.equal(['H']);
      expect(element.shadowRoot?.querySelectorAll('a')).to.have.length(0);
      expect(element.problems.map(({ code, path }) => [code, path])).to.deep.equal([
        ['url-refused', '/url'],
      ]);
    });
  }

  it('is told of by an event, though the release is shown', async () => {
    const element = mount(markup({ headline: 'H', url: 'javascript:alert(1)' }));
    const { problems } = await next(element, 'release-problems');
    expect(problems).to.have.length(1);
    expect(element.status).to.equal('ready');
  });
});

describe('a release with every field wrong but the headline', () => {
  const trouble = recordTrouble();
  const fields =
    `$schema specVersion id url type status revision subheadline kicker category summary body
    language direction translation alternates released updated created embargoUntil expires timeZone
    dateline places metrics publisher source authors byline media event events sides participants
    organizations quotes contacts boilerplate tags rights related corrections editorNote
    digitalSourceType extensions unknown constructor __proto__`.split(/\s+/);
  const wrong: readonly unknown[] = [
    null,
    5,
    -1,
    1e308,
    true,
    '',
    '%%%',
    {},
    [],
    [[]],
    [null],
    [{}],
    { toString: null },
    { ref: 'nobody' },
    { nodeType: 1 },
    { _$litType$: 1, strings: ['<img src=x onerror=alert(1)>'], values: [] },
    { _$litDirective$: 1, values: [] },
    '2018-02-31',
    '-'.repeat(3000),
  ];

  for (const tag of TAGS) {
    it(`still shows what is right in <${tag}>`, async () => {
      const element = mount(`<${tag} lang="en">${fallback}</${tag}>`);
      for (const value of wrong) {
        const entries = fields.map((field) => [field, value] as const);
        const text = `{"headline": "Still here", "participants": ["Ada"], ${entries
          .filter(([field]) => field !== 'participants')
          .map(([field, bad]) => `${JSON.stringify(field)}: ${JSON.stringify(bad)}`)
          .join()}}`;
        const load = next(element, 'release-load');
        element.setAttribute('release', text);
        expect((await load).release.headline).to.equal('Still here');
        if (tag === 'news-card') expect(texts(element, 'headline')).to.deep.equal(['Still here']);
        if (tag === 'event-participants') expect(textOf(element)).to.contain('Ada');
        expect(textOf(element)).not.to.match(/undefined|null|NaN|\[object/);
      }
      expect(trouble).to.deep.equal({ warnings: [], errors: [] });
    });

    it(`survives each of them alone in <${tag}>, also as an object`, async () => {
      const element = mount(`<${tag} lang="en">${fallback}</${tag}>`);
      for (const field of fields) {
        for (const value of wrong) {
          const load = next(element, 'release-load');
          element.release = { headline: 'Still here', [field]: value } as never;
          await load;
        }
      }
      expect(textOf(element)).not.to.match(/undefined|null|NaN|\[object/);
      expect(trouble).to.deep.equal({ warnings: [], errors: [] });
    });
  }

  it('does not change what all objects inherit', async () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    await ready(
      mount(markup('{"headline": "H", "__proto__": {"polluted": 1}, "constructor": {"x": 1}}')),
    );
    expect(Object.getOwnPropertyNames(Object.prototype)).to.deep.equal(before);
    expect('polluted' in {}).to.equal(false);
  });

  it('is read in no time though the object goes in two circles', async () => {
    // In a worker, because nothing could end the reading here.
    const source = `import { readValue } from '${location.origin}/src/core.ts';
      const extensions = {};
      extensions.one = extensions.two = extensions;
      postMessage(readValue({ headline: 'Round', extensions }).releases[0].headline);`;
    const address = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
    const worker = new Worker(address, { type: 'module' });
    let answer: unknown;
    worker.onmessage = ({ data }) => {
      answer = data;
    };
    try {
      await until(
        () => answer === 'Round',
        () => 'the reader is still at work',
      );
    } finally {
      worker.terminate();
      URL.revokeObjectURL(address);
    }
  });

  it('survives objects that throw, functions and circles', async () => {
    const circle: Record<string, unknown> = { headline: 'Round' };
    circle['publisher'] = circle;
    const throwing = {
      headline: 'H',
      get summary() {
        throw new Error('no');
      },
    };
    const element = mount(`<news-card>${fallback}</news-card>`);
    element.release = circle as never;
    await shows(element, 'Round');
    const error = next(element, 'release-error');
    element.release = throwing as never;
    expect((await error).code).to.equal('unreadable');
    element.release = (() => undefined) as never;
    await quiet();
    expect(texts(element, 'headline')).to.deep.equal(['Round']);
    expect(trouble.errors).to.deep.equal([]);
  });
});
