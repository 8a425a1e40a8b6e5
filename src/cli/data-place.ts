/** Where pages find the data of a release that the command has read. */
import { dataAddress, itemOf, pageOf, type Release } from '../core.js';
import type { ReadDocument, ReadFlags } from './read-document.js';

export interface DataPlace {
  /** Undefined where they lie nowhere that a page could reach, as those of a file. */
  readonly src?: string | undefined;
  readonly item?: string | undefined;
  readonly format?: string | undefined;
}

/** @param flags `src` is where the data are said to lie; default is the input's own address. */
export function placeOf(
  release: Release,
  { input, releases }: ReadDocument,
  flags: Pick<ReadFlags, 'from'> & { readonly src?: string | undefined },
): DataPlace {
  const src = flags.src ?? (input.baseUrl === undefined ? undefined : input.name);
  if (src === undefined) return {};
  const place = { src, format: flags.from };
  if (releases.length > 1) {
    const item = itemOf(release, releases);
    return item === undefined ? {} : { ...place, item };
  }
  const page = pageOf(release);
  const isOwn = flags.src === undefined || (page !== undefined && src === dataAddress(page));
  // What lies elsewhere may be a feed of more.
  return isOwn ? place : { ...place, item: release.id ?? release.url };
}
