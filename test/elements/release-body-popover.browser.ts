/** Who is who: what an explanation says, where it stands, what it leaves in its place. */
import { expect } from '@open-wc/testing';
import { a11ySnapshot, emulateMedia, executeServerCommand } from '@web/test-runner-commands';
import { contrast } from './boxes.js';
import {
  body,
  closes,
  explained,
  later,
  marked,
  named,
  opens,
  people,
  popoverOf,
  text,
  wordOf,
} from './release-body-setup.js';
import {
  line,
  markup,
  mount,
  part,
  parts,
  quiet,
  ready,
  recordTrouble,
  SAMPLE,
  texts,
  within,
  type ReleaseElement,
} from './setup.js';

const open = async (element: ReleaseElement, name: string): Promise<HTMLElement> => {
  const word = wordOf(element, name);
  word.click();
  await opens(word);
  return popoverOf(word);
};
const chromium = navigator.userAgent.includes('Chrome/');

describe('what an explanation says', () => {
  recordTrouble();

  it('is the name with its link, other scripts, all roles, the side, other words and why', async () => {
    const popover = await open(await explained(), 'Zhang Jinghua');
    const said = line(popover);
    expect(said).to.match(/^Zhang Jinghua 张敬华/);
    expect(said).to.contain('Secretary of the Municipal Party Committee');
    expect(said).to.contain('Member of the Standing Committee');
    expect(said).to.contain('On the side of Nanjing');
    expect(said).to.contain('Called “Zhang Shuji” in the text (a title taken for a name).');
    expect(popover.querySelector('a')?.href).to.equal('https://example.com/zhang');
    expect(popover.querySelector('[lang="zh-Hans"]')?.textContent).to.equal('张敬华');
  });

  it('leads from “Zhang Shuji” to Zhang Jinghua', async () => {
    const popover = await open(await explained(), 'Zhang Shuji');
    expect(line(popover.querySelector('.who'))).to.equal('Zhang Jinghua');
    expect(popover.ariaLabel).to.equal('Zhang Jinghua');
  });

  it('is said of everybody in the sample, in both languages', async () => {
    for (const [language, count, one, full] of [
      ['en', 8, 'Zhang Shuji', 'Zhang Jinghua'],
      ['zh', 4, '张敬华', '张敬华'],
    ] as const) {
      const element = mount(
        `<release-body lang="${language}" src="${SAMPLE[language]}"></release-body>`,
      );
      await marked(await ready(element));
      expect(texts(element, 'mention').length, language).to.be.greaterThan(count);
      for (const word of parts(element, 'mention')) {
        word.click();
        await opens(word);
        expect(line(popoverOf(word)).length).to.be.greaterThan(5);
        word.click();
        await closes(word);
      }
      expect(line(await open(element, one))).to.contain(full);
    }
  });

  it('has the page’s parameters and target on its links', async () => {
    const element = await explained(named, 'lang="en" link-params="a=b" link-target="_blank"');
    const link = (await open(element, 'Zhang Jinghua')).querySelector('a');
    expect(link?.href).to.equal('https://example.com/zhang?a=b');
    expect(line(link)).to.contain('opens in a new window');
  });

  it('is nothing where the page doesn’t want it, or nobody is named', async () => {
    for (const [value, more] of [
      [named, 'lang="en" mentions="none"'],
      [{ body: ['Zhang Jinghua.'] }, 'lang="en"'],
      [{ body: ['Nobody.'], ...people }, 'lang="en"'],
    ] as const) {
      const element = await body(value, more);
      await later();
      expect(parts(element, 'mention')).to.have.length(0);
      expect(line(text(element))).to.match(/\.$/);
    }
  });

  it('comes and goes with the attribute', async () => {
    const element = await explained();
    element.setAttribute('mentions', 'none');
    await element.updateComplete;
    expect(parts(element, 'mention')).to.have.length(0);
    element.removeAttribute('mentions');
    await marked(element);
  });
});

