/** What the page around an element decides, and what the element leaves to its link. */
import { expect, nextFrame } from '@open-wc/testing';
import { NewsCard } from '../../src/elements/news-card.js';
import { openMarkup } from '../browser/embedding-page.js';
import { define } from '../../src/define/define.js';
import {
  markup,
  mount,
  next,
  part,
  ready,
  recordTrouble,
  SAMPLE,
  TAGS,
  until,
  within,
  type ReleaseElement,
} from './setup.js';

const middle = (element: Element): [x: number, y: number] => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
};

for (const tag of TAGS) {
  describe(`<${tag}> in a part of the page`, () => {
    const inside = async (style: string): Promise<ReleaseElement> => {
      const page = mount(
        `<div style="${style}"><${tag} lang="en" src="${SAMPLE.en}"></${tag}></div>`,
      );
      const element = await ready(within(page, tag));
      element.scrollIntoView();
      await nextFrame();
      return element;
    };
    const inner = (element: Element): readonly Element[] => [
      ...(element.shadowRoot?.querySelectorAll('[part]') ?? []),
    ];

    it('that is hidden is hidden with it, and comes back', async () => {
      const element = await inside('visibility: hidden');
      expect(inner(element).length).to.be.greaterThan(3);
      for (const node of inner(element)) {
        expect(node.checkVisibility({ visibilityProperty: true }), node.outerHTML).to.equal(false);
      }
      if (element.parentElement) element.parentElement.style.visibility = '';
      for (const node of inner(element)) {
        expect(node.checkVisibility({ visibilityProperty: true }), node.outerHTML).to.equal(true);
      }
    });

    it('that takes no clicks takes none either', async () => {
      const element = await inside('pointer-events: none');
      for (const node of inner(element).slice(0, 5)) {
        node.scrollIntoView({ block: 'center' });
        const [x, y] = middle(node);
        expect(document.elementFromPoint(x, y) === element).to.equal(false);
        expect(getComputedStyle(node).pointerEvents).to.equal('none');
      }
      if (element.parentElement) element.parentElement.style.pointerEvents = '';
      element.scrollIntoView({ block: 'center' });
      expect(document.elementFromPoint(...middle(element)) === element).to.equal(true);
    });
  });
}

describe('the link of a card', () => {
  const card = (more = ''): Promise<ReleaseElement> =>
    ready(
      mount(
        markup(
          {
            headline: 'H',
            url: 'https://x.example/',
            kicker: 'Kicker',
            summary: 'Summary',
            released: '2018-10-05',
            dateline: 'NANJING',
            publisher: 'Publisher',
            tags: ['Topic'],
            media: [
              { url: `${location.origin}/test/fixtures/elements/dot.png`, width: 2, height: 1 },
            ],
          },
          'news-card',
          `lang="en" ${more}`,
        ),
      ),
    );

  for (const width of ['300px', '760px']) {
    it(`has the whole card, ${width} wide`, async () => {
      const element = await card(`style="inline-size: ${width}"`);
      const names = 'date dateline source kicker headline summary tag media'.split(' ');
      for (const name of names) {
        const place = part(element, name);
        place.scrollIntoView({ block: 'center' });
        await nextFrame();
        const hit = () => element.shadowRoot?.elementFromPoint(...middle(place));
        // What was out of view may be painted a moment later.
        await until(
          () => hit() === part(element, 'link'),
          () => `over the ${name} lies a ${String(hit()?.className)}`,
        );
      }
    });
  }

  for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey', 'none'] as const) {
    it(`is ${key === 'none' ? 'the page’s to take over' : `the reader’s own with ${key}`}`, async () => {
      const element = await card();
      const stop = (event: Event): void => {
        stopped = event.defaultPrevented;
        event.preventDefault();
      };
      let stopped: boolean | undefined;
      document.addEventListener('click', stop);
      const open = next(element, 'release-open');
      element.addEventListener('release-open', (event) => {
        event.preventDefault();
      });
      const init = { bubbles: true, composed: true, cancelable: true, button: 0 };
      part(element, 'link').dispatchEvent(
        new MouseEvent('click', { ...init, ...(key !== 'none' && { [key]: true }) }),
      );
      document.removeEventListener('click', stop);
      const event = await open;
      expect(event.url).to.equal('https://x.example/');
      expect(event.cancelable).to.equal(key === 'none');
      expect(event.defaultPrevented).to.equal(key === 'none');
      expect(stopped).to.equal(key === 'none');
    });
  }
});

describe('the registration of an element', () => {
  const trouble = recordTrouble();

  it('says so, and throws nothing, where the class has another tag already', () => {
    class Taken extends NewsCard {}
    const name = `taken-${Math.random().toString(36).slice(2)}`;
    customElements.define(`${name}-one`, Taken);
    define(`${name}-two`, Taken);
    expect(customElements.get(`${name}-two`)).to.equal(undefined);
    expect(trouble.warnings).to.have.length(1);
    expect(trouble.warnings[0]).to.contain(`${name}-two`);
  });
});

describe('an element much taller than its window', () => {
  const release = { headline: 'Tall', participants: ['Tall'], released: '2018' };

  for (const tag of TAGS) {
    it(`is seen when <${tag}> fills the window`, async () => {
      const page = mount(markup(release, tag, 'style="block-size: 6000vh"'));
      page.scrollIntoView();
      expect((await next(page, 'release-view')).release.headline).to.equal('Tall');
    });
  }
});

describe('an element in a small frame', () => {
  it('is seen when it fills the frame, sixty times as tall', async function () {
    this.timeout(8_000);
    const page = await openMarkup(
      `<script src="${location.origin}/dist/cdn/news-elements.js"></script>`,
    );
    page.frame.height = '80';
    page.document.body.innerHTML = `<news-card style="block-size: 4800px"
      release='{"headline": "Tall"}'></news-card>`;
    page.frame.scrollIntoView({ block: 'center' });
    const seen = await next(within(page.document, 'news-card'), 'release-view');
    expect(seen.release.headline).to.equal('Tall');
  });
});
