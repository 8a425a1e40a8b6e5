/** The embed forms on pages of frameworks, and their ways to hide what stands there. */
import { expect } from '@open-wc/testing';
import { attribute, EVERY_TAG } from '../elements/setup.js';
import { base64url } from './embed-forms-page.js';
import { readingFaults } from './faults.js';
import { allReady, openHost, RELEASE } from './host-pages.js';
import { HOSTS } from './hosts.js';

/** Ways of each framework, and of scripts, to hide an element. */
const hidden: Readonly<Record<string, string>> = {
  'Bootstrap by class': 'class="d-none"',
  'Tailwind by class': 'class="hidden"',
  'Foundation by class': 'class="hide"',
  'Bulma by class': 'class="is-hidden"',
  'Pico by attribute': 'hidden',
  'Pico by style': 'style="display: none"',
};

for (const [name, host] of Object.entries(HOSTS)) {
  describe(`a page with ${name}`, () => {
    it('shows a release in place of each form, as wide as the words around it', async () => {
      const link = `<a href="https://x.invalid/1#news-card=${base64url(RELEASE)}">A link</a>`;
      const content = `<p id="words">Words of the page</p><p>${link}</p>
        <blockquote class="news-card"><p>${link}</p></blockquote>
        <div class="news-card" data-release='${attribute(RELEASE)}'><p>A box</p></div>
        <pre class="news-card">${attribute(RELEASE)}</pre>`;
      const page = await openHost(host, 900, content);
      const cards = await allReady(page, 4);
      const words = page.document.querySelector('#words');
      const { fontSize, color } = getComputedStyle(words ?? page.document.body);
      for (const card of cards) {
        expect(readingFaults(card)).to.deep.equal([]);
        expect(card.getBoundingClientRect().width).to.equal(words?.getBoundingClientRect().width);
        const style = getComputedStyle(card);
        expect(style.fontSize).to.equal(fontSize);
        expect(style.color).to.equal(color);
      }
    });
  });
}

for (const [way, attributes] of Object.entries(hidden)) {
  describe(`what is hidden with ${way}`, () => {
    for (const content of ['', '<a href="https://x.invalid/">Fallback</a>']) {
      it(`stays hidden, ${content ? 'with' : 'without'} fallback`, async () => {
        const host = HOSTS[way.split(' ')[0] ?? ''];
        if (!host) throw new Error('no such host');
        const elements = EVERY_TAG.map(
          (tag) => `<${tag} from="#data" ${attributes}>${content}</${tag}>`,
        );
        for (const element of await allReady(await openHost(host, 900, elements.join(''))))
          expect(element.checkVisibility(), element.localName).to.equal(false);
      });
    }
  });
}
