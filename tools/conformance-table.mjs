/**
 * Prints how many examples of Markdown's specifications are shown as specified. The browser test
 * sends `{outcomes: [{suite, section, outcome}], reasons}`, an outcome being `as specified`, one of
 * the reasons to differ, or anything else for a surprise. Engines with the same outcomes share a table.
 */
export function conformanceTable() {
  const engines = new Map();
  return {
    plugin: {
      name: 'conformance-table',
      executeCommand({ command, payload, session }) {
        if (command !== 'conformance-table') return undefined;
        const table = process.env.TABLES === 'short' ? summary(payload) : full(payload);
        engines.set(table, [...(engines.get(table) ?? []), session.browser.name]);
        return true;
      },
    },
    reporter: {
      stop() {
        for (const [table, names] of engines) {
          console.log(`\nMarkdown in ${names.join(', ')}: ${table}\n`);
        }
      },
    },
  };
}

function summary({ outcomes, reasons }) {
  const specified = outcomes.filter(({ outcome }) => outcome === 'as specified').length;
  const listed = outcomes.filter(({ outcome }) => reasons.includes(outcome)).length;
  const rest = outcomes.length - specified - listed;
  const surprises = rest ? `, ${rest} do not` : '';
  return `${specified} examples as specified, ${listed} differ as listed${surprises}`;
}

function full(payload) {
  const { outcomes } = payload;
  const columns = ['as specified', ...payload.reasons];
  if (outcomes.some(({ outcome }) => !columns.includes(outcome))) columns.push('not as listed');
  const rows = [['', 'examples', ...columns]];
  for (const [suite, inSuite] of groups(outcomes, 'suite')) {
    rows.push([suite, ...counts(inSuite, columns)]);
    for (const [section, inSection] of groups(inSuite, 'section')) {
      rows.push([`  ${section}`, ...counts(inSection, columns)]);
    }
  }
  return `${summary(payload)}\n${aligned(rows)}`;
}

function groups(outcomes, key) {
  const found = new Map();
  for (const outcome of outcomes) {
    const name = outcome[key];
    if (!found.has(name)) found.set(name, []);
    found.get(name).push(outcome);
  }
  return found;
}

function counts(outcomes, columns) {
  const count = (column) => outcomes.filter(({ outcome }) => outcome === column).length;
  return [outcomes.length, ...columns.map(count)].map((number) => String(number || '·'));
}

/** Columns of numbers under their headings, after one of names. */
function aligned(rows) {
  const widths = rows[0].map((_, at) => Math.max(...rows.map((row) => row[at].length)));
  const line = ([name, ...cells]) =>
    [name.padEnd(widths[0]), ...cells.map((cell, at) => cell.padStart(widths[at + 1]))].join('  ');
  return rows.map(line).join('\n');
}
