/** Run by dates.test.ts in processes of several time zones: cases as JSON in, formatted dates out. */
import { formatDate } from '../../src/language/dates.js';

const cases = JSON.parse(process.argv[2] ?? '[]') as [string, string, string?][];
console.log(JSON.stringify(cases.map((input) => formatDate(...input))));
