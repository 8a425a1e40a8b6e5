/** What the form for comparing passes over, and what it doesn’t. */
import { expect } from '@open-wc/testing';
import { formOfBody, formOfHtml } from './normal-form.js';

/** The form of what the views would have rendered. */
function formOfView(html: string): string {
  const { body } = new DOMParser().parseFromString(`<body>${html}`, 'text/html');
  return formOfBody(body);
}

describe('the form in which a view and a specification are compared', () => {
  const alike: readonly (readonly [what: string, view: string, specification: string])[] = [
    ['white space', '<p>a  b<br> c </p> <p>d</p>', '<p>a\nb<br>\nc</p>\n<p>d</p>'],
    ['headings', '<div role="heading" aria-level="1" class="heading">a</div>', '<h1>a</h1>'],
    [
      'their levels, of which none is skipped',
      '<div role="heading" aria-level="1">a</div><div role="heading" aria-level="2">b</div>',
      '<h2>a</h2><h4>b</h4>',
    ],
    [
      'what views tell browsers',
      '<p part="paragraph"><img part="image" src="/x" alt="" loading="lazy" decoding="async"></p>',
      '<p><img src="/x"></p>',
    ],
    [
      'the box in which a table scrolls, and alignment',
      '<div part="table-scroll" role="region"><table><thead><tr><th scope="col" class="end">a</th></tr></thead></table></div>',
      '<table><thead><tr><th align="right">a</th></tr></thead></table>',
    ],
    [
      'boxes of tasks',
      '<span part="task">☑</span> a',
      '<input type="checkbox" checked disabled> a',
    ],
    [
      'the language of code, and the end of its last line',
      '<pre role="region" tabindex="0"><code>a\n</code></pre>',
      '<pre><code class="language-x">a\n\n</code></pre>',
    ],
    ['addresses', '<a href="https://example.com/a/%C3%B6">a</a>', '<a href="ö">a</a>'],
    [
      'hosts after links',
      '<a href="https://b.example/">a.example</a> <span part="host">(b.example)</span>, c',
      '<a href="https://b.example">a.example</a>, c',
    ],
    [
      'buttons that lead to places',
      '<button part="jump" class="jump" type="button" data-place="2"> a </button><p data-anchor="2">b</p>',
      '<a href="#x">a</a><p id="x">b</p>',
    ],
    ['what Lit leaves behind', '<p><!--?lit$1$-->a<!---->b</p>', '<p>ab</p>'],
  ];

  for (const [what, view, specification] of alike) {
    it(`passes over ${what}`, () => {
      expect(formOfView(view)).to.equal(formOfHtml(specification));
    });
  }

  const different: readonly (readonly [what: string, one: string, other: string])[] = [
    ['text', '<p>a</p>', '<p>b</p>'],
    ['letter case', '<p>a</p>', '<p>A</p>'],
    ['a space', '<p>a b</p>', '<p>ab</p>'],
    ['a space around code', '<p>a<code> b</code></p>', '<p>a<code>b</code></p>'],
    ['a no-break space', '<p>a&nbsp;b</p>', '<p>a b</p>'],
    ['white space in code', '<pre><code>a  b</code></pre>', '<pre><code>a b</code></pre>'],
    ['an empty line of code', '<pre><code>a\n\nb</code></pre>', '<pre><code>a\nb</code></pre>'],
    ['a paragraph', '<p>a</p>', 'a'],
    ['two paragraphs', '<p>a</p><p>b</p>', '<p>a b</p>'],
    ['a line break', '<p>a<br>b</p>', '<p>a b</p>'],
    ['the order', '<p>a</p><hr>', '<hr><p>a</p>'],
    ['an element in a line', '<p><em>a</em></p>', '<p><strong>a</strong></p>'],
    ['an element within its like', '<em><em>a</em></em>', '<em>a</em>'],
    ['what an element reaches over', '<em>a</em>b', '<em>ab</em>'],
    ['an empty element', '<ul><li>a</li><li></li></ul>', '<ul><li>a</li></ul>'],
    ['an unknown element', '<p><u>a</u></p>', '<p>a</p>'],
    ['an unknown attribute', '<p data-x="">a</p>', '<p>a</p>'],
    ['a class', '<p class="x">a</p>', '<p>a</p>'],
    ['an id', '<p id="x">a</p>', '<p>a</p>'],
    ['the kind of a list', '<ul><li>a</li></ul>', '<ol><li>a</li></ol>'],
    ['the number of its first entry', '<ol start="2"><li>a</li></ol>', '<ol><li>a</li></ol>'],
    ['tight and loose', '<ul><li>a</li></ul>', '<ul><li><p>a</p></li></ul>'],
    ['where a list ends', '<ul><li>a</li></ul><p>b</p>', '<ul><li>a<p>b</p></li></ul>'],
    ['levels of headings', '<h1>a</h1><h2>b</h2>', '<h1>a</h1><h1>b</h1>'],
    ['a path', '<a href="/b">a</a>', '<a href="/c">a</a>'],
    ['a host', '<a href="https://b.example/">a</a>', '<a href="https://c.example/">a</a>'],
    ['a fragment', '<a href="/b#c">a</a>', '<a href="/b">a</a>'],
    ['encoded and plain', '<a href="/b%5Cc">a</a>', '<a href="/b\\c">a</a>'],
    ['a title', '<a href="/b" title="c">a</a>', '<a href="/b">a</a>'],
    ['white space in a title', '<a href="/b" title=" c">a</a>', '<a href="/b" title="c">a</a>'],
    ['what a picture says', '<img src="/a" alt="b">', '<img src="/a" alt="c">'],
    ['a box that is checked', '<input type="checkbox" checked>', '<input type="checkbox">'],
    [
      'alignment',
      '<table><tr><td align="left">a</td></tr></table>',
      '<table><tr><td>a</td></tr></table>',
    ],
    [
      'head and body of a table',
      '<table><tr><th>a</th></tr></table>',
      '<table><tr><td>a</td></tr></table>',
    ],
    [
      'where a link within the text leads',
      '<a href="#x">a</a><p id="x">b</p><p>c</p>',
      '<a href="#x">a</a><p>b</p><p id="x">c</p>',
    ],
    ['a comment', 'a<!-- b -->', 'a'],
    ['text that looks like a tag', '<p>&lt;b></p>', '<p><b></b></p>'],
  ];

  for (const [what, one, other] of different) {
    it(`doesn’t pass over ${what}`, () => {
      expect(formOfHtml(one)).not.to.equal(formOfHtml(other));
    });
  }

  const broken: readonly (readonly [what: string, view: string, specification: string])[] = [
    ['a level', '<div role="heading" aria-level="-4">a</div>', '<h1>a</h1>'],
    ['a box', '<span part="task">☐</span>', '<input type="checkbox" checked>'],
    [
      'an alignment',
      '<table><tr><td class="end">a</td></tr></table>',
      '<table><tr><td>a</td></tr></table>',
    ],
    ['a class of its own', '<p class="x">a</p>', '<p>a</p>'],
    [
      'text in a button',
      '<button part="jump" data-place="1">a</button>',
      '<a href="#place-1">b</a>',
    ],
    [
      'a place',
      '<button part="jump" data-place="1">a</button><p data-anchor="2">b</p>',
      '<a href="#x">a</a><p id="x">b</p>',
    ],
    ['a script', '<script>a</script>', ''],
  ];

  for (const [what, view, specification] of broken) {
    it(`shows when a view gets ${what} wrong`, () => {
      expect(formOfView(view)).not.to.equal(formOfHtml(specification));
    });
  }
});
