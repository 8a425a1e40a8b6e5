/** Contacts and share by the script tags as sites use them, under a strict policy. */
import { expect } from '@open-wc/testing';
import type { ReleaseShareEvent } from '../../src/loading/events.js';
import { openMarkup, shown } from './embedding-page.js';
import { secondOrigin } from './second-origin.js';

for (const file of ['autoload.js', 'news-elements.js']) {
  describe(`sharing and contacts by ${file}`, () => {
    const policy = (origin: string) =>
      `default-src 'none'; script-src ${origin} ${location.origin}; connect-src ${origin};
        require-trusted-types-for 'script'; trusted-types lit-html`;
    const data = {
      headline: 'Ferry',
      url: 'https://newsroom.example/1',
      contacts: [{ name: 'Ann', email: 'ann@x.example' }],
    };

    it('works under a strict policy, and embeds by the page’s own script tag', async () => {
      const second = await secondOrigin();
      const page = await openMarkup(
        `<release-share release='${JSON.stringify(data)}'></release-share>
          <release-contacts release='${JSON.stringify(data)}'></release-contacts>
          <script async crossorigin src="${second.file(file)}"></script>`,
        { policy: policy(second.origin) },
      );
      expect(await shown(page, 'release-contacts')).to.contain('ann@x.example');
      expect(await shown(page, 'release-share')).to.contain('Copy embed code');
      const element = page.document.querySelector('release-share');
      const told = new Promise<ReleaseShareEvent>((resolve) => {
        element?.addEventListener('release-share', (event) => {
          event.preventDefault();
          resolve(event);
        });
      });
      element?.shadowRoot?.querySelector<HTMLElement>('[part~="action-embed"]')?.click();
      const { text } = await told;
      expect(text)
        .to.contain(`src="${second.file(file)}"`)
        .and.match(/<a href="https:\/\/newsroom\.example\/1#news-card=[\w-]+">Ferry<\/a>/);
      const style = element?.shadowRoot?.querySelector('.actions');
      expect(style && page.window.getComputedStyle(style).display).to.equal('flex');
      expect(page.messages.concat(page.errors)).to.deep.equal([]);
    });
  });
}
