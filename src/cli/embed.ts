/** `news-elements embed`: releases → the code by which a page shows them. */
import { readFile } from 'node:fs/promises';
import {
  embedHosts,
  findingsOf,
  scriptTag,
  toEmbedCode,
  toFrameCode,
  type EmbedCode,
  type EmbedHost,
  type EmbedScript,
  type Release,
} from '../core.js';
import { placeOf, type DataPlace } from './data-place.js';
import { exitCodes } from './exit-codes.js';
import { expand, InputError, withEach } from './inputs.js';
import { readDocument, type ReadDocument, type ReadFlags } from './read-document.js';
import { readerFindings, tell, tellPlace } from './report.js';
import { refuseOverwriting, writeDocument } from './targets.js';

export interface EmbedFlags extends ReadFlags {
  /** Name of an `EmbedHost`; default is the first that has the form. */
  readonly cms?: string;
  /** Default is what is usual there. */
  readonly form?: EmbedHost['form'];
  readonly tag: string;
  /** Address of the newsroom's `embed.html`; only for frames, which can't do without. */
  readonly frame?: string;
  /** Address of the data; default is the input's own, if it has one. */
  readonly src?: string;
  /** Whether the data stand in the code all the same. */
  readonly inline?: boolean;
  /** Address of the script; default is this version on a public server; false where the page has the tag. */
  readonly script?: string | false;
  readonly integrity?: string;
  readonly output?: string;
}

/** A release, its document, and what its snippet says of its data. */
interface Found {
  readonly name: string;
  /** Pointer to it in the document, where it is one of many. */
  readonly path: string;
  readonly release: Release;
  readonly place: DataPlace;
}

/** What is written, and where. */
interface Plan {
  readonly host: EmbedHost;
  readonly form: EmbedHost['form'];
  /** How the script comes into the page. */
  readonly way: EmbedHost['script'];
}

/**
 * Writes the code of each release, with blank lines between, and the script tag once, with the last.
 *
 * @param version of this package, for the address of its script.
 * @returns the exit code.
 * @throws InputError when options exclude each other, or something can't be read or written.
 */
export async function embed(
  names: readonly string[],
  flags: EmbedFlags,
  version: string,
): Promise<number> {
  const inputs = await expand(names);
  const plan = planOf(inputs, flags);
  refuseOverwriting(inputs, [flags.output]);
  const found: Found[] = [];
  const faults: boolean[] = [];
  const areAllHad = await withEach(inputs, async (name) => {
    const document = await readDocument(name, flags);
    faults.push(tell(name, readerFindings(document)));
    const { releases } = document;
    for (const [index, release] of releases.entries()) {
      const path = releases.length > 1 ? `/${index}` : '';
      found.push({ name, path, release, place: placeIn(document, release, plan.form, flags) });
    }
  });

  const codes: string[] = [];
  let last: Found | undefined;
  for (const one of found) {
    const code = codeOf(one, plan.form, flags);
    if (code.inline && flags.src) refuseSilence(flags.src);
    if (code.text) {
      tellOf(one, code, flags);
      codes.push(code.text);
      last = one;
    } else faults.push(tellNothing(one));
  }
  if (!last) return exitCodes.unusable;
  const script = plan.way === 'import' ? undefined : await scriptOf(flags, version);
  if (plan.way === 'pasted') codes.splice(-1, 1, codeOf(last, plan.form, flags, script).text);
  await writeDocument(flags.output, `${codes.join('\n\n')}\n`);
  advise(plan, flags, script);
  if (!areAllHad) return exitCodes.unusable;
  return faults.includes(true) ? exitCodes.findings : exitCodes.ok;
}

