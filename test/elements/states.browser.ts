/** States and events: what a page’s style sheet and scripts can go by. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { secondOrigin } from '../browser/second-origin.js';
import {
  errorOf,
  HEADLINE,
  markup,
  mount,
  next,
  part,
  parts,
  quiet,
  reaches,
  ready,
  recordTrouble,
  SAMPLE,
  shows,
  showsFallback,
  EVERY_TAG,
  textOf,
  until,
  type ReleaseElement,
} from './setup.js';

const EN = 'data/cambridge-nanjing.en.json';
const STATES = ['empty', 'loading', 'ready', 'error'] as const;
/** Following the link of this release leaves the page where it is. */
const linked = { headline: 'H', url: new URL('#there', location.href).href };

/** The custom states that an element has; undefined where the engine does not know `:state()`. */
function states(element: Element): readonly string[] | undefined {
  try {
    return STATES.filter((state) => element.matches(`:state(${state})`));
  } catch {
    return undefined;
  }
}
const expectState = (element: ReleaseElement, state: (typeof STATES)[number]): void => {
  expect(element.status).to.equal(state);
  expect(states(element) ?? [state]).to.deep.equal([state]);
};

describe('the state', () => {
  recordTrouble();
  for (const tag of EVERY_TAG) {
    for (const fallback of ['', 'Fallback']) {
      it(`of <${tag}> goes from empty over loading to ready ${fallback && 'beside a fallback'}`, async () => {
        const second = await secondOrigin();
        await second.hold('.');
        const element = mount(`<${tag} lang="en">${fallback}</${tag}>`);
        await element.updateComplete;
        expectState(element, 'empty');
        expect(textOf(element)).to.equal('');
        expect(parts(element, 'skeleton')).to.have.length(0);
        expect(showsFallback(element)).to.equal(fallback !== '');
        element.src = second.file(EN);
        await reaches(element, 'loading');
        expectState(element, 'loading');
        expect(parts(element, 'skeleton')).to.have.length(fallback ? 0 : 1);
        expect(showsFallback(element)).to.equal(fallback !== '');
        await second.release();
        await ready(element);
        expectState(element, 'ready');
        expect(parts(element, 'skeleton')).to.have.length(0);
        expect(showsFallback(element)).to.equal(false);
      });
      it(`of <${tag}> goes to error ${fallback && 'beside a fallback'}`, async () => {
        const { origin } = await secondOrigin();
        const src = `${origin}/status/404`;
        const element = mount(`<${tag} lang="en" src="${src}">${fallback}</${tag}>`);
        await errorOf(element);
        await quiet();
        expectState(element, 'error');
        expect(parts(element, 'error')).to.have.length(fallback ? 0 : 1);
        expect(showsFallback(element)).to.equal(fallback !== '');
      });
    }
  }

  for (const [what, content, counts] of [
    ['blanks', ' \n ', false],
    ['a non-breaking space of an editor', '<p>&nbsp;</p>', false],
    ['zero-width characters', '\u200B\uFEFF', false],
    ['a comment', '<!-- here -->', false],
    [
      'a template, a style, a script',
      '<template>x</template><style></style><script></script>',
      false,
    ],
    ['text', 'Text', true],
    ['a picture', '<p><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt=""></p>', true],
  ] as const) {
    it(`has a skeleton unless the page gave something to show: ${what}`, async () => {
      const second = await secondOrigin();
      await second.hold('.');
      const element = mount(`<news-card src="${second.file(EN)}">${content}</news-card>`);
      await reaches(element, 'loading');
      expect(parts(element, 'skeleton')).to.have.length(counts ? 0 : 1);
      await second.release();
      await ready(element);
    });
  }

  it('speaks the page’s language while it waits and when it fails', async () => {
    const second = await secondOrigin();
    await second.hold('.');
    const element = mount(`<news-card lang="zh" src="${second.file('none.json')}"></news-card>`);
    await until(
      () => parts(element, 'skeleton')[0]?.textContent.includes('正在加载') ?? false,
      () => `no Chinese skeleton: ${textOf(element)}`,
    );
    await second.release();
    await shows(element, '无法加载');
  });

  it('forgets a failure when another address is tried', async () => {
    const second = await secondOrigin();
    await second.hold('.');
    const element = mount('<news-card src="javascript:0"></news-card>');
    await errorOf(element);
    element.src = second.file(EN);
    await reaches(element, 'loading');
    expect(parts(element, 'error')).to.have.length(0);
    expect(parts(element, 'skeleton')).to.have.length(1);
    await second.release();
    await ready(element);
  });

  it('is not changed by the page', () => {
    const element = mount('<news-card></news-card>');
    expect(() => Object.assign(element, { status: 'ready' })).to.throw(TypeError);
    expect(() => Object.assign(element, { problems: [] })).to.throw(TypeError);
  });
});

