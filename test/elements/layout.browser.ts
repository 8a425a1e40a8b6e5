/** Boxes on other people’s pages: never collapsed, never wider than there is room. */
import { expect, nextFrame } from '@open-wc/testing';
import { cutters, focusRing, overflowing, visibleTexts } from './boxes.js';
import {
  markup,
  mount,
  parts,
  ready,
  recordTrouble,
  EVERY_TAG,
  within,
  type ReleaseElement,
} from './setup.js';

const word = 'Donaudampfschiff'.repeat(25);
const release = {
  headline: 'Cambridge-Nanjing innovation centre goes into operation',
  url: 'https://example.com/',
  kicker: 'Cooperation',
  summary: 'The only technology and innovation centre to carry the name has begun work.',
  dateline: 'NANJING',
  released: '2018-10-05',
  publisher: { name: 'The centre', url: 'https://example.com/centre' },
  metrics: { pageviews: 691 },
  tags: ['innovation', 'health'],
  alternates: [{ language: 'zh-Hans', url: 'https://example.com/zh' }],
  body: { markdown: 'Zhang Shuji opened [the centre](https://example.com/c). '.repeat(3) },
  events: [{ id: 'e', name: 'Launch of the centre', start: '2018-11-05' }],
  sides: [{ id: 's', name: 'Nanjing' }],
  contacts: [
    {
      kind: 'event',
      name: 'Ann Lee',
      organization: { name: 'Centre', url: 'https://example.com/centre' },
      email: 'press-and-public-relations@communications.centre.example',
      phone: '+44 1223 332300',
      address: '1 Quay Street',
      hours: '9–17',
    },
  ],
  participants: [
    {
      name: 'Zhang Jinghua',
      url: 'https://example.com/zhang',
      roles: ['Secretary of the Municipal Party Committee'],
      side: 's',
      attendance: [{ event: 'e', as: 'host' }],
      aliases: [{ text: 'Zhang Shuji', reason: 'title-as-name' }],
    },
    { name: 'Eilis Ferran', kind: 'person', attendance: [{ event: 'e' }] },
  ],
};
/** The same with a word of 400 letters in each text. */
const long = JSON.parse(
  JSON.stringify(release, (key, value: unknown) =>
    typeof value === 'string' &&
    !/^(id|event|side|as|reason|kind|url|language|released|start)$/.test(key)
      ? `${value} ${word}`
      : value,
  ),
) as object;

async function inside(before: string, tag: string, after: string, value: object = release) {
  const page = mount(before + markup(value, tag, 'lang="en"') + after);
  const element = await ready(within(page.parentElement ?? page, tag));
  await nextFrame();
  return element;
}

/** All that must hold wherever an element stands. */
function expectGoodBox(element: ReleaseElement): void {
  const box = element.getBoundingClientRect();
  expect(box.width, 'width').to.be.greaterThan(199);
  expect(box.height, 'height').to.be.greaterThan(30);
  expect(overflowing(element, box)).to.deep.equal([]);
  for (const { text, size } of visibleTexts(element)) expect(size, text).to.be.greaterThan(7.9);
  for (const link of parts(element, 'link')) {
    link.focus();
    const ring = focusRing(link);
    if (!ring) throw new Error(`no focus ring around “${link.textContent}”`);
    expect(cutters(link, ring), 'cut the focus ring').to.deep.equal([]);
  }
}

// The sample has no media.
for (const tag of EVERY_TAG.filter((tag) => tag !== 'release-media')) {
  describe(`<${tag}> keeps its shape`, () => {
    recordTrouble();
    for (const [where, before, after] of [
      ['in a block', '<div>', '</div>'],
      ['in a row of flexible boxes', '<div style="display: flex">', '<p>Other</p></div>'],
      [
        'in a row that centres',
        '<div style="display: flex; flex-flow: column; align-items: center">',
        '</div>',
      ],
      [
        'in an automatic grid',
        '<div style="display: grid; grid: auto / auto auto">',
        '<p>x</p></div>',
      ],
      [
        'in a grid that doesn’t stretch',
        '<div style="display: grid; place-items: start">',
        '</div>',
      ],
      ['in a float', '<div style="float: left">', '</div>'],
      ['in an inline block', '<div style="display: inline-block">', '</div>'],
      ['in a table cell', '<table><tr><td>', '</td><td>Other</td></tr></table>'],
      ['in a positioned box', '<div style="position: absolute">', '</div>'],
      ['in 200 pixels', '<div style="inline-size: 200px">', '</div>'],
      ['in a row of 200 pixels', '<div style="display: flex; inline-size: 200px">', '</div>'],
      ['from the right', '<div dir="rtl" style="inline-size: 300px">', '</div>'],
      [
        'in vertical lines',
        '<div style="writing-mode: vertical-rl; inline-size: 300px">',
        '</div>',
      ],
    ] as const) {
      it(where, async () => {
        const element = await inside(before, tag, after);
        expectGoodBox(element);
      });
    }

    for (const [where, before] of [
      ['a block', '<div style="inline-size: 200px">'],
      ['a flexible row', '<div style="inline-size: 200px; display: flex">'],
      ['a grid', '<div style="inline-size: 200px; display: grid">'],
      ['a block from the right', '<div dir="rtl" style="inline-size: 200px">'],
    ] as const) {
      it(`with words of 400 letters in ${where} of 200 pixels`, async () => {
        const element = await inside(before, tag, '</div>', long);
        const room = element.parentElement;
        expect(element.getBoundingClientRect().width).to.be.within(199, 201);
        expect(room?.scrollWidth).to.equal(200);
        expectGoodBox(element);
      });
    }

    it('grows with the room there is', async () => {
      const element = await inside('<div style="inline-size: 700px">', tag, '</div>');
      expect(element.getBoundingClientRect().width).to.equal(700);
      element.parentElement?.style.setProperty('inline-size', '300px');
      expect(element.getBoundingClientRect().width).to.equal(300);
      expectGoodBox(element);
    });

    it('as a child of a row of its own', async () => {
      const element = await inside('<div style="display: flex">', tag, '</div>');
      element.style.flex = '1';
      expectGoodBox(element);
    });

    it('stays hidden when the page hides it', async () => {
      const element = await inside('<div>', tag, '</div>');
      element.hidden = true;
      expect(element.getBoundingClientRect().height).to.equal(0);
      element.hidden = false;
      expect(element.getBoundingClientRect().height).to.be.greaterThan(30);
    });

    it('while it waits and when it fails', async () => {
      const element = mount(`<${tag} lang="en" src="javascript:0"></${tag}>`);
      await new Promise((resolve) => {
        element.addEventListener('release-error', resolve, { once: true });
      });
      const box = element.getBoundingClientRect();
      expect(box.width).to.be.greaterThan(199);
      expect(overflowing(element, box)).to.deep.equal([]);
    });
  });
}
