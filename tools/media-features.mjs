/**
 * A @web/test-runner plugin for media features that `emulateMedia()` does not know, such as
 * forced colours:
 *
 *   executeServerCommand('media-features', { 'forced-colors': 'active' })  // {supported: boolean}
 *
 * The features given replace all earlier ones; `{}` ends the emulation, which otherwise lasts into
 * the next test file. Only Chromium can do this (Chrome DevTools Protocol).
 */
export function mediaFeaturesPlugin() {
  const clients = new WeakMap();
  const client = async (page) => {
    if (!clients.has(page)) clients.set(page, await page.createCDPSession());
    return clients.get(page);
  };
  return {
    name: 'media-features',
    async executeCommand({ command, payload, session }) {
      if (command !== 'media-features') return undefined;
      if (session.browser.name !== 'Chromium') return { supported: false };
      const features = Object.entries(payload).map(([name, value]) => ({ name, value }));
      const cdp = await client(session.browser.getPage(session.id));
      await cdp.send('Emulation.setEmulatedMedia', { features });
      return { supported: true };
    },
  };
}
