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
  const sheets = Object.keys(presets).map((name) => `/src/themes/${name}.css`);
  before(() => Promise.all(sheets.map(load)));
  after(() => {
    for (const sheet of sheets) document.querySelector(`link[href="${sheet}"]`)?.remove();
  });
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
