/** What a screen reader is told of the demo's releases. */
import { expect } from '@open-wc/testing';
import { mount, quiet, ready, SAMPLE } from '../elements/setup.js';
import { treeOf } from './tree.js';

describe('what a screen reader hears (Chromium only)', function () {
  const chromium = navigator.userAgent.includes('Chrome/');
  const heard = async (tag: string, language = 'en'): Promise<string> => {
    const element = mount(
      `<${tag} lang="${language}" src="${SAMPLE[language === 'en' ? 'en' : 'zh']}"></${tag}>`,
    );
    await ready(element);
    await quiet();
    return (await treeOf(tag)) ?? '';
  };
  before(function () {
    if (!chromium) this.skip();
  });

  it('of a card', async () => {
    const text = await heard('news-card');
    expect(text).to.match(/link “Cambridge-Nanjing innovation centre goes into operation”/);
    expect(text.match(/^ *link/gm)).to.have.length(1);
    expect(text).to.contain('5 October 2018').and.contain('Nanjing').and.contain('innovation');
  });

  it('of the facts', async () => {
    const text = await heard('release-meta');
    expect(text.indexOf('Released')).to.be.lessThan(text.indexOf('5 October 2018'));
    expect(text.indexOf('Page views')).to.be.lessThan(text.indexOf('691'));
    expect(text).to.contain('link “简体中文”');
  });

  it('of the participants', async () => {
    const text = await heard('event-participants');
    expect(text).to.match(/heading “Launch of the Cambridge.*” \(level 3\)/);
    expect(text).to.match(/heading “Nanjing 南京” \(level 4\)/);
    expect(text.indexOf('Luo Qun')).to.be.lessThan(
      text.indexOf('member of the Standing Committee of the Municipal'),
    );
    expect(text).to.contain('Zhang Jinghua').and.contain('Group');
  });

  it('of the participants in Chinese', async () => {
    const text = await heard('event-participants', 'zh-CN');
    expect(text).to.contain('张敬华').and.contain('省委常委').and.contain('群体');
  });
});
