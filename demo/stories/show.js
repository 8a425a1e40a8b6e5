/** Brings a story onto a page. */

/** An address whose answer never comes, and one where nothing is. */
export const NEVER = 'https://newsroom.example/never.json';
export const MISSING = 'https://newsroom.example/missing.json';

const answers = {
  [NEVER]: () => new Promise(() => {}),
  [MISSING]: () => Promise.resolve(new Response(null, { status: 404 })),
};

/** Releases lie beside their pictures here, and not where they say they do. */
const pictures = new URL('../images/', import.meta.url).href;

async function released(answer) {
  const text = await answer.text();
  return new Response(text.replaceAll('"../images/', `"${pictures}`), answer);
}

/** When stories happen: a few days after the releases they show. */
const now = Date.parse('2026-11-26T12:00:00Z');

/** Stops the page’s clock, so that nobody loses patience, and answers for the newsroom; returns what undoes it. */
export function setScene() {
  const { fetch, setTimeout } = window;
  const clock = Date.now;
  window.fetch = async (...request) => {
    const { url } = new Request(...request);
    if (url in answers) return answers[url]();
    const answer = await fetch(...request);
    return url.endsWith('.json') ? released(answer) : answer;
  };
  window.setTimeout = (act, wait = 0) => (wait < 10_000 ? setTimeout(act, wait) : 0);
  Date.now = () => now;
  return () => {
    Object.assign(window, { fetch, setTimeout });
    Date.now = clock;
  };
}

/**
 * Shows a story within a container.
 *
 * @param {import('./stories.js').Story} story
 * @param {Element} container
 * @returns {Promise<HTMLElement>} the element, once it is in the state that the story is about
 */
export async function showStory(story, container) {
  const { tag, attributes = {}, release, fallback, reaches = 'ready' } = story;
  const element = document.createElement(tag);
  const all = { 'time-zone': 'Europe/Amsterdam', ...attributes };
  for (const name of Object.keys(all)) element.setAttribute(name, all[name]);
  if (release) element.setAttribute('release', JSON.stringify(release));
  if (fallback) element.append(link(fallback));
  const box = boxOf(story, element);
  container.append(box);
  await until(() => element.status === reaches, `${tag} is “${reaches}”`);
  await act(story, element);
  if (story.atEnd) box.scrollTop = box.scrollHeight;
  return element;
}

function boxOf({ language, width = 520, height }, element) {
  const box = document.createElement('div');
  if (language) Object.assign(box, { lang: language, dir: language === 'ar' ? 'rtl' : 'ltr' });
  box.style.inlineSize = `${width}px`;
  if (height) Object.assign(box.style, { blockSize: `${height}px`, overflow: 'auto' });
  box.append(element);
  return box;
}

function link(text) {
  const made = document.createElement('a');
  made.href = 'https://newsroom.example/';
  made.textContent = text;
  return made;
}

/** What a reader does in a story, and what comes of it. */
async function act({ press, search, until: selector }, { shadowRoot }) {
  const find = (what) => until(() => shadowRoot.querySelector(what), `there is ${what}`);
  if (press) (await find(`[part~="${press}"] > summary, [part~="${press}"]:not(details)`)).click();
  if (search) {
    const field = await find('[part~="search"]');
    field.value = search;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
  if (selector) await find(selector);
}

/** What `look` finds, as soon as it finds something; rejects after ten seconds. */
async function until(look, what) {
  const end = performance.now() + 10_000;
  for (;;) {
    const found = look();
    if (found) return found;
    if (performance.now() > end) throw new Error(`It is not so that ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
