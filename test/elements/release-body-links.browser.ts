/** Links that pretend to lead elsewhere: where they lead stands after them. */
import { expect } from '@open-wc/testing';
import { release, showAll } from './hostile-bodies.js';
import { mount, texts, type ReleaseElement } from './setup.js';

const EVIL = 'https://evil.example/';

async function hosts(text: string, address = EVIL): Promise<readonly string[]> {
  const element: ReleaseElement = mount('<release-body lang="en"></release-body>');
  await showAll(element, release('html', `<a href="${address}">${text}</a>`));
  return texts(element, 'host');
}

describe('a link whose text is an address', () => {
  for (const text of [
    'bank.example',
    'https://bank.example/login',
    'HTTP://BANK.EXAMPLE',
    ' www.bank.example',
    '→ https://bank.example',
    'Sign in at https://bank.example/',
    '«bank.example»',
    'bank。example',
    'https:\\\\bank.example',
    'ba\u200Bnk.exa\u00ADmple',
    '\u2060bank\u2060.example',
    '<b>bank</b>.<i>example</i>',
    '<img src=x: alt="bank.example">',
    'bаnk.example',
    'ba\u0301nk.example',
    'xn--bnk-5cd.example',
    'bank.xn--p1ai',
    'evil.example.bank.example',
  ]) {
    it(`of another host tells its own: ${text}`, async () => {
      expect(await hosts(text)).to.deep.equal(['(evil.example)']);
    });
  }

  it('tells it also where one letter only looks like another', async () => {
    const host = '(xn--bnk-6cd.com)';
    expect(await hosts('bаnk.com', 'https://bаnk.com/')).to.deep.equal([host]);
    expect(await hosts('bank.com', 'https://bаnk.com/')).to.deep.equal([host]);
  });

  for (const [text, address] of [
    ['evil.example', EVIL],
    ['https://www.evil.example/a', EVIL],
    ['Evil.Example', EVIL],
    ['see evil.example', EVIL],
    ['press@bank.example', EVIL],
    ['bank', EVIL],
    ['Version 2.0', EVIL],
    ['bank.example', 'mailto:a@bank.example'],
    ['剑桥.example', 'https://剑桥.example/'],
    ['münchen.example', 'https://münchen.example/'],
    ['пример.рф', 'https://пример.рф/'],
  ] as const) {
    it(`tells nothing besides where it is honest: ${text}`, async () => {
      expect(await hosts(text, address)).to.deep.equal([]);
    });
  }
});
