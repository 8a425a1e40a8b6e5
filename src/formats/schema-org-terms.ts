/** Keys, types and values of JSON-LD with schema.org, each for itself. */
import { own } from './json.js';

/** Types of one thing that are looked at. */
const mostTypes = 20;

/** What follows the vocabulary's address or prefix: `http://schema.org/EventScheduled`. */
export const lastName = (iri: string): string =>
  iri.slice(Math.max(...['/', '#', ':'].map((mark) => iri.lastIndexOf(mark))) + 1);

/** `MovedOnline` → `moved-online`. */
export const kebab = (name: string): string =>
  name.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();

/** The `@id` of an object, which schema.org's own context also calls `id`. */
export function idOf(value: unknown): string | undefined {
  const id = own(value, '@id') ?? own(value, 'id');
  return typeof id === 'string' ? id : undefined;
}

/** The types of an object, without the address of the vocabulary. */
export function typesOf(value: unknown): readonly string[] {
  const types = own(value, '@type') ?? own(value, 'type');
  return [types]
    .flat()
    .slice(0, mostTypes)
    .filter((type) => typeof type === 'string')
    .map(lastName);
}

/** Whether an object only says what it refers to. */
export const isReference = (value: object): boolean =>
  Object.keys(value).every((key) => /^@?(?:id|type)$/.test(key));

/** `2017-05-30T05:40:41+0000`, or with a space: ISO 8601 and its users allow more than the native format. */
export function isoDate(text: string): string {
  const [, day = '', time = '', hours, minutes = '00', utc] =
    /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?) ?(?:([+-]\d\d):?(\d\d)?|(Z))?$/i.exec(
      text.trim(),
    ) ?? [];
  return day ? `${day}T${time}${hours ? `${hours}:${minutes}` : utc ? 'Z' : ''}` : text;
}
