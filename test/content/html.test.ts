import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { read } from '../helpers/body-cost.js';
import { outline } from '../helpers/outline.js';

type Table = readonly (readonly [html: string, expected: string])[];

const becomes = (what: string, table: Table) => {
  describe(what, () => {
    for (const [html, expected] of table) {
      it(html.length > 90 ? `${html.slice(0, 90)}…` : html, async () => {
        const { blocks } = await read('html', html);
        assert.equal(outline(blocks), expected);
      });
    }
  });
};

becomes('paragraphs', [
  ['', ''],
  ['  <p> </p><div>\n</div>&#8203;', ''],
  ['text', 'p: text'],
  ['<p>a<p>b', 'p: a\np: b'],
  ['a<p>b</p>c', 'p: a\np: b\np: c'],
  ['a<br><br>b<br>c', 'p: a\np: b⏎c'],
  ['a<br> <br>\n<br>b', 'p: a\np: b'],
  ['<br>a<br>', 'p: a'],
  ['<p>a</br>b', 'p: a⏎b'],
  ['<ul><li>a<br><br>b', 'ul\n  li: a⏎⏎b'],
  ['<p>a <b> b</b> <i> c</i>', 'p: a **b** *c*'],
  ['<div>a<div>b</div>c</div>', 'p: a\np: b\np: c'],
  ['<h2>a<div>b</div><p>c</p></h2>d', 'h2: a b c\np: d'],
  ['<h1></h1><h2> </h2><ul></ul><table></table><figure></figure><pre></pre>', ''],
  ['<p>a<hr>b', 'p: a\nrule\np: b'],
]);

becomes('what stands out', [
  ['<b><i>a</b>b</i>', 'p: ***a***b'],
  ['<b>a<b>b</b>c</b>d', 'p: **abc**d'],
  ['<b>a<p>b</b>c', 'p: **a**\np: **b**c'],
  ['<b>a<p>b</b>c</b>d', 'p: **a**\np: **b**cd'],
  ['<b><i><s><ins><mark><small><sub>a', 'p: ***deleted(inserted(highlighted(small(a))))***'],
  ['<b style="font-weight: normal">a</b><b style="mso-bidi-font-weight:normal">b</b>', 'p: a**b**'],
  [
    '<span style="font-weight:700">a</span><span style="mso-ansi-font-weight:bold">b</span>',
    'p: **a**b',
  ],
  ['<abbr>a</abbr><abbr title=" ">b</abbr><abbr title="x\u202Ey">c</abbr>', 'p: ababbr(c = xy)'],
  ['<span lang=DE dir=RTL>a</span><span lang="%" dir=auto>b</span>', 'p: {de rtl: a}b'],
  [`<span lang=${'aaaaaaaa-'.repeat(12)}aa>a</span>`, 'p: a'],
  ['<b></b>a<i> </i>b', 'p: a* *b'],
]);

