/** The published JSON Schema (draft 2020-12), made from the same shapes as the reader. */
import { agent, alias, organizationRecord, place } from './entities.js';
import { event } from './events.js';
import { media } from './media.js';
import { participant, side } from './participants.js';
import { release } from './release.js';
import { rich, type RecordShape, type Shape, type ShapeData } from './shape.js';

type Schema = Readonly<Record<string, unknown>>;

/** Shapes that stand under `$defs`, because they recur or refer to themselves. */
const named = new Map<ShapeData, string>([
  [alias, 'alias'],
  [place, 'place'],
  [media, 'media'],
  [organizationRecord, 'organization'],
  [recordOf(agent), 'agent'],
  [event, 'event'],
  [side, 'side'],
  [participant, 'participant'],
  [rich, 'richText'],
]);

/** The schema of one native release; it accepts what the reader reads without a problem. */
export function releaseSchema(): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://cdn.jsdelivr.net/npm/news-elements/release.schema.json',
    title: 'Release, version 1',
    description:
      'One press or news release. Only the headline is required. Unknown keys are not carried; private data goes under "extensions".',
    ...recordSchema(release),
    not: { required: ['event', 'events'] },
    $defs: {
      language: { type: 'string', pattern: languageTag },
      timeZone: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9_+/-]*$' },
      date: {
        description:
          'YYYY, YYYY-MM or YYYY-MM-DD: a calendar date, never shifted. With a time and Z or an offset: an instant. With a time and no offset: wall time in timeZone.',
        type: 'string',
        pattern: `^(\\d{4}(-(0[1-9]|1[0-2]))?|${day}(${time}${offset}?)?)$`,
      },
      instant: { type: 'string', pattern: `^${day}${time}${offset}$` },
      link: { type: 'string', pattern: address('https?|mailto|tel') },
      file: { type: 'string', pattern: address('https?') },
      names: {
        description: 'BCP 47 tag to the same name in that language or script',
        type: 'object',
        propertyNames: { $ref: '#/$defs/language' },
        additionalProperties: { type: 'string' },
      },
      ...Object.fromEntries(
        [...named].map(([shape, name]) => [name, recordSchema(shape as RecordShape)]),
      ),
    },
  };
}

/** Something to see: see `isBlank`; spelled out, for other validators than those in JavaScript. */
const visible =
  '[^\\s\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\uFFF0-\\uFFF8]';
const leapYear = '(\\d\\d(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)';
const day = `(\\d{4}-((0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])|(0[469]|11)-(0[1-9]|[12]\\d|30)|02-(0[1-9]|1\\d|2[0-8]))|${leapYear}-02-29)`;
const time = 'T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?';
const offset = '(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)';

/** A BCP 47 tag: language, script, region, variants, extensions, private use. */
const languageTag =
  '^([A-Za-z]{2,3}|[A-Za-z]{5,8})(-[A-Za-z]{4})?(-([A-Za-z]{2}|\\d{3}))?(-([A-Za-z\\d]{5,8}|\\d[A-Za-z\\d]{3}))*(-[\\dA-WY-Za-wy-z](-[A-Za-z\\d]{2,8})+)*(-[Xx](-[A-Za-z\\d]{1,8})+)?$';

/**
 * An address with one of the schemes, in any letter case, or without a scheme; never with user-info,
 * control characters, or white space around it.
 */
function address(schemes: string): string {
  const anyCase = (words: string) =>
    words.replace(/[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`);
  const plain = '(?![\\s\\S]*[\\u0000-\\u001F\\u007F])(?=\\S)(?![\\s\\S]*\\s$)';
  const userInfo = `(?!(${anyCase('https?')}:[\\\\/]*|[\\\\/]{2,})[^\\\\/?#]*@)`;
  return `^${plain}${userInfo}((${anyCase(schemes)}):|(?![A-Za-z][A-Za-z0-9+.-]*:))`;
}

function schemaOf(shape: Shape): Schema {
  const name = named.get(shape);
  if (name) return { $ref: `#/$defs/${name}` };
  switch (shape.kind) {
    case 'text':
      return {
        type: shape.numeric ? ['string', 'number'] : 'string',
        ...(shape.filled && { pattern: visible }),
      };
    case 'choice':
      return { enum: shape.values };
    case 'id':
      return {
        type: 'string',
        pattern: visible,
        description: `The id of an entry of ${shape.of ?? ''}`,
      };
    case 'number':
      return {
        type: shape.whole ? 'integer' : 'number',
        minimum: shape.min,
        maximum: shape.max,
      };
    case 'flag':
      return { type: 'boolean' };
    case 'json':
      return { type: 'object' };
    case 'paragraphs':
      return { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] };
    case 'zone':
      return { $ref: '#/$defs/timeZone' };
    case 'link':
    case 'file':
    case 'date':
    case 'instant':
    case 'language':
    case 'names':
      return { $ref: `#/$defs/${shape.kind}` };
    case 'list': {
      const items = schemaOf(shape.item);
      return shape.single ? { anyOf: [items, { type: 'array', items }] } : { type: 'array', items };
    }
    case 'reference':
      return {
        if: { type: 'object', required: ['ref'] },
        then: { properties: { ref: { type: 'string' } } },
        else: schemaOf(shape.shape()),
      };
    case 'record':
      return recordSchema(shape);
  }
}

function recordSchema({ fields, required, short }: RecordShape): Schema {
  const whole = {
    type: 'object',
    ...(required.length && { required }),
    properties: Object.fromEntries(
      Object.entries(fields).map(([key, field]) => [key, schemaOf(field)]),
    ),
  };
  const shortField = short === undefined ? undefined : fields[short];
  if (!shortField) return whole;
  // An object is always the whole record, never its short form.
  const bare = schemaOf(shortField);
  const brief = shortField.kind === 'record' ? { not: { type: 'object' }, ...bare } : bare;
  return { anyOf: [brief, whole] };
}

function recordOf(shape: Shape): ShapeData {
  return shape.kind === 'reference' ? shape.shape() : shape;
}
