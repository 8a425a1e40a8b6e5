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
