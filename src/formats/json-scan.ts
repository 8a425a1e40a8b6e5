/**
 * Finds where a text stops being JSON. Engines word and place their errors differently (some give no
 * position at all), so this says it the same way everywhere. Loaded only when parsing has failed.
 */
export interface JsonError {
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 code units. */
  readonly column: number;
  readonly message: string;
}

const space = /[ \t\n\r]*/y;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const stringStart =
  /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*/y;

/** What may come next, in the words of the message. */
type State = 'a value' | 'a key or “}”' | 'a key' | '“:”' | '“,” or “}”' | '“,” or “]”' | 'the end';

/** The first error of the text by RFC 8259, or undefined when it is JSON. Linear, without recursion. */
export function findJsonError(text: string): JsonError | undefined {
  const open: string[] = [];
  let position = 0;
  let state: State = 'a value';
  let maybeEmptyList = false;

  const after = (): State => {
    const bracket = open.at(-1);
    return bracket === '{' ? '“,” or “}”' : bracket === '[' ? '“,” or “]”' : 'the end';
  };
  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = position;
    const found = pattern.test(text);
    if (found) position = pattern.lastIndex;
    return found;
  };

  for (;;) {
    skip(space);
    const character = text[position];
    if (character === undefined) {
      return state === 'the end'
        ? undefined
        : errorAt(text, position, `Ends where ${state} is due`);
    }
    const closing = (maybeEmptyList && character === ']') || state.includes(`“${character}”`);
    maybeEmptyList = false;
    if (closing && '}]'.includes(character)) {
      position++;
      open.pop();
      state = after();
    } else if (closing && character === ',') {
      position++;
      state = open.at(-1) === '{' ? 'a key' : 'a value';
    } else if (closing) {
      position++;
      state = 'a value';
    } else if (character === '"' && (state === 'a value' || state.startsWith('a key'))) {
      const start = position;
      skip(stringStart);
      if (position === text.length)
        return errorAt(text, start, 'A string without its closing quote');
      if (text[position] !== '"')
        return errorAt(text, position, 'A character that must be escaped');
      position++;
      state = state === 'a value' ? after() : '“:”';
    } else if (state === 'a value' && (character === '{' || character === '[')) {
      position++;
      open.push(character);
      maybeEmptyList = character === '[';
      state = character === '{' ? 'a key or “}”' : 'a value';
    } else if (state === 'a value' && skip(scalar)) {
      state = after();
    } else {
      return errorAt(
        text,
        position,
        `Expected ${state}, found “${text.slice(position, position + 12)}”`,
      );
    }
  }
}

function errorAt(text: string, position: number, message: string): JsonError {
  const lines = text.slice(0, position).split(/\r\n|[\n\r]/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, message };
}
