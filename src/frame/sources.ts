/** From where a frame may show data: the list that a newsroom keeps in its `embed.html`. */

/**
 * What a server might take for another path than the one that was compared: slashes, dots and semicolons that are
 * encoded, what would be decoded a second time (`%25`, a `%` without two digits), and parameters of the segments
 * `.` and `..`, which some servers take off.
 */
const ambiguous = /%(?:25|2e|2f|5c|3b|(?![\da-f]{2}))|\/\.{1,2};/i;

const canonical = (text: string, base: string): URL | undefined => {
  if (!URL.canParse(text, base)) return undefined;
  const url = new URL(text, base);
  const isWeb = /^https?:$/.test(url.protocol) && !url.username && !url.password;
  return isWeb && !ambiguous.test(url.pathname) ? url : undefined;
};

/**
 * An address that data may come from, as the browser will ask for it; undefined for any other.
 *
 * Both sides are read by the URL parser (so `..`, upper-case hosts and default ports are resolved), against the
 * frame's own page. An address is allowed when its scheme, host and port are those of an entry and its path is
 * the entry's or beneath it: `https://x.example/releases` allows `/releases` and `/releases/1.json`, not
 * `/releases-old`; with a slash at its end only what is beneath. An entry with a query, a fragment, a user name,
 * or without http(s) allows nothing, and `*` is no wildcard.
 *
 * @param text an address, absolute or relative to the page.
 * @param sources entries with white space between.
 * @param page address of the frame's own page.
 */
export function allowedAddress(text: string, sources: string, page: string): string | undefined {
  const url = canonical(text, page);
  return url && allowedPlaces(sources, page).some((place) => isWithin(url, place))
    ? url.href
    : undefined;
}

/** The entries that allow something. */
export const allowedPlaces = (sources: string, page: string): readonly URL[] =>
  sources
    .split(/\s+/)
    .filter((entry) => entry && !/[?#]/.test(entry))
    .flatMap((entry) => canonical(entry, page) ?? []);

const isWithin = ({ origin, pathname }: URL, place: URL): boolean =>
  origin === place.origin &&
  (pathname === place.pathname || pathname.startsWith(place.pathname.replace(/\/?$/, '/')));
