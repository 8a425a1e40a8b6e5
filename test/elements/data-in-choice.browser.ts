/** Which data an element takes: of several sources, of many releases, of which format. */
import { expect } from '@open-wc/testing';
import {
  childScript,
  errorOf,
  HEADLINE,
  markup,
  mount,
  ready,
  recordTrouble,
  SAMPLE,
  script,
  shows,
  showsFallback,
  texts,
  within,
} from './setup.js';

const release = (headline: string) => ({ headline });

const headline = (element: Element): string => texts(element, 'headline').join();

describe('what wins when there are several', () => {
  it('is the attribute, then the child script, then “from”, then “src”, then an ancestor', async () => {
    const page = mount(
      `<div>${script(release('From'), 'id="named"')}
        <news-card release='${JSON.stringify(release('Ancestor'))}'>
          <news-card id="one" release='${JSON.stringify(release('Attribute'))}' from="#named"
            src="${SAMPLE.en}">${script(release('Child'))}</news-card>
        </news-card></div>`,
    );
    const element = within(page, '#one');
    await shows(element, 'Attribute');
    element.removeAttribute('release');
    await shows(element, 'Child');
    within(element, 'script').remove();
    await shows(element, 'From');
    element.removeAttribute('from');
    await shows(element, HEADLINE.en);
    element.removeAttribute('src');
    await shows(element, 'Ancestor');
    element.setAttribute('src', SAMPLE.zh);
    await shows(element, HEADLINE.zh);
    element.setAttribute('from', '#named');
    await shows(element, 'From');
    element.append(childScript(release('Child again')));
    await shows(element, 'Child again');
    element.setAttribute('release', JSON.stringify(release('Attribute again')));
    await shows(element, 'Attribute again');
  });
});

describe('one of many releases', () => {
  const many = [
    { id: 'a', headline: 'Alpha' },
    { id: 'b', headline: 'Beta' },
    { id: '0', headline: 'Named like a number', url: 'https://example.com/0' },
  ];
  const trouble = recordTrouble();
  const picked = async (item: string) =>
    headline(await ready(mount(markup(many, 'news-card', item))));

  it('is the first, unless “item” says another', async () => {
    expect(await picked('')).to.equal('Alpha');
  });
  it('is named by its id', async () => {
    expect(await picked('item="b"')).to.equal('Beta');
  });
  it('is named by its index from 0', async () => {
    expect(await picked('item="1"')).to.equal('Beta');
  });
  it('is named by its id rather than its index', async () => {
    expect(await picked('item="0"')).to.equal('Named like a number');
  });
  it('changes with “item”', async () => {
    const element = await ready(mount(markup(many)));
    element.item = 'b';
    await shows(element, 'Beta');
  });
  for (const item of ['nobody', '7', '-1', '1.5']) {
    it(`is missing when no release has the id or index ${item}`, async () => {
      const element = mount(markup(many, 'news-card', `item="${item}"`, '<a>Fallback</a>'));
      const { code, message } = await errorOf(element);
      expect(code).to.equal('item-missing');
      expect(message).to.contain(item);
      expect(element.status).to.equal('error');
      expect(showsFallback(element)).to.equal(true);
      expect(trouble.warnings).to.have.length(1);
    });
  }
});

describe('the format', () => {
  const trouble = recordTrouble();

  it('may be named', async () => {
    const element = mount(markup(release('Native'), 'news-card', 'format="native"'));
    await ready(element);
    expect(headline(element)).to.equal('Native');
  });
  it('is refused when nobody knows it', async () => {
    const element = mount(markup(release('No'), 'news-card', 'format="fax"', '<a>Fallback</a>'));
    const { code, message } = await errorOf(element);
    expect(code).to.equal('format-unsupported');
    expect(message).to.contain('fax');
    expect(showsFallback(element)).to.equal(true);
    expect(trouble.warnings).to.have.length(1);
    element.removeAttribute('format');
    await shows(element, 'No');
  });
});
