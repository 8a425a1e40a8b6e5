import type { Table } from './table.js';

const headlines = (...texts: readonly string[]) =>
  Object.fromEntries(texts.map((headline) => [headline, [{ headline }, '/headline'] as const]));
const fine = (...texts: readonly string[]) =>
  Object.fromEntries(texts.map((headline) => [headline, { headline }]));

export const texts: Table = {
  'headline-trailing-period': {
    fires: headlines('The office opens.', '监测站投入运行。', 'It opens in 2031.'),
    silent: fine(
      'The office opens',
      'And then...',
      'Profits at Marlow Inc.',
      'Opens at 9 a.m.',
      'In the U.S.',
      'Open?',
      'Verein e. V.',
    ),
  },
  'headline-all-caps': {
    fires: headlines('TIDAL OFFICE OPENS', 'ТЕАТР ОТКРЫВАЕТ СЕЗОН'),
    silent: fine(
      'NASA AND ESA',
      'TIDAL OFFICE Opens',
      '监测站正式投入运行',
      'افتتاح مكتبة متنقلة في قرى',
    ),
  },
  'headline-long': {
    fires: { '111 characters': [{ headline: 'x'.repeat(111) }, '/headline'] },
    silent: {
      '110 characters': { headline: 'x'.repeat(110) },
      '110 emoji': { headline: '🛶'.repeat(110) },
    },
  },
  'headline-has-entities': {
    fires: {
      ...headlines('The guild&#8217;s boat', 'Rem &amp; Marlow', 'Rem &#x26; Marlow'),
      'in the summary': [{ summary: 'Rem&nbsp;& Marlow' }, '/summary'],
    },
    silent: fine('Rem & Marlow', 'R&D; and more', 'Q&As; answers', 'a &b c;'),
  },
  'headline-repeated-in-body': {
    fires: {
      'a paragraph': [
        { headline: 'The office opens', body: ['The office  opens.', 'B'] },
        '/body/text/0',
      ],
      'a heading': [
        {
          headline: 'The office opens',
          body: { html: '<h1>The Office <b>opens</b></h1><p>B</p>' },
        },
        '/body/html',
      ],
    },
    silent: {
      'a sentence that begins so': {
        headline: 'The office opens',
        body: 'The office opens today.',
      },
      'later on': { headline: 'The office opens', body: ['B', 'The office opens'] },
    },
  },
  'meta-line-in-body': {
    fires: {
      'a line of its own': [
        { body: ['Release Time:2018-10-05Pageviews:691', 'B'] },
        '/body/text/0',
      ],
      'in Chinese': [{ body: '发布时间:2020-06-21浏览量:1052\n\nB' }, '/body/text/0'],
      'in HTML': [{ body: { html: '<p>B</p><p>Release Time: 2018-10-05</p>' } }, '/body/html'],
    },
    silent: {
      'a sentence about it': { body: 'The release time is 10:05, with 691 pageviews so far.' },
      'a date in a sentence': { body: 'We published it on 2018-10-05.' },
    },
  },
  'body-missing': {
    fires: { 'a headline alone': [{}, ''] },
    silent: { 'a body': { body: 'B' } },
  },
  'body-looks-like-markdown': {
    fires: {
      'bold words': [{ body: ['A', 'The **ferry** is back.'] }, '/body/text/1'],
      'a heading': [
        { body: '## What it costs\n\nA crossing costs what the bus did.' },
        '/body/text/0',
      ],
      'a link': [{ body: 'See [the timetable](https://x.example/t).' }, '/body/text/0'],
      'a picture': [{ body: '![The bay](https://x.example/a.jpg)' }, '/body/text/0'],
    },
    silent: {
      'a footnote of a journalist': { body: 'The price* is 5 ** 2 euros; see [1] (below).' },
      'a hashtag, a number and censored words': {
        body: '#ferry is back. #1 of two. He said: “What the ****!”',
      },
      'Markdown as Markdown': { body: { markdown: 'The **ferry** is back.' } },
      'code in HTML': { body: { html: '<p>Write <code>**bold**</code>.</p>' } },
    },
  },
  'body-looks-like-html': {
    fires: {
      paragraphs: [{ body: ['A', '<p>B</p><p>C</p>'] }, '/body/text/1'],
      'a line break': [{ body: 'A<br/>B' }, '/body/text/0'],
      'a link': [{ body: 'See <a href="https://x.example/">it</a>' }, '/body/text/0'],
    },
    silent: {
      signs: { body: 'a < b and c > d; <3; <address>' },
      'HTML as HTML': { body: { html: '<p>B</p>' } },
      'HTML that HTML shows': { body: { html: '<p>&lt;p&gt;</p>' } },
    },
  },
  'double-escaped': {
    fires: {
      HTML: [{ body: { html: '<p>The guild&amp;#8217;s boat</p>' } }, '/body/html'],
      'all of the HTML': [{ body: { html: '&lt;p&gt;B&lt;/p&gt;' } }, '/body/html'],
      'plain text': [{ body: 'Rem &amp; Marlow' }, '/body/text/0'],
    },
    silent: {
      'HTML that is escaped once': { body: { html: '<p>Rem &amp; Marlow &#8217;</p>' } },
      code: { body: { html: '<p>Write <code>&amp;amp;</code></p><pre>&amp;amp;</pre>' } },
    },
  },
  'summary-is-body-start': {
    fires: {
      'cut by a machine': [
        {
          summary: 'The office on the quay opens […]',
          body: 'The office on the quay opens today.',
        },
        '/summary',
      ],
      'the whole first paragraph': [
        { summary: 'The office on the quay opens.', body: ['The office on the quay opens.', 'B'] },
        '/summary',
      ],
      'over two paragraphs': [
        {
          summary: 'The office on the quay opens. It',
          body: ['The office on the quay opens.', 'It is new.'],
        },
        '/summary',
      ],
    },
    silent: {
      'a text of its own': {
        summary: 'A new office on the quay.',
        body: 'The office on the quay opens.',
      },
      'a few words': { summary: 'The office', body: 'The office opens.' },
    },
  },
  'language-mismatch': {
    fires: {
      'Chinese called English': [
        { language: 'en', headline: '青岚湖水质监测站正式投入运行，每十分钟公布数据' },
        '/language',
      ],
      'English called Arabic': [
        { language: 'ar', headline: 'The office opens on the quay' },
        '/language',
      ],
      'Latin letters called Cyrillic': [
        { language: 'sr-Cyrl', headline: 'Kancelarija je otvorena na keju' },
        '/language',
      ],
    },
    silent: {
      'English with Chinese names': {
        language: 'en',
        headline: '苏明远 opens the office on the quay',
      },
      'Japanese in three scripts': {
        language: 'ja',
        headline: '山あいの窯元がカマを開く、十年ぶりの火入れです',
      },
      'Serbian in Latin letters': { language: 'sr', headline: 'Kancelarija je otvorena na keju' },
      'a script that isn’t known here': {
        language: 'am',
        headline: 'The office opens on the quay',
      },
      'too short to tell': { language: 'zh', headline: 'Tidal Office' },
      'no language': { headline: '青岚湖水质监测站正式投入运行，每十分钟公布数据' },
    },
  },
  'lang-underscore': {
    unread: true,
    fires: {
      'the release’s': [{ language: 'en_US' }, '/language'],
      'an alternate’s': [
        { alternates: [{ language: 'zh_CN', url: 'https://x.example/' }] },
        '/alternates/0/language',
      ],
    },
    silent: { 'a tag': { language: 'en-US' } },
  },
  'machine-translated': {
    fires: { 'no original': [{ translation: { from: 'zh', method: 'machine' } }, '/translation'] },
    silent: {
      'an original': { translation: { method: 'machine', of: 'https://x.example/zh' } },
      'an original among the alternates': {
        translation: { method: 'machine' },
        alternates: [{ language: 'zh', url: 'https://x.example/zh', original: true }],
      },
      'reviewed by somebody': { translation: { method: 'machine-reviewed' } },
    },
  },
};