describe('the events', () => {
  recordTrouble();

  it('bubble out of shadow roots, and carry the release and its problems', async () => {
    const host = mount('<div></div>');
    const event = next(host, 'release-load');
    const more = next(host, 'release-problems');
    host.attachShadow({ mode: 'open' }).innerHTML = markup({ ...linked, nonsense: 1 });
    const { release, problems, bubbles, composed, cancelable } = await event;
    expect(release.headline).to.equal('H');
    expect(problems.map(({ path }) => path)).to.deep.equal(['/nonsense']);
    expect({ bubbles, composed, cancelable }).to.deep.equal({
      bubbles: true,
      composed: true,
      cancelable: false,
    });
    expect((await more).problems).to.deep.equal(problems);
  });

  it('tell of no problems where there are none', async () => {
    const element = mount('<div></div>');
    let told = 0;
    element.addEventListener('release-problems', () => told++);
    element.innerHTML = markup(linked);
    await next(element, 'release-load');
    await quiet();
    expect(told).to.equal(0);
  });

  it('come after what they tell of is rendered', async () => {
    const element = mount(markup(linked));
    const { target } = await next(element, 'release-load');
    expect(textOf(target as Element)).to.equal('H');
  });

  it('come once for each release', async () => {
    const element = mount('<news-card lang="en"></news-card>');
    let loads = 0;
    element.addEventListener('release-load', () => loads++);
    element.release = linked;
    await ready(element);
    element.hide = 'date';
    element.lang = 'zh-CN';
    await quiet();
    await ready(element);
    expect(loads).to.equal(1);
  });

  it('let a page’s router take a link over', async () => {
    const element = await ready(mount(markup(linked)));
    const open = next(element, 'release-open');
    element.addEventListener('release-open', (event) => {
      event.preventDefault();
    });
    const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
    part(element, 'link').dispatchEvent(click);
    const { url, release, cancelable } = await open;
    expect({ url, cancelable }).to.deep.equal({ url: linked.url, cancelable: true });
    expect(release.headline).to.equal('H');
    expect(click.defaultPrevented).to.equal(true);
  });

  it('leave the link to the browser otherwise', async () => {
    const element = await ready(mount(markup(linked)));
    let prevented: boolean | undefined;
    window.addEventListener(
      'click',
      (event) => {
        prevented = event.defaultPrevented;
        event.preventDefault();
      },
      { once: true },
    );
    part(element, 'link').click();
    expect(prevented).to.equal(false);
  });

  it('tell of a link followed by the keyboard', async () => {
    const element = await ready(mount(markup(linked)));
    element.addEventListener('release-open', (event) => {
      event.preventDefault();
    });
    const open = next(element, 'release-open');
    part(element, 'link').focus();
    await sendKeys({ press: 'Enter' });
    expect((await open).url).to.equal(linked.url);
  });

  it('do not tell of links in the fallback', () => {
    const element = mount('<news-card><a href="#x">Fallback</a></news-card>');
    let told = 0;
    element.addEventListener('release-open', () => told++);
    element.querySelector('a')?.click();
    expect(told).to.equal(0);
  });

  it('tell that half of it was in view for a second, once', async () => {
    const element = mount(`<news-card src="${SAMPLE.en}"></news-card>`);
    let views = 0;
    element.addEventListener('release-view', () => views++);
    await ready(element);
    const start = performance.now();
    const { release } = await next(element, 'release-view');
    expect(performance.now() - start).to.be.greaterThan(900);
    expect(release.headline).to.equal(HEADLINE.en);
    element.requestUpdate();
    element.hide = 'tags';
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(views).to.equal(1);
  });

  it('do not tell of what lies below the window, or is hidden', async () => {
    const page = mount(
      `<div><news-card hidden release='{"headline": "Hidden"}'></news-card>
        <div style="block-size: 3000px"></div>${markup(linked)}</div>`,
    );
    let views = 0;
    page.addEventListener('release-view', () => views++);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(views).to.equal(0);
    const view = next(page, 'release-view');
    page.lastElementChild?.scrollIntoView();
    await view;
  });
});
