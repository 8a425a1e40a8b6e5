/** What a reader sees of the events of a release. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import {
  line,
  markup,
  mount,
  part,
  parts,
  ready,
  recordTrouble,
  SAMPLE,
  texts,
  textOf,
  until,
  within,
  type ReleaseElement,
} from './setup.js';

const show = async (
  events: object | readonly object[],
  more = '',
  release: object = {},
): Promise<ReleaseElement> =>
  ready(mount(markup({ headline: 'H', events, ...release }, 'event-details', `lang="en" ${more}`)));
const event = { name: 'E', start: '2999-05-01T21:40:00+02:00', timeZone: 'Europe/Amsterdam' };

describe('<event-details>', () => {
  const trouble = recordTrouble();

  it('shows the events of the sample, in its order', async () => {
    const element = await ready(
      mount(`<event-details lang="en" src="${SAMPLE.en}"></event-details>`),
    );
    expect(texts(element, 'event-name')).to.deep.equal([
      'Launch of the Cambridge University - Nanjing Centre of Technology and Innovation',
      'Zhang Jinghua receives Eilis Ferran',
    ]);
    expect(texts(element, 'when')).to.deep.equal([
      'Monday, 5 November 2018',
      'Monday, 5 November 2018',
    ]);
    expect(texts(element, 'date-text')[0]).to.equal(
      'In the text: “on the afternoon of 5 November”',
    );
    expect(line(part(element, 'venue'))).to.contain('International Health City');
    expect(parts(element, 'calendar')).to.deep.equal([]);
    expect(trouble.warnings).to.deep.equal([]);
  });

  it('shows nothing where there is no event', async () => {
    expect(textOf(await show([]))).to.equal('');
  });

  it('shows the venue’s time first, then the one that the page asks for', async () => {
    const element = await show(event, 'time-zone="Asia/Kolkata"');
    const when = line(part(element, 'when'));
    expect(when).to.match(/1 May 2999.*9:40.*UTC\+2/);
    expect(line(part(element, 'your-time'))).to.match(/2 May 2999.*1:10.*UTC\+5:30/);
    expect(part(element, 'when').querySelector('time')?.dateTime).to.equal(event.start);
    const places = parts(element, 'when')[0]?.compareDocumentPosition(part(element, 'your-time'));
    expect(places).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('shows no other time where the clocks are the same', async () => {
    const element = await show(event, 'time-zone="Europe/Berlin"');
    expect(parts(element, 'your-time')).to.deep.equal([]);
  });

  it('shows a day as that day to everyone', async () => {
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      const element = await show({ name: 'E', start: '2999-05-01' }, `time-zone="${zone}"`);
      expect(line(part(element, 'when'))).to.equal('Wednesday, 1 May 2999');
      expect(parts(element, 'your-time')).to.deep.equal([]);
    }
  });

  it('says until when it is where only that is known', async () => {
    const element = await show([{ name: 'E', end: '2999-05-01' }]);
    expect(line(part(element, 'when'))).to.equal('Until Wednesday, 1 May 2999');
    expect(part(element, 'when').querySelector('time')?.dateTime).to.equal('2999-05-01');
    expect(element.problems).to.deep.equal([]);
  });

  it('says when it is in words where there are only words', async () => {
    const element = await show({ name: 'E', dateText: 'next spring' });
    expect(line(part(element, 'date-text'))).to.equal('next spring');
    expect(parts(element, 'when')).to.deep.equal([]);
  });

  for (const [language, dateText] of [
    ['en', '5 November'],
    ['zh-Hans', '11月5日'],
    ['de', '5. November 2018'],
  ]) {
    it(`doesn’t say the same twice, nor in another language: ${String(dateText)}`, async () => {
      const element = await show({ name: 'E', start: '2018-11-05', dateText }, '', { language });
      expect(parts(element, 'date-text')).to.deep.equal([]);
    });
  }

  it('doesn’t say twice that it is online', async () => {
    const element = await show({ ...event, status: 'moved-online', attendanceMode: 'online' });
    expect(line(part(element, 'status'))).to.equal('Moved online');
  });

  it('names no zone of a date that doesn’t hold', async () => {
    const element = await show({ ...event, status: 'cancelled' });
    expect(line(part(element, 'when'))).to.match(/^former date: .*pm$/);
  });

  for (const [status, said, isOff] of [
    ['cancelled', 'Cancelled', true],
    ['postponed', 'Postponed', true],
    ['rescheduled', 'New date', false],
    ['moved-online', 'Moved online', false],
  ] as const) {
    it(`says first that it is ${status}`, async () => {
      const element = await show({ ...event, status, registrationUrl: 'https://x.example/' });
      expect(line(part(element, 'status'))).to.equal(said);
      const [above, name] = [part(element, 'status'), part(element, 'event-name')].map(
        (each) => each.getBoundingClientRect().top,
      );
      expect(above).to.be.lessThan(name ?? 0);
      const struck = part(element, 'when').querySelector('s');
      expect(Boolean(struck)).to.equal(isOff);
      if (isOff) expect(line(part(element, 'when'))).to.contain('former date:');
      expect(parts(element, 'calendar')).to.have.length(isOff ? 0 : 1);
      expect(parts(element, 'event-links')).to.have.length(isOff ? 0 : 1);
    });
  }

  it('says that the new date of what was put off is still to be announced', async () => {
    const element = await show({ ...event, status: 'postponed' });
    expect(texts(element, 'date-to-come')).to.deep.equal([
      'The new date is still to be announced.',
    ]);
  });

  it('strikes out the place of what has moved online, and shows no map', async () => {
    const venue = { name: 'Hall', address: 'Market 1' };
    const element = await show({ ...event, venue, status: 'moved-online' });
    expect(line(part(element, 'venue'))).to.equal('former place: Hall · Market 1');
    expect(part(element, 'venue').querySelector('s')).to.exist;
    expect(parts(element, 'map')).to.deep.equal([]);
  });

  it('shows the old dates of what has a new one', async () => {
    const previousStart = ['2999-04-30T21:40:00+02:00', '2999-04-29'];
    const element = await show({ ...event, status: 'rescheduled', previousStart });
    const [first, second] = texts(element, 'previous');
    expect(first).to.match(/^Before: .*30 April 2999/);
    expect(second).to.equal('Before: Monday, 29 April 2999');
    expect(part(element, 'previous').querySelector('s')).to.exist;
  });

  it('keeps the paragraphs of a description apart', async () => {
    const height = async (description: string) =>
      part(await show({ ...event, description }), 'description').offsetHeight;
    expect(await height('One.\n\nTwo.')).to.be.greaterThan((await height('One.')) * 2);
  });

  it('says when the doors open', async () => {
    const element = await show({ ...event, doors: '2999-05-01T21:00:00+02:00' });
    expect(line(part(element, 'doors'))).to.match(/^Doors open: 9:00.pm$/);
  });

  for (const [venue, said, map] of [
    ['North Quay', 'North Quay', undefined],
    [
      { name: 'Hall', address: 'Market 1, Ely' },
      'Hall · Market 1, Ely · Map: Hall (opens in a new window)',
      'https://www.openstreetmap.org/search?query=Hall%2C+Market+1%2C+Ely',
    ],
    [
      { address: { street: 'Quay 2', postalCode: '1011', locality: 'Westhaven', country: 'NL' } },
      'Quay 2, 1011 Westhaven, Netherlands · Map: Quay 2, 1011 Westhaven, Netherlands (opens in a new window)',
      'https://www.openstreetmap.org/search?query=Quay+2%2C+1011+Westhaven%2C+NL',
    ],
    [
      { name: 'Quay', geo: { lat: 51.98, lon: -4.12 }, address: { country: 'Nowhere' } },
      'Quay · Nowhere · Map: Quay (opens in a new window)',
      'https://www.openstreetmap.org/?mlat=51.98&mlon=-4.12#map=17/51.98/-4.12',
    ],
    [{ name: 'A', names: { 'zh-Hans': '甲' } }, 'A 甲', undefined],
  ] as const) {
    it(`says where it is: ${said}`, async () => {
      const element = await show({ ...event, venue });
      expect(line(part(element, 'venue'))).to.equal(said);
      const links = parts(element, 'map').map((shown) => within(shown, 'a[part="link"]'));
      expect(links.map((link) => (link as unknown as HTMLAnchorElement).href)).to.deep.equal(
        map === undefined ? [] : [map],
      );
    });
  }

  it('leads online and to the registration only while one can take part', async () => {
    const links = { onlineUrl: 'https://x.example/o', registrationUrl: 'https://x.example/r' };
    const coming = await show({ ...event, ...links, attendanceMode: 'mixed' });
    expect(line(part(coming, 'event-links'))).to.equal('Take part online: E · Register: E');
    expect(line(part(coming, 'status'))).to.equal('In person and online');
    const over = await show({ ...event, ...links, start: '2018-05-01' });
    expect(parts(over, 'event-links')).to.deep.equal([]);
  });

  it('says who organizes it, and of what it is a part', async () => {
    const element = await show([
      { id: 'whole', name: 'Festival' },
      { id: 'part', name: 'E', partOf: 'whole', organizers: ['A', 'B'] },
      { id: 'odd', name: 'Odd', partOf: 'odd' },
      { name: 'Without an id' },
    ]);
    expect(texts(element, 'organizers')).to.deep.equal(['Organized by A and B']);
    expect(texts(element, 'part-of')).to.deep.equal(['Part of Festival']);
  });

  for (const name of ['status', 'when', 'venue', 'description', 'organizers', 'calendar']) {
    it(`leaves out ${name} where the page says so`, async () => {
      const full = {
        ...event,
        status: 'rescheduled',
        venue: 'V',
        description: 'D',
        organizers: ['O'],
      };
      expect(parts(await show(full), name), name).to.have.length(1);
      expect(parts(await show(full, `hide="${name}"`), name)).to.deep.equal([]);
    });
  }

  it('speaks Chinese on a Chinese page', async () => {
    const element = await show({ ...event, status: 'cancelled' }, 'lang="zh-CN"');
    element.lang = 'zh-CN';
    await until(
      () => textOf(element).includes('已取消'),
      () => textOf(element),
    );
  });

  for (const [what, odd] of [
    ['an end before the start', { start: '2027-05-03', end: '2027-05-01' }],
    ['a day that doesn’t exist', { start: '2027-02-30' }],
    ['an unknown zone', { start: '2027-05-01T10:00:00Z', timeZone: 'No/Where' }],
    ['a name of 300 characters', { name: 'Name '.repeat(60).trim() }],
    ['a venue without a name', { venue: {} }],
    ['a date of long ago', { start: '0001-01-01T00:00:00Z' }],
    ['the last date there is', { start: '9999-12-31T23:59:59Z', timeZone: 'Pacific/Kiritimati' }],
  ] as const) {
    it(`shows ${what} without a hole`, async () => {
      const element = await show({ name: 'E', ...odd });
      expect(texts(element, 'event-name')).to.have.length(1);
      const empty = [...(element.shadowRoot?.querySelectorAll('p, span, time') ?? [])]
        // What is announced has its place before there is anything to say.
        .filter((node) => !line(node) && node.role !== 'status')
        .map((node) => node.outerHTML);
      expect(empty).to.deep.equal([]);
      expect(textOf(element)).not.to.match(/Invalid|undefined|NaN|·\s*$/);
    });
  }
});

describe('the dates of an event', () => {
  const dates = (element: Element) =>
    [...part(element, 'when').querySelectorAll('time')].map(({ dateTime }) => dateTime);

  for (const [start, end] of [
    ['2999-05-01T21:40:00+02:00', '2999-05-01T23:10:00+02:00'],
    ['2999-05-01', '2999-05-03'],
    ['2999-05-01', '3000-01-02'],
    ['2999-05', '2999-06'],
    ['2999-05-01T21:40', '2999-05-03'],
    // The hour that comes twice, and shows the same twice.
    ['2018-10-28T01:30+01:00', '2018-10-28T01:30Z'],
  ]) {
    it(`are both there for machines: ${String(start)} and ${String(end)}`, async () => {
      const element = await show({ name: 'E', start, end, timeZone: 'Europe/London' });
      expect(dates(element)).to.deep.equal([start, end]);
    });
  }

  for (const [start, end] of [
    ['2027-05-03', '2027-05-01'],
    ['2027-05-03T10:00', '2027-05-03T09:00'],
    ['2027-05-03T10:00', '2027-05-01'],
    ['2027-05-03T10:00', '2026'],
  ]) {
    it(`are the start alone where the end comes before it, and somebody is told: ${String(end)}`, async () => {
      const element = await show([{ name: 'E', start, end }]);
      expect(dates(element)).to.deep.equal([start]);
      expect(element.problems.map(({ path, code }) => `${path} ${code}`)).to.deep.equal([
        '/events/0/end date-invalid',
      ]);
    });
  }

  for (const [start, end] of [
    ['2027-05-03', '2027-05-03'],
    ['2027-05-03T10:00', '2027-05-03T10:00'],
    ['2027-05-03T10:00', '2027-05-03'],
    ['2027-05-03', '2027-05'],
  ]) {
    it(`are no problem where the end may be on the day of the start: ${String(end)}`, async () => {
      const element = await show([{ name: 'E', start, end }]);
      expect(element.problems).to.deep.equal([]);
      expect(dates(element)).to.deep.equal([start]);
    });
  }
});

describe('the calendar of an event', () => {
  const open = async (element: ReleaseElement): Promise<void> => {
    part(element, 'calendar-button').focus();
    await sendKeys({ press: 'Enter' });
    await until(
      () => part(element, 'calendars').querySelectorAll('a').length > 0,
      () => line(part(element, 'calendars')),
    );
  };

  it('opens by keyboard, and leads to the services', async () => {
    const element = await show(event, 'link-params="utm_source=partner"');
    await open(element);
    const links = [...part(element, 'calendars').querySelectorAll('a')];
    expect(links.map(line)).to.deep.equal([
      'Google Calendar: E (opens in a new window)',
      'Outlook.com: E (opens in a new window)',
      'Microsoft 365: E (opens in a new window)',
      'Yahoo: E (opens in a new window)',
    ]);
    for (const { rel, target, href } of links) {
      expect([rel, target]).to.deep.equal(['noopener noreferrer', '_blank']);
      expect(href).to.match(/^https:.*E/);
      expect(href).not.to.contain('utm_source');
    }
  });

  it('is closed again for another event', async () => {
    const element = await show(event);
    await open(element);
    element.release = { headline: 'H', events: [{ ...event, name: 'Another' }] };
    await until(
      () => texts(element, 'event-name').join() === 'Another',
      () => texts(element, 'event-name').join(),
    );
    expect(part(element, 'calendar').hasAttribute('open')).to.equal(false);
    await open(element);
  });

  it('puts nothing before the button that is there at once', async () => {
    const element = await show(event);
    await open(element);
    const first = part(element, 'calendars').firstElementChild;
    expect(first?.contains(part(element, 'calendar-file'))).to.equal(true);
  });

  it('keeps the links of the services when no file can be saved, and says so until one can', async () => {
    const element = await show(event);
    await open(element);
    const { createObjectURL } = URL;
    const says = (failed: boolean) =>
      until(
        () => line(part(element, 'calendar')).includes('could not be loaded') === failed,
        () => line(part(element, 'calendar')),
      );
    const links = () => part(element, 'calendars').querySelectorAll('a').length;
    URL.createObjectURL = () => {
      throw new Error('no room');
    };
    try {
      part(element, 'calendar-file').click();
      await says(true);
    } finally {
      URL.createObjectURL = createObjectURL;
    }
    expect(links()).to.equal(4);
    part(element, 'calendar-file').click();
    await says(false);
    expect(links()).to.equal(4);
  });

  it('saves a file for other calendars, with this event alone', async () => {
    const element = await show([event, { name: 'Other', start: '2999-06-01' }]);
    const saved = new Promise<HTMLAnchorElement>((resolve) => {
      const click = HTMLAnchorElement.prototype.click;
      HTMLAnchorElement.prototype.click = function save() {
        HTMLAnchorElement.prototype.click = click;
        resolve(this);
      };
    });
    await open(element);
    part(element, 'calendar-file').click();
    const { download, href } = await saved;
    expect(download).to.equal('E.ics');
    const text = await (await fetch(href)).text();
    expect(text).to.match(/^BEGIN:VCALENDAR\r\n/);
    expect(text.match(/^SUMMARY.*$/gm)).to.deep.equal(['SUMMARY:E']);
    expect(text).to.contain('DTSTART:29990501T194000Z');
  });

  for (const [what, times, offered] of [
    ['what is over', { start: '2018-05-01' }, false],
    ['a month', { start: '2999-05' }, false],
    ['what has no date', { dateText: 'soon' }, false],
    ['what is under way', { start: '2018-05-01', end: '2999-05-01' }, true],
    ['a day to come', { start: '2999-05-01' }, true],
    ['what would end before it starts', { start: '2999-05-01', end: '2018-05-01' }, true],
  ] as const) {
    it(`is ${offered ? '' : 'not '}offered for ${what}`, async () => {
      const element = await show({ name: 'E', ...times });
      expect(parts(element, 'calendar')).to.have.length(offered ? 1 : 0);
    });
  }
});
