/** Where in an XML text the elements and attributes stand that pointers into its tree name. */
import { attribute } from '../content/tokenizer.js';
import { stepsOf } from '../release/pointer-steps.js';
import type { JsonObject } from './json.js';
import { positions, type Position } from './positions.js';
import { parseXml, type Places } from './xml.js';

/**
 * Finds the values that pointers name: each by the start of its element or attribute; a list, and the
 * whole document, by its first element. What isn't in the tree isn't in the result.
 *
 * @param text XML; of a text that doesn't begin as such nothing is found.
 * @param wanted JSON pointers (RFC 6901) into what `parseXml` makes of the text.
 */
export function xmlPlaces(text: string, wanted: Iterable<string>): ReadonlyMap<string, Position> {
  const found = new Map<string, Position>();
  if (!/^\s*</.test(text)) return found;
  const source = text.replace(/\r\n?/g, '\n');
  const elements: Places = new Map();
  const document = parseXml(source, undefined, elements);
  const position = positions(source);
  for (const path of wanted) {
    const offset = offsetOf(stepsOf(path), document, elements, source);
    if (offset !== undefined) found.set(path, position(offset));
  }
  return found;
}

function offsetOf(
  steps: readonly string[],
  document: unknown,
  elements: Places,
  source: string,
): number | undefined {
  const within = (value: unknown, step: string): unknown =>
    typeof value === 'object' && value !== null && Object.hasOwn(value, step)
      ? (value as JsonObject)[step]
      : undefined;
  let holder = document;
  for (const step of steps.slice(0, -1)) holder = within(holder, step);
  const [last] = steps.slice(-1);
  const value = last === undefined ? document : within(holder, last);
  if (value === undefined) return undefined;
  if (typeof value === 'object') {
    return elements.get(value) ?? elements.get(Object.values(value ?? {}).flat()[0]);
  }
  const start = elements.get(holder);
  const key = /^@(.+)/s.exec(last ?? '')?.[1];
  return start === undefined || key === undefined ? start : attributeAt(source, start, key);
}

/** Where an attribute begins, by its name; else by its name but for the prefix, which a document chooses. */
function attributeAt(source: string, element: number, key: string): number | undefined {
  const names: { readonly name: string; readonly at: number }[] = [];
  // The name of the element is the first of them.
  attribute.lastIndex = element;
  for (let found; (found = attribute.exec(source));) {
    const [all, name = ''] = found;
    names.push({ name, at: found.index + all.search(/[^\s/]/) });
  }
  const [, ...attributes] = names;
  const local = (name: string) => name.slice(name.indexOf(':') + 1);
  const same =
    attributes.find(({ name }) => name === key) ??
    attributes.find(({ name }) => local(name) === local(key));
  return same?.at ?? element;
}
