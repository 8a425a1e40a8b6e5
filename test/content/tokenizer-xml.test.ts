import { table } from '../helpers/token-tables.js';

// XML 1.0, 2.3 and 3.1
table(
  'tags',
  [
    ['<a>b</a>', ['a'], 'b', ['/a']],
    ['<A bC="d"/>', ['A/', ['bC', 'd']]],
    ['<dc:Date xml:Lang="en">a</dc:Date>', ['dc:Date', ['xml:Lang', 'en']], 'a', ['/dc:Date']],
    ['<a b="1" B="2" b="3"/>', ['a/', ['b', '1'], ['B', '2']]],
    ['<数 值="一"/><_/><:/><é/>', ['数/', ['值', '一']], ['_/'], [':/'], ['é/']],
    ['<a b=c d/>', ['a/', ['b', 'c'], ['d', '']]],
    ['<a\nb\r\n=\r"c"\t></a\n>', ['a', ['b', 'c']], ['/a']],
    ['1 < 2 <3 <-> <', '1 < 2 <3 <-> <'],
    ['a</>b</ c>d</1', 'abd'],
    ['a<b c="', 'a<b c="'],
  ],
  'xml',
);

table(
  'all elements are alike',
  [
    ['<script>a<b/></script>', ['script'], 'a', ['b/'], ['/script']],
    ['<title>a<b/></title>', ['title'], 'a', ['b/'], ['/title']],
    ['<title/><style/><plaintext/>a', ['title/'], ['style/'], ['plaintext/'], 'a'],
    ['<Script></script>', ['Script'], ['/script']],
  ],
  'xml',
);

// XML 1.0, 2.5 to 2.8
table(
  'comments, processing instructions, CDATA, document types',
  [
    ['a<!-- <b> -->c', 'ac'],
    ['a<!---->b', 'ab'],
    ['a<!--> -->b', 'ab'],
    ['a<!-- --!> -->b', 'ab'],
    ['a<!-- b', 'a'],
    ['<?xml version="1.0"?>a', 'a'],
    ['a<?b > ? c?>d', 'ad'],
    ['a<?b', 'a'],
    ['a<![CDATA[<b> &amp; ]] ]>]]>c', 'a<b> &amp; ]] ]>c'],
    ['a<![CDATA[]]>b', 'ab'],
    ['a<![CDATA[b]]]]><![CDATA[>c]]>', 'ab]]>c'],
    ['a<![CDATA[b\r\n\0]]>', 'ab\n\uFFFD'],
    ['a<![CDATA[<b>', 'a<b>'],
    ['a<![CDATA[', 'a'],
    ['a<![cdata[b]]>c', 'ac'],
    ['a]]>b', 'a]]>b'],
    ['<!DOCTYPE a>b', 'b'],
    ['<!DOCTYPE a SYSTEM "b>c">d', 'd'],
    ["<!DOCTYPE a PUBLIC 'b>c' \"d>'\">e", 'e'],
    ['<!DOCTYPE a [<!ENTITY b "]>"><!ATTLIST c d CDATA \'>\'>]>e', 'e'],
    ['<!DOCTYPE a [ <!-- \' > ]> " --> <?b \' > ]> " ?> %c; ]>d', 'd'],
    ['<!DOCTYPE a [<!ENTITY b "', ''],
    ['a<!DOCTYPE', 'a'],
    ['a<!', 'a'],
    ['a<!>b', 'ab'],
    ['a<!ELEMENT b ANY>c', 'ac'],
  ].map(([source = '', text]) => (text ? [source, text] : [source])),
  'xml',
);

// XML 1.0, 4.1 and 4.6
table(
  'references',
  [
    ['&amp;&lt;&gt;&quot;&apos;', '&<>"\''],
    ['&#65;&#x41;&#150;&#0;', 'AA–\uFFFD'],
    ['&nbsp;&eacute;&mdash;', '\u00A0é—'],
    ['&amp;lt;b&amp;gt;', '&lt;b&gt;'],
    ['<a b="&lt;&#10;&nbsp;"/>', ['a/', ['b', '<\n\u00A0']]],
    ['https://newsroom.example/?a=1&copy=2&lt=3', 'https://newsroom.example/?a=1&copy=2&lt=3'],
    [
      '<!DOCTYPE a [<!ENTITY bomb "boom"><!ENTITY b SYSTEM "file:///etc/passwd">]><a>&bomb;&b;</a>',
      ['a'],
      '&bomb;&b;',
      ['/a'],
    ],
    ['<!DOCTYPE a [<!ENTITY amp "b"><!ENTITY nbsp "c">]>&amp;&nbsp;', '&\u00A0'],
    ['<!DOCTYPE a [<!ENTITY % b "<!ENTITY c \'d\'>"> %b;]>&c;', '&c;'],
  ],
  'xml',
);
