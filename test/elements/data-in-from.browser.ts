/** Data that another element of the page holds: named by `from`, or an ancestor’s. */
import { expect } from '@open-wc/testing';
import { NewsCard } from '../../src/elements/news-card.js';
import {
  errorOf,
  HEADLINE,
  markup,
  mount,
  next,
  quiet,
  reaches,
  ready,
  recordTrouble,
  SAMPLE,
  script,
  shows,
  showsFallback,
  textOf,
  texts,
  within,
} from './setup.js';

const meta = '<release-meta lang="en" from="#source"></release-meta>';
const released = (date: string) => ({ headline: 'Headline', released: date });

/** A tag that is not defined yet, and will be the same as `news-card`. */
function laterTag(): { tag: string; define: () => void } {
  const tag = `later-${Math.random().toString(36).slice(2)}-card`;
  return {
    tag,
    define: () => {
      customElements.define(tag, class extends NewsCard {});
    },
  };
}

describe('data that “from” names', () => {
  const trouble = recordTrouble();

  it('are in a script of the page', async () => {
    const page = mount(`<div>${script(released('2018-10-05'), 'id="source"')}${meta}</div>`);
    await shows(within(page, 'release-meta'), '5 October 2018');
  });

  it('are in a script of the same shadow root', async () => {
    const root = mount('<div></div>').attachShadow({ mode: 'open' });
    root.innerHTML = `${script(released('2018-10-05'), 'id="source"')}${meta}`;
    await shows(within(root, 'release-meta'), '5 October 2018');
  });

  it('need no “#” before the id', async () => {
    const page = mount(
      `<div>${script(released('2018-10-05'), 'id="source"')}${meta.replace('#', '')}</div>`,
    );
    await shows(within(page, 'release-meta'), '5 October 2018');
  });

  it('are those of another release element, wherever it has them from', async () => {
    const page = mount(`<div>${meta}<news-card id="source" src="${SAMPLE.en}"></news-card></div>`);
    await shows(within(page, 'release-meta'), '691');
  });

  it('change with the other element', async () => {
    const page = mount(`<div>${markup(released('2018'), 'news-card', 'id="source"')}${meta}</div>`);
    const element = within(page, 'release-meta');
    await shows(element, '2018');
    within(page, 'news-card').release = released('2019');
    await shows(element, '2019');
    within(page, 'news-card').setAttribute('src', SAMPLE.en);
    within(page, 'news-card').release = undefined;
    await shows(element, '5 October 2018');
  });

  it('go when the other element shows another thing that fails', async () => {
    const page = mount(`<div><news-card id="source" src="${SAMPLE.en}"></news-card>${meta}</div>`);
    const element = within(page, 'release-meta');
    await shows(element, '691');
    const error = next(page, 'release-error');
    within(page, 'news-card').src = 'javascript:0';
    await error;
    await quiet();
    expect(textOf(element)).not.to.contain('691');
    expect(element.status).not.to.equal('ready');
  });

  it('come from an element that gets its data later', async () => {
    const page = mount(`<div><news-card id="source"></news-card>${meta}</div>`);
    const element = within(page, 'release-meta');
    await quiet();
    within(page, 'news-card').release = released('2018-10-05');
    await shows(element, '5 October 2018');
  });

  it('come from an element that is defined later', async () => {
    const { tag, define } = laterTag();
    const page = mount(`<div>${meta}${markup(released('2018-10-05'), tag, 'id="source"')}</div>`);
    await quiet();
    define();
    await shows(within(page, 'release-meta'), '5 October 2018');
  });

  it('come from an element that is put into the page just after', async () => {
    const page = mount(`<div>${meta}</div>`);
    page.insertAdjacentHTML('beforeend', script(released('2018-10-05'), 'id="source"'));
    await shows(within(page, 'release-meta'), '5 October 2018');
  });

  for (const [what, late] of [
    ['a script', script(released('2018-10-05'), 'id="source"')],
    ['a release element', markup(released('2018-10-05'), 'news-card', 'id="source"')],
  ] as const) {
    it(`come from ${what} that appears much later`, async () => {
      const page = mount(`<div>${meta}</div>`);
      await quiet();
      page.insertAdjacentHTML('beforeend', late);
      await shows(within(page, 'release-meta'), '5 October 2018');
    });
  }

  it('are missing when nothing has the id, and the fallback stays', async () => {
    const element = mount('<news-card from="#nobody">Fallback</news-card>');
    const { code, message } = await errorOf(element);
    expect(code).to.equal('source-missing');
    expect(message).to.contain('#nobody');
    expect(element.status).to.equal('error');
    expect(showsFallback(element)).to.equal(true);
    expect(trouble).to.deep.equal({ warnings: trouble.warnings.slice(0, 1), errors: [] });
  });

  it('are refused when the element named holds no JSON', async () => {
    const page = mount(
      '<div><p id="source">Just text</p><news-card from="#source"></news-card></div>',
    );
    expect((await errorOf(within(page, 'news-card'))).code).to.equal('format-unknown');
  });

  it('follow a change of “from”', async () => {
    const page = mount(
      `<div>${script(released('2018'), 'id="source"')}${script(released('2019'), 'id="other"')}
        ${meta}</div>`,
    );
    const element = within(page, 'release-meta');
    await shows(element, '2018');
    element.from = '#other';
    await shows(element, '2019');
  });

  it('may be one’s own name, or go in a circle, without harm', async () => {
    const page = mount(
      `<div><news-card id="self" from="#self">Fallback</news-card>
        <news-card id="a" from="#b"></news-card><news-card id="b" from="#a"></news-card></div>`,
    );
    await quiet();
    await quiet();
    for (const card of page.querySelectorAll('news-card')) {
      expect(card.status).not.to.equal('ready');
    }
    expect(trouble.errors).to.deep.equal([]);
    expect(showsFallback(within(page, '#self'))).to.equal(true);
  });

  it('no longer count once the element is removed', async () => {
    const page = mount(`<div>${markup(released('2018'), 'news-card', 'id="source"')}${meta}</div>`);
    const element = within(page, 'release-meta');
    await shows(element, '2018');
    element.remove();
    within(page, 'news-card').release = released('2019');
    await shows(within(page, 'news-card'), '2019');
    expect(texts(element, 'detail').join()).not.to.contain('2019');
    page.append(element);
    await shows(element, '2019');
  });
});

