/** The accessibility tree as a text that can be read aloud: a line for each thing, in the order of reading. */
import { executeServerCommand } from '@web/test-runner-commands';

interface Node {
  readonly role: string;
  readonly name?: string;
  readonly children?: readonly Node[];
  readonly [property: string]: string | number | boolean | readonly Node[] | undefined;
}

/** What is said of a thing besides its role and name. */
const properties = ['level', 'expanded', 'checked', 'disabled', 'haspopup', 'value', 'description'];

/** What says nothing itself, so that a reader only hears what is in it; nor does what only looks otherwise. */
const silent = new Set(
  `generic none MenuListPopup
  strong emphasis time code superscript subscript deletion insertion mark Abbr`.split(/\s+/),
);

/** What is text, or as good as. */
const textual = new Set(['StaticText', 'ListMarker', 'LineBreak']);

/** What is heard as one thing, whatever is in it. */
const whole = new Set(['image', 'Video', 'Audio', 'separator', 'option']);

/** The tree of the first element that the selector finds in the document; undefined where nobody tells it. */
export async function treeOf(selector: string): Promise<string | undefined> {
  const root = await executeServerCommand<Node | null, string>('accessibility-tree', selector);
  return root ? `${linesOfAll([root], 0).join('\n')}\n` : undefined;
}

function linesOf(node: Node, depth: number): readonly string[] {
  const indent = '  '.repeat(depth);
  const inside = whole.has(node.role) ? [] : linesOfAll(node.children ?? [], depth + 1);
  // What a thing is called after isn't heard again.
  const only = inside.length === 1 && letters(inside[0] ?? '') === letters(node.name ?? '');
  return [indent + said(node), ...(only ? [] : inside)];
}

/** Texts beside each other are one line. */
function linesOfAll(nodes: readonly Node[], depth: number): readonly string[] {
  const lines: string[] = [];
  let text = '';
  const flush = (): void => {
    if (text.trim()) lines.push('  '.repeat(depth) + oneLine(text));
    text = '';
  };
  for (const node of flat(nodes)) {
    if (textual.has(node.role)) text = joined(text, node.name ?? '');
    else {
      flush();
      lines.push(...linesOf(node, depth));
    }
  }
  flush();
  return lines;
}

/** Where the space is that parts two boxes, none is told. */
const joined = (one: string, other: string): string =>
  /[\p{L}\p{N}.]$/u.test(one) && /^[\p{L}\p{N}]/u.test(other) ? `${one} ${other}` : one + other;

const flat = (nodes: readonly Node[]): readonly Node[] =>
  nodes.flatMap((node) => (silent.has(node.role) ? flat(node.children ?? []) : [node]));

function said({ role, name, ...node }: Node): string {
  const more = properties.flatMap((property) =>
    node[property] === undefined ? [] : `${property} ${node[property] as string}`,
  );
  return [role, name && `“${oneLine(name)}”`, more.length ? `(${more.join(', ')})` : '']
    .filter(Boolean)
    .join(' ');
}

const letters = (text: string): string => text.replace(/\s/g, '');
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