becomes('links', [
  ['<a href=" /a ">b</a>', 'p: [b](https://newsroom.example/a)'],
  ['<a href="">a</a><a>b</a><a href="x:y">c</a>', 'p: abc'],
  ['<a href=/a>b<a href=/c>d', 'p: [b](https://newsroom.example/a)[d](https://newsroom.example/c)'],
  [
    '<a href=/a><p>b</p><p>c</p></a>',
    'p: [b](https://newsroom.example/a)\np: [c](https://newsroom.example/a)',
  ],
  ['<a href=/a title=" b ">c</a>', 'p: [c](https://newsroom.example/a " b ")'],
  // A link ends where another begins, also in a cell.
  [
    '<a href=/a><table><td>b<a href=/c>d</a></table>e',
    'table\n  [b](https://newsroom.example/a)[d](https://newsroom.example/c)\np: e',
  ],
  ['<p id=a>b</p><a href=#a>c</a>', '#1 p: b\np: [c](#1)'],
  ['<a href=#%61>b</a><div id=a></div><p>c', 'p: [b](#1)\n#1 p: c'],
  ['<a href=#a>b</a><a href=#%>c</a><a href=#>d</a>', 'p: [b](#)[c](#)[d](#)'],
  // A name is of what begins with it, even where nothing has ended before; else of what comes next.
  ['b<p id=a>c<p id=d>e<a href=#a>f</a><a href=#d>g</a>', 'p: b\n#1 p: c\n#2 p: e[f](#1)[g](#2)'],
  ['<p id=a>&nbsp;</p><p>b <a href=#a>c</a>', '#1 p: b [c](#1)'],
  [
    '<table><caption id=a>b</caption><td>c</table><a href=#a>d</a>',
    'table\n  caption: b\n  c\np: [d](#1)',
  ],
  ['<p id=a>b</p><p id=a>c</p><a href=#a>d</a>', '#1 p: b\n#2 p: c\np: [d](#1)'],
  [
    '<a name=a></a><p>b</p><a href=#a role=doc-backlink>c</a><a class=footnote-ref href=#a>d</a>',
    '#1 p: b\np: [c](#1 back)[d](#1 note)',
  ],
  [
    '<p>a<a id=b href=#c>d</a></p><ol><li id=c>e <a href=#b>f</a>',
    'p: a#1 [d](#2)\nol\n  #2 li: e [f](#1)',
  ],
  // What shows nothing is no place: its name goes to the line, or to what comes next.
  ['<h2>a<a id=b href=#b></a></h2><p><a href=#b>c</a>', 'h2: a\np: [c](#1)'],
  ['<p>a <a id=b href=/c> </a></p><p><a href=#b>d</a>', '#1 p: a\np: [d](#1)'],
  ['<p><a id=b href=/c> </a></p><p>a <a href=#b>d</a>', '#1 p: a [d](#1)'],
  [
    '<p>a <a id=b href=/c></a><a id=d href=#x>e</a><i id=f></i></p><p>g</p><a href=#b>h</a><a href=#d>i</a><a href=#f>j</a>',
    '#2 p: a #1 [e](#)\np: g\np: [h](#1)[i](#1)[j](#2)',
  ],
  ['<ul><li id=a></li><li>b</ul><a href=#a>c</a>', 'ul\n  li: b\np: [c](#)'],
]);

becomes('lists', [
  ['<ul><li>a<li>b</ul>', 'ul\n  li: a\n  li: b'],
  ['<li>a<li>b', 'ul\n  li: a\n  li: b'],
  ['<ul>a<li>b', 'ul\n  li: a\n  li: b'],
  ['<ul><li>a<ul><li>b</ul><ul><li>c', 'ul\n  li: a\n    ul\n      li: b\n    ul\n      li: c'],
  [
    '<ul><li>a</li><ul><li>b</ul><ul><li>c</ul><li>d',
    'ul\n  li: a\n    ul\n      li: b\n    ul\n      li: c\n  li: d',
  ],
  [
    '<ol start=5><li>a</ol><ol start=1><li>b</ol><ol start=x><li>c</ol><ul start=2><li>d',
    'ol 5\n  li: a\nol\n  li: b\nol\n  li: c\nul\n  li: d',
  ],
  ['<ol start=99999999999><li>a', 'ol\n  li: a'],
  ['<ul><li><input type=checkbox checked> a<li><input type=CHECKBOX>b', 'ul\n  li: ☑ a\n  li: ☐b'],
  ['<ul><li><table><td><li>a</table><li>b', 'ul\n  li\n    table\n      ul / li: a\n  li: b'],
]);

