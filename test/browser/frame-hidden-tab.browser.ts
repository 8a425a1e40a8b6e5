/** The height of a frame in a tab that another has covered, where an engine hides one so. */
import { aTimeout, expect } from '@open-wc/testing';
import { frameAddress, openFrame, type Framed } from './framing.js';
import { secondOrigin } from './second-origin.js';
import { openWindow } from './windows.js';

/** Another tab before this one, until `look` is over; false where the engine still shows this one. */
async function hidden(look: () => Promise<unknown>): Promise<boolean> {
  const tab = await openWindow('/test/fixtures/elements/dot.png');
  if (!tab) throw new Error('no tab was opened');
  try {
    await aTimeout(500);
    if (document.visibilityState === 'visible') return false;
    await look();
    return true;
  } finally {
    tab.close();
  }
}

describe('the height of a frame in a hidden tab', () => {
  it('is told when the release comes', async function () {
    const second = await secondOrigin();
    await second.hold('/data/');
    const { height, messages } = openFrame(frameAddress(second), { sandbox: 'allow-scripts' });
    const wasHidden = await hidden(async () => {
      const before = messages.length;
      await second.release();
      expect(await height()).to.be.greaterThan(100);
      expect(messages.length).to.be.greaterThan(before);
    });
    if (!wasHidden) this.skip();
  });

  it('is never wrong, and is told once a frame that came there is seen', async function () {
    const second = await secondOrigin();
    const { height: shown } = openFrame(frameAddress(second), { sandbox: 'allow-scripts' });
    const right = await shown();
    let late: Framed | undefined;
    const wasHidden = await hidden(async () => {
      late = openFrame(frameAddress(second), { sandbox: 'allow-scripts' });
      await aTimeout(1500);
    });
    if (!wasHidden) this.skip();
    expect(await late?.height()).to.equal(right);
    expect(late?.messages).to.have.length(1);
  });
});
