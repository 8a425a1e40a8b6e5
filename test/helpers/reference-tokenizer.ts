/** What htmlparser2 cuts markup into, in the short form of `pieces`. */
import { Tokenizer } from 'htmlparser2';
import { addText, type Attribute, type Piece } from './markup.js';

/**
 * Its tokenizer alone: the parser around it closes, opens and renames elements as a tree needs it.
 * A tag in which the source ends gives no piece.
 */
export function referencePieces(source: string, xmlMode: boolean): readonly Piece[] {
  const list: Piece[] = [];
  const fold = (name: string) => (xmlMode ? name : name.toLowerCase());
  const between = (start: number, end: number) => source.slice(start, end);
  let tag = '';
  let attributes: Attribute[] = [];
  let attribute = '';
  let value = '';
  const none = () => undefined;
  const tokenizer = new Tokenizer(
    { xmlMode, decodeEntities: true },
    {
      ontext: (start, end) => addText(list, between(start, end)),
      ontextentity: (code) => addText(list, String.fromCodePoint(code)),
      oncdata: (start, end, offset) => {
        if (xmlMode) addText(list, between(start, end - offset));
      },
      onopentagname: (start, end) => {
        tag = fold(between(start, end));
        attributes = [];
      },
      onattribname: (start, end) => {
        attribute = fold(between(start, end));
        value = '';
      },
      onattribdata: (start, end) => (value += between(start, end)),
      onattribentity: (code) => (value += String.fromCodePoint(code)),
      onattribend: () => {
        if (!attributes.some(([name]) => name === attribute)) attributes.push([attribute, value]);
      },
      onopentagend: () => list.push([tag, ...attributes]),
      onselfclosingtag: () => list.push([`${tag}/`, ...attributes]),
      onclosetag: (start, end) => list.push([`/${fold(between(start, end))}`]),
      oncomment: none,
      ondeclaration: none,
      onprocessinginstruction: none,
      onend: none,
    },
  );
  tokenizer.write(source);
  tokenizer.end();
  return list;
}
