/** The stories of the demo on the tests’ own page. */
import { renderUnseen } from '../elements/setup.js';
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

/** Shows a story, what is out of view too. */
export async function open(story: Story, container: Element): Promise<ShadowRoot | null> {
  const element = await showStory(story, container);
  renderUnseen(element);
  return element.shadowRoot;
}
