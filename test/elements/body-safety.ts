/** What must hold of whatever <release-body> shows, and what a page would notice of a hostile body. */
import type { ReleaseElement } from './setup.js';

/** One or more of these words. */
const words = (text: string) => {
  const word = `(?:${text.replaceAll(' ', '|')})`;
  return new RegExp(`^${word}(?: ${word})*$`);
};
const number = /^-?\d{1,10}$/;
const any = /^/;
const webAddress = /^https?:\/\/(?![^/?#]*@)[!-~]+$/;

/** Attributes that any element of a view may have. */
const common: Readonly<Record<string, RegExp>> = {
  part: words(
    'alias body caption code credit excerpt explanation failed figure heading host image jump link list mention paragraph quote read-more reading-time root rule show-rest speaker table table-scroll task contents',
  ),
  class: words(
    'body button center deep end failed group heading jump jump\\sback lost root scroll secondary spoken start term text',
  ),
  'data-anchor': /^[1-9]\d*$/,
};

/** All that the views are made of: elements, each with its own attributes and what these may say. */
const allowed: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  a: {
    href: /^(?:https?:\/\/(?![^/?#]*@)[!-~]+|(?:mailto|tel):[!-~]*)$/,
    rel: /^noopener noreferrer$/,
    title: any,
  },
  abbr: { title: any },
  bdi: { lang: /^[A-Za-z\d-]{1,100}$/, dir: words('auto ltr rtl') },
  blockquote: {},
  br: {},
  button: {
    type: words('button'),
    'aria-label': any,
    'data-place': /^[1-9]\d*$/,
  },
  caption: {},
  code: { dir: words('ltr') },
  del: {},
  div: {
    role: words('heading group'),
    lang: words('en'),
    dir: words('auto ltr'),
    tabindex: words('0 -1'),
    inert: /^$/,
    'aria-label': any,
    'aria-level': words('1 2 3 4 5 6'),
  },
  em: {},
  figcaption: {},
  figure: {},
  hr: {},
  img: {
    src: webAddress,
    alt: any,
    title: any,
    width: /^\d{1,5}$/,
    height: /^\d{1,5}$/,
    loading: words('lazy'),
    decoding: words('async'),
    referrerpolicy: words('no-referrer'),
  },
  ins: {},
  li: {},
  mark: {},
  ol: { start: number },
  p: {},
  pre: { role: words('group'), 'aria-label': any, tabindex: words('0'), dir: words('ltr') },
  q: {},
  small: {},
  span: { role: words('img'), lang: words('en'), 'aria-label': any, inert: /^$/ },
  strong: {},
  sub: {},
  sup: {},
  table: {},
  tbody: {},
  td: { colspan: /^\d{1,4}$/, rowspan: /^\d{1,4}$/ },
  th: { colspan: /^\d{1,4}$/, rowspan: /^\d{1,4}$/, scope: words('col row') },
  thead: {},
  tr: {},
  ul: {},
};

const inShadow = (element: Element): readonly Element[] =>
  [...(element.shadowRoot?.querySelectorAll('*') ?? [])].filter(
    ({ localName }) => localName !== 'style',
  );

/** Elements and attributes that no view makes, or with a value that none gives them. */
export function foreign(element: Element): readonly string[] {
  const found = inShadow(element).flatMap((node) => {
    const { localName, namespaceURI, attributes } = node;
    const own = Object.hasOwn(allowed, localName) ? allowed[localName] : undefined;
    if (!own || namespaceURI !== 'http://www.w3.org/1999/xhtml') return [`<${localName}>`];
    const rules = { ...common, ...own };
    return Array.from(attributes, ({ name, value }) => ({ name, value }))
      .filter(({ name, value }) => !Object.hasOwn(rules, name) || !rules[name]?.test(value))
      .map(({ name, value }) => `<${localName} ${name}="${value.slice(0, 100)}">`);
  });
  return [...new Set(found)];
}

/** What would let a body out of its place: positions, paint beyond the box, marks without end. */
export function unruly(element: ReleaseElement): readonly string[] {
  const faults: string[] = [];
  const nodes = inShadow(element);
  const body = nodes.find((node) => node.getAttribute('part') === 'body');
  // Thousands of nodes of the same body are no different from its first and last.
  const some = nodes.length > 200 ? [...nodes.slice(0, 100), ...nodes.slice(-100)] : nodes;
  for (const node of some) {
    const { position, transform, zIndex, backgroundImage } = getComputedStyle(node);
    const seen = `${position} ${transform} ${zIndex} ${backgroundImage}`;
    // The box around everything holds what is positioned in it.
    const own = node.getAttribute('part') === 'root' ? 'relative' : 'static';
    if (seen !== `${own} none auto none`) faults.push(`<${node.localName}> is ${seen}`);
  }
  const { overflow, clipPath } = getComputedStyle(body ?? element);
  const contained = overflow === 'clip' || clipPath === 'inset(-8px)';
  if (body && !contained) faults.push('paint is not contained');
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) faults.push(`the page is ${scrollWidth} px wide`);
  const ids = nodes.map(({ id }) => id).filter(Boolean);
  if (new Set(ids).size < ids.length) faults.push('an id stands twice');
  for (const text of [
    body?.textContent ?? '',
    ...nodes.flatMap(({ attributes }) => Array.from(attributes, ({ value }) => value)),
  ]) {
    if (!text.isWellFormed() || text.includes('\0')) faults.push('a text is not well formed');
    if (/[\p{M}\p{Emoji_Modifier}]{9}/u.test(text)) faults.push('marks pile up');
    if (/[\u202A-\u202E]/.test(text)) faults.push('a text overrides direction');
  }
  return faults;
}

/** Functions that a hostile body would like to call. */
const tempting = ['alert', 'confirm', 'eval', 'open', 'print', 'prompt'] as const;

/** Records what each test of the suite sets off: calls, messages, errors, requests, the page’s own nodes. */
export function watchPage(): {
  /** The page as it is now is how it must stay. */
  readonly begin: () => void;
  readonly noticed: () => readonly string[];
} {
  let noticed: string[] = [];
  const kept = new Map<string, unknown>();
  const notice = (what: string) => void noticed.push(what);
  const page = globalThis as unknown as Record<string, unknown>;
  const events: Readonly<Record<string, (event: Event) => void>> = {
    error: (event) => {
      notice(`error: ${(event as ErrorEvent).message}`);
    },
    unhandledrejection: (event) => {
      notice(`rejection: ${String((event as PromiseRejectionEvent).reason)}`);
    },
    securitypolicyviolation: (event) => {
      notice(`policy: ${(event as SecurityPolicyViolationEvent).violatedDirective}`);
    },
    beforeunload: () => {
      notice('navigation');
    },
    hashchange: () => {
      notice('navigation');
    },
  };
  const prototypes = () =>
    [Object.prototype, Array.prototype, Function.prototype].map((one) =>
      Reflect.ownKeys(one).map(String),
    );
  let before = '';
  const globals = () =>
    JSON.stringify([prototypes(), location.href, document.querySelectorAll('*').length, scrollX]);

  beforeEach(() => {
    noticed = [];
    performance.setResourceTimingBufferSize(100_000);
    for (const name of [...tempting, 'executed']) {
      kept.set(name, page[name]);
      page[name] = (...args: unknown[]) => {
        notice(`${name}(${args.map(String).join()})`);
      };
    }
    for (const level of ['warn', 'error'] as const) {
      kept.set(`console.${level}`, console[level]);
      console[level] = (...args: unknown[]) => {
        notice(`console.${level}: ${args.map(String).join(' ').slice(0, 200)}`);
      };
    }
    for (const [type, listener] of Object.entries(events)) addEventListener(type, listener);
  });
  afterEach(() => {
    for (const [type, listener] of Object.entries(events)) removeEventListener(type, listener);
    for (const name of [...tempting, 'executed']) page[name] = kept.get(name);
    console.warn = kept.get('console.warn') as typeof console.warn;
    console.error = kept.get('console.error') as typeof console.error;
  });
  return {
    begin: () => {
      before = globals();
    },
    noticed: () => {
      const requests = performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => name.includes('beacon') || name.includes('evil'));
      return [...noticed, ...requests, ...(globals() === before ? [] : ['the page has changed'])];
    },
  };
}
