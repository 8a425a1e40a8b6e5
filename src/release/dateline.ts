import type { Release } from './release.js';

/**
 * Where a release was written: the place of its dateline, or else the dateline as printed, which may
 * repeat the date and name the agency.
 */
export const writtenAt = ({ dateline }: Release): string | undefined =>
  dateline?.place?.name ?? dateline?.text;
