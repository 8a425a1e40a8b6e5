/**
 * What `<release-body>` renders and what a specification prints, in one form that can be compared.
 * Each rule says where the two may be written differently and mean the same; an element or an
 * attribute that no rule names is compared as it is.
 */
import { serialized } from './serialized.js';

/** What a rule does to the elements that a selector finds. */
type Rule = readonly [selector: string, change: (element: Element) => void];

/** What the views write otherwise than a specification. */
const views: readonly Rule[] = [
  ['[role=heading]', (it) => rename(it, `h${it.getAttribute('aria-level') ?? ''}`)],
  ['.group, [part=table-scroll], span[inert]', (it) => it.replaceWith(...it.childNodes)],
  ['[part=task]', toBox],
  ['[part=host]', removeWithSpaceBefore],
  ['[part=failed]', (it) => it.remove()],
  ['button[part=jump]', toLink],
  ['td, th', toAlign],
  ['*', withoutAttributes('part role tabindex aria-level aria-label rel inert')],
  ['.heading, .term', withoutAttributes('class')],
  ['pre, code', withoutAttributes('dir')],
  ['th', withoutAttributes('scope')],
  ['img', withoutAttributes('class loading decoding referrerpolicy')],
];

/** What a specification writes otherwise than the views. */
const specifications: readonly Rule[] = [
  ['section[data-footnotes]', toNotes],
  ['[data-footnote-ref]', withoutAttributes('data-footnote-ref aria-describedby')],
  // The language of a block of code isn't shown, and it ends without an empty line.
  ['pre > code', withoutAttributes('class')],
  ['pre > code', (it) => (it.textContent = it.textContent.replace(/\n$/, ''))],
  ['input', withoutAttributes('disabled')],
  ['img:not([alt])', (it) => it.setAttribute('alt', '')],
];

/** The form of what an element shows: of its part `body`. */
export function formOfBody(shown: Element): string {
  const body = shown.cloneNode(true) as Element;
  const comments = document.createTreeWalker(body, NodeFilter.SHOW_COMMENT);
  for (const comment of all(() => comments.nextNode())) comment.remove();
  apply(views, body);
  const places = body.querySelectorAll('[data-anchor]');
  for (const place of places) place.id = `place-${place.getAttribute('data-anchor') ?? ''}`;
  tellTargets(body);
  for (const place of places) withoutAttributes('id data-anchor')(place);
  return serialized(body);
}

/** The form of a specification's HTML; no script in it runs, nothing is loaded. */
export function formOfHtml(html: string): string {
  const { body } = new DOMParser().parseFromString(`<body>${html.trimEnd()}`, 'text/html');
  apply(specifications, body);
  raiseHeadings(body);
  for (const target of tellTargets(body)) target.removeAttribute('id');
  return serialized(body);
}

function apply(rules: readonly Rule[], body: Element): void {
  for (const [selector, change] of rules) {
    for (const found of body.querySelectorAll(selector)) change(found);
  }
}

function all(next: () => Node | null): readonly ChildNode[] {
  const found: ChildNode[] = [];
  for (let node; (node = next());) found.push(node as ChildNode);
  return found;
}

function withoutAttributes(names: string): (element: Element) => void {
  return (element) => {
    for (const name of names.split(' ')) element.removeAttribute(name);
  };
}

function rename(element: Element, name: string): void {
  const renamed = element.ownerDocument.createElement(name);
  for (const { name, value } of element.attributes) renamed.setAttribute(name, value);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
}

/** `☑` ↔ `<input type="checkbox" checked>` */
function toBox(task: Element): void {
  const box = document.createElement('input');
  box.setAttribute('type', 'checkbox');
  if (task.textContent === '☑') box.setAttribute('checked', '');
  task.replaceWith(box);
}

/** ` (host)` stands after a link whose text names another host. */
function removeWithSpaceBefore(hint: Element): void {
  const { previousSibling: space } = hint;
  if (space instanceof Text && space.data.trim() === '') space.remove();
  hint.remove();
}

/**
 * No address leads into a shadow root, so a button does what a link to an `id` does. White space at
 * its edges isn't shown.
 */
function toLink(button: Element): void {
  button.setAttribute('href', `#place-${button.getAttribute('data-place') ?? ''}`);
  withoutAttributes('class type data-place')(button);
  button.textContent = button.textContent.trim();
  rename(button, 'a');
}

/** `class="end"` ↔ `align="right"` */
function toAlign(cell: Element): void {
  const align = new Map([
    ['start', 'left'],
    ['center', 'center'],
    ['end', 'right'],
  ]).get(cell.className);
  if (align === undefined) return;
  cell.removeAttribute('class');
  cell.setAttribute('align', align);
}

/** Notes stand below a line, without a heading; their ways back have no number. */
function toNotes(notes: Element): void {
  notes.querySelector('h2')?.replaceWith(document.createElement('hr'));
  for (const back of notes.querySelectorAll('[data-footnote-backref]')) {
    back.textContent = '↩';
    withoutAttributes('data-footnote-backref aria-label class')(back);
  }
  notes.replaceWith(...notes.childNodes);
}

/** The first heading of a text gets the level that the element is told, here 1, and none after it skips one. */
function raiseHeadings(body: Element): void {
  const above: number[] = [];
  for (const it of body.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    const level = it.hasChildNodes() ? Number(it.localName[1]) : 0;
    if (level) {
      while ((above.at(-1) ?? 0) >= level) above.pop();
      above.push(level);
    }
    rename(it, `h${String(level ? above.length : 1)}`);
  }
}

/** Links within the text say to which element they lead, whatever its `id`; returns these elements. */
function tellTargets(body: Element): ReadonlySet<Element> {
  const elements = [...body.querySelectorAll('*')];
  const targets = new Set<Element>();
  for (const link of body.querySelectorAll('a[href^="#"]')) {
    const id = decodeURIComponent(link.getAttribute('href')?.slice(1) ?? '');
    const at = elements.findIndex((element) => element.id === id);
    const target = elements[at];
    if (!target) continue;
    targets.add(target);
    link.setAttribute('href', `#${target.localName}-${String(at)}`);
  }
  return targets;
}
