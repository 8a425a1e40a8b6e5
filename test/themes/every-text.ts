/** A release with every kind of text that an element can show. */

const day = 24 * 60 * 60 * 1000;
/** So many days from now; a status of an event depends on the clock. */
const inDays = (days: number): string =>
  new Date(Date.now() + days * day).toISOString().slice(0, 10);

export const everyText = {
  headline: 'A harbour with a second quay',
  url: 'https://newsroom.example/quay',
  language: 'en',
  kicker: 'Harbours',
  subheadline: 'Ships on two sides',
  summary: 'The quay is done.',
  byline: 'By Ada Example',
  status: 'withdrawn',
  translation: { from: 'nl', method: 'machine', of: 'https://newsroom.example/nl/quay' },
  released: '2026-11-20',
  updated: '2026-11-21',
  dateline: 'WESTHAVEN',
  metrics: { pageviews: 1200, asOf: '2026-11-22' },
  publisher: { name: 'Port', url: 'https://port.example' },
  source: { name: 'Wire', url: 'https://wire.example' },
  alternates: [{ language: 'nl', url: 'https://newsroom.example/nl/quay' }],
  tags: ['Ports', 'Ships'],
  rights: { holder: 'Port', year: 2026, license: 'https://creativecommons.org/licenses/by/4.0/' },
  body: {
    html: `<h2>Heading</h2><h2>Another</h2><p>Ada Example and <a href="https://a.example">a link</a>,
      <a href="https://b.example">c.example</a>, <code>code</code>,
      <mark>a mark</mark>, <strong>strong</strong><sup>1</sup>, <del>gone</del>, <kbd>key</kbd>, <small>small</small>.</p>
      <ul><li>one</li></ul><ol><li>two</li></ol><pre>let quay;</pre><hr>
      <blockquote><p>Quoted</p><footer>— A speaker</footer></blockquote>
      <figure><img src="https://media.invalid/a.png" alt="A crane"><figcaption>A caption <cite>A credit</cite></figcaption></figure>
      <iframe src="https://media.invalid/frame"></iframe>
      <table><caption>Prices</caption><thead><tr><th>Whom</th></tr></thead><tbody><tr><td>All</td></tr></tbody></table>`,
  },
  quotes: [
    {
      text: 'A bay is not a border.',
      sourceUrl: 'https://newsroom.example/speech',
      speaker: { name: 'Ada Example', title: 'harbour master' },
    },
  ],
  media: [
    {
      url: 'https://media.invalid/lead.png',
      alt: 'A quay',
      caption: 'The quay',
      credit: 'Port',
      role: 'lead',
    },
    {
      url: `${location.origin}/test/fixtures/elements/dot.png`,
      alt: 'A dot',
      caption: 'The dot',
      credit: 'Port',
    },
    ...['b', 'c'].map((name) => ({
      url: `https://media.invalid/${name}.png`,
      alt: name,
      caption: `Picture ${name}`,
      credit: 'Port',
    })),
    {
      type: 'video',
      url: 'https://media.invalid/v.mp4',
      title: 'A film',
      caption: 'Filmed',
      duration: 61,
      transcript: 'Waves.',
    },
    { type: 'audio', url: 'https://media.invalid/a.mp3', title: 'A sound', duration: 61 },
    { type: 'embed', url: 'https://media.invalid/e', title: 'A player' },
    { url: 'https://media.invalid/d.pdf', title: 'A paper', bytes: 9000, caption: 'Printed' },
  ],
  events: [
    {
      id: 'open',
      name: 'Open day',
      names: { nl: 'Open dag' },
      url: 'https://newsroom.example/open',
      start: `${inDays(40)}T10:00:00+01:00`,
      end: `${inDays(40)}T12:00:00+01:00`,
      dateText: 'on a Saturday in spring',
      doors: `${inDays(40)}T09:00:00+01:00`,
      timeZone: 'Europe/Amsterdam',
      status: 'rescheduled',
      previousStart: [`${inDays(39)}T10:00:00+01:00`],
      attendanceMode: 'mixed',
      description: 'With soup.',
      venue: {
        name: 'Quay',
        names: { nl: 'Kade' },
        url: 'https://quay.example',
        address: { street: 'Havenkade 12', locality: 'Westhaven', country: 'NL' },
      },
      onlineUrl: 'https://newsroom.example/live',
      registrationUrl: 'https://newsroom.example/register',
      organizers: [{ name: 'Port', url: 'https://port.example' }],
    },
    { name: 'A later one', status: 'postponed', partOf: 'open' },
  ],
  sides: [{ id: 'west', name: 'Westhaven', names: { nl: 'West' } }],
  participants: [
    {
      name: 'Ada Example',
      names: { zh: '艾达' },
      url: 'https://ada.example',
      aliases: [{ text: 'Ada E.', reason: 'title-as-name' }],
      image: 'https://media.invalid/ada.png',
      roles: [{ title: 'harbour master', titles: { nl: 'havenmeester' }, organization: 'Port' }],
      affiliations: ['Harbour Board'],
      description: 'Knows every pile.',
      side: 'west',
      attendance: [{ event: 'open', as: 'speaker', text: 'spoke first' }],
    },
    { kind: 'organization', name: 'Port', side: 'west' },
    { kind: 'group', name: 'pupils', count: 20, attendance: [{ event: 'open', as: 'guest' }] },
    ...Array.from({ length: 25 }, (_, index) => `Guest ${String(index)}`),
  ],
  contacts: [
    {
      kind: 'media',
      name: 'Ben Example',
      title: 'press officer',
      organization: { name: 'Port', url: 'https://port.example' },
      email: 'press@port.example',
      phone: '+31 20 794 0000',
      url: 'https://port.example/press',
      address: 'Havenkade 12',
      languages: ['en', 'nl'],
      hours: 'Mon–Fri',
    },
    { kind: 'general', name: 'Cleo Example', email: 'info@port.example' },
  ],
  boilerplate: [{ title: 'About Port', body: 'Port keeps three harbours.' }],
  corrections: [
    { kind: 'correction', date: '2026-11-23', text: 'It was later.' },
    { kind: 'retraction', date: '2026-11-24', text: 'It was not so.' },
  ],
  related: [
    {
      url: 'https://newsroom.example/pile',
      headline: 'The last pile',
      rel: 'previous',
      released: '2026-09-30',
    },
  ],
};
