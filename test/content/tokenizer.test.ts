/** HTML; the comments name the sections of the HTML Standard. */
import { table } from '../helpers/token-tables.js';

// 13.2.3.5 and 13.2.5.1
table('text', [
  [''],
  ['plain', 'plain'],
  [' \n\t ', ' \n\t '],
  ['a\r\nb\rc\n\rd\r\r\n', 'a\nb\nc\n\nd\n\n'],
  ['a\0b', 'a\uFFFDb'],
  ['\uFEFF👩🏽‍🔬 张敬华 \uD83D', '\uFEFF👩🏽‍🔬 张敬华 \uD83D'],
  ['R&D &amp; &lt;b&gt; &copy2026 &bomb;', 'R&D & <b> ©2026 &bomb;'],
  ['&am<!-- -->p;', '&amp;'],
]);

// 13.2.5.6 and 7
table('what begins no tag', [
  ['<', '<'],
  ['a < b <', 'a < b <'],
  ['<<<', '<<<'],
  ['I <3 it', 'I <3 it'],
  ['<é> <张> <$x> <-> <_> <:> <=>', '<é> <张> <$x> <-> <_> <:> <=>'],
  ['<\0a>', '<\uFFFDa>'],
  ['< p>', '< p>'],
  ['<\u212A>', '<\u212A>'],
  ['<&lt;', '<<'],
  ['</', '</'],
  ['a</', 'a</'],
  ['<<p>', '<', ['p']],
  ['<</p>', '<', ['/p']],
]);

// 13.2.5.8
table('names of tags', [
  ['<p>a</p>', ['p'], 'a', ['/p']],
  ['<P>a</P>', ['p'], 'a', ['/p']],
  ['<Custom-ELEMENT>', ['custom-element']],
  ['<o:P>', ['o:p']],
  ['<a\0B>', ['a\uFFFDb']],
  ['<a<b>', ['a<b']],
  ['<a"\'=>', ['a"\'=']],
  ['<lin\u212A>', ['lin\u212A']],
  ['<aÀİ>', ['aÀİ']],
  ['<p\n></p\t>', ['p'], ['/p']],
  ['<p\f></p\r>', ['p'], ['/p']],
  ['<p\v></p\u00A0>', ['p\v'], ['/p\u00A0']],
  ['<h1></H1>', ['h1'], ['/h1']],
]);

// 13.2.5.32 to 35
table('names of attributes', [
  ['<a b>', ['a', ['b', '']]],
  ['<a B bC>', ['a', ['b', ''], ['bc', '']]],
  ['<a b=1 b=2 B=3>', ['a', ['b', '1']]],
  ['<a b b=2>', ['a', ['b', '']]],
  ['<a \u212A=1 k=2>', ['a', ['\u212A', '1'], ['k', '2']]],
  ['<a b\0=1>', ['a', ['b\uFFFD', '1']]],
  ['<a = =b =c=d ==>', ['a', ['=', 'b'], ['=c', 'd']]],
  ['<a/=b>', ['a', ['=b', '']]],
  ['<a ==>', ['a', ['=', '']]],
  ['<a ===b>', ['a', ['=', '=b']]],
  ['<a "b\'<>', ['a', ['"b\'<', '']]],
  ['<a\nb\tc\fd\re>', ['a', ['b', ''], ['c', ''], ['d', ''], ['e', '']]],
  ['<a/b/c=d/ >', ['a', ['b', ''], ['c', 'd/']]],
  [
    '<a @b :c #d [e] (f) {g}>',
    ['a', ['@b', ''], [':c', ''], ['#d', ''], ['[e]', ''], ['(f)', ''], ['{g}', '']],
  ],
  ['<a &amp;=b>', ['a', ['&amp;', 'b']]],
  ['<a __proto__=b constructor>', ['a', ['__proto__', 'b'], ['constructor', '']]],
  ['<a b="c"d=\'e\'f>', ['a', ['b', 'c'], ['d', 'e'], ['f', '']]],
]);

