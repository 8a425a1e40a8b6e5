/** What the text suggests of who takes part: told to a person, and added where that person says so. */
import { proseOf, readBody, suggest, type Release, type Suggestion } from '../core.js';
import { visible } from './terminal.js';

/** A release, and what its text suggests besides. */
interface Suggested {
  readonly release: Release;
  readonly suggestions: readonly Suggestion[];
}

/** Looks for participants in the text of a release, whatever form it has. */
async function suggestionsOf(release: Release): Promise<Suggested> {
  const { html, markdown } = release.body ?? {};
  if (html === undefined && markdown === undefined) {
    return { release, suggestions: suggest(release) };
  }
  const { blocks } = await readBody(release.body ?? {}, '/body');
  return { release, suggestions: suggest(release, proseOf(blocks)) };
}

/** One suggestion as lines for a person: its number, what it proposes, why, and from which words. */
function describe(
  { kind, participant, spans, reason }: Suggestion,
  number: number,
): readonly string[] {
  const { name, roles = [], aliases = [] } = participant;
  const also = aliases.map(({ text }) => `“${text}”`).join(', ');
  return [
    `${String(number)}. ${kind}: ${name}${also && `, also ${also}`}`,
    ...roles.map(({ title }) => `   role: ${title}`),
    `   ${reason}`,
    ...spans.map(({ paragraph, start, end, text }) => {
      const place = `paragraph ${String(paragraph + 1)}, ${String(start)}–${String(end)}`;
      return `   ${place}: “${text}”`;
    }),
  ];
}

/** The release with those participants; an alias goes to the one who bears it. */
function accept(release: Release, accepted: readonly Suggestion[]): Release {
  const participants = [...(release.participants ?? [])];
  for (const { kind, participant } of accepted) {
    const known = participants.findIndex(({ name }) => name === participant.name);
    const bearer = participants[known];
    if (kind === 'alias' && bearer) {
      const aliases = [...(bearer.aliases ?? []), ...(participant.aliases ?? [])];
      participants[known] = { ...bearer, aliases };
    } else participants.push(participant);
  }
  return accepted.length ? { ...release, participants } : release;
}

/** What is proposed in one run: numbered through all documents, told to a person, added where accepted. */
export class Proposals {
  readonly #accepted: ReadonlySet<number>;
  #count = 0;

  constructor(accepted: ReadonlySet<number> = new Set()) {
    this.#accepted = accepted;
  }

  /** Tells what releases suggest; gives them back with what is accepted. */
  async put(releases: readonly Release[]): Promise<readonly Release[]> {
    const done: Release[] = [];
    for (const read of releases) {
      const { release, suggestions } = await suggestionsOf(read);
      const accepted = suggestions.filter((suggestion) => {
        for (const line of describe(suggestion, ++this.#count)) console.error(visible(line));
        return this.#accepted.has(this.#count);
      });
      done.push(accept(release, accepted));
    }
    return done;
  }

  /** Numbers that were accepted, and that no proposal had. */
  unknown(): readonly number[] {
    return [...this.#accepted].filter((number) => number > this.#count);
  }
}
