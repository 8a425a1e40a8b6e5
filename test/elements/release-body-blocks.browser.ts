/** What a text is made of, as a reader sees it. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { body, focused, html, markdown, text } from './release-body-setup.js';
import { line, part, parts, recordTrouble, texts, until, type ReleaseElement } from './setup.js';

const trouble = recordTrouble();
afterEach(() => {
  expect(trouble.errors).to.deep.equal([]);
});
const levels = (element: ReleaseElement): readonly (string | null)[] =>
  parts(element, 'heading').map((heading) => heading.ariaLevel);
const links = (element: ReleaseElement): readonly HTMLAnchorElement[] =>
  parts(element, 'link') as readonly HTMLElement[] as readonly HTMLAnchorElement[];
/** Where the focus is, as text: an element in a failed assertion would be printed whole. */
const focusedText = (): string => line(focused());

describe('the blocks of a text', () => {
  it('are plain paragraphs, without a tag that somebody wrote', async () => {
    const element = await body({ body: ['One <b>two</b>', '**Three**'] });
    expect(texts(element, 'paragraph')).to.deep.equal(['One <b>two</b>', '**Three**']);
  });

  it('are headings under the page’s level, however they are numbered', async () => {
    for (const [source, more, expected] of [
      ['<h1>A</h1><h2>B</h2><h1>C</h1>', '', ['3', '4', '3']],
      ['<h3>A</h3><h6>B</h6>', 'heading-level="2"', ['2', '3']],
      ['<h3>A</h3><h2>B</h2><h3>C</h3>', '', ['3', '3', '4']],
      ['<h1>A</h1><h2>B</h2><h3>C</h3><h4>D</h4>', 'heading-level="4"', ['4', '5', '6', '6']],
    ] as const) {
      expect(levels(await html(source, more))).to.deep.equal(expected);
    }
  });

  it('are lists with their numbers, and tasks with boxes that are no controls', async () => {
    const element = await markdown('7. one\n8. two\n\n- [x] done so\n- [ ] to do so');
    expect(text(element).querySelector('ol')?.start).to.equal(7);
    expect(parts(element, 'task').map((task) => [task.role, task.ariaLabel])).to.deep.equal([
      ['img', 'done'],
      ['img', 'to do'],
    ]);
    expect(text(element).querySelectorAll('input, button, [tabindex]')).to.have.length(0);
    const [done, toDo] = texts(element, 'task');
    expect(done).not.to.equal(toDo);
  });

  it('are quotes with who says it', async () => {
    const element = await markdown('> Now the river explains itself.\n>\n> — Ama Boateng');
    expect(line(part(element, 'quote'))).to.equal('Now the river explains itself. — Ama Boateng');
    expect(texts(element, 'speaker')).to.deep.equal(['— Ama Boateng']);
  });

  it('keep a term at its definition, and what is only bold as far from the next as any paragraph', async () => {
    const lede = '<p><b>The ferry is back.</b></p><p><b>It is white.</b></p><p>One</p><p>Two</p>';
    const element = await html(`${lede}<dl><dt>Dogs</dt><dd>no</dd></dl>`);
    const boxes = parts(element, 'paragraph').map((box) => box.getBoundingClientRect());
    const gaps = boxes
      .slice(1)
      .map(({ top }, index) => Math.round(top - (boxes[index]?.bottom ?? 0)));
    const [one, two, usual, toTerm, toDefinition] = gaps;
    expect([one, two, toTerm]).to.deep.equal([usual, usual, usual]);
    expect(toDefinition).to.be.below((usual ?? 0) / 3);
  });

  it('are tables with heads, and code as it is written', async () => {
    const element = await markdown('|A|B|\n|:-|-:|\n|1|2|\n\n```\n  x <y>\n```');
    const table = part(element, 'table');
    const heads = [...table.querySelectorAll('thead th')];
    expect(heads.map(({ textContent }) => textContent.trim())).to.deep.equal(['A', 'B']);
    expect(heads.every((head) => head.getAttribute('scope') === 'col')).to.equal(true);
    const last = table.querySelector('td:last-child');
    expect(last && getComputedStyle(last).textAlign).to.equal('end');
    expect(part(element, 'code').textContent).to.equal('  x <y>');
    expect(part(element, 'code').dir).to.equal('ltr');
  });

  it('are pictures with caption and credit, and rules', async () => {
    const element = await html(
      `<figure><img src="/demo/images/river.svg" alt="A river" width="80" height="45">
        <figcaption>At dusk <cite>Photo: A</cite></figcaption></figure><hr>`,
    );
    const image = part(element, 'image') as HTMLImageElement;
    expect([image.alt, image.loading, image.referrerPolicy]).to.deep.equal([
      'A river',
      'lazy',
      'no-referrer',
    ]);
    expect(line(part(element, 'caption'))).to.contain('At dusk');
    expect(parts(element, 'rule')).to.have.length(1);
  });

  it('are pictures by the page’s rules, else their words', async () => {
    const source = '![Here](/demo/images/river.svg) ![There](https://media.invalid/x.png)';
    for (const [images, urls] of [
      ['none', 0],
      ['same-origin', 1],
      ['all', 2],
    ] as const) {
      const element = await markdown(source, `images="${images}"`);
      expect(parts(element, 'image'), images).to.have.length(urls);
      if (images !== 'all') expect(line(text(element))).to.contain('There');
    }
  });
});

