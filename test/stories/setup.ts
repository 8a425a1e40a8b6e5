/** The stories of the demo on the tests’ own page. */
import '../../src/define/all.js';
import { setScene, showStory } from '../../demo/stories/show.js';
import { stories, type Story } from '../../demo/stories/stories.js';

export { stories, type Story };

/** Stops the clock and keeps the console clean while the suite that calls this shows stories. */
export function useStories(): void {
  const { warn } = console;
  let leave: (() => void) | undefined;
  before(() => {
    leave = setScene();
    console.warn = () => undefined;
  });
  after(() => {
    leave?.();
    console.warn = warn;
  });
}

/** What is out of view is rendered too, pictures as well. */
export async function open(story: Story, container: Element): Promise<ShadowRoot | null> {
  const { shadowRoot } = await showStory(story, container);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { content-visibility: visible !important }');
  shadowRoot?.adoptedStyleSheets.push(sheet);
  return shadowRoot;
}
