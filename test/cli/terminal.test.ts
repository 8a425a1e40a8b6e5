import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readable, visible } from '../../src/cli/terminal.js';
import { folder } from './command.js';

const hostile = 'A\u001B[2J\u009B1mB\u202Ec\u0007\u007F\rD\u2066\u0000';
const shown = 'A\\u001b[2J\\u009b1mB\\u202ec\\u0007\\u007f\\u000dD\\u2066\\u0000';

describe('foreign text on a terminal', () => {
  it('gives no orders', () => {
    assert.equal(readable(hostile, { isTTY: true }), shown);
    assert.equal(visible(hostile), shown);
  });

  it('keeps its lines and tabs, and all that is only text', () => {
    const text = 'Ünï\t中文\r\nעברית \u200F👩‍🚀\u0301\u00AD\u00A0\n';
    assert.equal(readable(text, { isTTY: true }), text);
  });

  it('is the same JSON', () => {
    const text = JSON.stringify({ headline: hostile, [hostile]: '\\u' }, null, 2);
    assert.deepEqual(JSON.parse(readable(text, { isTTY: true })), JSON.parse(text));
  });

  it('has one line in a message', () => {
    assert.equal(visible('a\n\tb'), 'a\\u000a\\u0009b');
  });

  it('stays as it is where programs read it', async () => {
    assert.equal(readable(hostile, { isTTY: false }), hostile);
    const { run } = folder({ 'a.json': JSON.stringify({ headline: 'A', body: hostile }) });
    const { stdout } = await run(['convert', 'a.json', '--to', 'text']);
    assert.ok(stdout.includes('\u001B[2J'));
  });

  it('gives no orders in the name of a file either', async () => {
    const { run } = folder({ 'a\u001B[2J.json': '{"headline":"A"}', 'b.json': '{}' });
    const missing = await run(['convert', '\u001B[2J.json', 'b.json']);
    assert.ok(missing.stderr.startsWith('\\u001b[2J.json: no such file\n'));
    const { stdout } = await run(['check', '*.json']);
    assert.match(stdout, /^a\\u001b\[2J\.json/m);
  });
});
