/**
 * fast-check with the seed of this run. It is the same in every `npm test`, so that what has passed
 * passes again; `npm run fuzz` tries others.
 */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 1) });

export default fc;
