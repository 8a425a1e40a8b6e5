/** The published schema, the stricter one of what the reader gives, and walks over both. */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { releaseSchema } from '../../src/core.js';

/** As much of the vocabulary as `releaseSchema()` uses. */
export interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly anyOf?: readonly Schema[];
  readonly if?: Schema;
  readonly then?: Schema;
  readonly else?: Schema;
  readonly not?: Schema;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly propertyNames?: Schema;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
}

export const schema = releaseSchema() as Schema;

/** The name of the definition that a node refers to. */
export const definitionName = ({ $ref }: Schema): string | undefined =>
  $ref?.replace(/^#\/\$defs\//, '');

/** The node, or what it refers to. */
export function resolve(node: Schema): Schema {
  const name = definitionName(node);
  if (name === undefined) return node;
  const definition = schema.$defs?.[name];
  if (!definition) throw new Error(`No definition ${name}`);
  return definition;
}

/** The long form of a value that may be written short: the record, the list, the record written here. */
export function longForm(node: Schema): Schema {
  const { anyOf, else: written } = resolve(node);
  if (written) return longForm(written);
  const long = anyOf?.find((form) => form.properties ?? form.items);
  return long ? longForm(long) : resolve(node);
}

const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false });

/** Whether the published schema takes a document. */
export const accepts: ValidateFunction = ajv.compile(schema);

/** Whether a value is a Release: only long forms, no unknown key, references resolved. */
export const isRelease: ValidateFunction = ajv.compile({
  ...(expanded(schema) as object),
  $id: 'https://newsroom.example/expanded',
});

/** The schema of what the reader gives. */
function expanded(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(expanded);
  if (typeof node !== 'object' || node === null) return node;
  const { anyOf, else: written, ...rest } = node as Schema;
  if (written) return expanded(written);
  const long = anyOf?.find((form) => form.properties ?? form.items);
  if (long) return expanded(long);
  if (Array.isArray(rest.type)) return { type: 'string' };
  const entries = Object.entries(rest).map(([key, value]) => [
    key,
    key === 'enum' || key === 'required' ? (value as unknown) : expanded(value),
  ]);
  const { event, ...properties } = (Object.fromEntries(entries) as Schema).properties ?? {};
  return {
    ...Object.fromEntries(entries),
    // At the top, `event` has become one of `events`; elsewhere it is an id.
    ...(rest.properties && {
      properties: { ...properties, ...(event?.type === 'string' && { event }) },
      additionalProperties: false,
    }),
  };
}
