/** What is open while a body is read: which elements, and where a line goes that begins in them. */
import { container, type Container } from './containers.js';
import type { Attributes, Role } from './elements.js';
import type { Holder } from './line.js';

/** What a line becomes; the last three belong to the container that it stands in. */
type LineKind = 'paragraph' | 'plain' | 'heading' | 'caption' | 'credit' | 'speaker';

/** Where a line would go that began now. */
export interface Around {
  readonly container: Container;
  readonly lineKind: LineKind;
  /** Number of containers. */
  readonly depth: number;
  /** Level of the heading that is open. */
  readonly level: number;
}

/** An element that was opened and not yet closed. */
export interface Open {
  readonly name: string;
  readonly role: Role;
  readonly hidden: boolean;
  /** Makes what stands out in a line, anew for each line that the element reaches into. */
  readonly holder: (() => Holder) | undefined;
  /** What was around before it, and is again after it. */
  readonly before: Around;
}

/** In what an element must stand; all that is open in there ends before it. */
export const parents: Readonly<Partial<Record<Role, readonly Role[]>>> = {
  item: ['list'],
  rows: ['table'],
  row: ['rows', 'table'],
  cell: ['row', 'rows', 'table'],
  caption: ['figure', 'table'],
};

export const containers = ['list', 'item', 'quote', 'table', 'row', 'cell', 'figure'] as const;

export const isContainer = (role: Role): role is (typeof containers)[number] =>
  (containers as readonly Role[]).includes(role);

/** Whether an element ends where a block begins. */
export const isLine = ({ role }: Open): boolean => role === 'paragraph' || role === 'heading';

/** Columns of a table; a fuller row goes on in the next. */
export const mostColumns = 1000;

/** Where a line goes in an element. */
export function within(name: string, role: Role, attributes: Attributes, before: Around): Around {
  if (isContainer(role)) {
    const inside = container(role, before.container, name, attributes);
    const lineKind = role === 'quote' ? 'paragraph' : 'plain';
    return { container: inside, lineKind, depth: before.depth + 1, level: 0 };
  }
  const { kind } = before.container;
  if (role === 'heading') return { ...before, lineKind: role, level: Number(name[1]) };
  if (role === 'paragraph' || role === 'caption' || role === 'credit' || role === 'speaker') {
    return { ...before, lineKind: role };
  }
  const isPlain = kind === 'item' || kind === 'cell' || kind === 'figure';
  return { ...before, lineKind: isPlain ? 'plain' : 'paragraph' };
}
