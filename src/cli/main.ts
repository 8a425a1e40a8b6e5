#!/usr/bin/env node
/** The command `news-elements`: arguments in, files and findings out. */
import { readFileSync } from 'node:fs';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { embedFormNames, embedHosts, embedTags, formats } from '../core.js';
import { check, type CheckFlags } from './check.js';
import { convert, type ConvertFlags } from './convert.js';
import { embed, type EmbedFlags } from './embed.js';
import { exitCodes } from './exit-codes.js';
import { InputError } from './inputs.js';
import { oEmbed, type OEmbedFlags } from './oembed.js';
import { outputs } from './outputs.js';
import { visible } from './terminal.js';

/** Beside the built file: dist/cli. */
const { version } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { version: string };

const inputs = 'files, patterns ("news/*.json"), http(s) addresses, or - for standard input';

const width = Math.max(...embedHosts.map(({ name }) => name.length));
const hostList = embedHosts
  .map(({ name, label, form }) => `  ${name.padEnd(width)}  ${label}: ${form}`)
  .join('\n');
const hostNames = embedHosts.map(({ name }) => name);

const exits = `
Exit codes:
  0  all is well
  1  there is an error in the data; with check --strict, or a warning
  2  it could not be done: wrong arguments, nothing there, nothing that could be written`;

let exitCode: number = exitCodes.ok;

const program = new Command('news-elements')
  .description('Converts, checks and embeds news releases: any format in, clean data out.')
  .version(version)
  .exitOverride()
  .showHelpAfterError('(--help says more)')
  .addHelpText('after', exits);

reading(program.command('convert'))
  .description('Convert releases into one format')
  .addOption(
    new Option('-t, --to <format>', 'the format to write')
      .choices(Object.keys(outputs))
      .default('native'),
  )
  .option('-o, --output <path>', 'a file; or a folder (ends in a slash), for a file each')
  .option('--losses', 'list what has no place in the formats')
  .option('--suggest', 'propose participants found in the text; nothing is added by itself')
  .option('--accept <numbers>', 'add these of the proposals, such as 1,3', numbers)
  .addHelpText(
    'after',
    `
Examples:
  news-elements convert page.txt -o release.json
  news-elements convert https://newsroom.example/feed.xml --to json-feed
  news-elements convert "posts/*.json" --to icalendar -o calendar/
  news-elements convert page.txt --suggest
  news-elements convert page.txt --suggest --accept 1,2,4 -o release.json
${exits}`,
  )
  .action(async (names: string[], flags: ConvertFlags) => {
    exitCode = await convert(names, flags);
  });

reading(program.command('check'))
  .description('Say what is wrong with releases, and what could be better')
  .option('--strict', 'take warnings as seriously as errors')
  .option('--json', 'write the findings as JSON')
  .addHelpText(
    'after',
    `
Each line is  file:line:column: severity id pointer: what is wrong (how to mend it)

Examples:
  news-elements check release.json
  news-elements check "news/**/*.json" --strict
${exits}`,
  )
  .action(async (names: string[], flags: CheckFlags) => {
    exitCode = await check(names, flags);
  });

reading(program.command('oembed'))
  .description(
    'Write oEmbed answers for releases, as files for a server, and the tags that lead to them',
  )
  .requiredOption('--frame <address>', 'the newsroom’s embed.html', address)
  .requiredOption(
    '-o, --output <folder>',
    'where the answers go: a .json and a .xml for each release',
  )
  .option(
    '--at <address>',
    'where that folder will lie: prints the tags for each release’s page',
    address,
  )
  .option(
    '--src <address>',
    'where the data lie (default: the input, or its page’s address with .json)',
    address,
  )
  .addOption(tagOption())
  .option('--lang <tag>', 'language of the interface (default: the reader’s)', language)
  .option('--width <pixels>', 'width that sites may count on (default: 600)', pixels)
  .option('--height <pixels>', 'height until the frame has told its own (default: 300)', pixels)
  .addHelpText(
    'after',
    `
An answer is named after the path and query of the release’s page: …/releases/1.html becomes releases-1.json and
releases-1.xml. Where its data are loaded from is told on standard error.

Examples:
  news-elements oembed "releases/*.json" --frame https://newsroom.example/embed.html -o oembed/
  news-elements oembed https://newsroom.example/feed.json --frame https://newsroom.example/embed.html \\
    --at https://newsroom.example/oembed/ -o oembed/
${exits}`,
  )
  .action(async (names: string[], flags: OEmbedFlags) => {
    exitCode = await oEmbed(names, flags);
  });

