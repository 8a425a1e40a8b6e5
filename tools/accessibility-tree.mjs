/**
 * A @web/test-runner plugin for the whole accessibility tree of an element, also what `a11ySnapshot()` leaves out
 * (lists, groups, paragraphs):
 *
 *   executeServerCommand('accessibility-tree', 'news-card')  // {role, name, children: […], …}, or null
 *
 * Only Chromium tells it.
 */
export function accessibilityTreePlugin() {
  return {
    name: 'accessibility-tree',
    async executeCommand({ command, payload, session }) {
      if (command !== 'accessibility-tree') return undefined;
      if (session.browser.name !== 'Chromium') return null;
      const page = session.browser.getPage(session.id);
      const root = await page.$(payload);
      return page.accessibility.snapshot({ root, interestingOnly: false });
    },
  };
}
