/** A bare page with one script tag: everything that a reader should see of the sample. */
import { expect } from '@open-wc/testing';
import { attribute } from '../elements/setup.js';
import { openMarkup, shown } from './embedding-page.js';
import { secondOrigin } from './second-origin.js';

const ROLES = [
  'member of the Standing Committee of the Provincial Party Committee',
  'secretary of the Nanjing Municipal Party Committee',
  'Vice President of the University of Cambridge',
  'member of the Standing Committee of the Municipal Party Committee',
  'full-time deputy secretary of the Jiangbei New District Party Working Committee',
];

interface Sample {
  readonly headline: string;
  readonly participants: readonly { readonly kind?: string; readonly name: string }[];
}

for (const [what, path] of [
  ['the sample of the demo', 'cambridge-nanjing.en.json'],
  // Not part of this repository: where it is absent, these tests count as skipped.
  ['the shared sample (skipped without ../shared/fixtures)', 'cambridge-nanjing.release.json'],
] as const) {
  for (const file of ['autoload.js', 'news-elements.js']) {
    it(`${file} alone makes a bare page show ${what}`, async function () {
      const second = await secondOrigin();
      const src = second.file(`data/${path}`);
      const answer = await fetch(src);
      if (answer.status === 404) this.skip();
      const text = await answer.text();
      const sample = JSON.parse(text) as Sample;
      const page = await openMarkup(
        `<script async crossorigin src="${second.file(file)}"></script>
        <news-card release='${attribute(text)}'></news-card>
        <release-meta src="${src}"></release-meta>
        <event-participants><script type="application/json">${text}</script></event-participants>`,
      );

      const card = await shown(page, 'news-card');
      expect(card).to.contain(sample.headline).and.contain('5 October 2018');
      const meta = await shown(page, 'release-meta');
      expect(meta).to.contain('5 October 2018').and.contain('691');

      const people = await shown(page, 'event-participants');
      const part = (name: string) => [
        ...(page.document
          .querySelector('event-participants')
          ?.shadowRoot?.querySelectorAll(`[part~="${name}"]`) ?? []),
      ];
      for (const name of ['Zhang Jinghua', 'Eilis Ferran', 'Luo Qun']) {
        expect(people).to.contain(name);
      }
      for (const role of ROLES) expect(people.toLowerCase()).to.contain(role.toLowerCase());
      expect(part('event')).to.have.length(2);
      const groups = new Set(
        part('group').map((group) => group.querySelector('[part~="name"]')?.textContent.trim()),
      );
      const named = sample.participants.filter(({ kind }) => kind === 'group');
      expect(groups).to.deep.equal(new Set(named.map(({ name }) => name)));
      expect(groups.size).to.equal(3);
      expect(page.errors.concat(page.messages)).to.deep.equal([]);
    });
  }
}
