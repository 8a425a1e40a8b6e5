/**
 * Tags and text → blocks, by an allow-list: what isn't listed drops out, its text stays. Nothing
 * repairs by making more (HTML Living Standard, section 13.2.6.4.7, the “adoption agency”): each tag
 * and each text is handled once, and nothing in the result is parsed again.
 */
import * as limits from '../release/limits.js';
import type { Problem, ProblemCode, Severity } from '../release/problems.js';
import type { Body } from './blocks.js';
import { container, finish, hostOf } from './containers.js';
import type { BodyContext } from './context.js';
import { isHidden, isInline, isLeaf, roleOf, type Attributes, type Role } from './elements.js';
import { altOf, holderOf, imageOf } from './inlines.js';
import { Line, type Holder } from './line.js';
import {
  containers,
  isContainer,
  isLine,
  mostColumns,
  parents,
  within,
  type Around,
  type Open,
} from './open-elements.js';
import { Places } from './places.js';
import { cleanText, withoutOverrides } from './plain.js';
import { safeUrl } from './safe-url.js';
import type { Token } from './tokenizer.js';

/** Elements open at once: no tag costs more than a look at so many. What is opened beyond is passed over. */
const openAtOnce = 128;

/** Elements open at once that begin anew in each line: no line costs more than so many. */
const heldAtOnce = 6;

/** Elements that may stand within each other though they are alike. */
const nests = 3;

const noAttributes: Attributes = new Map();

export class BodyBuilder {
  readonly #context: BodyContext;
  readonly #exact: boolean;
  readonly #body = container('body');
  readonly #open: Open[] = [];
  /** The open elements with a holder, outermost first: they reach into the next line. */
  #held: Open[] = [];
  #around: Around = { container: this.#body, lineKind: 'paragraph', depth: 0, level: 0 };
  #line:
    { readonly text: Line; readonly around: Around; readonly names: readonly string[] } | undefined;
  /** The text of the preformatted element that is open. */
  #code: string | undefined;
  #hidden = 0;
  #images = 0;
  readonly #places = new Places();
  readonly #problems = new Map<string, Problem>();

  /**
   * @param exact whether also that counts which shows a reader nothing: an empty heading, link, entry,
   * quote or block of code; an element within its like. Editors leave HTML full of it; who writes
   * Markdown put it there.
   */
  constructor(context: BodyContext, exact = false) {
    this.#context = context;
    this.#exact = exact;
  }

  add(token: Token): void {
    if (token.kind === 'text') this.#text(token.text);
    else if (token.kind === 'open') this.#start(token.name, token.attributes);
    else this.#close(token.name);
  }