// 13.2.5.35 to 39
table('values of attributes', [
  ['<a b="c">', ['a', ['b', 'c']]],
  ["<a b='c'>", ['a', ['b', 'c']]],
  ['<a b=c>', ['a', ['b', 'c']]],
  ['<a b=>', ['a', ['b', '']]],
  ['<a b="" c=\'\'>', ['a', ['b', ''], ['c', '']]],
  ['<a b = "c" d\n=\n\'e\' f\t=\tg>', ['a', ['b', 'c'], ['d', 'e'], ['f', 'g']]],
  ['<a b= c=d>', ['a', ['b', 'c=d']]],
  ['<a b= >', ['a', ['b', '']]],
  ['<a b=/>', ['a', ['b', '/']]],
  ['<a b=c/>d', ['a', ['b', 'c/']], 'd'],
  ['<a b=c/d?e=f&g#h>', ['a', ['b', 'c/d?e=f&g#h']]],
  ['<a b=c"d\'e<f`g=h>', ['a', ['b', 'c"d\'e<f`g=h']]],
  ['<a b="\'" c=\'"\'>', ['a', ['b', "'"], ['c', '"']]],
  ['<a b="c>d" e=\'</a>\'>', ['a', ['b', 'c>d'], ['e', '</a>']]],
  ['<a b="<!--">-->', ['a', ['b', '<!--']], '-->'],
  ['<a b=“c”>', ['a', ['b', '“c”']]],
  ['<a b=`c d`>', ['a', ['b', '`c'], ['d`', '']]],
  ['<a b=\u00A0c\vd>', ['a', ['b', '\u00A0c\vd']]],
  ['<a b="c\r\nd\0e">', ['a', ['b', 'c\nd\uFFFDe']]],
  ['<a b="&amp;&lt;&#65;&bomb;">', ['a', ['b', '&<A&bomb;']]],
  ['<a b=&quot;c&quot;>', ['a', ['b', '"c"']]],
  ['<a b="?c&copy=d&copyd&copy">', ['a', ['b', '?c&copy=d&copyd©']]],
  ['<a b="""c">', ['a', ['b', ''], ['"c"', '']]],
]);

// 13.2.5.40
table('closed tags', [
  ['<br/>', ['br/']],
  ['<br />', ['br/']],
  ['<br//>', ['br/']],
  ['<br/ />', ['br/']],
  ['<br / >', ['br']],
  ['<a b/>', ['a/', ['b', '']]],
  ['<a b="c"/>', ['a/', ['b', 'c']]],
  ['<a b=c />', ['a/', ['b', 'c']]],
  ['<p/>a</p/>', ['p/'], 'a', ['/p']],
]);

// 13.2.5.7
table('end tags', [
  ['</p a=b C>d', ['/p'], 'd'],
  ['</p a="b > c">d', ['/p'], 'd'],
  ["</p '>' >d", ['/p'], "' >d"],
  ['</B></b ></b\n></B/>', ['/b'], ['/b'], ['/b'], ['/b']],
]);

// 13.2.5.43 to 52
table('comments', [
  ['a<!-- b -->c', 'ac'],
  ['a<!---->b', 'ab'],
  ['a<!-->b', 'ab'],
  ['a<!--->b', 'ab'],
  ['a<!----->b', 'ab'],
  ['a<!-- <p> & "\' -- - > -> --->b', 'ab'],
  ['a<!-- --!>b', 'ab'],
  ['a<!----!>b', 'ab'],
  ['a<!---!>b-->c', 'ac'],
  ['a<!--!>b-->c', 'ac'],
  ['a<!-- --!x -->b', 'ab'],
  ['a<!-- --!-->b', 'ab'],
  ['a<!-- -- >b-->c', 'ac'],
  ['a<!-- <!-- -->b-->', 'ab-->'],
  ['a<!--\0\r-->b', 'ab'],
  ['a<!-- <p>b</p>', 'a'],
  ['a<!--', 'a'],
  ['a<!--b--', 'a'],
  ['<!--><img src=x>-->', ['img', ['src', 'x']], '-->'],
]);

// 13.2.5.41 and 42, 13.2.5.53 to 68
table('bogus comments and doctypes', [
  ['a<!>b', 'ab'],
  ['a<!b>c', 'ac'],
  ['a<!-b->c', 'ac'],
  ['a<!', 'a'],
  ['a<!b', 'a'],
  ['a<?>b', 'ab'],
  ['a<?xml version="1.0"?>b', 'ab'],
  ['a<?php echo "<p>" ?>b', 'a" ?>b'],
  ['a<?', 'a'],
  ['a</>b', 'ab'],
  ['a</ p>b', 'ab'],
  ['a</1>b', 'ab'],
  ['a</é', 'a'],
  ['a</\0p>b', 'ab'],
  ['<!doctype html>a', 'a'],
  ['<!DOCTYPE html PUBLIC "a>b">c', 'b">c'],
  ['a<![CDATA[b]]>c', 'ac'],
  ['a<![CDATA[b>c]]>d', 'ac]]>d'],
  ['a<![if !supportLists]>b<![endif]>c', 'abc'],
  ['a<!--[if mso]><p>b</p><![endif]-->c', 'ac'],
]);