describe('where an explanation stands', () => {
  recordTrouble();
  const room = 8 - 0.6;

  for (const direction of ['ltr', 'rtl'] as const) {
    for (const place of ['start', 'end'] as const) {
      for (const scroll of [0, 900] as const) {
        it(`is inside the window, ${direction}, at the ${place}, scrolled by ${scroll}`, async () => {
          const page =
            mount(`<div dir="${direction}" style="padding-block: ${scroll ? '1200px' : '0'} 1500px">
            ${markup(named, 'release-body', 'lang="en" style="inline-size: 260px"')}</div>`);
          const element = await marked(await ready(within(page, 'release-body')));
          if (place === 'end') element.style.marginInlineStart = 'calc(100% - 260px)';
          window.scrollTo(0, scroll);
          await quiet();
          for (const word of parts(element, 'mention')) {
            const popover = await open(element, word.textContent);
            const box = popover.getBoundingClientRect();
            const { clientWidth, clientHeight } = document.documentElement;
            expect(box.left).to.be.greaterThan(room);
            expect(box.right).to.be.lessThan(clientWidth - room);
            expect(box.top).to.be.greaterThan(-1);
            expect(box.bottom).to.be.lessThan(clientHeight + 1);
            expect(box.width).to.be.greaterThan(100);
            for (const rect of word.getClientRects()) {
              const apart = box.top >= rect.bottom || box.bottom <= rect.top;
              expect(apart, `${word.textContent} is covered`).to.equal(true);
            }
            word.click();
            await closes(word);
          }
          window.scrollTo(0, 0);
        });
      }
    }
  }

  it('is over the word where there is no room below', async () => {
    const page = mount(`<div style="padding-block: ${innerHeight - 60}px 0">
      ${markup(named, 'release-body', 'lang="en"')}</div>`);
    const element = await marked(await ready(within(page, 'release-body')));
    const box = (await open(element, 'Zhang Jinghua')).getBoundingClientRect();
    expect(box.bottom).to.be.lessThan(wordOf(element, 'Zhang Jinghua').getBoundingClientRect().top);
  });

  it('covers no line of a word that is broken', async () => {
    const name = 'University of Cambridge Centre of Technology and Innovation';
    const value = { body: [`The ${name}.`], organizations: [{ name, abbreviation: 'CTI' }] };
    const element = await explained(value, 'lang="en" style="inline-size: 220px"');
    const { top } = (await open(element, name)).getBoundingClientRect();
    const lines = [...wordOf(element, name).getClientRects()];
    expect(lines.length).to.be.greaterThan(1);
    for (const { bottom } of lines) expect(top).to.be.greaterThan(bottom);
  });

  it('moves nothing', async () => {
    const element = await explained();
    const boxes = (): string =>
      JSON.stringify(
        [...parts(element, 'paragraph'), element].map((at) => at.getBoundingClientRect()),
      );
    const before = boxes();
    const scrolled = document.documentElement.scrollHeight;
    await open(element, 'Zhang Shuji');
    expect(boxes()).to.equal(before);
    expect(document.documentElement.scrollHeight).to.equal(scrolled);
  });

  it('holds a name of 400 letters', async () => {
    const name = 'Donaudampfschiff'.repeat(25);
    const element = await explained({
      body: [`Here is ${name}.`],
      participants: [{ name, roles: [name] }],
    });
    const popover = await open(element, name);
    expect(popover.scrollWidth).to.be.at.most(popover.clientWidth);
    expect(popover.getBoundingClientRect().right).to.be.lessThan(innerWidth);
  });
});

