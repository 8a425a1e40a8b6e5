import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check, findingsOf, lintRules, readNative, type Release } from '../../src/core.js';
import { lints } from '../../src/lints/registry.js';
import { readWith } from '../helpers/data.js';

const ids = async (release: Release, options = {}) =>
  (await check(release, options)).map(({ id }) => id);

describe('check', () => {
  it('tells of each finding its severity, place, message and hint', async () => {
    const findings = await check({ headline: 'The office opens.', summary: 'S', language: 'en' });
    assert.deepEqual(findings[0], {
      id: 'headline-trailing-period',
      severity: 'info',
      path: '/headline',
      message: 'The headline ends with “.”',
      hint: 'Take the full stop away',
    });
  });

  it('knows no time but the one it is told', async () => {
    const release = {
      headline: 'H',
      released: '9998-01-01',
      embargoUntil: '9998-01-01T00:00:00Z',
      expires: '1998-01-01',
    };
    const timed = ['date-future-release', 'embargo-in-future', 'expired'];
    const found = async (options: object) =>
      (await ids(release, options)).filter((id) => timed.includes(id));
    assert.deepEqual(await found({}), []);
    assert.deepEqual(await found({ now: NaN }), []);
    assert.deepEqual(await found({ now: new Date('x') }), []);
    assert.deepEqual(await found({ now: Date.UTC(2031, 1) }), timed);
    assert.deepEqual(await found({ now: new Date(Date.UTC(2031, 1)) }), timed);
  });

  it('lists what was taken out of a text’s HTML, part by part', async () => {
    const html = '<p>A<script>b()</script><iframe src="https://x.example/"></iframe></p>';
    const about = { html: '<object></object>' };
    const findings = await check({ headline: 'H', body: { html }, boilerplate: [{ body: about }] });
    assert.deepEqual(
      findings
        .filter(({ id }) => id === 'body-unsafe-html')
        .map(({ path, message, severity }) => [path, message, severity]),
      [
        ['/body/html', 'content dropped: <script>', 'warning'],
        ['/body/html', 'content dropped: <iframe>', 'warning'],
        ['/boilerplate/0/body/html', 'content dropped: <object>', 'warning'],
      ],
    );
  });

  it('says of addresses in a text what it says of others', async () => {
    const markdown = '[a](javascript:b()) ![c](d.png)';
    const findings = await check({ headline: 'H', body: { markdown } });
    const about = findings.filter(({ id }) => id.startsWith('url-'));
    assert.deepEqual(
      about.map(({ id, path, severity }) => [id, path, severity]),
      [
        ['url-scheme-refused', '/body/markdown', 'error'],
        ['url-relative', '/body/markdown', 'warning'],
      ],
    );
  });

  it('finds at most a thousand of each kind', async () => {
    const participants = Array.from({ length: 3000 }, (_, n) => ({ name: `Iris${n} Marlow` }));
    const found = await ids({ headline: 'H', participants });
    assert.equal(found.filter((id) => id === 'participant-no-role').length, 1000);
  });

  it('lists findings in the order of the rules', async () => {
    const found = await ids({ headline: 'THE TIDAL OFFICE OPENS.', url: 'http://x.example/' });
    const order = lints.map(({ id }) => id);
    assert.deepEqual(
      found,
      [...found].sort((a, b) => order.indexOf(a) - order.indexOf(b)),
    );
  });

  it('leaves the release as it was', async () => {
    const { release } = readWith({
      body: 'B',
      participants: [{ name: 'A B', aliases: ['the pilot'] }],
    });
    const before = JSON.stringify(release);
    await check(release, { now: 0 });
    assert.equal(JSON.stringify(release), before);
  });
});

describe('the list of rules', () => {
  it('has each id once, with its severity, its meaning, a hint, and who sees it', () => {
    assert.equal(new Set(lintRules.map(({ id }) => id)).size, lintRules.length);
    for (const { id, severity, about, hint, by } of lintRules) {
      assert.match(id, /^[a-z]+(?:-[a-z]+)+$|^[a-z]+$/);
      assert.match(severity, /^(?:error|warning|info)$/);
      assert.match(about, /^[A-Z][^]{15,}[.:”]$/, id);
      assert.ok(hint.length > 4 && !hint.endsWith('.'), id);
      assert.ok(by.length, id);
    }
  });

  it('has what the data model asks for', () => {
    const known = new Set(lintRules.map(({ id }) => id));
    const asked =
      'event-after-release event-year-inferred event-no-place event-no-address event-end-before-start ' +
      'event-status-date date-invalid date-unparsable date-future-release datetime-without-zone ' +
      'suspicious-midnight updated-before-released embargo-in-future expired date-precision-lost ' +
      'name-unresolved alias-ambiguous alias-unused title-as-name entity-spelled-differently ' +
      'mixed-spelling participant-not-in-text participant-no-role participant-no-side ref-dangling ' +
      'duplicate-id event-ref-unknown duplicate-participant role-in-name group-as-person ' +
      'author-is-account headline-trailing-period headline-all-caps headline-long ' +
      'headline-has-entities headline-repeated-in-body meta-line-in-body body-missing ' +
      'body-looks-like-html body-unsafe-html double-escaped summary-is-body-start no-summary no-image ' +
      'no-contact no-rights no-publisher no-language image-no-alt alt-is-filename alt-equals-caption ' +
      'image-no-size image-too-small video-no-captions document-no-type-or-size url-not-https ' +
      'url-relative url-scheme-refused url-tracking language-mismatch lang-underscore ' +
      'machine-translated pageviews-undated pageviews-not-integer duplicate-json-key unknown-key ' +
      'deprecated-term';
    assert.deepEqual(
      asked.split(' ').filter((id) => !known.has(id)),
      [],
    );
  });

  it('has no finding of reading without its rule', () => {
    const problems = readNative({ headline: 'H', language: 'x y', nonsense: 1 }).problems;
    assert.equal(problems.length, 2);
    const known = new Set(lintRules.map(({ id }) => id));
    for (const { id, hint } of findingsOf(problems)) assert.ok(known.has(id) && hint, id);
  });
});
