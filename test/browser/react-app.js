/** An application in React whose content is what a markup says: written on a server, and hydrated in a page. */
import { createElement, createRoot, flushSync, hydrateRoot, renderToString } from '/pages/react.js';

const names = { class: 'className' };

/** What a developer would have written as JSX. */
const written = (node, key) =>
  node.nodeType === node.TEXT_NODE
    ? node.data
    : createElement(
        node.localName,
        {
          key,
          ...Object.fromEntries(
            Array.from(node.attributes, ({ name, value }) => [names[name] ?? name, value]),
          ),
        },
        ...Array.from(node.childNodes, written),
      );

function App({ markup }) {
  const template = globalThis.document.createElement('template');
  template.innerHTML = markup;
  const nodes = Array.from(template.content.childNodes, (node) =>
    written(node, node.id || node.querySelector?.('[id]')?.id),
  );
  // A text that stands alone is set in another way than one among others.
  return createElement('main', null, nodes.length > 1 ? nodes : nodes[0]);
}

const note = (error) => globalThis.notes.errors.push(`React: ${error}`);
const options = { onRecoverableError: note, onUncaughtError: note, onCaughtError: note };
const place = () => globalThis.document.querySelector('#root');

export const toHtml = (markup) => renderToString(createElement(App, { markup }));

/** Takes over the page’s content, which is this markup. */
export const hydrate = (markup) => hydrateRoot(place(), createElement(App, { markup }), options);

/** Shows this markup in place of the last, and keeps the elements whose ids are the same. */
export function start() {
  const root = createRoot(place(), options);
  return {
    show: (markup) => flushSync(() => root.render(createElement(App, { markup }))),
    end: () => root.unmount(),
  };
}
