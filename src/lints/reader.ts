/** What readers have found, in the form of findings, so that a document's faults are one list. */
import type { Problem, ProblemCode } from '../release/problems.js';
import { pageviewsNotInteger } from './completeness.js';
import { finding, type Finding, type Rule } from './finding.js';
import { langUnderscore } from './languages.js';
import { aliasAmbiguous } from './names.js';
import { doubleEscaped } from './texts.js';

/** A rule, by its id or by the code of the problem that breaks it. */
const rule = (
  id: string,
  severity: Rule['severity'],
  about: string,
  hint: string,
): readonly [id: string, Rule] => [id, { id, severity, about, hint }];

/** What each problem is called as a finding, where that isn't its code. */
const renamed: Partial<Readonly<Record<ProblemCode, string>>> = {
  'url-refused': 'url-scheme-refused',
  'escaped-twice': 'double-escaped',
  'content-dropped': 'body-unsafe-html',
};

/** Rules that a release may break too, when a program has made it. */
const shared = [aliasAmbiguous, doubleEscaped, langUnderscore, pageviewsNotInteger];

/** Rules that only a reader sees broken, for the release that it makes is whole. */
const rules = new Map<string, Rule>([
  ...shared.map((one) => [one.id, one] as const),
  rule(
    'headline-missing',
    'error',
    'A release has no headline, which is the one thing it must have.',
    'Add headline',
  ),
  rule(
    'code-missing',
    'error',
    'The document is in a format whose reader could not be loaded.',
    'Publish all files of the build together, and let other origins read them (CORS)',
  ),
  rule(
    'no-release',
    'error',
    'There is no release in the document, though it is in a format that has some.',
    'Look whether the feed is empty, or cut off before its first item',
  ),
  rule(
    'xml-incomplete',
    'error',
    'The XML ends in the middle, before the end of its root: it was cut off. What stands before is read.',
    'Fetch it again, or look whether what made it ran out of time or space',
  ),
  rule(
    'xml-invalid',
    'warning',
    'The XML is not well-formed; what can be told from it is read all the same.',
    'Run it through a validator of XML, and mend what made it',
  ),
  rule(
    'json-invalid',
    'error',
    'The text is no JSON.',
    'Mend the place that the message names; a comma too many is the usual reason',
  ),
  rule(
    'json-mended',
    'warning',
    'The text is no JSON as it stands in the page: what software for pages does to JSON was undone.',
    'Let the newsroom’s own snippet stand as it was copied, or name the data’s address in src',
  ),
  rule(
    'unreadable',
    'error',
    'Reading throws an error: an object of a program has a getter that does.',
    'Hand over plain data',
  ),
  rule(
    'format-unknown',
    'error',
    'The text is neither JSON nor XML, and nothing tells that it is the text of a page.',
    'Name its format: --from text on the command line, format="text" on an element',
  ),
  rule(
    'format-unsupported',
    'error',
    'The document is in a format that isn’t read.',
    'Convert it into one of those that are: native, JSON Feed, RSS, schema.org, ninjs …',
  ),
  rule(
    'date-invalid',
    'error',
    'A date has the right form and doesn’t exist: 2018-02-30. It isn’t shown.',
    'Correct the date',
  ),
  rule(
    'date-unparsable',
    'error',
    'What should be a date is none, or a day where a moment is due. It isn’t shown.',
    'Write 2018-10-05, or 2018-10-05T09:30:00+08:00; what is printed goes into dateText',
  ),
  rule(
    'url-scheme-refused',
    'error',
    'An address isn’t https, http, mailto or tel, or has a password in it. It isn’t shown.',
    'Write the https address of the page or file',
  ),
  rule(
    'embargoed',
    'warning',
    'A release is written into another format before its embargo is over. Only exporters say this.',
    'Write it when the embargo is over, or for people who keep to it',
  ),
  rule(
    'not-published',
    'warning',
    'A release is written into another format that is a draft, or scheduled, withheld or withdrawn. Only exporters say this.',
    'Leave it out, or set status to published when it is',
  ),
  rule(
    'url-relative',
    'warning',
    'An address is relative, and nothing says to what: it leads elsewhere on each page.',
    'Write the whole address, or give the release its url',
  ),
  rule(
    'ref-dangling',
    'warning',
    'A reference names nobody and nothing: there is no entry with that id. It is left out.',
    'Give the entry that id, or name another',
  ),
  rule('ref-circular', 'warning', 'Two records are each other’s parts.', 'Take one reference away'),
  rule(
    'duplicate-id',
    'warning',
    'Two entries have one id: references to it mean the first.',
    'Give each an id of its own',
  ),
  rule(
    'unknown-key',
    'info',
    'A key is none of the model, and isn’t carried.',
    'Correct its spelling, or move it into extensions',
  ),
  rule(
    'body-unsafe-html',
    'warning',
    'A part of a text’s HTML is no text and was taken out; each part is one finding.',
    'Take it out of the source; pictures, video and embeds go into media',
  ),
  rule(
    'language-invalid',
    'warning',
    'What should be a language is no tag of BCP 47.',
    'Write a tag: en, de-AT, zh-Hans',
  ),
  rule(
    'both-event-and-events',
    'warning',
    'A release has event and events; the one counts as the last of the others.',
    'Put it into events',
  ),
  rule(
    'missing',
    'warning',
    'A value is empty, or a key that a record needs isn’t there.',
    'Add it',
  ),
  rule(
    'time-zone-unknown',
    'warning',
    'What should be a time zone is no name of the IANA list.',
    'Write a name such as Asia/Shanghai; an offset belongs to each time',
  ),
  rule(
    'too-complex',
    'warning',
    'A part of a text would take too long to read, and is shown as plain text.',
    'Make its nesting simpler',
  ),
  rule('too-deep', 'warning', 'Values are nested too deep, and left out.', 'Nest them less'),
  rule(
    'truncated',
    'warning',
    'A value is longer than what is read, and was cut.',
    'Make it shorter, or two of it',
  ),
  rule(
    'unknown-value',
    'warning',
    'A value is none of those that its key may have, and left out.',
    'Choose one of those that the documentation lists',
  ),
  rule(
    'wrong-type',
    'warning',
    'A value is of another type than its key should have; where it can be, it is converted.',
    'Write it as the schema says',
  ),
]);

/** Rules of problems alone; what a release shows of the same rules has its row elsewhere. */
export const readerRules: readonly Rule[] = [...rules.values()];

/**
 * The problems of reading as findings. Names and severities are those of the lints: an invalid date is
 * an error here, for it isn't shown. Messages and pointers stay as they are; the latter lead into the
 * document that was read.
 */
export const findingsOf = (problems: readonly Problem[]): readonly Finding[] =>
  problems.map((found) => {
    const id = idOf(found);
    const { path, message, severity, code } = found;
    const known = rules.get(id) ?? { id, severity, about: '', hint: '' };
    // Where a reader says that nothing is lost, its word counts.
    const isKept = severity === 'info' && (code === 'wrong-type' || code === 'truncated');
    return finding(isKept ? { ...known, severity } : known, [path, message]);
  });

function idOf({ code, path, message }: Problem): string {
  if (code === 'wrong-type' && path.endsWith('/metrics/pageviews')) return 'pageviews-not-integer';
  if (code === 'language-invalid' && message.includes('_')) return 'lang-underscore';
  // One that couldn't be resolved either.
  if (code === 'url-refused' && !/^[^:]*: [a-z][a-z\d+.-]*:/i.test(message)) return 'url-relative';
  return renamed[code] ?? code;
}
