/** Who takes part in the events of a release, and the organizations that it speaks of. */
import type { Agent, Organization } from '../release/entities.js';
import type { Event } from '../release/events.js';
import type { Attendance, AttendanceKind, Participant, Role } from '../release/participants.js';
import { firstOf, type Draft } from './draft.js';
import { attendanceKinds, capacities, event, kindOf } from './schema-org-events.js';
import type { Thing } from './schema-org-graph.js';
import { medium } from './schema-org-media.js';
import { emailOf, namesOf, sameAs } from './schema-org-parts.js';
import { lastName } from './schema-org-terms.js';
import type { Source } from './source.js';

/** The marker of people who are described, not named: schema.org has no word for them. */
const isGroup = (thing: Thing): boolean =>
  thing.text('disambiguatingDescription').text?.trim().toLowerCase() === 'unnamed group';

/** What stands under a property, each with the Role around it, which has it under the same property. */
const unwrapped = (holder: Thing, property: string): readonly (readonly [Thing, Thing?])[] =>
  holder
    .all(property)
    .flatMap((value): (readonly [Thing, Thing?])[] =>
      value.is(/Role$/) ? value.all(property).map((thing) => [thing, value]) : [[value]],
    );

/** Somebody of whom the document may speak in several places. */
interface Somebody {
  /** The one that has an `@id` comes first. */
  readonly things: [Thing, ...Thing[]];
  /** By event and capacity. */
  readonly attendance: Map<string, Draft<Attendance>>;
}

/** Who and what one release speaks of. */
export class Cast {
  readonly #ids = new Map<string, Thing>();
  readonly #organizations = new Set<Thing>();
  readonly #people = new Map<Thing, Somebody>();
  readonly #namesakes = new Map<string, Somebody>();
  readonly #events: ReadonlyMap<Thing, string>;
  readonly #order: ReadonlyMap<Thing, number>;

