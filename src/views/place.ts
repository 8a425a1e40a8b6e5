/** Where something is, and the way to a map, of which nothing is loaded. */
import { html, nothing } from 'lit';
import { regionName } from '../language/region-name.js';
import { addressText } from '../release/address.js';
import type { Place } from '../release/entities.js';
import type { Release } from '../release/release.js';
import type { ViewContent, ViewOptions } from './options.js';
import { nameGap, otherNames } from './other-names.js';
import { about, isolated, linkView, releaseText, separated, type Content } from './text.js';

/**
 * Name and address of a place.
 *
 * @param map text of the link to the map, which is there where an address or coordinates are.
 * @param former what screen readers hear before a place where nothing is any more: it is struck out, and no
 *   map leads there.
 */
export function placeView(
  release: Release,
  place: Place,
  options: ViewOptions,
  map: string,
  former?: string,
): ViewContent {
  const { name, names, url, address: parts = {} } = place;
  const { country } = parts;
  const address = addressText(parts, country && regionName(country, options.locale));
  const mapAddress = options.hide.has('map') || former !== undefined ? '' : mapUrl(place);
  const called = name ?? address;
  const named = called ? about(releaseText(release, called), options) : nothing;
  const entries: readonly (Content | undefined)[] = [
    name === undefined
      ? undefined
      : [
          linkView(url, releaseText(release, name), options),
          ...otherNames(names, name).map(
            (other) => html`<span class="secondary">${nameGap}${other}</span>`,
          ),
        ],
    address ? releaseText(release, address) : undefined,
    mapAddress
      ? html`<span part="map"
          >${linkView(mapAddress, [isolated(map, options.locale), named], elsewhere(options))}</span
        >`
      : undefined,
  ];
  const known = separated(entries);
  if (known === nothing) return nothing;
  return html`<p part="venue">
    ${
      former === undefined
        ? known
        : [html`<span class="spoken">${former}</span>`, ' ', html`<s>${known}</s>`]
    }
  </p>`;
}

/** A link to a service, which opens beside the page and learns nothing of it. */
export const elsewhere = (options: ViewOptions): ViewOptions => ({
  ...options,
  linkTarget: '_blank',
  linkParams: '',
});

/** OpenStreetMap shows a point, or looks for an address; `geo:` opens nothing on most desktops. */
function mapUrl({ name, geo, address: parts = {} }: Place): string {
  const map = 'https://www.openstreetmap.org/';
  if (geo) return `${map}?mlat=${geo.lat}&mlon=${geo.lon}#map=17/${geo.lat}/${geo.lon}`;
  const address = addressText(parts);
  const query = [name, address].filter(Boolean).join(', ');
  return address && `${map}search?${new URLSearchParams({ query }).toString()}`;
}