becomes('a word processor’s lists', [
  [
    '<p style="mso-list:l0 level1"><span style="mso-list:Ignore">1.</span>a<p style="mso-list:l0 level1"><span style="mso-list:Ignore">2.</span>b<p>c',
    'ol\n  li: a\n  li: b\np: c',
  ],
  ['<p style="mso-list:l0 level1"><span style="mso-list:Ignore">(iv)</span>a', 'ul\n  li: a'],
  ['<p style="mso-list:l0 level1"><span style="mso-list:Ignore">c)</span>a', 'ol\n  li: a'],
  [
    '<p style="mso-list:l0 level2"><span style="mso-list:Ignore">·<span>&nbsp;</span></span>a<p style="mso-list:l0 level1">b',
    'ul\n  li\n    ul\n      li: a\n  li: b',
  ],
  [
    '<p style="mso-list:l0 level1"><span style="mso-list:Ignore">·</span>a<p style="mso-list:l0 level1"><span style="mso-list:Ignore">1.</span>b',
    'ul\n  li: a\nol\n  li: b',
  ],
  // What isn't a bullet is text, wherever its element ends.
  [
    '<p style="mso-list:l0 level1"><span style="mso-list:Ignore">no bullet at all<div>b</div>',
    'ul\n  li: no bullet at all\n    : b',
  ],
  ['<p style="mso-list:l0 level1"><span style="mso-list:Ignore">1.<p>b</p>c', 'p: b\np: c'],
  [
    '<p style="mso-list:l0 level1">a<span style="mso-list:Ignore">1.<p>b</p><p>c',
    'ul\n  li: a\np: b\np: c',
  ],
  [
    '<p style="mso-list:l0 level1"><span style="mso-list:Ignore">1.<div>a</div></span>b',
    'ol\n  li: a\n    : b',
  ],
  ['<span style="mso-list:Ignore">1.</span>a', 'p: 1.a'],
]);

becomes('tables', [
  ['<table><tr><td>a<td>b<tr><th>c<th scope=row>d', 'table\n  a | b\n  ^c | >d'],
  ['<tr><td>a</td></tr>', 'p: a'],
  ['<table><td>a</td></tr></table>b', 'table\n  a\np: b'],
  ['<table>a<tr>b<td>c</table>', ': a\n: b\ntable\n  c'],
  ['<table><caption>a<p>b</p></caption><caption>c</caption><td>d', 'table\n  caption: a b c\n  d'],
  [
    '<table><td align=RIGHT>a<td align=center>b<td align=left>c<td align=justify>d<td align=constructor>e<td align=__proto__>f',
    'table\n  end a | center b | start c | d | e | f',
  ],
  [
    '<table><td colspan=2 rowspan=3>a<td colspan=1 rowspan=0>b<td colspan=1001>c<td colspan=x>d',
    'table\n  (2×3) a | b | c | d',
  ],
  ['<table><tr><td>a<table><td>b</table>c<tr><td>d', 'table\n  a / table / b / c\n  d'],
  ['<table><tr><td></td></tr><tr><td>a<td></tr></table>', 'table\n  a | '],
  [
    '<table><thead><tr><th>a</thead><tbody><tr><td>b</tbody><tfoot><tr><td>c',
    'table\n  ^a\n  b\n  c',
  ],
  ['<table><td><p>a<p>b<ul><li>c</table>d', 'table\n  p: a / p: b / ul / li: c\np: d'],
]);

becomes('quotes, figures, code', [
  ['<blockquote>a<footer>— b</footer></blockquote>', 'quote\n  p: a\n  speaker: b'],
  [
    '<blockquote><p>a</p><cite>b</cite><cite>c</cite></blockquote>',
    'quote\n  p: a\n  speaker: b c',
  ],
  ['<blockquote>a <cite>b</cite></blockquote>', 'quote\n  p: a *b*'],
  ['<blockquote><p>a<p>– b</blockquote>', 'quote\n  p: a\n  speaker: b'],
  ['<blockquote><p>— a</blockquote>', 'quote\n  p: — a'],
  ['<blockquote><p>a<p><b>b</b>', 'quote\n  p: a\n  p: **b**'],
  ['<blockquote><footer><p>a<p>b</footer>', 'quote\n  speaker: a b'],
  [
    '<figure>a<figcaption>b <span class=photo-credit>c</span></figcaption></figure>',
    'figure\n  : a\n  caption: b\n  credit: c',
  ],
  [
    '<figure><blockquote>a</blockquote><figcaption>— b</figcaption></figure>',
    'quote\n  p: a\n  speaker: b',
  ],
  ['<figure><figcaption><b>a</b><figcaption>b', 'figure\n  caption: **a** b'],
  ['<figcaption>a</figcaption>', 'p: a'],
  ['<pre>\na\n  <b>b</b><br>c\n</pre>d', 'code: a⏎  b⏎c\np: d'],
  ['<pre>a<script>b</script><style>c</style></pre>', 'code: a'],
  ['<xmp><p>a</p></xmp><plaintext>b</plaintext>', 'code: <p>a</p>\ncode: b</plaintext>'],
]);

