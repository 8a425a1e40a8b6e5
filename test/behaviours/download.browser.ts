import { expect } from '@open-wc/testing';
import { download } from '../../src/behaviours/download.js';

describe('download', () => {
  /** The links that are followed while a test runs, which then lead nowhere. */
  const followed: HTMLAnchorElement[] = [];
  const { click } = HTMLAnchorElement.prototype;
  beforeEach(() => {
    followed.length = 0;
    HTMLAnchorElement.prototype.click = function () {
      followed.push(this);
    };
  });
  afterEach(() => {
    HTMLAnchorElement.prototype.click = click;
  });

  it('saves a text under its name, with its type, and asks nobody for it', async () => {
    download('张敬华.vcf', 'text/vcard; charset=utf-8', 'BEGIN:VCARD\r\nFN:张敬华\r\n');
    expect(followed).to.have.length(1);
    const [link] = followed;
    expect(link?.download).to.equal('张敬华.vcf');
    expect(link?.protocol).to.equal('blob:');
    const file = await (await fetch(link?.href ?? '')).blob();
    // WebKit keeps no parameters.
    expect(file.type).to.match(/^text\/vcard/);
    expect(await file.text()).to.equal('BEGIN:VCARD\r\nFN:张敬华\r\n');
    expect(link?.isConnected).to.equal(false);
  });

  it('gives the address back in the end', () => {
    const { revokeObjectURL } = URL;
    const { setTimeout } = window;
    const revoked: string[] = [];
    URL.revokeObjectURL = (url) => void revoked.push(url);
    window.setTimeout = ((run: () => void) => {
      run();
      return 0;
    }) as typeof window.setTimeout;
    try {
      download('a.txt', 'text/plain', 'a');
    } finally {
      Object.assign(window, { setTimeout });
      URL.revokeObjectURL = revokeObjectURL;
    }
    expect(revoked).to.deep.equal([followed[0]?.href]);
  });
});
