/** Pages of the frameworks that most sites are made with, by the style sheets of their packages. */

export interface Host {
  readonly head: string;
  /** Attributes of `<html>` and `<body>`. */
  readonly root?: string;
  readonly box?: string;
  /** Markup before and after what stands in the page, in the framework's own boxes. */
  readonly around: readonly [before: string, after: string];
}

const sheet = (href: string): string => `<link rel="stylesheet" href="${href}">`;
const packaged = (path: string): string => sheet(`/node_modules/${path}`);

const bootstrap: Host = {
  head: packaged('bootstrap/dist/css/bootstrap.min.css'),
  around: [
    '<main class="container"><div class="row"><div class="col"><div class="card"><div class="card-body">',
    '</div></div></div></div></main>',
  ],
};
const tailwind: Host = {
  head: sheet('/pages/tailwind.css'),
  around: ['<main class="mx-auto max-w-3xl p-4">', '</main>'],
};
const foundation: Host = {
  head: packaged('foundation-sites/dist/css/foundation.min.css'),
  around: [
    '<main class="grid-container"><div class="grid-x grid-margin-x"><div class="cell"><div class="callout">',
    '</div></div></div></main>',
  ],
};
const bulma: Host = {
  head: packaged('bulma/css/bulma.min.css'),
  root: 'data-theme="light"',
  around: [
    '<main class="section"><div class="container"><div class="content">',
    '</div></div></main>',
  ],
};
const pico: Host = {
  head: packaged('@picocss/pico/css/pico.min.css'),
  root: 'data-theme="light"',
  around: ['<main class="container"><article>', '</article></main>'],
};
const dark = { root: 'data-theme="dark"' };

export const HOSTS: Readonly<Record<string, Host>> = {
  Bootstrap: bootstrap,
  'Bootstrap, dark': { ...bootstrap, root: 'data-bs-theme="dark"' },
  Tailwind: tailwind,
  'Tailwind, dark': { ...tailwind, box: 'class="bg-gray-950 text-gray-100"' },
  Foundation: foundation,
  Bulma: bulma,
  'Bulma, dark': { ...bulma, ...dark },
  Pico: pico,
  'Pico, dark': { ...pico, ...dark },
};

/** A page with rules of its own, and a font: without one, Firefox takes one for each language. */
export const styled = (css: string): Host => ({
  head: `<style>html { font-family: serif !important } ${css}</style>`,
  around: ['<main>', '</main>'],
});