/** Throws an InputError when the flags exclude each other, or the inputs. */
function planOf(inputs: readonly string[], flags: EmbedFlags): Plan {
  const { src, inline, field, script, integrity, frame, cms } = flags;
  const wanted = flags.form ?? (frame === undefined ? undefined : 'iframe');
  const host = embedHosts.find(({ name, form }) =>
    cms ? name === cms : form === (wanted ?? form),
  );
  if (!host) throw new InputError(`--cms: there is no ${String(cms)}`);
  const form = wanted ?? host.form;
  // Only the script looks for other forms than elements.
  const way = host.script === 'import' && form !== 'element' ? 'site' : host.script;
  const refused = [
    [src && inputs.length > 1, '--src: several inputs can’t have one address'],
    [src && inline, '--src and --inline: the data are in one place or the other'],
    [src && field, '--src and --field: a page can’t read these data without the fields'],
    [frame && inline, '--frame and --inline: data in a frame’s address are not shown'],
    [integrity && !script, '--integrity: only for a script of your own (--script)'],
    [
      (form === 'iframe') !== (frame !== undefined),
      '--frame: the form iframe needs the address of your copy of dist/cdn/embed.html, no other does',
    ],
    [
      script && way === 'import',
      `--script: in ${host.label} an import brings the element; other forms take a script tag, such as --form quote`,
    ],
  ] as const;
  for (const [isRefused, message] of refused) if (isRefused) throw new InputError(message);
  return { host, form, way };
}

/** An address that was asked for is never passed over. */
function refuseSilence(src: string): never {
  throw new InputError(
    `--src ${src}: this form has no place to say which of many releases, or in which format, they are there`,
  );
}

/** Without an address the data stand in the code. */
function placeIn(
  document: ReadDocument,
  release: Release,
  form: Plan['form'],
  flags: EmbedFlags,
): DataPlace {
  if (flags.inline || (flags.field && !flags.frame)) return {};
  const place = placeOf(release, document, flags);
  // A block of code can name nothing but an address.
  return form === 'fence' && document.releases.length === 1 ? { ...place, item: undefined } : place;
}

function codeOf(
  { release, place }: Found,
  form: Plan['form'],
  { tag, frame = '' }: EmbedFlags,
  script?: EmbedScript,
): EmbedCode {
  const options = { tag, now: new Date(), ...place, script };
  return form === 'iframe'
    ? { inline: false, ...toFrameCode(release, { ...options, frame }) }
    : toEmbedCode(release, { ...options, form });
}

/** Tells what is to be known of the code of one release. */
function tellOf(found: Found, code: EmbedCode, { field }: EmbedFlags): void {
  const { name, path, release, place } = found;
  const problems = findingsOf(code.problems);
  tell(
    name,
    problems.map((one) => ({ ...one, path: path + one.path })),
  );
  if (!code.inline) return tellPlace(name, path, release, place, field);
  const left = code.losses.map((loss) => loss.path).join(', ');
  const digest = left && `: what a card shows of them, not ${left}`;
  tell(name, [
    { id: 'data', severity: 'info', path, message: `the data stand in the code${digest}` },
  ]);
}

/** Tells what else the page needs. */
function advise({ host, form, way }: Plan, flags: EmbedFlags, script?: EmbedScript): void {
  const say = (id: string, message: string) =>
    tell(host.name, [{ id, severity: 'info', path: '', message }]);
  if (flags.cms && form === host.form) say('where', host.advice);
  if (way === 'import' && flags.script !== false)
    say('script', `once: import 'news-elements/define/${flags.tag}.js'`);
  if (way === 'site' && script) say('script', `once in the site: ${scriptTag(script)}`);
}

/** Tells of a release that no frame could load. */
const tellNothing = ({ name, path }: Found): boolean =>
  tell(name, [
    {
      id: 'page-missing',
      severity: 'error',
      path: `${path}/url`,
      message: 'a frame needs the address of the release’s page or data',
      hint: 'Give the release its http or https address, or say --src',
    },
  ]);

/** What the script tag says; undefined where the page has it. */
async function scriptOf(
  { script, integrity, frame }: EmbedFlags,
  version: string,
): Promise<EmbedScript | undefined> {
  if (script === false) return undefined;
  if (script !== undefined) return { src: script, integrity };
  // It lies beside the page.
  if (frame !== undefined) return { src: new URL('frames.js', frame).href };
  // What is published under this version is what lies beside this command.
  const bytes = await readFile(new URL('../cdn/autoload.js', import.meta.url));
  const hash = Buffer.from(await crypto.subtle.digest('SHA-384', bytes)).toString('base64');
  return {
    src: `https://cdn.jsdelivr.net/npm/news-elements@${version}/dist/cdn/autoload.js`,
    integrity: `sha384-${hash}`,
  };
}