describe('data of an ancestor', () => {
  const inner = '<release-meta lang="en"></release-meta>';

  it('are shown by an element without data of its own', async () => {
    const page = mount(markup(released('2018-10-05'), 'news-card', '', `<p>${inner}</p>`));
    await shows(within(page, 'release-meta'), '5 October 2018');
  });

  it('cross shadow roots', async () => {
    const page = mount(markup(released('2018-10-05'), 'news-card', '', '<p></p>'));
    const root = within(page, 'p').attachShadow({ mode: 'open' });
    root.innerHTML = inner;
    await shows(within(root, 'release-meta'), '5 October 2018');
  });

  it('may come later, and change', async () => {
    const page = mount(`<news-card>${inner}</news-card>`);
    const element = within(page, 'release-meta');
    await quiet();
    expect(element.status).not.to.equal('ready');
    page.release = released('2018');
    await shows(element, '2018');
    page.release = released('2019');
    await shows(element, '2019');
  });

  it('may be on their way over the network', async () => {
    const page = mount(`<news-card src="${SAMPLE.en}">${inner}</news-card>`);
    await shows(within(page, 'release-meta'), '691');
    expect(texts(page, 'headline')).to.deep.equal([HEADLINE.en]);
  });

  it('come from an ancestor that is upgraded after its child', async () => {
    const { tag, define } = laterTag();
    const page = mount(markup(released('2018-10-05'), tag, '', `<section>${inner}</section>`));
    const element = within(page, 'release-meta');
    await reaches(element, 'empty');
    await quiet();
    define();
    await shows(element, '5 October 2018');
  });

  it('are the nearest ancestor’s', async () => {
    const near = markup(released('2019'), 'news-card', '', inner);
    const page = mount(markup(released('2018'), 'news-card', '', near));
    await shows(within(page, 'release-meta'), '2019');
  });

  it('are another’s when the element moves to another ancestor', async () => {
    const page = mount(
      `<div>${markup(released('2018'), 'news-card', 'id="one"', inner)}
        ${markup(released('2019'), 'news-card', 'id="two"')}</div>`,
    );
    const element = within(page, 'release-meta');
    await shows(element, '2018');
    within(page, '#two').append(element);
    await shows(element, '2019');
    page.append(element);
    await reaches(element, 'empty');
  });

  it('are announced by each element that shows them', async () => {
    const page = mount(`<news-card>${inner}</news-card>`);
    const element = within(page, 'release-meta');
    await quiet();
    const load = next(element, 'release-load');
    page.release = released('2018');
    expect((await load).release.headline).to.equal('Headline');
    await ready(element);
  });
});