// 13.2.5.2 to 5, 9 to 14 and 27
table('elements with text only', [
  ['<script>a<b>&amp;</b></script>c', ['script'], 'a<b>&amp;</b>', ['/script'], 'c'],
  ['<style>a > b</style>', ['style'], 'a > b', ['/style']],
  ['<xmp><p>&lt;</xmp>', ['xmp'], '<p>&lt;', ['/xmp']],
  ['<iframe><p>&lt;</iframe>', ['iframe'], '<p>&lt;', ['/iframe']],
  ['<noembed><p>&lt;</noembed>', ['noembed'], '<p>&lt;', ['/noembed']],
  ['<noframes><p>&lt;</noframes>', ['noframes'], '<p>&lt;', ['/noframes']],
  ['<textarea><p>&lt;&copy</textarea>', ['textarea'], '<p><©', ['/textarea']],
  ['<title><p>&lt;&copy</title>', ['title'], '<p><©', ['/title']],
  ['<noscript><p>&lt;</noscript>', ['noscript'], ['p'], '<', ['/noscript']],
  ['<listing><p></listing>', ['listing'], ['p'], ['/listing']],
  ['<scripts><p></scripts>', ['scripts'], ['p'], ['/scripts']],
  ['<x-script><p></x-script>', ['x-script'], ['p'], ['/x-script']],
  ['<script></script>', ['script'], ['/script']],
  ['<SCRIPT a=b><p></sCRIPT>', ['script', ['a', 'b']], '<p>', ['/script']],
  ['<script></scripts></script>', ['script'], '</scripts>', ['/script']],
  ['<script></style></script>', ['script'], '</style>', ['/script']],
  ['<script>\u017F</\u017Fcript></script>', ['script'], '\u017F</\u017Fcript>', ['/script']],
  ['<script>a</script >b', ['script'], 'a', ['/script'], 'b'],
  ['<script>a</script\n>b', ['script'], 'a', ['/script'], 'b'],
  ['<script>a</script\t\f\r>b', ['script'], 'a', ['/script'], 'b'],
  ['<script>a</script/>b', ['script'], 'a', ['/script'], 'b'],
  ['<script>a</script b=">">c', ['script'], 'a', ['/script'], 'c'],
  ['<script>a</script', ['script'], 'a</script'],
  ['<script>a</script ', ['script'], 'a</script '],
  ['<script>a<p>b', ['script'], 'a<p>b'],
  ['<script>', ['script']],
  ['<script><!-- </script> -->', ['script'], '<!-- ', ['/script'], ' -->'],
  ['<script><!--<script></script>-->', ['script'], '<!--<script>', ['/script'], '-->'],
  ['<script>a\0b\r\n</script>', ['script'], 'a\uFFFDb\n', ['/script']],
  ['<style></style></style>', ['style'], ['/style'], ['/style']],
  ['<title>a<title>b</title>c', ['title'], 'a<title>b', ['/title'], 'c'],
  ['<textarea>&lt', ['textarea'], '<'],
  ['<plaintext>a</plaintext><p>&amp;', ['plaintext'], 'a</plaintext><p>&amp;'],
  ['<plaintext>', ['plaintext']],
  ['a</script>b</title>', 'a', ['/script'], 'b', ['/title']],
]);

table('elements with text only that are closed at once, as in XHTML', [
  ['<iframe src="a"/>b<p>', ['iframe/', ['src', 'a']], ['/iframe'], 'b', ['p']],
  ['<script />a<b>', ['script/'], ['/script'], 'a', ['b']],
  ['<svg><title/><g/></svg>', ['svg'], ['title/'], ['/title'], ['g/'], ['/svg']],
  ['<script/>a</script>b', ['script/'], ['/script'], 'a', ['/script'], 'b'],
  ['<plaintext/><p>', ['plaintext/'], ['/plaintext'], ['p']],
  ['<iframe src=a/>b', ['iframe', ['src', 'a/']], 'b'],
]);

table('a tag that the source ends in is text', [
  ['<p', '<p'],
  ['a<p', 'a<p'],
  ['a<p ', 'a<p '],
  ['a<p/', 'a<p/'],
  ['a</p', 'a</p'],
  ['a</p ', 'a</p '],
  ['a<p b', 'a<p b'],
  ['a<p b=', 'a<p b='],
  ['a<p b="', 'a<p b="'],
  ['a<p b="c"', 'a<p b="c"'],
  ['a<p b="c>d</p><p>e', 'a<p b="c>d</p><p>e'],
  ["a<p b='c>d</p>", "a<p b='c>d</p>"],
  ['if a<b and c &lt; d', 'if a<b and c < d'],
  ['<b>a</b><img alt="AT&amp;T', ['b'], 'a', ['/b'], '<img alt="AT&T'],
]);
