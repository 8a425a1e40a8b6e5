/** A release that shows every part. */
import type { ReleaseInput } from '../../src/release/release.js';

const markdown = `The ferry between Westhaven and Port Ellery sails again. From **1 December** the *Marguerite* crosses the bay six
times a day; [the timetable](https://newsroom.example/timetable) is out.[^charge]

## What it costs, and whom

A crossing costs what the bus did. Ada Lindqvist says that \`cash\` is taken on board, as is <ferry@newsroom.example>.

| | Single | Month |
|:--|--:|--:|
| Adults | 3.40 | 61.00 |
| Bicycles | free | free |

- A second officer on the bridge
- A lower speed past the oyster beds

1. Open the quay
2. Light the bay

- [x] Find the ship
- [ ] Fit the mast

> A bay is not a border.
>
> — Ada Lindqvist, harbour master

![The quay in winter](ORIGIN/demo/images/quay.svg "Drawing: Port Authority")

    tide = read("north quay")

---

The night boats begin in May.

[^charge]: One megawatt, from the wind park on the breakwater.
`;

/** @param origin where its pictures are. */
export const wholeRelease = (origin: string): ReleaseInput => ({
  url: 'https://newsroom.example/releases/night-ferry',
  kicker: 'Back on the water',
  headline: 'The ferry across the bay comes back, and from May it sails at night',
  subheadline: 'Six crossings a day from December, two more after dark from spring',
  summary: 'After two winters of building, boats cross the bay again.',
  language: 'en',
  status: 'withdrawn',
  translation: { from: 'nl', method: 'machine', of: 'https://newsroom.example/nl/nachtboot' },
  released: '2026-11-20T08:00:00+01:00',
  updated: '2026-11-23',
  timeZone: 'Europe/Amsterdam',
  dateline: 'WESTHAVEN',
  publisher: { name: 'Westhaven Port Authority', url: 'https://newsroom.example/port' },
  source: { name: 'The Bay Observer', url: 'https://news.example/' },
  authors: ['Ada Lindqvist', { name: 'Tomás Reyes', url: 'https://newsroom.example/reyes' }],
  metrics: { pageviews: 1308, asOf: '2026-11-24' },
  alternates: [
    { language: 'nl', url: 'https://newsroom.example/nl/nachtboot' },
    { language: 'zh-Hans', url: 'https://newsroom.example/zh/ferry' },
  ],
  media: [
    {
      url: `${origin}/demo/images/ferry.svg`,
      role: 'lead',
      alt: 'A lit ferry crosses a dark bay',
      caption: 'The Marguerite on her first trial after dark.',
      credit: 'Drawing: Westhaven Port Authority',
      width: 1280,
      height: 720,
    },
    ...['quay', 'river'].map((name) => ({
      url: `${origin}/demo/images/${name}.svg`,
      role: 'gallery' as const,
      alt: `The ${name}`,
      caption: `The ${name} in its second winter.`,
      width: 1200,
      height: 900,
    })),
    {
      type: 'audio',
      url: `${origin}/none.mp3`,
      title: 'The harbour master remembers',
      duration: 125,
    },
    {
      type: 'video',
      url: `${origin}/none.mp4`,
      title: 'How the crane came home',
      width: 1280,
      height: 720,
      transcript: 'We came at six.',
    },
    {
      type: 'embed',
      url: 'https://video.example/1',
      embedUrl: 'https://video.example/embed/1',
      title: 'Live from the quay',
    },
    {
      type: 'document',
      url: 'https://newsroom.example/files/timetable-winter.pdf',
      title: 'Timetable, winter 2026/27',
      mimeType: 'application/pdf',
      bytes: 184_320,
      language: 'en',
    },
  ],
  body: { markdown: markdown.replaceAll('ORIGIN', origin) },
  quotes: [
    {
      text: 'For two winters it was one.',
      speaker: { name: 'Ada Lindqvist', title: 'harbour master' },
      sourceUrl: 'https://newsroom.example/quote',
    },
  ],
  events: [
    {
      id: 'series',
      name: 'Days of the bay',
    },
    {
      id: 'night',
      partOf: 'series',
      name: 'First crossing after dark',
      start: '2027-05-01T21:40:00+02:00',
      end: '2027-05-01T23:10:00+02:00',
      doors: '2027-05-01T21:00:00+02:00',
      dateText: 'the first of May, after sunset',
      timeZone: 'Europe/Amsterdam',
      status: 'rescheduled',
      previousStart: ['2027-04-30T21:40:00+02:00'],
      attendanceMode: 'mixed',
      venue: {
        name: 'North Quay',
        address: { street: 'Havenkade 12', locality: 'Westhaven', country: 'NL' },
        geo: { lat: 51.98, lon: 4.12 },
      },
      description: 'The charging mast, and soup.',
      url: 'https://newsroom.example/night',
      onlineUrl: 'https://newsroom.example/live',
      registrationUrl: 'https://newsroom.example/register',
      organizers: ['Westhaven Port Authority'],
    },
  ],
  sides: [
    { id: 'west', name: 'Westhaven' },
    { id: 'ellery', name: 'Port Ellery' },
  ],
  participants: [
    {
      name: 'Ada Lindqvist',
      names: { nl: 'Ada Lindquist' },
      kind: 'person',
      url: 'https://newsroom.example/lindqvist',
      roles: [{ title: 'harbour master', organization: 'Westhaven Port Authority' }],
      affiliations: ['Harbour Safety Board'],
      description: 'Has run the harbour since 2011.',
      side: 'west',
      attendance: [{ event: 'night', as: ['host', 'speaker'], text: 'opens the evening' }],
      aliases: [{ text: 'the harbour master', reason: 'title-as-name' }],
    },
    {
      name: 'Imke de Wit',
      kind: 'person',
      side: 'ellery',
      roles: ['chair', 'lecturer in hydraulic engineering'],
      attendance: [{ event: 'night', as: 'guest', remote: true }],
    },
    { name: 'Bay Railway', kind: 'organization', url: 'https://rail.example/', side: 'ellery' },
    {
      name: 'pupils of the Ellery shore school',
      kind: 'group',
      count: { min: 20, max: 30 },
      attendance: [{ event: 'night', as: 'guest' }],
    },
  ],
  contacts: [
    {
      kind: 'media',
      name: 'Tomás Reyes',
      title: 'press officer',
      organization: { name: 'Westhaven Port Authority', url: 'https://newsroom.example/port' },
      email: 'press@port.newsroom.example',
      phone: '+31 20 794 0000',
      url: 'https://newsroom.example/press',
      languages: ['en', 'nl'],
      address: 'Havenkade 1, Westhaven',
      hours: '9–17',
    },
  ],
  boilerplate: [
    {
      organization: 'Westhaven Port Authority',
      body: {
        markdown: 'Keeps three harbours and [a lighthouse](https://newsroom.example/light).',
      },
    },
  ],
  tags: ['Ferries', 'Ports', 'Electric ships'],
  corrections: [
    { kind: 'correction', date: '2026-11-23', text: 'An earlier version gave another length.' },
  ],
  related: [
    {
      url: 'https://newsroom.example/releases/quay-finished',
      headline: 'The last pile of the north quay is in place',
      released: '2026-09-30',
      publisher: 'Port Authority',
    },
  ],
  rights: {
    holder: 'Westhaven Port Authority',
    year: 2026,
    license: 'https://creativecommons.org/licenses/by/4.0/',
  },
});
