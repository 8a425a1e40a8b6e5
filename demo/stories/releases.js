/** The releases that stories show, by address or as data. All of them are made up, but for that of the seed. */

export const file = (path) => new URL(`../${path}`, import.meta.url).href;

export const ferry = file('releases/night-ferry.json');
export const school = file('releases/river-school.json');
export const nanjing = file('releases/cambridge-nanjing.en.json');
export const nanjingInChinese = file('releases/cambridge-nanjing.zh.json');
export const feed = file('formats/ferry.rss');

/** Names in a text are explained a little later. */
export const whenNamed = { until: '[part~="mention"]' };

export const picture = (name, more = {}) => ({
  url: file(`images/${name}.svg`),
  width: 1280,
  height: 720,
  ...more,
});

export const lighthouse = picture('lighthouse', {
  width: 800,
  height: 1200,
  alt: 'A red and white lighthouse on a rock at sunset, its beam over the bay',
  caption: 'Seen from the water, the light is twenty metres higher than the town.',
  credit: 'Drawing: Westhaven Port Authority',
});

export const lost = {
  url: file('images/lost.jpg'),
  alt: 'The Marguerite passes under the bridge with a metre to spare',
  caption: 'The only photograph of that day.',
  credit: 'Photo: The Bay Observer',
  width: 1280,
  height: 720,
};

const port = { name: 'Westhaven Port Authority', url: 'https://newsroom.example/port' };

/** A short release, and what a story adds to it. */
export const short = (more = {}) => ({
  url: 'https://newsroom.example/releases/lighthouse',
  kicker: 'Lights on the bay',
  headline: 'The lighthouse gets its keeper back',
  summary: 'After nineteen years of automation somebody lives on the rock again, and bakes.',
  language: 'en',
  released: '2026-11-18T09:30:00+01:00',
  timeZone: 'Europe/Amsterdam',
  dateline: 'WESTHAVEN',
  publisher: port,
  ...more,
});