  /** Ends what is open; the builder is used up. */
  end(): Body {
    this.#popTo(0);
    this.#endLine();
    this.#places.connect(this.#body.blocks);
    return { blocks: this.#body.blocks, problems: [...this.#problems.values()] };
  }

  /** Something of the source isn't shown as it was meant; each thing is said once. */
  report(code: ProblemCode, detail: string, severity: Severity = 'warning'): void {
    const message = `${code.replaceAll('-', ' ')}: ${detail.slice(0, 100)}`;
    if (this.#problems.size >= limits.problems) return;
    this.#problems.set(message, { path: this.#context.path, code, severity, message });
  }

  #text(text: string): void {
    if (this.#hidden) return;
    const clean = cleanText(withoutOverrides(text));
    if (this.#code !== undefined) this.#code += clean;
    else if (this.#line || /[^\t\n\f\r ]/.test(clean)) this.#inLine().text(clean);
  }

  #start(name: string, attributes: Attributes): void {
    const role = this.#roleOf(name, attributes);
    if (this.#code !== undefined) {
      if (role === 'break') this.#code += '\n';
      else if (role === 'skipped') this.#push(name, role, attributes);
    } else if (!role) this.report('content-dropped', `<${name}>`);
    else if (this.#hidden && isLeaf(role)) return;
    else if (this.#open.at(-1)?.role === 'skipped') this.#push(name, 'skipped', attributes);
    else if (role === 'break') this.#break();
    else if (role === 'image') this.#image(attributes);
    else if (role === 'task') this.#task(attributes);
    else if (role !== 'transparent') {
      if (isInline(role)) this.#inline(name, role, attributes);
      else this.#block(name, role, attributes);
    }
  }

  /** What an element means here: who says a quote, and who made a picture, is told by the place. */
  #roleOf(name: string, attributes: Attributes): Role | undefined {
    const { container, lineKind } = this.#around;
    if (container.kind === 'quote' && (name === 'footer' || (name === 'cite' && !this.#line)))
      return 'speaker';
    const credits = /^(?:cite|small)$/.test(name) || /credit/i.test(attributes.get('class') ?? '');
    return credits && lineKind === 'caption' ? 'credit' : roleOf(name, attributes);
  }

  #inline(name: string, role: Role, attributes: Attributes): void {
    if (role === 'link') this.#close(name);
    this.#places.name(attributes.get('id'));
    if (role === 'skipped') this.report('content-dropped', `<${name}>`);
    // Twice strong is no stronger: an element within its like only makes nests.
    const alike = this.#held.filter((open) => open.role === role).length;
    const full = this.#held.length >= heldAtOnce || alike >= (this.#exact ? nests : 1);
    const again = role !== 'link' && full;
    const resolve = (address: string, web?: boolean) => this.#url(address, web);
    const holder = again ? undefined : holderOf(role, attributes, this.#places, resolve);
    this.#push(name, role, attributes, holder);
  }

  #block(name: string, role: Role, attributes: Attributes): void {
    if (/^d[dt]$/.test(name)) this.#close('dt');
    const wanted = parents[role];
    const parent = wanted
      ? this.#find((open) => wanted.includes(open.role), role === 'item' ? ['cell'] : [])
      : -1;
    if (parent >= 0) this.#popTo(parent + 1);
    else if (this.#absorbs(role)) {
      this.#line?.text.text(' ');
      this.#places.name(attributes.get('id'));
      this.#push(name, 'tongue', attributes);
      return;
    } else this.#popTo(this.#find(isLine, containers));
    this.#endLine();
    // What comes now has the name, not the line that has just ended.
    this.#places.name(attributes.get('id'));
    const { kind } = this.#around.container;
    if (kind === 'list' ? role !== 'item' : role === 'item')
      this.#push('', kind === 'list' ? 'item' : 'list', noAttributes);
    if (role === 'cell') this.#beginCell();
    if (role === 'rule') hostOf(this.#around.container).blocks.push({ kind: 'rule' });
    else this.#push(name, wanted && parent < 0 && role !== 'item' ? 'flow' : role, attributes);
    if (this.#open.at(-1)?.role === 'preformatted') this.#code ??= '';
    if (name === 'dt') this.#inline('', 'term', noAttributes);
  }

  /** A cell stands in a row, and in the next where that is full. */
  #beginCell(): void {
    const { kind, cells } = this.#around.container;
    if (kind === 'row' && cells.length >= mostColumns) this.#pop();
    if (this.#around.container.kind === 'table') this.#push('', 'row', noAttributes);
  }

  /** A heading, a caption, a signature is one line, whatever blocks the source makes it of. */
  #absorbs(role: Role): boolean {
    const { lineKind } = this.#around;
    if (lineKind === 'heading') return role === 'flow' || role === 'paragraph';
    return role !== 'credit' && /^(?:caption|credit|speaker)$/.test(lineKind);
  }

  #close(name: string): void {
    const at = this.#find(
      ({ name: open }) => open === name,
      /^(?:a|t(?:[dhr]|able|body|head|foot))$/.test(name) ? [] : ['cell'],
    );
    const open = this.#open[at];
    if (!open) {
      if (name === 'br') this.#break();
    } else if (!isInline(open.role) || this.#open.slice(at).every(({ role }) => isInline(role))) {
      this.#popTo(at);
    } else if (this.#held.includes(open)) {
      // The end of an inline element doesn't end the blocks within it; the text goes on without it.
      this.#held = this.#held.filter((held) => held !== open);
      this.#line?.text.restart(this.#held);
    }
  }

  #push(name: string, role: Role, attributes: Attributes, holder?: () => Holder): void {
    const before = this.#around;
    const hidden = isHidden(role, attributes);
    if (this.#open.length >= openAtOnce || (isContainer(role) && before.depth >= limits.depth)) {
      this.report('too-deep', `<${name}>`);
      if (!hidden || this.#hidden) return;
      // What the source hides stays hidden, however deep.
      role = 'skipped';
    }
    const open = { name, role, holder, before, hidden };
    this.#open.push(open);
    if (open.hidden) this.#hidden++;
    if (holder) {
      this.#held.push(open);
      this.#line?.text.enter(holder());
    } else if (!isInline(role)) this.#around = within(name, role, attributes, before);
    if (role === 'item') this.#around.container.anchor = this.#places.next().anchor;
    const begins = role === 'heading' || (holder && (role === 'link' || role === 'code'));
    if (this.#exact && begins && !this.#hidden) this.#inLine();
  }

  /** Closes what is open from that one on; nothing when it is -1. */
  #popTo(at: number): void {
    if (at < 0) return;
    while (this.#open.length > at) this.#pop();
  }

  #pop(): void {
    const open = this.#open.pop();
    if (!open) return;
    const { role, before, hidden } = open;
    if (hidden) this.#hidden--;
    if (this.#held.at(-1) === open) {
      this.#held.pop();
      this.#line?.text.leave(this.#exact && role === 'link');
    }
    if (isInline(role)) return;
    this.#endLine();
    const { container } = this.#around;
    if (role === 'preformatted') this.#endCode();
    if (container !== before.container) finish(container, this.#exact);
    this.#around = before;
  }

  /** Place of the innermost open element that is wanted, unless a barrier is further in; else -1. */
  #find(wanted: (open: Open) => boolean, barriers: readonly Role[]): number {
    const at = this.#open.findLastIndex((open) => wanted(open) || barriers.includes(open.role));
    const open = this.#open[at];
    return open && wanted(open) ? at : -1;
  }

  #inLine(): Line {
    if (this.#line?.text.full) {
      this.report('too-complex', 'a paragraph goes on in the next');
      this.#endLine();
    }
    if (!this.#line) {
      if (this.#around.container.kind === 'list') this.#push('', 'item', noAttributes);
      this.#line = { text: new Line(), around: this.#around, names: this.#places.hold() };
      this.#line.text.restart(this.#held);
    }
    return this.#line.text;
  }

  #endLine(): void {
    if (!this.#line) return;
    const { text, around, names } = this.#line;
    this.#line = undefined;
    const { lineKind: kind, container, level } = around;
    const content = text.end() ?? (this.#exact && kind === 'heading' ? [] : undefined);
    this.#places.settle(content ?? []);
    // Without a place here they are those of what comes next.
    for (const name of names) this.#places.name(name);
    if (!content) return;
    const { blocks } = hostOf(container);
    if (kind === 'heading') blocks.push({ kind, level, content, anchor: this.#places.take() });
    else if (kind === 'paragraph' || kind === 'plain') {
      blocks.push({ kind, content, ...this.#places.next() });
    } else {
      const said = (container[kind] ??= []);
      if (said.length) said.push(' ');
      for (const part of content) said.push(part);
    }
  }

  #endCode(): void {
    // Tags in it may have parted what is too much in one piece.
    const text = this.#code && cleanText(this.#code).replace(/^\n|\n$/g, '');
    this.#code = undefined;
    if (text || (this.#exact && text !== undefined))
      hostOf(this.#around.container).blocks.push({ kind: 'code', text });
  }

  /** Two breaks in a row are how many an editor parts paragraphs. */
  #break(): void {
    if (!this.#line) return;
    const { text, around } = this.#line;
    if (text.broken && around.lineKind === 'paragraph') this.#endLine();
    else text.add({ kind: 'break' });
  }

  #image(attributes: Attributes): void {
    if (isHidden('image', attributes)) return;
    const room = this.#images < limits.images;
    const image = room
      ? imageOf(attributes, (address, web) => this.#url(address, web))
      : this.report('truncated', 'images');
    if (image) {
      this.#images++;
      this.#inLine().add(image);
    } else this.#text(altOf(attributes));
  }

  #task(attributes: Attributes): void {
    if (/^checkbox$/i.test(attributes.get('type') ?? '')) {
      this.#inLine().add({ kind: 'task', done: attributes.has('checked') });
    } else this.report('content-dropped', '<input>');
  }

  #url(address: string, web = false): string | undefined {
    const { baseUrl, pageUrl } = this.#context;
    const relative = !URL.canParse(address);
    const url = safeUrl(address, relative ? (baseUrl ?? pageUrl) : undefined, web);
    if (!url) this.report('url-refused', address);
    else if (relative && !baseUrl) this.report('url-relative', address);
    return url;
  }
}
