/**
 * Each element in each story, in each preset, on pages of both directions and, where the engine can be told
 * so (Chromium), in forced colours: nothing that axe takes for a barrier.
 */
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { EVERY_TAG } from '../elements/setup.js';
import { loadPresets, presets } from '../themes/presets.js';
import { open, stories, useStories } from './setup.js';

const forceColours = (colours: 'active' | ''): Promise<{ readonly supported: boolean }> =>
  executeServerCommand('media-features', colours && { 'forced-colors': colours });

for (const tag of EVERY_TAG) {
  describe(`<${tag}> in all its stories`, function () {
    this.timeout(60_000);
    const page = document.createElement('main');
    const told = stories.filter((story) => story.tag === tag);
    useStories();
    loadPresets();
    before(async () => {
      page.lang = 'en';
      document.body.append(page);
      for (const story of told) if (!story.inTopLayer) await open(story, page);
    });
    after(() => page.remove());
    afterEach(() => forceColours(''));

    const everyDress = async (ignoredRules: string[] = []): Promise<void> => {
      for (const theme of ['', ...Object.keys(presets)]) {
        for (const dir of ['ltr', 'rtl']) {
          page.setAttribute('theme', theme);
          page.dir = dir;
          await expect(page, `${theme}, ${dir}`).to.be.accessible({ ignoredRules });
        }
      }
    };

    it('has no barrier in any preset, from either side', () => everyDress());

    it('has none in forced colours (Chromium only)', async function () {
      const { supported } = await forceColours('active');
      if (!supported) this.skip();
      // The reader’s own colours are on the screen; axe asks for those that were forced away.
      await everyDress(['color-contrast']);
    });

    for (const story of told) {
      if (!story.inTopLayer) continue;
      it(`has none in ${story.name}`, async () => {
        page.replaceChildren();
        await open(story, page);
        await everyDress();
      });
    }
  });
}