/** Words without an end, as agencies and German ports make them. */
export const long = short({
  kicker: 'Binnenschifffahrtsrechtsverordnungsgebung',
  headline:
    'Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenauszahlungsstelle eröffnet, und zwar am Wochenende',
  summary:
    'Mehr steht unter https://newsroom.example/a/very/long/address/that/nobody/would/ever/want/to/read/aloud/2026/11/18 und im Amtsblatt.',
  language: 'de',
  dateline: 'TAUMATAWHAKATANGIHANGAKOAUAUOTAMATEATURIPUKAKAPIKIMAUNGAHORONUKUPOKAIWHENUAKITANATAHU',
  publisher: { name: 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsbehörde' },
});

export const arabic = {
  url: 'https://newsroom.example/ar/releases/night-ferry',
  kicker: 'عودة إلى الماء',
  headline: 'العبّارة تعود إلى الخليج، وتبحر ليلًا ابتداءً من مايو',
  subheadline: 'ست رحلات في اليوم من ديسمبر، ورحلتان أخريان بعد حلول الظلام من الربيع',
  summary: 'بعد شتاءين من البناء تعبر السفن الخليج من جديد.',
  language: 'ar',
  released: '2026-11-20T08:00:00+01:00',
  updated: '2026-11-23',
  timeZone: 'Europe/Amsterdam',
  dateline: 'وستهيفن',
  publisher: { name: 'هيئة ميناء وستهيفن', url: 'https://newsroom.example/port' },
  metrics: { pageviews: 1308, asOf: '2026-11-24' },
  alternates: [{ language: 'en', url: 'https://newsroom.example/releases/night-ferry' }],
  media: [
    picture('ferry', {
      role: 'lead',
      alt: 'عبّارة مضاءة تعبر خليجًا مظلمًا',
      caption: 'العبّارة Marguerite في أول رحلة تجريبية بعد حلول الظلام.',
      credit: 'رسم: هيئة الميناء',
    }),
    picture('quay', { alt: 'رافعتان على رصيف', caption: 'الرصيف الشمالي في شتائه الثاني.' }),
    picture('river', { alt: 'زورق شراعي تحت جسر معلّق' }),
    {
      type: 'document',
      url: 'https://newsroom.example/files/timetable.pdf',
      title: 'جدول الرحلات، شتاء 2026/27',
      mimeType: 'application/pdf',
      bytes: 184320,
    },
  ],
  body: {
    markdown:
      'تبحر العبّارة بين وستهيفن وبورت إيليري من جديد. وابتداءً من **1 ديسمبر** تعبر *Marguerite* الخليج ست مرات في اليوم.\n\n## الأسعار\n\nيبلغ ثمن الرحلة ما كان يبلغه ثمن الحافلة.\n\n| | رحلة | شهر |\n|:--|--:|--:|\n| البالغون | 3.40 | 61.00 |\n| الدراجات | مجانًا | مجانًا |\n\n- ضابط ثانٍ على الجسر\n- سرعة أقل قرب أحواض المحار\n',
  },
  quotes: [
    {
      text: 'الخليج ليس حدودًا، لكنه كان كذلك شتاءين.',
      speaker: { name: 'آدا ليندكفيست', title: 'مديرة الميناء' },
    },
  ],
  events: [
    {
      id: 'night',
      name: 'أول رحلة بعد حلول الظلام',
      start: '2027-05-01T21:40:00+02:00',
      end: '2027-05-01T23:10:00+02:00',
      timeZone: 'Europe/Amsterdam',
      venue: { name: 'الرصيف الشمالي', address: { locality: 'وستهيفن', country: 'NL' } },
      registrationUrl: 'https://newsroom.example/register',
    },
  ],
  sides: [
    { id: 'west', name: 'وستهيفن' },
    { id: 'ellery', name: 'بورت إيليري' },
  ],
  participants: [
    {
      kind: 'person',
      name: 'آدا ليندكفيست',
      roles: ['مديرة الميناء'],
      side: 'west',
      attendance: [{ event: 'night', as: 'host' }],
    },
    {
      kind: 'person',
      name: 'إيمكه دي فيت',
      roles: ['رئيسة مجلس سلامة الميناء', 'محاضرة في الهندسة المائية'],
      side: 'ellery',
      attendance: [{ event: 'night', as: 'guest' }],
    },
    {
      kind: 'group',
      name: 'تلاميذ مدرسة الشاطئ',
      count: { min: 20, max: 30 },
      side: 'ellery',
      attendance: [{ event: 'night', as: 'guest' }],
    },
  ],
  contacts: [
    {
      kind: 'media',
      name: 'توماس رييس',
      title: 'المتحدث الصحفي',
      organization: 'هيئة ميناء وستهيفن',
      email: 'press@port.newsroom.example',
      phone: '+31 20 794 0000',
      languages: ['ar', 'en'],
    },
  ],
  tags: ['عبّارات', 'موانئ', 'سفن كهربائية'],
  rights: { holder: 'هيئة ميناء وستهيفن', year: 2026 },
};

export const german = {
  url: 'https://newsroom.example/de/releases/night-ferry',
  kicker: 'Wieder auf dem Wasser',
  headline: 'Die Fähre über die Bucht kehrt zurück und fährt ab Mai auch nachts',
  subheadline:
    'Ab Dezember sechs Überfahrten am Tag, im Frühjahr zwei weitere nach Einbruch der Dunkelheit',
  summary: 'Nach zwei Wintern Bauzeit überqueren wieder Schiffe die Bucht.',
  language: 'de',
  authors: ['Ada Lindqvist', 'Tomás Reyes'],
  released: '2026-11-20T08:00:00+01:00',
  updated: '2026-11-23',
  timeZone: 'Europe/Amsterdam',
  dateline: 'Westhaven',
  publisher: { name: 'Hafenverwaltung Westhaven', url: 'https://newsroom.example/port' },
  metrics: { pageviews: 1308, asOf: '2026-11-24' },
  alternates: [{ language: 'en', url: 'https://newsroom.example/releases/night-ferry' }],
  translation: {
    from: 'en',
    method: 'machine-reviewed',
    of: 'https://newsroom.example/releases/night-ferry',
  },
  media: [
    picture('ferry', {
      role: 'lead',
      alt: 'Eine erleuchtete Fähre überquert eine dunkle Bucht',
      caption: 'Die Marguerite auf ihrer ersten Probefahrt bei Nacht.',
      credit: 'Zeichnung: Hafenverwaltung',
    }),
    picture('quay', { alt: 'Zwei Kräne auf einem Kai', caption: 'Der Nordkai im zweiten Winter.' }),
    {
      type: 'document',
      url: 'https://newsroom.example/files/timetable.pdf',
      title: 'Fahrplan für den Winter 2026/27 mit allen Anschlussverbindungen',
      mimeType: 'application/pdf',
      bytes: 184320,
      language: 'de',
    },
  ],
  body: {
    markdown:
      'Zwischen Westhaven und Port Ellery fährt wieder eine Fähre. Ab dem **1. Dezember** überquert die *Marguerite* die Bucht sechsmal am Tag, in fünfundzwanzig Minuten.\n\n## Was es kostet\n\nEine Überfahrt kostet, was der Bus gekostet hat.\n\n| | Einzeln | Monat |\n|:--|--:|--:|\n| Erwachsene | 3,40 | 61,00 |\n| Fahrräder | frei | frei |\n\n- ein zweiter Offizier auf der Brücke\n- langsame Fahrt an den Austernbänken\n',
  },
  quotes: [
    {
      text: 'Eine Bucht ist keine Grenze. Zwei Winter lang war sie eine.',
      speaker: { name: 'Ada Lindqvist', title: 'Hafenmeisterin' },
    },
  ],
  events: [
    {
      id: 'night',
      name: 'Erste Überfahrt bei Nacht',
      start: '2027-05-01T21:40:00+02:00',
      end: '2027-05-01T23:10:00+02:00',
      doors: '2027-05-01T21:00:00+02:00',
      previousStart: ['2027-04-30T21:40:00+02:00'],
      status: 'rescheduled',
      attendanceMode: 'mixed',
      timeZone: 'Europe/Amsterdam',
      venue: { name: 'Nordkai', address: { locality: 'Westhaven', country: 'NL' } },
      url: 'https://newsroom.example/events/night',
      onlineUrl: 'https://newsroom.example/live',
      registrationUrl: 'https://newsroom.example/register',
      organizers: [{ name: 'Hafenverwaltung Westhaven' }],
    },
  ],
  sides: [
    { id: 'west', name: 'Westhaven' },
    { id: 'ellery', name: 'Port Ellery' },
  ],
  participants: [
    {
      kind: 'person',
      name: 'Ada Lindqvist',
      roles: [{ title: 'Hafenmeisterin', organization: 'Hafenverwaltung Westhaven' }],
      aliases: [{ text: 'die Hafenmeisterin', reason: 'short-form' }],
      side: 'west',
      attendance: [{ event: 'night', as: 'host' }],
    },
    {
      kind: 'person',
      name: 'Dr. Imke de Wit',
      roles: ['Vorsitzende des Ausschusses für Hafensicherheit', 'Dozentin für Wasserbau'],
      side: 'ellery',
      attendance: [{ event: 'night', as: 'speaker', remote: true }],
    },
    {
      kind: 'group',
      name: 'Schülerinnen und Schüler der Strandschule',
      count: { min: 20, max: 30 },
      side: 'ellery',
      attendance: [{ event: 'night', as: 'guest' }],
    },
  ],
  contacts: [
    {
      kind: 'media',
      name: 'Tomás Reyes',
      title: 'Pressesprecher',
      organization: 'Hafenverwaltung Westhaven',
      email: 'press@port.newsroom.example',
      phone: '+31 20 794 0000',
      languages: ['de', 'en'],
      hours: 'werktags von 9 bis 17 Uhr',
    },
  ],
  corrections: [
    {
      kind: 'correction',
      date: '2026-11-23',
      text: 'In einer früheren Fassung dauerte die Überfahrt zweiundfünfzig Minuten. So lange dauern Hin- und Rückfahrt zusammen.',
    },
  ],
  related: [
    {
      rel: 'previous',
      url: 'https://newsroom.example/de/releases/pile',
      headline: 'Der letzte Pfahl des Nordkais steht',
      released: '2026-09-30',
    },
  ],
  tags: ['Fähren', 'Häfen', 'Elektroschiffe'],
  rights: { holder: 'Hafenverwaltung Westhaven', year: 2026, license: 'CC-BY-4.0' },
};
