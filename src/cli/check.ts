/** `news-elements check`: what is wrong with documents, and what could be better. */
import { check as lint, deprecatedTerms, detect, parseJson } from '../core.js';
import { exitCodes } from './exit-codes.js';
import { expand, withEach } from './inputs.js';
import { readDocument, type ReadDocument, type ReadFlags } from './read-document.js';
import { asLine, locate, readerFindings, type Located } from './report.js';
import { print } from './terminal.js';

export interface CheckFlags extends ReadFlags {
  /** Whether warnings count as errors do. */
  readonly strict?: boolean;
  /** Whether the findings are written as JSON. */
  readonly json?: boolean;
}

/**
 * Checks documents: what their reader noticed, and all lints of each release. The findings are the
 * output.
 *
 * @returns the exit code.
 * @throws InputError when a pattern matches nothing.
 */
export async function check(names: readonly string[], flags: CheckFlags): Promise<number> {
  const documents: { readonly file: string; readonly findings: readonly Located[] }[] = [];
  const areAllHad = await withEach(await expand(names), async (file) => {
    const document = await readDocument(file, flags);
    const findings = [...readerFindings(document), ...(await lintFindings(document, flags))];
    documents.push({ file, findings });
  });
  const all = documents.flatMap(({ findings }) => findings);
  if (flags.json) print(`${JSON.stringify(documents, null, 2)}\n`);
  else {
    for (const { file, findings } of documents) {
      for (const finding of findings) console.log(asLine(file, finding));
    }
    console.log(summary(all, documents.length));
  }
  if (!areAllHad) return exitCodes.unusable;
  const counted = flags.strict ? /error|warning/ : /error/;
  return all.some(({ severity }) => counted.test(severity)) ? exitCodes.findings : exitCodes.ok;
}

/** Pointers lead into the native release, as `convert` writes it; of a native document, into itself. */
async function lintFindings(
  { input, releases }: ReadDocument,
  { from }: ReadFlags,
): Promise<readonly Located[]> {
  const document = parseJson(input.text);
  const format = from ?? detect(document) ?? 'native';
  const now = new Date();
  const found = await Promise.all(
    releases.map(async (release, index) => {
      const start = releases.length > 1 || Array.isArray(document) ? `/${String(index)}` : '';
      const findings = await lint(release, { now });
      return findings.map((finding) => ({ ...finding, path: start + finding.path }));
    }),
  );
  const isNative = document !== undefined && format === 'native';
  return [
    ...locate(deprecatedTerms(document, format), input.text),
    ...(isNative ? locate(found.flat(), input.text) : found.flat()),
  ];
}

function summary(found: readonly Located[], documents: number): string {
  const counted = (count: number, noun: string) =>
    `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
  const of = (wanted: Located['severity']) =>
    found.filter(({ severity }) => severity === wanted).length;
  const counts = [
    counted(of('error'), 'error'),
    counted(of('warning'), 'warning'),
    counted(of('info'), 'hint'),
  ];
  return `${counts.join(', ')} in ${counted(documents, 'document')}`;
}
