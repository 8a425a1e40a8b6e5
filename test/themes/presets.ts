/** The presets, and the contrast that each promises for every text. */
export const presets = {
  newspaper: 4.5,
  wire: 4.5,
  university: 4.5,
  government: 4.5,
  dark: 4.5,
  'high-contrast': 7,
} as const;

/** Loads their style sheets for the suite that calls this. */
export function loadPresets(): void {
  for (const name of Object.keys(presets)) loadSheet(`/src/themes/${name}.css`);
}

/** Loads a style sheet for the suite that calls this. */
export function loadSheet(href: string): void {
  before(() => load(href));
  after(() => document.querySelector(`link[href="${href}"]`)?.remove());
}

const load = (href: string): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const sheet = document.createElement('link');
    sheet.rel = 'stylesheet';
    sheet.href = href;
    sheet.onload = resolve;
    sheet.onerror = reject;
    document.head.append(sheet);
  });
