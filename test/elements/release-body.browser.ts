/** A text as a whole: how much of it, in which language, in which state. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { overflowing } from './boxes.js';
import { body, focused, html, later, markdown, named, text } from './release-body-setup.js';
import {
  line,
  markup,
  mount,
  next,
  part,
  parts,
  quiet,
  ready,
  recordTrouble,
  showsFallback,
  textOf,
  texts,
  until,
  within,
} from './setup.js';

const trouble = recordTrouble();
afterEach(() => {
  expect(trouble.errors).to.deep.equal([]);
});

describe('the length of a text', () => {
  it('of a line is that of the page’s measure', async () => {
    const page = mount(`<div style="inline-size: 1000px; --news-measure: 300px">
      ${markup({ headline: 'H', body: ['Words. '.repeat(99)] }, 'release-body')}</div>`);
    const element = await ready(within(page, 'release-body'));
    expect(text(element).getBoundingClientRect().width).to.equal(300);
  });

  it('is some lines, until the reader wants more; then the keyboard is in the text', async () => {
    const element = await markdown(
      `# Title\n\n${'Many **words**. '.repeat(99)}`,
      'lang="en" lines="3"',
    );
    const excerpt = part(element, 'excerpt');
    expect(line(excerpt)).to.match(/^Many words\./);
    const { lineHeight } = getComputedStyle(excerpt);
    expect(excerpt.offsetHeight).to.be.closeTo(3 * parseFloat(lineHeight), 2);
    part(element, 'read-more').focus();
    await sendKeys({ press: 'Enter' });
    await until(
      () => parts(element, 'heading').length === 1,
      () => 'the text doesn’t come',
    );
    await quiet();
    expect(focused() === text(element)).to.equal(true);
    expect(parts(element, 'read-more')).to.have.length(0);
  });

  it('is all where the lines are no number, or it is short', async () => {
    expect(texts(await body({ body: ['One'] }, 'lines="x"'), 'paragraph')).to.deep.equal(['One']);
    const short = await body({ body: ['Short.'] }, 'lines="3"');
    expect(parts(short, 'read-more')).to.have.length(0);
    expect(textOf(short)).to.equal('Short.');
  });

  it('is 10,000 nodes at first, in slices; a button at the end brings the rest', async function () {
    this.timeout(60_000);
    const paragraphs = Array.from({ length: 7000 }, (_, index) => `Paragraph ${index}.`);
    const element = await body({ body: paragraphs });
    expect(parts(element, 'paragraph').length).to.be.lessThan(4900);
    await until(
      () => parts(element, 'show-rest').length === 1,
      () => 'there is no button',
    );
    const before = parts(element, 'paragraph').length;
    expect(before).to.be.within(4900, 5000);
    await quiet();
    expect(parts(element, 'paragraph')).to.have.length(before);
    const button = part(element, 'show-rest');
    expect(line(button)).to.equal('Show the rest');
    button.focus();
    await sendKeys({ press: 'Enter' });
    await until(
      () => parts(element, 'paragraph').length === 7000,
      () => `${parts(element, 'paragraph').length} paragraphs`,
    );
    expect(parts(element, 'show-rest')).to.have.length(0);
    expect(line(focused())).to.equal(`Paragraph ${before - 1}.`);
  });

  it('is told as time, in the reader’s language', async () => {
    const words = { language: 'en', body: ['word '.repeat(600)] };
    for (const [lang, pattern] of [
      ['en', /^\d+ mins? to read$/],
      ['zh-CN', /\d+分钟/],
    ] as const) {
      const element = await body(words, `lang="${lang}" reading-time`);
      expect(line(part(element, 'reading-time'))).to.match(pattern);
    }
    expect(parts(await body(words), 'reading-time')).to.have.length(0);
  });
});

describe('the states of a text', () => {
  it('is nothing, and ready, where the release has none', async () => {
    const element = mount(markup({ headline: 'H' }, 'release-body', '', 'Fallback'));
    await ready(element);
    expect(textOf(element)).to.equal('');
    expect(parts(element, 'body')).to.have.length(0);
    expect(showsFallback(element)).to.equal(false);
    expect(element.offsetHeight).to.equal(0);
  });

  it('keeps the fallback until the text has been read', async () => {
    const value = { headline: 'H', body: { html: '<p>Read</p>' } };
    const element = mount(markup(value, 'release-body', 'lang="en"', 'Fallback'));
    let loaded = false;
    element.addEventListener('release-load', () => (loaded = true));
    await element.updateComplete;
    if (element.status !== 'ready') {
      expect(showsFallback(element)).to.equal(true);
      expect(loaded).to.equal(false);
    }
    await ready(element);
    expect(showsFallback(element)).to.equal(false);
    expect(texts(element, 'paragraph')).to.deep.equal(['Read']);
  });

  it('is that of the last release, however long the others take to read', async () => {
    const element = await html('<p>First</p>');
    const seen = new Set<string>();
    const long = `<p>Long</p>${'<p>x</p>'.repeat(9000)}`;
    element.release = { headline: 'H', body: { html: long } };
    await element.updateComplete;
    seen.add(textOf(element).slice(0, 5));
    element.release = { headline: 'H', body: { markdown: '*Second*' } };
    await element.updateComplete;
    seen.add(textOf(element).slice(0, 5));
    element.release = { headline: 'H', body: { html: '<p>Last</p>' } };
    await until(
      () => textOf(element) === 'Last',
      () => textOf(element).slice(0, 99),
    );
    await later();
    expect(textOf(element)).to.equal('Last');
    // What was there stays until there is something else to show.
    expect([...seen].filter((shown) => !/^(First|Secon)$/.test(shown))).to.deep.equal([]);
    expect(element.status).to.equal('ready');
  });

  it('tells what is wrong with the text, beside what is wrong with the data', async () => {
    const element = mount('<release-body lang="en"></release-body>');
    const told = next(element, 'release-problems');
    element.release = { headline: 'H', body: { html: '<p>A</p><script>x</script>' } };
    const { problems } = await told;
    await ready(element);
    expect(problems.map(({ path }) => path)).to.deep.equal(['/body/html']);
    expect(element.problems).to.deep.equal(problems);
    expect(textOf(element)).to.equal('A');
  });

  it('comes from an element around it, from one named, and along when it is moved', async () => {
    const page = mount(`<div>${markup(named, 'news-card', 'id="card"')}
      <release-body from="#card" lang="en"></release-body></div>`);
    const element = within(page, 'release-body');
    await ready(element);
    expect(line(text(element))).to.contain('On Monday');
    mount('<div></div>').append(element);
    await quiet();
    await ready(element);
    expect(line(text(element))).to.contain('On Monday');
  });
});

describe('a text in little room', () => {
  const word = 'Donaudampfschiff'.repeat(25);
  const wide = `${word}\n\n# ${word}\n\n- ${word}\n\n> ${word}\n\n|${'A wide head|'.repeat(12)}\n|${'-|'.repeat(12)}\n|${'cell|'.repeat(12)}\n\n\`\`\`\n${word}\n\`\`\`\n\n\`${word}\`\n\n[${word}](https://example.com)`;

  for (const [where, style, direction] of [
    ['200 pixels', '', 'ltr'],
    ['200 pixels from the right', '', 'rtl'],
    ['a font of no size', 'font-size: 0', 'ltr'],
  ] as const) {
    it(`stays in ${where}; what is wide scrolls by itself`, async () => {
      const page = mount(`<div dir="${direction}" style="inline-size: 200px; ${style}">
        <release-body contents></release-body></div>`);
      const element = within(page, 'release-body');
      element.release = { headline: 'H', language: 'de', body: { markdown: wide } };
      await ready(element);
      expect(page.scrollWidth).to.equal(200);
      expect(text(element).scrollWidth).to.be.at.most(200);
      expect(parseFloat(getComputedStyle(text(element)).fontSize)).to.be.at.least(12);
      const scroll = part(element, 'table-scroll');
      expect(scroll.scrollWidth).to.be.greaterThan(scroll.clientWidth);
      expect([scroll.tabIndex, scroll.role]).to.deep.equal([0, 'group']);
      const box = element.getBoundingClientRect();
      const inside = new Set(['A wide head', 'cell', word.slice(0, 40)]);
      expect(overflowing(element, box).filter((piece) => !inside.has(piece))).to.deep.equal([]);
    });
  }

  it('begins where its own lines begin, on a page from the other side', async () => {
    for (const [page, language, align] of [
      ['rtl', 'en', 'left'],
      ['ltr', 'ar', 'right'],
    ] as const) {
      const around = mount(`<div dir="${page}" style="inline-size: 600px">
        ${markup({ headline: 'H', language, body: ['كلمة'] }, 'release-body')}</div>`);
      const element = await ready(within(around, 'release-body'));
      const range = document.createRange();
      range.selectNodeContents(part(element, 'paragraph'));
      const { left, right } = range.getBoundingClientRect();
      const box = text(element).getBoundingClientRect();
      expect(align === 'left' ? left - box.left : box.right - right).to.be.lessThan(2);
    }
  });

  it('has no barrier, with two tables and two pieces of code', async () => {
    const table = '|A|B|\n|-|-|\n|1|2|\n\n';
    const code = '```\nx\n```\n\n';
    const page = mount('<main lang="en"><h1>A page</h1><h2>News</h2></main>');
    page.insertAdjacentHTML('beforeend', '<release-body contents reading-time></release-body>');
    const element = within(page, 'release-body');
    const markdown = `# A\n\n${table}${table}${code}${code}# B\n\n- [x] a\n\nc[^1]\n\n[^1]: d`;
    element.release = { ...named, body: { markdown } };
    await ready(element);
    await later();
    await expect(page).to.be.accessible();
  });
});