becomes('pictures', [
  [
    '<img src=/a alt=" b " width=10 height=20 title=c>',
    'p: ![b](https://newsroom.example/a 10×20)',
  ],
  [
    '<img src=/a width=10px><img src=/b width="50%"><img src=/c width=x>',
    'p: ![](https://newsroom.example/a 10×)![](https://newsroom.example/b)![](https://newsroom.example/c)',
  ],
  // Pixels that count readers, pictures that the source hides, and what isn't an address.
  [
    '<img src=/a width=1 height=1>a<img src=/b width="1px">b<img src=/c height=" 0">c<img src=/d width=1.5>d',
    'p: abcd',
  ],
  [
    'a<img src=/a style="display: none"><img src=/b hidden><img src=/c style="width:1px">b',
    'p: ab',
  ],
  ['<img src alt=a><img src=" " alt=b><img alt=c><img src=x: alt=d>', 'p: abcd'],
  ['<img src=/a style="max-width:100px;width:10px" alt=a>', 'p: ![a](https://newsroom.example/a)'],
  ['<img src=x: alt="\u202Ea\u0301">', 'p: á'.normalize('NFD')],
  ['<img src=/a alt="\u0301a">\u0301b', 'p: ![a](https://newsroom.example/a)b'],
]);

becomes('what the source hides', [
  ['<p>a<span style="display:none">b</span><span hidden>c</span>', 'p: a'],
  ['<div hidden>a<hr><br><img src=/a><input type=checkbox><ul><li>b</ul></div>c', 'p: c'],
  ['<p>a<template><p>b<p>c</template>d', 'p: ad'],
  ['<template>a<template>b</template>c</template>d', 'p: d'],
  [
    '<p>a<script>b</script><style>c</style><iframe>d</iframe><noembed>e</noembed><title>f</title>g',
    'p: ag',
  ],
  [`${'<div>'.repeat(200)}<script>a</script><p hidden>b</p><template>c</template>d`, 'p: d'],
  [
    `${'<blockquote>'.repeat(32)}a<blockquote hidden>b</blockquote>c`,
    Array.from({ length: 34 }, (_, depth) =>
      depth < 32 ? `${'  '.repeat(depth)}quote` : `${'  '.repeat(32)}p: ${depth < 33 ? 'a' : 'c'}`,
    ).join('\n'),
  ],
  [`${'<i>'.repeat(200)}<pre>a</pre><p>b`, 'p: *a*\np: *b*'],
]);

becomes('elements of other kinds', [
  ['<svg><text>a</text></svg><x-y>b</x-y><video>c</video>', 'p: abc'],
  ['<u>a</u><big>b</big><label>c</label><noscript>d</noscript><o:p>e</o:p>', 'p: abcde'],
  [
    '<address>a</address><dl><dt>b<dd>c</dl><details><summary>d</summary>e</details>',
    'p: a\np: term(b)\np: c\np: d\np: e',
  ],
  [
    '<dl><dt>a<dt>b<dd>c<dt><p>d</p><dd>e</dl>f',
    'p: term(a)\np: term(b)\np: c\np: term(d)\np: e\np: f',
  ],
  ['<input name=a>b<input type=text>', 'p: b'],
]);

becomes('text that is escaped twice', [
  ['&lt;p&gt;a &amp;amp; b&lt;/p&gt;', 'p: a & b'],
  ['&lt;p onclick=a&gt;&lt;script&gt;b&lt;/script&gt;c&lt;/p&gt;', 'p: c'],
  ['a &lt;b&gt;c&lt;/b&gt;', 'p: a <b>c</b>'],
  ['&lt;p&gt;a', 'p: <p>a'],
  ['<p>&lt;p&gt;a&lt;/p&gt;', 'p: <p>a</p>'],
]);