  /** @param order the places of what stands on its own in the document: lists keep its order. */
  constructor(events: readonly Thing[], order: ReadonlyMap<Thing, number>) {
    this.#order = order;
    const ids = events.map((one) => [one, this.#id(one)] as const);
    const withIds = ids.map(
      ([one, id], i) => [one, id ?? this.#claim(one, `event-${String(i + 1)}`)] as const,
    );
    this.#events = new Map(withIds);
    for (const [one, id] of withIds) this.#gather(one, id);
  }

  get events(): readonly Draft<Event>[] {
    return [...this.#events].map(([one, id]) => {
      const [whole] = one.first('superEvent');
      return {
        id,
        ...event(one),
        organizers: unwrapped(one, 'organizer').map(([thing, role]) => this.#host(thing, role)),
        partOf: whole && this.#events.get(whole),
      };
    });
  }

  get participants(): readonly Draft<Participant>[] {
    const everybody = [...new Set(this.#people.values())];
    return this.#sorted(everybody, ({ things: [first] }) => first).map((one) =>
      this.#participant(one),
    );
  }

  /** To be asked last: events, people and organizations speak of further ones. */
  get organizations(): readonly Draft<Organization>[] {
    const drafts: (readonly [Thing, Draft<Organization>])[] = [];
    for (const thing of this.#organizations) drafts.push([thing, this.#organization(thing)]);
    return this.#sorted(drafts, ([thing]) => thing).map(([, draft]) => draft);
  }

  /** Takes note of somebody, or of an organization, that is spoken of. */
  mention(thing: Thing): void {
    if (this.#people.has(thing)) return;
    if (kindOf(thing) === 'organization' && !isGroup(thing)) this.#organizations.add(thing);
    else this.#somebody(thing);
  }

  /** An organization in its place, or the reference to one that others may speak of as well. */
  organization(thing: Thing): Draft<Organization> {
    if (!thing.isNode) return thing.plain;
    const id = this.#id(thing);
    if (id === undefined) return this.#organization(thing);
    this.#organizations.add(thing);
    return thing.source.with({ ref: id });
  }

  /** Those who write or speak, by the first of these properties that names anybody. */
  agents(holder: Thing, ...properties: readonly string[]): readonly Draft<Agent>[] {
    const found = properties.map((property) => unwrapped(holder, property));
    return firstOf(...found).map(([thing, role]) => agent(thing, role));
  }

  /** One who stands among the participants, or an agent in place. */
  #host(thing: Thing, role?: Thing): Draft<Agent> {
    const id = this.#id(thing);
    return id === undefined ? agent(thing, role) : thing.source.with({ ref: id });
  }

  /** The fragment of its `@id`, or all of it where another has the same fragment. */
  #id(thing: Thing): string | undefined {
    const { id } = thing;
    return id === undefined ? id : this.#claim(thing, id.slice(id.lastIndexOf('#') + 1), id);
  }

  /** Its id in the place that it comes from. */
  #named(thing: Thing): Source | undefined {
    const id = this.#id(thing);
    return id === undefined ? id : thing.source.with(id);
  }

  #claim(thing: Thing, ...wanted: readonly string[]): string {
    const isFree = (id: string) => id && (this.#ids.get(id) ?? thing) === thing;
    const id = wanted.find(isFree) ?? thing.source.path;
    this.#ids.set(id, thing);
    return id;
  }

  #sorted<T>(list: readonly T[], thingOf: (entry: T) => Thing): readonly T[] {
    const place = (entry: T) => this.#order.get(thingOf(entry)) ?? this.#order.size;
    return [...list].sort((one, other) => place(one) - place(other));
  }

  #gather(one: Thing, id: string): void {
    for (const [property, usual] of capacities) {
      for (const [thing, role] of unwrapped(one, property)) {
        const text = role?.text('roleName');
        const named = text?.text?.trim().toLowerCase() ?? '';
        const isKind = attendanceKinds.test(named);
        const as = isKind ? (named as AttendanceKind) : usual;
        this.#somebody(thing).attendance.set(`${id} ${as ?? named}`, {
          event: id,
          as: as && [as],
          text: isKind ? undefined : text,
        });
      }
    }
  }

  /** The one with this `@id`, else of this name. */
  #somebody(thing: Thing): Somebody {
    const known = this.#people.get(thing);
    if (known) return known;
    const name = thing.plain.text?.trim() ?? '';
    const namesake = this.#namesakes.get(name);
    const isOther = thing.id !== undefined && namesake?.things[0].id !== undefined;
    let somebody: Somebody = { things: [thing], attendance: new Map() };
    if (namesake && !isOther) {
      somebody = namesake;
      if (thing.id === undefined) somebody.things.push(thing);
      else somebody.things.unshift(thing);
    } else if (name && !namesake) this.#namesakes.set(name, somebody);
    this.#people.set(thing, somebody);
    return somebody;
  }

  #participant({ things: [first, ...others], attendance }: Somebody): Draft<Participant> {
    const person = first.with(...others);
    const group = isGroup(person);
    const [image] = person.first('image', 'logo');
    return {
      id: this.#named(first),
      kind: group ? 'group' : kindOf(person),
      ...namesOf(person),
      familyName: person.text('familyName'),
      givenName: person.text('givenName'),
      honorific: person.text('honorificPrefix'),
      honorificSuffix: person.text('honorificSuffix'),
      ...this.#offices(person),
      attendance: [...attendance.values()],
      description: person.text(['description', ...(group ? [] : ['disambiguatingDescription'])]),
      image: image && medium(image),
      url: person.link('url'),
      sameAs: sameAs(person),
    };
  }

  /**
   * Roles in the order of the titles. Those that are an OrganizationRole know their organization; bodies
   * without a role stand apart, for nothing tells which title is held in which.
   */
  #offices(person: Thing) {
    const titles = new Map(
      ['jobTitle', 'hasOccupation']
        .flatMap((property) => unwrapped(person, property))
        .map(([{ plain }]) => [plain.text, plain]),
    );
    const roles = new Map<unknown, Draft<Role>[]>([...titles.keys()].map((title) => [title, []]));
    const inRole = new Set<Thing>();
    const bodies = new Set<Thing>();
    for (const property of ['memberOf', 'worksFor', 'affiliation']) {
      for (const [body, role] of unwrapped(person, property)) {
        const title = role?.text(['roleName', 'namedPosition']);
        (title?.exists ? inRole : bodies).add(body);
        if (!role || !title?.exists) continue;
        const held = {
          title,
          organization: this.organization(body),
          start: role.date('startDate'),
          end: role.date('endDate'),
        };
        const same = roles.get(title.text);
        if (same) same.push(held);
        else roles.set(title.text, [held]);
      }
    }
    return {
      roles: [...roles].flatMap(([title, held]) =>
        held.length ? held : [{ title: titles.get(title as string) }],
      ),
      affiliations: [...bodies]
        .filter((body) => !inRole.has(body))
        .map((body) => this.organization(body)),
    };
  }

  #organization(thing: Thing): Draft<Organization> {
    const { name, ...others } = namesOf(thing);
    const [logo] = thing.first('logo', 'image');
    const [parent] = thing.first('parentOrganization');
    return {
      id: this.#named(thing),
      ...others,
      name: name ?? thing.text('legalName'),
      url: thing.link('url'),
      logo: logo && medium(logo),
      sameAs: sameAs(thing),
      parent: parent && this.organization(parent),
      symbols: thing.all('tickerSymbol').map(({ plain }) => ({
        exchange: plain.map((text) => /^(.*):/.exec(text)?.[1]),
        ticker: plain.map(lastName),
      })),
    };
  }
}

function agent(thing: Thing, role: Thing | undefined): Draft<Agent> {
  const { name, names } = namesOf(thing);
  return {
    kind: kindOf(thing),
    name,
    names,
    url: thing.link('url'),
    email: emailOf(thing),
    title: (thing.first('jobTitle').length ? thing : role)?.text(['jobTitle', 'roleName']),
    avatar: thing.link('image'),
    sameAs: sameAs(thing),
  };
}
