/** What a reader copies out of a frame in a sandbox, where pages have no clipboard to ask. */
import { expect } from '@open-wc/testing';
import { pasted } from '../elements/release-share-setup.js';
import { until } from '../elements/setup.js';
import { clickIn, frameAddress, openFrame, SAMPLE } from './framing.js';
import { secondOrigin } from './second-origin.js';

it('a link can be copied in a sandbox that only lets scripts run', async () => {
  const second = await secondOrigin();
  const src = second.file(SAMPLE);
  const address = frameAddress(second, { src, tag: 'release-share' });
  // The second button of the row is the link’s.
  const { frame, height } = openFrame(address, { sandbox: 'allow-scripts' });
  await height();
  await clickIn(frame, 150, 16);
  let text = '';
  await until(
    async () => (text = await pasted()).startsWith('http'),
    () => `pasted: “${text}”`,
  );
  expect(text).to.equal('https://newsroom.example/releases/cambridge-nanjing');
});