/** Where the lines of a text end: their lower edges and their right ones. */
const linesOf = (element: ReleaseElement): number[] =>
  parts(element, 'paragraph').flatMap((paragraph) => {
    const range = document.createRange();
    range.selectNodeContents(paragraph);
    const { top } = element.getBoundingClientRect();
    const ends = new Map<number, [bottom: number, right: number]>();
    for (const { bottom, right, width } of range.getClientRects()) {
      const row = Math.round((bottom - top) / 10);
      if (width) ends.set(row, [bottom - top, Math.max(ends.get(row)?.[1] ?? 0, right)]);
    }
    return [...ends.values()].flat();
  });

describe('marking the names', () => {
  recordTrouble();

  it('moves no letter of a text that is there', async () => {
    for (const width of [200, 320, 640]) {
      const value = { ...named, body: [...named.body, 'Cambridge and Nanjing. '.repeat(20)] };
      const both = mount(`<div style="inline-size: ${width}px">
        ${markup(value, 'release-body', 'lang="en" mentions="none"')}
        ${markup(value, 'release-body', 'lang="en"')}</div>`);
      const [bare, full] = both.querySelectorAll<ReleaseElement>('release-body');
      if (!bare || !full) throw new Error('two texts');
      await ready(bare);
      await marked(await ready(full));
      const one = linesOf(full);
      const other = linesOf(bare);
      expect(one.length).to.equal(other.length);
      for (const [index, edge] of one.entries()) expect(edge).to.be.closeTo(other[index] ?? 0, 1);
      expect(full.offsetHeight).to.equal(bare.offsetHeight);
    }
  });
});

describe('an explanation for everybody', () => {
  recordTrouble();

  it('has no barrier when it is open', async () => {
    for (const [language, direction] of [
      ['en', 'ltr'],
      ['zh-CN', 'rtl'],
    ] as const) {
      const page = mount(`<main lang="${language}" dir="${direction}"><h1>A page</h1><h2>News</h2>
        ${markup(named, 'release-body')}</main>`);
      const element = await marked(await ready(within(page, 'release-body')));
      await open(element, 'Zhang Jinghua');
      await expect(page).to.be.accessible();
      page.remove();
    }
  });

  it('has its own colours, whatever those of the page are', async () => {
    const page = mount(`<div style="background: #111; color: #eee; --news-accent: #ffe;
      --news-text-secondary: #ddd; --news-focus-color: #fff">
      ${markup(named, 'release-body', 'lang="en"')}</div>`);
    const element = await marked(await ready(within(page, 'release-body')));
    const popover = await open(element, 'Zhang Jinghua');
    for (const at of popover.querySelectorAll('a, .fact, .secondary, p')) {
      expect(contrast(at), line(at)).to.be.greaterThan(4.5);
    }
  });

  it('is heard after its button, which tells its state (Chromium only)', async function () {
    if (!chromium) this.skip();
    const element = await explained();
    await open(element, 'Zhang Shuji');
    const heard = JSON.stringify(await a11ySnapshot({} as never));
    expect(heard).to.match(
      /"role":"button"[^{}]*"name":"Zhang Shuji","expanded":true,"haspopup":"dialog"},{"role":"link"[^{}]*"name":"Zhang Jinghua"/,
    );
    expect(heard).to.match(/"name":"Eilis Ferran","expanded":false/);
    expect(heard).to.contain('Secretary of the Municipal').and.contain('a title taken for a name');
  });

  it('has an edge in forced colours, and isn’t printed (Chromium only)', async function () {
    if (!chromium) this.skip();
    const element = await explained();
    const popover = await open(element, 'Zhang Jinghua');
    await executeServerCommand('media-features', { 'forced-colors': 'active' });
    expect(getComputedStyle(popover).borderTopStyle).to.equal('solid');
    await executeServerCommand('media-features', {});
    await emulateMedia({ media: 'print' });
    const { display } = getComputedStyle(popover);
    const { textDecorationLine } = getComputedStyle(part(element, 'mention'));
    await emulateMedia({ media: 'screen' });
    expect([display, textDecorationLine]).to.deep.equal(['none', 'none']);
  });
});