describe('a picture in a text that can’t be had', () => {
  const shown = (element: ReleaseElement) =>
    ['image', 'failed']
      .filter((name) => {
        const [found] = parts(element, name);
        const { display, visibility } = getComputedStyle(found ?? document.head);
        return display !== 'none' && visibility === 'visible';
      })
      .join();
  const untilShown = (element: ReleaseElement, names: string) =>
    until(
      () => shown(element) === names,
      () => `shows “${shown(element)}”, not “${names}”`,
    );

  it('gives way to its words, until another can', async () => {
    const element = await markdown('![The bay](/lost.png)');
    await untilShown(element, 'failed');
    expect(line(part(element, 'failed'))).to.equal('Picture: The bay');
    element.setAttribute(
      'release',
      JSON.stringify({ headline: 'H', body: { markdown: '![The bay](/demo/images/river.svg)' } }),
    );
    await untilShown(element, 'image');
  });

  it('stays in the line in the middle of which it stood', async () => {
    const element = await markdown('Ask ![the harbour](/lost.png) for more.\n\nAsk for more.');
    await until(
      () => parts(element, 'failed').some((words) => words.checkVisibility()),
      () => 'the picture isn’t lost',
    );
    const [around, plain] = parts(element, 'paragraph').map((box) => box.getBoundingClientRect());
    expect(around?.height).to.be.closeTo(plain?.height ?? 0, 1);
  });

  it('is gone where it has none', async () => {
    const element = await markdown('![](/lost.png)');
    await untilShown(element, '');
  });
});

describe('the links of a text', () => {
  it('go where they say, with the page’s parameters and target', async () => {
    const element = await html(
      '<a href="https://example.com/a?x=1">A</a> <a href="mailto:a@example.com">mail</a>',
      'lang="en" link-params="utm_source=p" link-target="_blank"',
    );
    expect(links(element).map(({ href }) => href)).to.deep.equal([
      'https://example.com/a?x=1&utm_source=p',
      'mailto:a@example.com',
    ]);
    expect(links(element)[0]?.target).to.equal('_blank');
    expect(line(links(element)[0])).to.equal('A (opens in a new window)');
  });

  it('are words where the address is none that a text may have', async () => {
    const element = await html(
      '<a href="javascript:alert(1)">one</a> <a href="data:text/html,x">two</a> <a href="file:///x">three</a>',
    );
    expect(links(element)).to.have.length(0);
    expect(line(text(element))).to.equal('one two three');
    const paths = element.problems.map(({ path }) => path);
    expect(new Set(paths)).to.deep.equal(new Set(['/body/html']));
  });

  it('say their host where the words name another', async () => {
    for (const [words, host] of [
      ['https://bank.example/login', ['(evil.example)']],
      ['bank.example', ['(evil.example)']],
      ['www.evil.example/x', []],
      ['the bank', []],
    ] as const) {
      const element = await html(`<a href="https://evil.example/">${words}</a>`);
      expect(texts(element, 'host'), words).to.deep.equal(host);
    }
  });

  it('tell the page when they are followed', async () => {
    const element = await html('<a href="https://example.com/a">A</a>');
    const urls: string[] = [];
    element.addEventListener('release-open', (event) => {
      event.preventDefault();
      urls.push(event.url);
    });
    links(element)[0]?.click();
    expect(urls).to.deep.equal(['https://example.com/a']);
  });
});

describe('the ways within a text', () => {
  const notes = 'One.[^a] Two.[^b]\n\n[^a]: Note A\n[^b]: Note B';
  const press = async (button: Element | undefined, key = 'Enter'): Promise<void> => {
    (button as HTMLElement).focus();
    await sendKeys({ press: key });
  };

  it('lead to a footnote and back, by focus and no address', async () => {
    const element = await markdown(notes, 'lang="en"');
    const [to] = parts(element, 'jump');
    expect(to?.ariaLabel).to.equal(' Footnote 1');
    await press(to);
    expect(focusedText()).to.contain('Note A');
    const back = parts(element, 'jump').filter(({ ariaLabel }) => ariaLabel === 'Back to the text');
    expect(back).to.have.length(2);
    await press(back[0]);
    expect(focused() === to).to.equal(true);
    expect(text(element).querySelectorAll('[href^="#"]')).to.have.length(0);
    expect(location.hash).to.equal('');
  });

  it('lead from the contents to the headings', async () => {
    const element = await markdown('# One\n\nText\n\n## Two', 'lang="en" contents');
    const contents = part(element, 'contents');
    expect(contents.ariaLabel).to.equal('Contents');
    const entries = [...contents.querySelectorAll('button')];
    expect(entries.map(line)).to.deep.equal(['One', 'Two']);
    await press(entries[1]);
    expect(focused() === parts(element, 'heading')[1]).to.equal(true);
  });

  it('are no contents where there is one heading, or nobody asks', async () => {
    for (const [source, more] of [
      ['# One', 'contents'],
      ['# One\n\n# Two', ''],
    ] as const) {
      expect(parts(await markdown(source, more), 'contents')).to.have.length(0);
    }
  });

  it('are in the text’s language, on a page in another', async () => {
    const element = await markdown('# واحد\n\n# اثنان', 'lang="en" contents', { language: 'ar' });
    const list = part(element, 'contents').querySelector('ul');
    expect([list?.lang, list?.dir]).to.deep.equal(['ar', 'rtl']);
    expect([text(element).lang, text(element).dir]).to.deep.equal(['ar', 'rtl']);
  });

  it('lead beyond what is shown by itself', async function () {
    this.timeout(60_000);
    const long = `<h2>First</h2>${'<p>a</p>'.repeat(6000)}<h2>Last</h2><p>The end.</p>`;
    const element = await html(long, 'lang="en" contents');
    const entries = part(element, 'contents').querySelectorAll('button');
    expect(line(text(element)).includes('The end.')).to.equal(false);
    entries[1]?.click();
    await until(
      () => focusedText() === 'Last',
      () => `the focus is on “${focusedText().slice(0, 99)}”`,
    );
    expect(parts(element, 'show-rest')).to.have.length(0);
  });
});
