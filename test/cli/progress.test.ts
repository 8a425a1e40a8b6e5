import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { forEach } from '../../src/cli/progress.js';

/** What goes to standard error while the task runs, as on a terminal or not. */
async function shown(names: readonly string[], isTerminal: boolean): Promise<string> {
  const { stderr } = process;
  const { write, isTTY } = stderr;
  let text = '';
  try {
    stderr.isTTY = isTerminal;
    stderr.write = (chunk: unknown) => {
      text += String(chunk);
      return true;
    };
    const done: string[] = [];
    await forEach(names, (name) => Promise.resolve(void done.push(name)));
    assert.deepEqual(done, names);
  } finally {
    Object.assign(stderr, { write, isTTY });
  }
  return text;
}

const many = ['a', 'b', 'c', 'd', 'e', 'f'];

describe('the progress bar', () => {
  it('counts many documents on a terminal', async () => {
    assert.match(await shown(many, true), /0\/6[^]*6\/6/);
  });

  it('says nothing of few, and nothing where no terminal is', async () => {
    assert.equal(await shown(many.slice(0, 3), true), '');
    assert.equal(await shown(many, false), '');
  });

  it('goes when a document can’t be had', async () => {
    const { stderr } = process;
    const { write, isTTY } = stderr;
    let text = '';
    try {
      stderr.isTTY = true;
      stderr.write = (chunk: unknown) => {
        text += String(chunk);
        return true;
      };
      await assert.rejects(
        forEach(many, () => Promise.reject(new Error('gone'))),
        /gone/,
      );
    } finally {
      Object.assign(stderr, { write, isTTY });
    }
    // The cursor is shown again.
    assert.ok(text.endsWith('\u001b[?25h') || text.includes('\u001b[?25h'));
  });
});
