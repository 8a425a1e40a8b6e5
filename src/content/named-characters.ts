/** The characters that references name, as far as a text needs them. */
import { unknownEntities, type Names } from './entities.js';

/**
 * Those of HTML 5 (there are 2 125) when a text uses any that HTML 4 didn't have, such as `&ccaron;`;
 * they are loaded for it. Where they can't be had, such a reference stays as it is written.
 */
export async function namesFor(source: string): Promise<Names> {
  if (!unknownEntities(source)) return {};
  return import('character-entities').then(
    ({ characterEntities }) => characterEntities,
    () => ({}),
  );
}
