/** What other scripts do to a page before ours runs, each as the text of a script. */

/** Names that old libraries put where `for…in` finds them. */
const additions = `
  for (const { prototype } of [Object, Array, Function, String, Number, Date, RegExp]) {
    prototype.each = function () { throw new Error('each is the page’s'); };
    prototype.hasText = prototype.toQuery = prototype.each;
  }
  for (const { prototype } of [Node, Element, HTMLElement, Event]) prototype.getText = () => '';`;

/** In the manner of a library of 2008: its own functions under names that browsers have taken since. */
const namesakes = `
  const list = (items) => {
    const found = [];
    if (!items) return found;
    if (items.toArray) return items.toArray();
    for (let at = 0; at < (items.length || 0); at++) found.push(items[at]);
    return found;
  };
  const keysOf = (object) => { const keys = []; for (const key in object) keys.push(key); return keys; };
  Array.from = list;
  Object.keys = keysOf;
  Object.values = (object) => keysOf(object).map((key) => object[key]);
  Object.assign(Array.prototype, {
    toArray() { return this.slice(); },
    entries() { return this.slice(); },
    reduce() { return this.length > 1 ? this : this[0]; },
    find(test) { for (let at = 0; at < this.length; at++) if (test(this[at], at)) return this[at]; },
    some(test) { for (let at = 0; at < this.length; at++) if ((test || Boolean)(this[at], at)) return true; return false; },
    every(test) { for (let at = 0; at < this.length; at++) if (!(test || Boolean)(this[at], at)) return false; return true; },
    toJSON() { return '[' + this.join() + ']'; },
    flatten() { return this; },
    inject() { return this; },
  });
  Object.assign(String.prototype, {
    toJSON() { return '"' + this + '"'; },
    startsWith(start) { return this.indexOf(start) === 0; },
    endsWith(end) { const at = this.length - end.length; return at >= 0 && this.lastIndexOf(end) === at; },
    sub(pattern, text) { return this.replace(pattern, text); },
    toArray() { return this.split(''); },
    empty() { return this == ''; },
    strip() { return this.replace(/^\\s+/, '').replace(/\\s+$/, ''); },
  });
  Number.prototype.toJSON = Date.prototype.toJSON = function () { return String(this); };
  Function.prototype.bind = function (self, ...first) {
    const run = this;
    if (arguments.length < 2 && self === undefined) return this;
    return function (...rest) { return run.apply(self, [...first, ...rest]); };
  };
  Function.prototype.wrap = Function.prototype.curry = Function.prototype.bind;`;

/** Methods of elements that once were a library's own. */
const methods = `
  const parentUntil = (start, is) => { let node = start; while (node && !is(node)) node = node.parentElement; return node; };
  const { matches } = Element.prototype;
  Object.assign(Element.prototype, {
    closest(selector) { return parentUntil(this, (node) => matches.call(node, selector)); },
    remove() { this.parentNode.removeChild(this); return this; },
    hide() { this.style.display = 'none'; return this; },
    show() { this.style.display = ''; return this; },
    visible() { return this.style.display !== 'none'; },
    select(selector) { return this.querySelectorAll(selector); },
    update(text) { this.textContent = text; return this; },
    wrap() { return this; },
    empty() { this.replaceChildren(); return this; },
    toggle() { return this; },
  });
  Element.prototype.matches = function (selector) { return matches.call(this, selector); };
  NodeList.prototype.forEach = Array.prototype.forEach;`;

const frozen = `
  for (const { prototype } of [Object, Array, Function, String, Number, Promise, Map, Set, WeakMap, RegExp, Error, Date])
    Object.freeze(prototype);
  for (const intrinsic of [Object, Array, String, Number, Promise, JSON, Math, Reflect]) Object.freeze(intrinsic);`;

const missing = (...names: readonly string[]): string =>
  names.map((name) => `delete globalThis.${name};`).join('');

/** All forms are shown there. */
export const BEARABLE: Readonly<Record<string, string>> = {
  'that adds to prototypes where for…in sees it': additions,
  'whose library has functions of the same names': namesakes,
  'whose library has methods of elements of the same names': methods,
  'with all of these': additions + namesakes + methods,
  'that froze what the language brings': frozen,
  'without IntersectionObserver and ResizeObserver': missing(
    'IntersectionObserver',
    'ResizeObserver',
  ),
  'without MutationObserver': missing('MutationObserver'),
  'whose MutationObserver can’t be made':
    'MutationObserver = class { constructor() { throw new Error("no"); } };',
  'whose MutationObserver never says anything':
    'MutationObserver = class { observe() {} disconnect() {} takeRecords() { return []; } };',
  'whose ResizeObserver never says anything':
    'ResizeObserver = class { observe() {} unobserve() {} disconnect() {} };',
  'without console': missing('console'),
  'without storage': `for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(globalThis, name, { get() { throw new DOMException('no', 'SecurityError'); } });
    Object.defineProperty(document, 'cookie', { get() { throw new DOMException('no', 'SecurityError'); } });`,
  'that loads modules by AMD': `globalThis.define = function () { throw new Error('define() is for AMD'); };
    define.amd = { jQuery: true };`,
  'that has the globals of CommonJS': `globalThis.module = { exports: {} }; globalThis.exports = module.exports;
    globalThis.require = () => { throw new Error('require()'); };`,
  'whose timers take no arguments but a function': `const { setTimeout: later } = globalThis;
    globalThis.setTimeout = (run, time) => { later(() => run(), time); };`,
  'that has variables of short names': `for (const name of 'abcdefghijklmnopqrstuvwxyz_$'.split(''))
      globalThis[name] = () => { throw new Error(name); };
    globalThis.html = globalThis.css = globalThis.page = globalThis.first = globalThis.script = 'the page’s';`,
};

/** Pages that replace `fetch`, so that no data come: nothing else is lost. */
export const FETCHES: Readonly<Record<string, string>> = {
  'is missing': missing('fetch'),
  'throws at once': 'fetch = () => { throw new Error("no"); };',
  'rejects with nothing': 'fetch = () => Promise.reject();',
  'answers with nothing': 'fetch = () => undefined;',
  'answers with null': 'fetch = async () => null;',
  'answers with a text': 'fetch = async () => "<p>";',
  'answers with an object of its own':
    'fetch = async () => ({ ok: true, status: 200, json: async () => ({}) });',
  'answers with a body that can’t be read': `fetch = async () => ({ ok: true, status: 200, url: '', headers: new Headers(),
    body: { getReader() { throw new Error('no'); } } });`,
};
