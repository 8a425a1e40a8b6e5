/** All stories at once. */
import { dress } from './dress.js';
import { setScene, showStory } from './show.js';
import { stories } from './stories.js';

const main = document.querySelector('main');
const form = document.querySelector('form');

/** What the reader chose, without what was left as it is. */
const chosen = () => new URLSearchParams([...new FormData(form)].filter(([, value]) => value));

setScene();
for (const [name, value] of new URLSearchParams(location.search)) {
  const field = form.elements[name];
  if (field?.type === 'checkbox') field.checked = true;
  else if (field) field.value = value;
}
form.addEventListener('change', () => {
  const query = chosen();
  history.replaceState(null, '', query.size ? `?${query}` : location.pathname);
  show();
});
show();

function show() {
  const query = chosen();
  dress(main, query);
  const width = Number(query.get('width')) || undefined;
  main.replaceChildren(
    ...Object.entries(Object.groupBy(stories, ({ tag }) => tag)).map(([tag, all]) =>
      section(
        tag,
        all.map((story) => figure({ ...story, width: width ?? story.width }, query)),
      ),
    ),
  );
}

function section(tag, figures) {
  const made = make('section', 'element', make('h2', '', `<${tag}>`));
  made.append(make('div', 'figures', ...figures));
  return made;
}

function figure(story, query) {
  const made = make('figure', 'story', make('figcaption', '', story.name));
  if (story.inTopLayer) made.append(frame(story, query));
  else showStory(story, made).catch((error) => made.append(make('p', '', String(error))));
  return made;
}

/** What covers a page gets one of its own. */
function frame({ tag, name, width = 520 }, query) {
  const made = make('iframe', '');
  made.src = `story.html?${new URLSearchParams([...query, ['tag', tag], ['name', name]])}`;
  made.title = name;
  made.style.inlineSize = `${width}px`;
  return made;
}

function make(name, className, ...content) {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...content);
  return made;
}
