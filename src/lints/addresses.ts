/** Lints about the addresses in a release. */
import type { Facts } from './facts.js';
import { quoted, type Lint, type Sighting } from './finding.js';
import { formOf } from './passages.js';

/** Keys whose values are addresses to follow or to load; `sameAs`, `uri` and `id` are names. */
const addressKey = /^(?:url|logo|avatar|poster|.+Url)$/;
/** What isn't the release's own to mend, or no data of the model. */
const foreign = /^(?:extensions|oembed|body|base)$/;

/** All addresses of a release outside its texts, each record's once, by depth no deeper than a release is. */
function* addresses(value: unknown, path: string, seen: Set<object>): Generator<Sighting> {
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  for (const [key, entry] of Object.entries(value)) {
    if (typeof entry === 'string') {
      if (addressKey.test(key)) yield [`${path}/${key}`, entry];
    } else if (!foreign.test(key)) yield* addresses(entry, `${path}/${key}`, seen);
  }
}

/** Those, then those in the body. */
function* allAddresses({ release, linked }: Facts, kinds: RegExp): Generator<Sighting> {
  yield* addresses(release, '', new Set());
  const path = `/body/${formOf(release.body ?? {})}`;
  for (const { kind, url } of linked) if (kinds.test(kind)) yield [path, url];
}

/** One finding for each server: it speaks https, or it doesn't. Where the text links to is another matter. */
function* notHttps(facts: Facts): Generator<Sighting> {
  const hosts = new Set<string>();
  for (const [path, url] of allAddresses(facts, /^image$/)) {
    const [, host = ''] = /^http:\/\/([^/?#]*)/i.exec(url) ?? [];
    if (!host || hosts.has(host)) continue;
    hosts.add(host);
    yield [path, `${quoted(url)} isn’t encrypted; nor may be other addresses of ${quoted(host)}`];
  }
}

/** What mailers, advertisers and social networks append to see who clicks. */
const tracker =
  /[?&;](utm_\w+|fbclid|gclid|dclid|msclkid|yclid|twclid|ttclid|igshid|mc_[ce]id|_hsenc|_hsmi|mkt_tok|vero_id|wt_mc|at_medium|spm|scm)=/i;

function* tracking(facts: Facts): Generator<Sighting> {
  for (const [path, url] of allAddresses(facts, /./)) {
    const [, key] = tracker.exec(url) ?? [];
    if (key) yield [path, `${quoted(url)} has ${quoted(key)} in it, which follows the reader`];
  }
}

export const addressLints: readonly Lint[] = [
  {
    id: 'url-not-https',
    severity: 'warning',
    about:
      'An address of the release, or of a picture in its body, begins with http: browsers warn of it or don’t load it. One finding for each server.',
    hint: 'Write https, if the server speaks it',
    find: notHttps,
  },
  {
    id: 'url-tracking',
    severity: 'info',
    about: 'An address has a parameter that follows readers.',
    hint: 'Take the parameter away: the page is the same',
    find: tracking,
  },
];
