/** What a schema knows: the names of the fields at a path, and the paths of all its values. */
import * as z from 'zod';

type Schema = z.core.$ZodType;

/** The names of the fields that a map at this path may have; none where no map is expected. */
export function fieldNames(schema: Schema, path: readonly PropertyKey[]): readonly string[] {
  const names = schemasAt(schema, path).flatMap((found) =>
    found instanceof z.ZodObject ? Object.keys(found.shape) : [],
  );
  return [...new Set(names)];
}

/** Is a calendar day expected at this path? */
export function isDay(schema: Schema, path: readonly PropertyKey[]): boolean {
  return schemasAt(schema, path).some((found) => z.globalRegistry.get(found)?.format === 'date');
}

/** The dotted path of every value: `base.edition`; an item of a list is `#`: `licenses.#.edition`. */
export function valuePaths(schema: Schema): readonly string[] {
  return [...new Set(alternatives(schema).flatMap(pathsBelow))];
}

function pathsBelow(schema: Schema): readonly string[] {
  if (schema instanceof z.ZodArray) return valuePaths(schema.element).map((path) => join('#', path));
  if (!(schema instanceof z.ZodObject)) return [''];
  return Object.entries(schema.shape).flatMap(([key, field]) => valuePaths(field).map((path) => join(key, path)));
}

function join(key: string, path: string): string {
  return path === '' ? key : `${key}.${path}`;
}

function schemasAt(schema: Schema, path: readonly PropertyKey[]): readonly Schema[] {
  const [key, ...rest] = path;
  const here = alternatives(schema);
  return key === undefined
    ? here
    : here.flatMap((found) => childOf(found, key).flatMap((child) => schemasAt(child, rest)));
}

function childOf(schema: Schema, key: PropertyKey): readonly Schema[] {
  if (schema instanceof z.ZodArray) return [schema.element];
  if (schema instanceof z.ZodRecord) return [schema.valueType];
  if (!(schema instanceof z.ZodObject) || typeof key !== 'string' || !Object.hasOwn(schema.shape, key)) return [];
  return [schema.shape[key]];
}

/** The schema itself, out of its wrappings; each option of a union. */
function alternatives(schema: Schema): readonly Schema[] {
  if (schema instanceof z.ZodOptional) return alternatives(schema.unwrap());
  if (schema instanceof z.ZodPipe) return alternatives(schema.in);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(alternatives);
  return [schema];
}
