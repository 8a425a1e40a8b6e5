/** What a frame tells of its height, and when. */
import { aTimeout, expect } from '@open-wc/testing';
import { frameAddress, openFrame } from './framing.js';
import { secondOrigin } from './second-origin.js';

const sandbox = 'allow-scripts';

/** The page in a frame of this origin, into which a test may put things. */
const own = '/pages/dist/cdn/embed.html?src=/demo/releases/cambridge-nanjing.en.json';

describe('the height of a frame', () => {
  it('is that of the release, not of the frame', async () => {
    const second = await secondOrigin();
    const low = await openFrame(frameAddress(second), { sandbox, height: 50 }).height();
    const high = await openFrame(frameAddress(second), { sandbox, height: 2000 }).height();
    expect(high).to.equal(low);
    expect(high).to.be.within(100, 1000);
  });

  it('follows what the frame shows, up and down', async () => {
    const second = await secondOrigin();
    const { frame, height } = openFrame(frameAddress(second), { sandbox, width: 700 });
    const wide = await height();
    frame.width = '320';
    const narrow = await height((told) => told > wide);
    frame.width = '700';
    expect(await height((told) => told < narrow)).to.equal(wide);
  });

  it('holds the margins that a newsroom’s sheet gives the page, and shrinks in a tall frame', async () => {
    const second = await secondOrigin();
    const sizes = { width: 600, height: 2000, sandbox };
    await second.edit([
      '<base',
      '<link rel="stylesheet" href="data/elements/newsroom.css" /><base',
    ]);
    const parameters = { src: 'x:' };
    const edited = frameAddress(second, parameters, 'edited.html');
    const bare = await openFrame(frameAddress(second, parameters), {
      ...sizes,
      width: 552,
    }).height();
    const { frame, height } = openFrame(edited, sizes);
    expect(await height()).to.equal(bare + 48);
    frame.width = '150';
    const narrow = await height((told) => told > bare + 48);
    frame.width = '600';
    expect(await height((told) => told < narrow)).to.equal(bare + 48);
  });

  it('grows with what comes late, in whole pixels, and shrinks when it goes', async () => {
    const { frame, height, messages } = openFrame(own);
    const before = await height();
    const late = document.createElement('div');
    late.style.height = '99.5px';
    frame.contentDocument?.body.append(late);
    expect(await height((told) => told > before)).to.be.within(before + 99, before + 100);
    late.remove();
    expect(await height((told) => told < before + 99)).to.equal(before);
    expect(messages).to.have.length(3);
  });

  it('is told once for each that it has', async () => {
    const second = await secondOrigin();
    const { height, messages } = openFrame(frameAddress(second), { sandbox });
    await height();
    await aTimeout(300);
    expect(messages).to.have.length(1);
  });

  it('is told once a frame that wasn’t shown is', async () => {
    const second = await secondOrigin();
    const { frame, height, messages } = openFrame(frameAddress(second), { sandbox, hidden: true });
    await aTimeout(500);
    expect(messages).to.deep.equal([]);
    frame.style.display = '';
    const shown = await height();
    expect(shown).to.equal(await openFrame(frameAddress(second), { sandbox }).height());
  });

  for (const [where, style] of [
    ['far below', 'position: absolute; top: 9000px'],
    ['where WordPress hides it', 'position: absolute; visibility: hidden'],
    ['where older WordPress hides it', 'position: absolute; clip: rect(1px, 1px, 1px, 1px)'],
  ] as const) {
    it(`is told ${where}, where nobody sees it`, async () => {
      const second = await secondOrigin();
      const { frame, height } = openFrame(frameAddress(second), { sandbox });
      frame.setAttribute('style', style);
      const told = await height();
      expect(told).to.equal(await openFrame(frameAddress(second), { sandbox }).height());
    });
  }

  it('isn’t made less by hiding the frame', async () => {
    const second = await secondOrigin();
    const { frame, height, messages } = openFrame(frameAddress(second), { sandbox });
    await height();
    frame.style.display = 'none';
    await aTimeout(300);
    expect(messages).to.have.length(1);
  });

  it('is told again to a page that asks, and to no other window', async () => {
    const second = await secondOrigin();
    const { frame, height, messages } = openFrame(frameAddress(second), { sandbox });
    await height();
    frame.contentWindow?.postMessage({ type: 'news-elements:ready' }, '*');
    await aTimeout(100);
    expect(messages[1]).to.deep.equal(messages[0]);
    for (const message of [null, 'ready', 1, { type: 'ready' }]) {
      frame.contentWindow?.postMessage(message, '*');
    }
    const other = document.createElement('iframe');
    document.body.append(other);
    const inside = other.contentWindow as Window & typeof globalThis;
    Object.assign(inside, { asked: frame.contentWindow });
    inside.eval('asked.postMessage({ type: "news-elements:ready" }, "*")');
    await aTimeout(100);
    other.remove();
    expect(messages).to.have.length(2);
  });

  it('lets the reader scroll where the page doesn’t follow', async () => {
    const { frame, height } = openFrame(own, { height: 60 });
    await height();
    const root = frame.contentDocument?.documentElement;
    expect(root && getComputedStyle(root).scrollbarWidth).to.equal('none');
    await aTimeout(1200);
    expect(root && getComputedStyle(root).scrollbarWidth).to.equal('auto');
  });
});

describe('a frame in WordPress', () => {
  const secret = 'a1B2c3D4e5';

  it('tells its height in the words of WordPress', async () => {
    const second = await secondOrigin();
    const address = `${frameAddress(second)}#?secret=${secret}`;
    const { height, messages } = openFrame(address, { sandbox });
    const value = await height();
    expect(messages).to.deep.equal([{ message: 'height', value, secret }]);
  });

  it('knows a secret that comes after it was loaded', async () => {
    const second = await secondOrigin();
    const { frame, height, messages } = openFrame(frameAddress(second), { sandbox });
    const value = await height();
    frame.src += `#?secret=${secret}`;
    await aTimeout(300);
    expect(messages[1]).to.deep.equal({ message: 'height', value, secret });
    frame.contentWindow?.postMessage({ message: 'ready', secret }, '*');
    await aTimeout(100);
    expect(messages).to.have.length(3);
  });
});
