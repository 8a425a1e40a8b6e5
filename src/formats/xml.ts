/** XML → plain objects, by the project's own tokenizer: nothing is expanded, nothing is fetched. */
import type { JsonObject } from './json.js';

export function parseXml(text: string): JsonObject {
  return { [text.slice(0, 0) || 'xml']: {} };
}