notBoth(reading(program.command('embed')), 'script')
  .description('Write the code by which a page shows releases, for what a CMS lets pass')
  .option(
    '-c, --cms <name>',
    'what it is pasted into, of the list below (default: the first that has the form)',
    host,
  )
  .addOption(
    new Option('--form <form>', 'another form than what is usual there').choices([
      ...embedFormNames,
      'iframe',
    ]),
  )
  .addOption(tagOption())
  .option(
    '--src <address>',
    'where the data will lie (default: the input, if it has an address)',
    address,
  )
  .option('--frame <address>', 'the newsroom’s embed.html: the code is a frame', address)
  .option('--inline', 'put the data into the code, even if they have an address')
  .option(
    '--script <address>',
    'a copy of autoload.js or news-elements.js of your own; of frames.js with --frame',
    address,
  )
  .option('--integrity <hash>', 'what that copy is held against, such as sha384-…', integrity)
  .option('--no-script', 'the page has the script tag')
  .option('-o, --output <file>', 'a file; default is standard output')
  .addHelpText(
    'after',
    `
The code goes to standard output; where the data are, what the code leaves out of them, and how the script comes into
the page is told on standard error. The script is the version of this command on jsdelivr.net, pinned by its hash; with
--frame it is the frames.js beside the embed.html.
An address of data must answer pages of other origins (Access-Control-Allow-Origin). Of many releases there, each is
named by its id, or else by its address.

What it can be pasted into (--cms), and the form that is usual there:
${hostList}

Forms: a quote with a link, a link, both in HTML; a link in markdown, or a fence (a block of code) there; the element
itself; an iframe. Without the script, all but the fence leave a link or the headline.

Examples:
  news-elements embed https://newsroom.example/releases/1.json
  news-elements embed release.json --src https://newsroom.example/releases/1.json --cms wordpress-author
  news-elements embed release.json --cms hugo
  news-elements embed https://newsroom.example/feed.xml --cms react --tag news-release -o releases.html
  news-elements embed release.json --frame https://newsroom.example/embed.html
  news-elements embed release.json --script https://newsroom.example/autoload.js
${exits}`,
  )
  .action(async (names: string[], flags: EmbedFlags) => {
    exitCode = await embed(names, flags, version);
  });

/** What those take that write code. */
function tagOption(): Option {
  return new Option('--tag <element>', 'the element that shows it')
    .choices(embedTags)
    .default('news-card');
}

/** What all commands take. */
function reading(command: Command): Command {
  return command
    .argument('<input...>', inputs)
    .addOption(
      new Option('-f, --from <format>', 'the format of the inputs (default: found out)').choices(
        formats,
      ),
    )
    .option('--base <address>', 'where the inputs lie, for relative addresses', address)
    .option(
      '--field <native=source>',
      'a field of the site’s own, both as JSON pointers: /metrics/pageviews=/meta/views',
      field,
    );
}

/** Commander takes the last of an option and its opposite, and passes over the other. */
function notBoth(command: Command, option: string): Command {
  const said = new Set<string>();
  for (const name of [option, `no-${option}`]) {
    command.on(`option:${name}`, () => {
      if (said.add(name).size > 1)
        command.error(`error: option '--${option}' cannot be used with option '--no-${option}'`);
    });
  }
  return command;
}

/** The list in the help says what each name means. */
function host(name: string): string {
  if (hostNames.includes(name)) return name;
  throw new InvalidArgumentError(`Allowed choices are ${hostNames.join(', ')}.`);
}

function address(text: string): string {
  if (/^https?:/.test(text) && URL.canParse(text)) return text;
  throw new InvalidArgumentError('An http or https address is expected.');
}

function language(text: string): string {
  try {
    return Intl.getCanonicalLocales(text)[0] ?? text;
  } catch {
    throw new InvalidArgumentError('A language tag such as de or zh-Hans is expected.');
  }
}

function integrity(text: string): string {
  if (/^(?:sha(?:256-[\w+/]{43}=|384-[\w+/]{64}|512-[\w+/]{86}==)(?: |$))+$/.test(text))
    return text;
  throw new InvalidArgumentError('A hash such as sha384-… is expected.');
}

function field(
  text: string,
  before: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  const [, native, source] = /^(\/[^=]+)=(\/.+)$/.exec(text) ?? [];
  if (native === undefined || source === undefined) {
    throw new InvalidArgumentError('Two JSON pointers with “=” between are expected.');
  }
  return { ...before, [native]: source };
}

function pixels(text: string): number {
  if (/^[1-9]\d{0,4}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('A number of pixels is expected.');
}

function numbers(text: string): ReadonlySet<number> {
  if (/^[1-9]\d*(?:,[1-9]\d*)*$/.test(text)) return new Set(text.split(',').map(Number));
  throw new InvalidArgumentError('Numbers with commas between are expected.');
}

/** What a failure means to a script; Commander has told people already. */
function failed(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode ? exitCodes.unusable : exitCodes.ok;
  console.error(error instanceof InputError ? visible(error.message) : error);
  return exitCodes.unusable;
}

// `news-elements … | head` closes the pipe when it has seen enough.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  if (code === 'EPIPE') process.exit();
});

try {
  await program.parseAsync();
} catch (error) {
  exitCode = failed(error);
}
process.exitCode = exitCode;
