/** Releases to cite, and what the tests make of them. */
import {
  toCitation,
  type CitationOptions,
  type CitationStyle,
  type Release,
} from '../../src/core.js';

export const citation = (release: Release, style: CitationStyle, options?: CitationOptions) =>
  toCitation(release, style, options).text;

/** The item of a release’s CSL-JSON, as citation-js reads it. */
export const itemsOf = (release: Release, options?: CitationOptions) =>
  JSON.parse(citation(release, 'csl-json', options)) as Record<string, unknown>[];

export const base = {
  headline: 'Formal launch of the centre',
  released: '2018-10-05',
  url: 'https://x.example/a_b?c=1',
  publisher: 'University of X',
};
export const person = (
  name: string,
  familyName?: string,
  givenName?: string,
  honorificSuffix?: string,
) => ({
  name,
  ...(familyName && { familyName }),
  ...(givenName && { givenName }),
  ...(honorificSuffix && { honorificSuffix }),
});
export const ann = person('Ann Jane Lee', 'Lee', 'Ann Jane');
export const jean = person('Jean-Paul Roe Jr.', 'Roe', 'Jean-Paul', 'Jr.');
export const zhang = person('张敬华', '张', '敬华');
export const by = (...people: readonly { name: string }[]) => ({
  participants: people,
  authors: people.map(({ name }) => ({ name })),
});
export const many = (count: number) =>
  Array.from({ length: count }, (_, i) => {
    const family = `Lee${String.fromCharCode(65 + i)}`;
    return person(`Ann ${family}`, family, 'Ann');
  });
export const url = base.url;
