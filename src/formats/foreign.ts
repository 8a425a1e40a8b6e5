/** Data that aren't plainly native: what they are, and who reads them. Loaded only for such data. */
import { problem, type Problem, type ProblemCode } from '../release/problems.js';
import type { ReadOptions, ReadResult } from '../release/read-result.js';
import { detect } from './detect.js';
import { failed, readMapped, type Mapping } from './mapping.js';
import type { MendedJson } from './mend-json.js';
import { readNative } from './native.js';
import { findReleaseLine } from './release-line.js';

/** The mapping tables of the formats, by name. */
const mappings: Readonly<Record<string, () => Promise<{ readonly mapping: Mapping }>>> = {
  'json-feed': () => import('./json-feed.js'),
  wordpress: () => import('./wordpress.js'),
  ghost: () => import('./ghost.js'),
  govuk: () => import('./govuk.js'),
  rss: () => import('./rss.js'),
  atom: () => import('./atom.js'),
  'schema-org': () => import('./schema-org.js'),
  ninjs: () => import('./ninjs.js'),
  text: () => import('./text.js'),
};

/** Reads a parsed document of any format; one that nothing tells is taken for native. */
export async function readForeign(value: unknown, options: ReadOptions): Promise<ReadResult> {
  const format = options.format || (detect(value) ?? 'native');
  if (format === 'native') return readNative(value, options);
  const load = Object.hasOwn(mappings, format) ? mappings[format] : undefined;
  if (!load) return refuse('format-unsupported', format);
  const { mapping } = await load();
  return readMapped(value, mapping, options);
}

/** How JSON begins that a release could be in; a headline may begin with a bracket too. */
const jsonStart = /^\s*(?:\{|\[\s*(?:[[{"\]]|$)|\/[*/])/;

const whatText = 'neither JSON nor XML; what is the text of a page is read with the format “text”';

/**
 * Reads a text that isn't JSON, or isn't to be read as such. Without its format, text that is no XML is
 * taken for a page's when its media type says so, or when it has a house line; never what begins as
 * JSON does, for that is JSON with a fault.
 */
export async function readOtherText(source: string, options: ReadOptions): Promise<ReadResult> {
  const { format, mediaType = '', embedded } = options;
  const text = source.replace(/^\uFEFF/, '');
  if (format === 'text') return readForeign(text, options);
  if (embedded && /[{[&]/.test(text)) {
    const { mendJson } = await import('./mend-json.js');
    const mended = mendJson(text);
    if (mended) return readMended(mended, options);
  }
  if (/^\s*</.test(text)) return readXml(text, options);
  const isPlain = /^\s*text\/plain\s*(?:;|$)/i.test(mediaType);
  const isPage = !format && !jsonStart.test(text) && (isPlain || findReleaseLine(text));
  if (isPage) return readForeign(text, { ...options, format: 'text' });
  if (!format && /^\s*[^\s{[/]/.test(text)) return refuse('format-unknown', whatText);
  const { findJsonError } = await import('./json-scan.js');
  return failed({ ...problem('', 'json-invalid', 'error', ''), ...findJsonError(text) });
}

async function readMended({ value, mends }: MendedJson, options: ReadOptions): Promise<ReadResult> {
  const result = await readForeign(value, options);
  const problems = [...mends].map((mend) => problem('', 'json-mended', 'warning', mend));
  return { ...result, problems: [...problems, ...result.problems] };
}

async function readXml(text: string, options: ReadOptions): Promise<ReadResult> {
  const { parseXml } = await import('./xml.js');
  const problems: Problem[] = [];
  const document = parseXml(text, (path, code, detail) => {
    // What is missing may be more than what is there.
    const severity = code === 'xml-incomplete' ? 'error' : 'warning';
    problems.push(problem(path, code, severity, detail));
  });
  const format = options.format || (detect(document) ?? Object.keys(document)[0] ?? 'xml');
  const result = await readForeign(document, { ...options, format });
  return { ...result, problems: [...problems, ...result.problems] };
}

const refuse = (code: ProblemCode, detail: string): ReadResult =>
  failed(problem('', code, 'error', detail));
