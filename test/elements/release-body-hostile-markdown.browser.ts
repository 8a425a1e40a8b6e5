/** The corpus of hostile Markdown: nothing executed, nothing dangerous, nothing thrown, all text there. */
import { testCorpus } from './hostile-bodies.js';

await testCorpus('markdown');
