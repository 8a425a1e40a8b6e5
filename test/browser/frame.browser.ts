/** The page in a frame, in real sandboxes, on another origin than the page around it. */
import { aTimeout, expect } from '@open-wc/testing';
import { HEADLINE, until } from '../elements/setup.js';
import { frameAddress, openFrame, recorded, SAMPLE } from './framing.js';
import { secondOrigin, type SecondOrigin } from './second-origin.js';

/** The same page on this origin, whose inside a test may see. */
const own = (parameters: Readonly<Record<string, string>>): string =>
  `/pages/dist/cdn/embed.html?${new URLSearchParams(parameters).toString()}`;
const ownData = '/demo/releases/cambridge-nanjing.en.json';

const asked = async (second: SecondOrigin, pattern: RegExp): Promise<readonly string[]> =>
  (await second.log()).map(({ path }) => path).filter((path) => pattern.test(path));

const textIn = ({ contentDocument }: HTMLIFrameElement): string =>
  contentDocument?.querySelector('body')?.innerText.trim() ?? '';

describe('the page in a frame', () => {
  for (const sandbox of [
    'allow-scripts',
    'allow-scripts allow-popups',
    'allow-scripts allow-same-origin',
    undefined,
  ]) {
    it(`shows a release and tells its height: sandbox ${String(sandbox)}`, async () => {
      const second = await secondOrigin();
      const { height, messages } = openFrame(frameAddress(second), { sandbox });
      expect(await height()).to.be.greaterThan(100);
      expect(Object.keys(messages[0] as object).sort()).to.deep.equal(['height', 'type']);
      expect(await asked(second, /\/data\//)).to.deep.equal([`/${SAMPLE}`]);
    });
  }

  it('breaks no rule of its policy, logs and stores nothing, and has the release’s title', async () => {
    const { frame, height } = openFrame(own({ src: ownData, tag: 'news-release' }));
    const notes = await recorded(frame);
    await height((told) => told > 1000);
    expect(notes).to.deep.equal({ errors: [], messages: [] });
    expect(frame.contentDocument?.title).to.equal(HEADLINE.en);
    expect(frame.contentDocument?.cookie).to.equal('');
    expect(Object.keys(frame.contentWindow?.localStorage ?? {})).to.deep.equal([]);
  });

  it('takes code from its own folder only, and data from where its newsroom allows', async () => {
    const { frame, height } = openFrame(own({ src: ownData }));
    await height();
    const policies = frame.contentDocument?.querySelectorAll<HTMLMetaElement>('[http-equiv]') ?? [];
    const [, added] = Array.from(policies, ({ content }) => content);
    const { origin } = location;
    expect(added).to.equal(
      `script-src ${origin}/pages/dist/cdn/; style-src ${origin}; font-src ${origin}; connect-src ${origin}`,
    );
  });

  it('finds the data by the address of the release’s page', async () => {
    const second = await secondOrigin();
    const url = second.file(SAMPLE.replace('.json', '.html'));
    await openFrame(frameAddress(second, { url }), { sandbox: 'allow-scripts' }).height();
    expect(await asked(second, /\/data\//)).to.deep.equal([`/${SAMPLE}`]);
  });

  it('shows it by the element, and with the attributes, that are asked for', async () => {
    const { frame, height } = openFrame(
      own({
        ...{
          src: ownData,
          tag: 'release-meta',
          lang: 'zh-CN',
          hide: 'source',
          'link-target': '_blank',
          theme: 'plain',
          format: 'text',
        },
        ...{ onclick: 'x', style: 'x', id: 'x', class: 'x', release: '{}', from: '#x' },
      }),
    );
    await height();
    const element = frame.contentDocument?.body.firstElementChild;
    expect(element?.localName).to.equal('release-meta');
    expect(element?.getAttributeNames().sort()).to.deep.equal([
      'hide',
      'link-target',
      'src',
      'theme',
    ]);
    expect(element?.shadowRoot?.textContent).to.contain('浏览量');
  });

  it('takes an unknown element for a card, and is read from right to left where that is right', async () => {
    const { frame, height } = openFrame(own({ src: ownData, tag: 'script', lang: 'ar' }));
    await height();
    expect(frame.contentDocument?.body.firstElementChild?.localName).to.equal('news-card');
    expect(frame.contentDocument?.documentElement.dir).to.equal('rtl');
  });

  for (const scheme of ['light', 'dark']) {
    it(`is ${scheme} where the page around it asks for that`, async () => {
      const { frame, height } = openFrame(own({ src: ownData, 'color-scheme': scheme }));
      await height();
      const root = frame.contentDocument?.documentElement;
      expect(root && getComputedStyle(root).colorScheme).to.equal(scheme);
    });
  }
});

describe('addresses that aren’t allowed in a frame', () => {
  it('are another server’s, as the page is delivered: nothing is asked for', async () => {
    const second = await secondOrigin();
    const { frame, height } = openFrame(own({ src: second.file(SAMPLE), lang: 'zh-Hant' }));
    await height();
    expect(textIn(frame)).to.equal('此处无法显示该新闻稿：地址缺失或不被允许。');
    expect(await second.log()).to.deep.equal([]);
  });

  it('are all but those of the newsroom’s list', async () => {
    const second = await secondOrigin();
    await second.edit(['content="/"', `content="${second.file('data/tools/')} x:y"`]);
    for (const src of [SAMPLE, 'data/tools/../cambridge-nanjing.en.json', 'data/tools']) {
      const address = frameAddress(second, { src: second.file(src) }, 'edited.html');
      expect(await openFrame(address, { sandbox: 'allow-scripts' }).height()).to.be.lessThan(150);
    }
    expect(await asked(second, /\/data\//)).to.deep.equal([]);
    const address = frameAddress(
      second,
      { src: second.file('data/tools/sample.json') },
      'edited.html',
    );
    await openFrame(address, { sandbox: 'allow-scripts' }).height();
    expect(await asked(second, /\/data\//)).to.deep.equal(['/data/tools/sample.json']);
  });

  it('are all where the newsroom has taken its list away', async () => {
    const second = await secondOrigin();
    await second.edit(['name="news-elements:sources"', 'name="sources"']);
    const address = frameAddress(second, undefined, 'edited.html');
    expect(await openFrame(address, { sandbox: 'allow-scripts' }).height()).to.be.lessThan(100);
    expect(await asked(second, /\/data\//)).to.deep.equal([]);
  });

  it('are data that follow from an allowed page, where they are not on the list', async () => {
    const entry = 'data/cambridge-nanjing.en';
    const second = await secondOrigin();
    await second.edit(['content="/"', `content="${second.file(entry)}"`]);
    const address = frameAddress(second, { url: second.file(entry) }, 'edited.html');
    const { height } = openFrame(address, { sandbox: 'allow-scripts' });
    expect(await height(), 'a message and a link').to.be.within(40, 150);
    expect(await asked(second, /\/data\//)).to.deep.equal([]);
  });

  it('are those that an allowed one leads to', async () => {
    const second = await secondOrigin();
    // Another name of the same server is another origin.
    const elsewhere = second.file(SAMPLE).replace('127.0.0.1', 'localhost');
    const src = `${second.origin}/redirect?to=${encodeURIComponent(elsewhere)}`;
    const answer = (await (await fetch(src)).json()) as { headline?: string };
    expect(answer.headline, 'without the frame it leads there').to.equal(HEADLINE.en);
    const { height } = openFrame(frameAddress(second, { src }), { sandbox: 'allow-scripts' });
    expect(await height()).to.be.lessThan(150);
    expect(await asked(second, /\/data\//), 'that of the test alone').to.have.length(1);
  });

  it('are missing ones, too; what may be shown of them is a link', async () => {
    const { frame, height } = openFrame(own({ src: 'javascript:alert(1)', url: '/news/1' }));
    await height();
    expect(textIn(frame)).to.match(/missing or not allowed\.\s+localhost:\d+\/news\/1$/);
    const empty = openFrame(own({}));
    await empty.height();
    expect(textIn(empty.frame)).to.match(/missing or not allowed\.$/);
  });
});

describe('a frame without what it needs', () => {
  it('says so without scripts', async () => {
    const { frame } = openFrame(own({ src: ownData }), { sandbox: 'allow-same-origin' });
    await until(
      () => textIn(frame).includes('This press release can’t be shown here.'),
      () => textIn(frame),
    );
    expect(textIn(frame)).not.to.contain('not allowed');
  });

  it('leads to the release’s page where the data don’t come', async () => {
    const { frame, height, messages } = openFrame(own({ src: '/nowhere.json', url: '/news/1' }));
    await height();
    expect(textIn(frame)).to.match(
      /^This press release can’t be shown here\.\s+localhost:\d+\/news\/1$/,
    );
    await aTimeout(300);
    expect(messages, 'nothing else was to be seen before').to.have.length(1);
  });

  it('leads to no data where it knows no page', async () => {
    const { frame, height } = openFrame(own({ src: '/nowhere.json' }));
    await height();
    expect(textIn(frame)).to.equal('This press release can’t be shown here.');
  });

  it('says so from the left where all else is read from the right', async () => {
    const { frame, height } = openFrame(own({ src: '/nowhere.json', url: '/news/1', lang: 'he' }));
    await height();
    const [message, link] = frame.contentDocument?.body.firstElementChild?.children ?? [];
    for (const part of [message, link])
      expect(part && getComputedStyle(part).direction).to.equal('ltr');
  });

  it('says so after some seconds where the data don’t come, and shows them when they do', async () => {
    const second = await secondOrigin();
    await second.hold('/data/');
    const url = second.file('data/1');
    const address = frameAddress(second, { src: second.file(SAMPLE), url });
    const { height, messages } = openFrame(address, { sandbox: 'allow-scripts' });
    const failure = await height();
    expect(failure).to.be.within(40, 100);
    await aTimeout(300);
    expect(messages).to.have.length(1);
    await second.release();
    const shown = await height((told) => told > failure);
    expect(shown).to.equal(
      await openFrame(frameAddress(second), { sandbox: 'allow-scripts' }).height(),
    );
  });

  it('says nothing after some seconds where all has come', async () => {
    const { frame, height, messages } = openFrame(own({ src: ownData }));
    const shown = await height();
    await aTimeout(5300);
    expect([textIn(frame), messages.length]).to.deep.equal(['', 1]);
    expect(await height()).to.equal(shown);
  });

  it('says so after some seconds where the elements don’t come', async () => {
    const second = await secondOrigin();
    await second.refuse('autoload');
    const { height } = openFrame(frameAddress(second), { sandbox: 'allow-scripts' });
    expect(await height()).to.be.lessThan(150);
  });

  it('shows nothing in a sandbox if its server sends no CORS header', async () => {
    const second = await secondOrigin();
    const address = `${second.closedFile('embed.html')}?src=${second.closedFile(SAMPLE)}`;
    expect(await openFrame(address, { sandbox: 'allow-scripts' }).height()).to.be.lessThan(150);
  });

  it('needs that header for the data alone with the single file', async () => {
    const second = await secondOrigin();
    await second.edit(['autoload.js', 'news-elements.js']);
    const address = frameAddress(second, undefined, 'edited.html').replace('/t/', '/closed/');
    const { height } = openFrame(address, { sandbox: 'allow-scripts' });
    expect(await height()).to.be.greaterThan(100);
  });
});
