/** What a reader sees of the contacts, and what the links and buttons do. */
import { expect } from '@open-wc/testing';
import { hrefs, line, markup, mount, next, part, parts, ready, texts, until } from './setup.js';
import type { ReleaseElement } from './setup.js';

const contacts = async (
  value: readonly object[],
  more = 'lang="en"',
  release: object = {},
): Promise<ReleaseElement> =>
  ready(mount(markup({ headline: 'H', contacts: value, ...release }, 'release-contacts', more)));

const desk = {
  kind: 'media',
  name: 'Ann Lee',
  title: 'Press officer',
  organization: { name: 'Harbour Office', url: 'https://harbour.example/' },
  email: 'press@harbour.example',
  phone: '+44 (0)1223 332300',
  url: 'https://www.harbour.example/press/',
  address: '1 Quay Street\nWexcombe',
  languages: ['en', 'zh-Hans'],
  hours: 'Mon–Fri 9:00–17:00',
};

/** The lines of each contact as a reader sees them. */
const lines = (element: Element): readonly (readonly string[])[] =>
  parts(element, 'contact').map((contact) => [...contact.querySelectorAll('p')].map(line));

describe('<release-contacts>', () => {
  it('shows all that a contact can have', async () => {
    const element = await contacts([desk]);
    expect(lines(element)).to.deep.equal([
      [
        'Ann Lee',
        'Press officer',
        'Harbour Office',
        'press@harbour.example',
        '+44 (0)1223 332300',
        'www.harbour.example/press',
        '1 Quay Street Wexcombe',
        'Speaks English · Simplified Chinese',
        'Hours: Mon–Fri 9:00–17:00',
      ],
    ]);
    expect(hrefs(element)).to.deep.equal([
      'https://harbour.example/',
      'mailto:press@harbour.example',
      'tel:+441223332300',
      'https://www.harbour.example/press/',
    ]);
    expect(line(part(element, 'save'))).to.equal('Save contact: Ann Lee');
  });

  it('speaks Chinese where the page does', async () => {
    const [[...shown] = []] = lines(await contacts([desk], 'lang="zh-CN"'));
    expect(shown.slice(-2)).to.deep.equal([
      '语言：英语 · 简体中文',
      '联系时间：Mon–Fri 9:00–17:00',
    ]);
  });

  for (const [what, contact, shown] of [
    ['only a name', { name: 'Ann' }, ['Ann']],
    ['only an organization', { organization: 'Harbour Office' }, ['Harbour Office']],
    ['only a title', { title: 'Press office' }, ['Press office']],
    ['only a mail address', { email: 'a@x.example' }, ['a@x.example']],
    ['only a phone number', { kind: 'general', phone: '110' }, ['General enquiries', '110']],
    ['only a page', { url: 'https://x.example/?q' }, ['x.example/?q']],
    ['a page that is a mail address', { url: 'mailto:a@x.example' }, ['a@x.example']],
    [
      'an organization within its title',
      { title: 'Editor, The Bell', organization: 'The Bell' },
      ['Editor, The Bell'],
    ],
    [
      'an organization that is its name',
      { name: 'The Bell', organization: 'The Bell' },
      ['The Bell'],
    ],
    ['a mail address that isn’t one', { email: 'press at x' }, ['press at x']],
  ] as const) {
    it(`shows one with ${what}`, async () => {
      expect(lines(await contacts([contact]))).to.deep.equal([shown]);
    });
  }

  it('leaves no hole where nobody can be asked', async () => {
    for (const value of [
      [],
      [{}],
      [{ kind: 'media' }, { languages: ['en'] }, { hours: '9–17' }, { name: ' ' }],
    ]) {
      const element = await contacts(value);
      expect(element.shadowRoot?.querySelectorAll('ul, li, p, button')).to.have.length(0);
    }
  });

  it('tells what a contact is for only where not all are the press office', async () => {
    expect(parts(await contacts([desk, { ...desk, kind: 'other' }]), 'kind')).to.have.length(0);
    const element = await contacts([desk, { name: 'B', kind: 'investor' }, { name: 'C' }]);
    expect(texts(element, 'kind')).to.deep.equal(['Media contact', 'Investor relations']);
  });

  it('makes no link of what could send or run anything else', async () => {
    const bad = [
      'javascript:alert(1)',
      'a@x.example?bcc=b@x.example',
      'a@x.example\nbcc: b',
      'a b@x.example',
    ];
    const element = await contacts(
      bad.flatMap((text) => [{ email: text }, { name: 'N', phone: text }]),
    );
    expect(hrefs(element)).to.deep.equal([]);
    expect(parts(element, 'contact')).to.have.length(8);
  });

  it('opens mail and phone here, whatever window pages open in', async () => {
    const element = await contacts([desk], 'lang="en" link-target="_blank"');
    const links = [...(element.shadowRoot?.querySelectorAll('a') ?? [])];
    expect(links.map(({ target }) => target)).to.deep.equal(['_blank', '', '', '_blank']);
  });

  it('breaks a long address at its signs, and keeps the number in its direction', async () => {
    const email = 'a-rather-long-name.of-somebody@press.office.of-the-harbour.example';
    const element = await contacts([{ email, phone: '+972 2-123 4567' }], 'lang="en"', {
      language: 'he',
    });
    const mail = part(element, 'email');
    expect(line(mail)).to.equal(email);
    expect(mail.querySelectorAll('.piece + .piece')).to.have.length(5);
    const number = part(element, 'phone').querySelector('bdi');
    expect(number && getComputedStyle(number).direction).to.equal('ltr');
  });

  it('shows the groups of a number in the order in which they are dialled', async () => {
    const element = await contacts([{ phone: '٠٦ ١٢٣ ٤٥٦٧' }], 'lang="en" dir="rtl"');
    const walker = document.createTreeWalker(part(element, 'phone'), NodeFilter.SHOW_TEXT);
    const places: number[] = [];
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      for (let index = 0; index < text.data.trim().length; index++) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + 1);
        places.push(range.getBoundingClientRect().left);
      }
    }
    expect(places).to.have.length(11);
    expect(places).to.deep.equal(places.toSorted((one, other) => one - other));
  });

  it('leaves out what “hide” names, and nothing else', async () => {
    const names = 'name title organization email phone url address spoken-languages hours'.split(
      ' ',
    );
    for (const name of names) {
      const element = await contacts([desk], `lang="en" hide="${name}"`);
      expect(parts(element, name), name).to.have.length(0);
      expect(lines(element)[0], name).to.have.length(names.length - 1);
    }
    expect(parts(await contacts([desk], 'hide="vcard"'), 'save')).to.have.length(0);
    const whole = await contacts([desk], 'hide="languages"'); // which are those of the release
    expect(lines(whole)[0]).to.have.length(names.length);
    const empty = await contacts([{ email: 'a@x.example' }], 'hide="email"');
    expect(parts(empty, 'contacts')).to.have.length(0);
  });

  it('has no barriers', async () => {
    for (const more of ['lang="en"', 'lang="zh" dir="rtl"']) {
      const element = await contacts([desk, { kind: 'event', email: 'a@x.example' }], more);
      await expect(element).to.be.accessible();
    }
  });

  it('reports that a vCard can’t be saved', async () => {
    const element = await contacts([desk]);
    const { createObjectURL } = URL;
    URL.createObjectURL = () => {
      throw new Error('No');
    };
    try {
      const told = next(element, 'release-problems');
      part(element, 'save').click();
      const { problems } = await told;
      expect(problems.map(({ path, code }) => [path, code])).to.deep.equal([
        ['/contacts', 'code-missing'],
      ]);
    } finally {
      URL.createObjectURL = createObjectURL;
    }
  });

  it('saves a contact as a vCard', async () => {
    const element = await contacts([desk, { phone: '110' }], 'lang="en"', { language: 'en' });
    const saved: { name: string; text: Promise<string> }[] = [];
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function () {
      saved.push({ name: this.download, text: fetch(this.href).then((blob) => blob.text()) });
    };
    try {
      for (const [index, button] of parts(element, 'save').entries()) {
        button.click();
        await until(
          () => saved.length > index,
          () => 'no file was saved',
        );
      }
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    expect(saved.map(({ name }) => name)).to.deep.equal(['Ann Lee.vcf', '110.vcf']);
    const [card = '', number = ''] = await Promise.all(saved.map(({ text }) => text));
    expect(card).to.match(/^BEGIN:VCARD\r\nVERSION:4\.0/);
    expect(card).to.contain('FN:Ann Lee').and.contain('NOTE:Mon–Fri 9:00–17:00');
    expect(number).to.contain('TEL;VALUE=text:110');
  });
});
