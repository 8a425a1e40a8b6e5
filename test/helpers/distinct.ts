/** Documents in which nothing can be taken for something else, for formats that know things by their names. */
import { targetIds } from './arbitraries.js';

/**
 * A copy in which every name is another and every address too, ids are words of ASCII letters and stand only
 * where references lead, and numbers have no exponents. What another format merges or sorts stands alone:
 * people of one kind, with one attendance, bodies not in roles, no agent that is an entry of a list.
 */
export function distinct(document: unknown): Record<string, unknown> {
  let count = 0;
  const next = () => String(count++);
  const textOf = (text: string, key: string, within: string): string | undefined => {
    if (targetIds.includes(text) && /^(?:id|ref|event|side|partOf)$/.test(key)) return text;
    if (key === 'abbreviation' || (key === 'kind' && people.test(within))) return undefined;
    if (key === 'id') return listed.test(within) ? `id-${next()}` : undefined;
    if (names.test(key)) return `${text} ${next()}`;
    return addresses.test(key) ? `https://x.example/${next()}` : text;
  };
  const copy = (value: unknown, key: string, within: string): unknown => {
    if (typeof value === 'number') return Number(value.toFixed(3));
    if (typeof value === 'string') return textOf(value, key, within);
    if (typeof value !== 'object' || value === null) return value;
    if (merged.test(within) || (agents.test(within) && isReference(value))) return undefined;
    if (Array.isArray(value)) {
      const entries = value.map((entry) => copy(entry, key, `${within}/*`));
      return entries
        .filter((entry) => entry !== undefined)
        .slice(0, single.test(key) ? 1 : Infinity);
    }
    const named = /^\/contacts\/\*$/.test(within) ? { name: 'C', ...value } : value;
    return Object.fromEntries(
      Object.entries(named)
        .map(([inner, entry]) => [inner, copy(entry, inner, `${within}/${inner}`)] as const)
        .filter(([, entry]) => entry !== undefined),
    );
  };
  return copy(document, '', '') as Record<string, unknown>;
}

/** Keys whose values are looked up by other formats. */
const names =
  /^(?:name|text|title|headline|description|given|family|aliases|participants|organizations?|authors|organizers|speaker|publisher|source|venue|place|parent|affiliations)/;

const addresses = /url$|^(?:sameAs|poster|license|uri|of|logo|image|media|avatar|related)$/i;

const listed = /^\/(?:events|participants|organizations)\/\*\/id$/;

const single = /^(?:alternates|as|attendance)$/;

const agents = /\/(?:authors\/\*|organizers\/\*|speaker)$/;

const people = /\/(?:authors|organizers|speaker|participants)\//;

const merged = /^\/translation$|\/roles\/\*\/organization$/;

const isReference = (value: object): boolean => Object.hasOwn(value, 'ref');
