/** Lints about the people of a release. */
import type { Participant } from '../release/participants.js';
import type { Facts } from './facts.js';
import { each, quoted, type Lint, type Sighting } from './finding.js';
import { describesGroup, isSurnameWithTitle, roleIn } from './titles.js';

const participantsOf = ({ release }: Facts) => each('/participants', release.participants);

const isPerson = ({ kind = 'person' }: { readonly kind?: Participant['kind'] }): boolean =>
  kind === 'person';

type NamedPerson = readonly [path: string, name: string];

/** Names of people: who takes part, writes, speaks, answers; each name once. */
function peopleOf({ release }: Facts): readonly NamedPerson[] {
  const { participants, authors, quotes, contacts } = release;
  const speakers = each('/quotes', quotes).flatMap(([path, { speaker }]) =>
    speaker ? [[`${path}/speaker`, speaker] as const] : [],
  );
  const agents = [
    ...each('/participants', participants),
    ...each('/authors', authors),
    ...speakers,
  ];
  const names = [
    ...agents.filter(([, agent]) => isPerson(agent)),
    ...each('/contacts', contacts),
  ].flatMap(([path, { name }]): readonly NamedPerson[] => (name ? [[`${path}/name`, name]] : []));
  return [...new Map(names.toReversed().map((one) => [one[1], one])).values()].toReversed();
}

function* notInText(facts: Facts): Generator<Sighting> {
  if (!facts.body.length) return;
  const { names } = facts;
  const used = new Set(names.sought.filter(names.isUsed).map(({ entity }) => entity));
  for (const { path, text, entity } of names.sought) {
    if (/^\/participants\/\d+\/name$/.test(path) && !used.has(entity)) {
      yield [path, `${quoted(text)} isn’t in the text`];
    }
  }
}

function* noRole(facts: Facts): Generator<Sighting> {
  for (const [path, one] of participantsOf(facts)) {
    const { name, roles = [], affiliations = [], description } = one;
    if (isPerson(one) && !roles.length && !affiliations.length && !description) {
      yield [path, `Nothing says who ${quoted(name)} is`];
    }
  }
}

function* noSide(facts: Facts): Generator<Sighting> {
  if (!facts.release.sides?.length) return;
  for (const [path, { name, side }] of participantsOf(facts)) {
    if (side === undefined)
      yield [path, `${quoted(name)} is of no side, though the release has sides`];
  }
}

/** One name twice is one person twice, unless each has an office that the other hasn't. */
function* twice(facts: Facts): Generator<Sighting> {
  const first = new Map<string, readonly [path: string, Participant]>();
  for (const [path, one] of participantsOf(facts)) {
    if (one.kind === 'group') continue;
    const key = `${one.kind ?? 'person'} ${one.name.normalize('NFKC').replace(/\s+/g, ' ').toLowerCase()}`;
    const [before, other] = first.get(key) ?? [];
    if (!other) first.set(key, [path, one]);
    else if (!differ(one, other)) {
      yield [path, `${quoted(one.name)} is also ${before ?? ''}`];
    }
  }
}

function differ(one: Participant, other: Participant): boolean {
  const titles = new Set(one.roles?.map(({ title }) => title));
  return (
    titles.size > 0 &&
    (other.roles?.length ?? 0) > 0 &&
    !other.roles?.some(({ title }) => titles.has(title))
  );
}

function* roleInName(facts: Facts): Generator<Sighting> {
  for (const [path, name] of peopleOf(facts)) {
    const role = roleIn(name);
    if (role !== undefined)
      yield [path, `${quoted(name)} has more than a name in it: ${quoted(role)}`];
  }
}

function* groupAsPerson(facts: Facts): Generator<Sighting> {
  for (const [path, name] of peopleOf(facts)) {
    if (describesGroup(name)) yield [path, `${quoted(name)} is no person’s name`];
  }
}

function* titleAsName(facts: Facts): Generator<Sighting> {
  for (const [path, one] of participantsOf(facts)) {
    if (!isPerson(one)) continue;
    const isTitled = (text: string) => isSurnameWithTitle(text) && !isGiven(one, text);
    if (isTitled(one.name)) yield [`${path}/name`, titleMessage(one.name)];
    for (const [at, { text, reason }] of each(`${path}/aliases`, one.aliases)) {
      if (reason === 'title-as-name' || isTitled(text)) {
        yield [`${at}/text`, titleMessage(text)];
      }
    }
  }
}

/** Shuji is a title in Chinese, and a name in Japanese. */
const isGiven = ({ givenName, names }: Participant, text: string): boolean =>
  names?.['ja'] !== undefined || (givenName !== undefined && text.endsWith(givenName));

const titleMessage = (text: string): string =>
  `${quoted(text)} is a surname and a title, not a name`;

/** Log-in names of content management systems, and addresses of e-mail, as RSS has them. */
const account =
  /^(?:(?:wp|web|site|super)?[-_ ]?admin(?:istrator)?\d*|editor\d*|webmaster|root|user\d*|test|wordpress|\S+@\S+)$/i;

function* authorIsAccount({ release }: Facts): Generator<Sighting> {
  for (const [path, { name }] of each('/authors', release.authors)) {
    if (account.test(name)) yield [`${path}/name`, `${quoted(name)} is an account, not an author`];
  }
}

export const peopleLints: readonly Lint[] = [
  {
    id: 'participant-not-in-text',
    severity: 'info',
    about: 'A participant is named in no text of the release, by no name that the data know.',
    hint: 'Write the name as printed, or add the printed words to aliases',
    find: notInText,
  },
  {
    id: 'participant-no-role',
    severity: 'info',
    about: 'Of a person there is only a name: no role, no affiliation, no description.',
    hint: 'Add roles',
    find: noRole,
  },
  {
    id: 'participant-no-side',
    severity: 'info',
    about: 'A release has sides, and a participant is of none.',
    hint: 'Add side, if the text says it',
    find: noSide,
  },
  {
    id: 'duplicate-participant',
    severity: 'warning',
    about: 'Two participants have one name, and no roles that tell them apart.',
    hint: 'Make one of them, with all its roles and events',
    find: twice,
  },
  {
    id: 'role-in-name',
    severity: 'warning',
    about:
      'A person’s name holds an office, a form of address or a comma. Google wants an author’s name alone.',
    hint: 'Put offices into roles, Dr into honorific, PhD into honorificSuffix',
    find: roleInName,
  },
  {
    id: 'group-as-person',
    severity: 'warning',
    about: 'What stands as a person’s name describes people: “leaders of …”, “related staff”.',
    hint: 'Set kind to group',
    find: groupAsPerson,
  },
  {
    id: 'title-as-name',
    severity: 'info',
    about:
      'A surname with a title stands as a name, as translating programs write Chinese, Japanese and Korean titles: “Zhang Shuji” is Secretary Zhang.',
    hint: 'Give the full name as name; keep the printed words in aliases, reason title-as-name',
    find: titleAsName,
  },
  {
    id: 'author-is-account',
    severity: 'info',
    about:
      'An author is called like an account of a content management system, or by an e-mail address.',
    hint: 'Name the writer, or leave authors out: the publisher is named already',
    find: authorIsAccount,
  },
];
