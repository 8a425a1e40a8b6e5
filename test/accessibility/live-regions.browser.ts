/** What is announced of changes that a reader has brought about, and that nothing else is: WCAG 2.2, 4.1.3. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import {
  markup,
  mount,
  part,
  parts,
  ready,
  until,
  line,
  type ReleaseElement,
} from '../elements/setup.js';
import { accept, action, clipboard, refuse, replace } from '../elements/release-share-setup.js';
import { everything, nameOf } from './everything.js';
import { crowd, richRelease } from './rich-release.js';

const regionsIn = (root: ParentNode | null | undefined): readonly HTMLElement[] => [
  ...(root?.querySelectorAll<HTMLElement>(
    '[role="status"], [role="alert"], [role="log"], [aria-live]',
  ) ?? []),
];

/** What the one region says after this; it is there, and silent, before. */
async function announced(
  element: ReleaseElement,
  act: () => unknown,
  select = '',
): Promise<string> {
  const [region] = regionsIn(element.shadowRoot).filter((each) => !select || each.matches(select));
  if (!region) throw new Error('there is no region');
  expect(line(region)).to.equal('');
  expect(region.getAttribute('role')).to.equal('status');
  await act();
  await until(
    () => line(region) !== '',
    () => 'nothing is announced',
  );
  expect(region.isConnected).to.equal(true);
  return line(region);
}

const show = async (tag: string, release: object = richRelease()): Promise<ReleaseElement> =>
  ready(mount(markup(release, tag, 'lang="en"')));

describe('what is announced', () => {
  it('is nothing of what is there from the beginning, and nothing is pressing', async () => {
    const elements = await everything('');
    const regions = elements.flatMap((element) =>
      regionsIn(element.shadowRoot).map((region) => ({ element, region })),
    );
    expect(regions.length).to.be.greaterThan(5);
    for (const { element, region } of regions) {
      expect(line(region), nameOf(element)).to.equal('');
      expect(region.getAttribute('role')).to.equal('status');
      expect(region.getAttribute('aria-live') ?? 'polite').to.equal('polite');
    }
  });

  it('is how many participants a search finds, also none', async () => {
    const element = await show('event-participants', crowd);
    part(element, 'search').focus();
    expect(await announced(element, () => sendKeys({ type: '23' }))).to.match(/^\d+ matches$/);
    await sendKeys({ type: 'zz' });
    await until(
      () => line(part(element, 'found')) === 'Nobody matches',
      () => line(part(element, 'found')),
    );
  });

  it('is that something was copied, or couldn’t be', async () => {
    clipboard(accept);
    const element = await show('release-share');
    expect(
      await announced(element, () => {
        action(element, 'link').click();
      }),
    ).to.equal('Link copied');
    clipboard(refuse);
    replace(document, 'execCommand', () => false);
    const other = await show('release-share');
    expect(
      await announced(other, () => {
        action(other, 'link').click();
      }),
    ).to.match(/couldn’t be copied/);
  });

  it('is that a file for a calendar can’t be had', async () => {
    const element = await show('event-details', {
      headline: 'H',
      events: [{ name: 'E', start: '2999-05-01' }],
    });
    part(element, 'calendar-button').click();
    replace(URL, 'createObjectURL', () => {
      throw new Error('no room');
    });
    expect(
      await announced(element, () => {
        part(element, 'calendar-file').click();
      }),
    ).to.match(/could not be loaded/);
  });

  it('is the next picture in the window over a gallery', async () => {
    const element = await show('release-media');
    parts(element, 'picture')[0]?.click();
    await until(
      () => parts(element, 'gallery-window').length > 0,
      () => 'no window',
    );
    const [stage] = regionsIn(part(element, 'gallery-window'));
    expect(stage?.getAttribute('aria-live')).to.equal('polite');
    await sendKeys({ press: 'ArrowRight' });
    await until(
      () => line(stage).includes('river'),
      () => line(stage),
    );
    expect(stage?.isConnected).to.equal(true);
  });
});
