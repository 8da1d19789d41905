import fc from 'fast-check';

/** What of a valibot schema says how its values look. */
type Described = {
  readonly type: string;
  readonly pipe?: readonly unknown[];
  readonly entries?: Readonly<Record<string, Described>>;
  readonly item?: Described;
  readonly items?: readonly Described[];
  readonly wrapped?: Described;
  readonly value?: Described;
  readonly options?: readonly string[];
};

/** Values of a schema, the checks behind its shape apart. Small ones: there are many fields. */
export function rowsOf(schema: unknown): fc.Arbitrary<unknown> {
  const { type, pipe, entries = {}, item, items = [], wrapped, value, options = [] } = schema as Described;
  switch (type) {
    case 'string':
      return fc.string({ unit: 'binary', maxLength: 6 });
    case 'unknown':
      return fc.jsonValue({ maxDepth: 2 }).map((any) => JSON.parse(JSON.stringify(any)));
    case 'boolean':
      return fc.boolean();
    case 'number':
      return pipe ? fc.nat() : fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (n === 0 ? 0 : n));
    case 'picklist':
      return fc.constantFrom(...options);
    case 'nullable':
      return fc.option(rowsOf(wrapped));
    case 'array':
      return fc.array(rowsOf(item), { maxLength: 2 });
    case 'strict_tuple':
      return fc.tuple(...items.map(rowsOf));
    case 'record':
      return fc.dictionary(
        fc.string({ maxLength: 6 }).filter((name) => !['__proto__', 'constructor', 'prototype'].includes(name)),
        rowsOf(value),
        {
          maxKeys: 2,
          noNullPrototype: true,
        },
      );
    case 'strict_object': {
      const isOptional = (name: string) => entries[name]?.type === 'exact_optional';
      const names = Object.keys(entries);
      const fields = names.map((name) => [name, rowsOf(isOptional(name) ? entries[name]?.wrapped : entries[name])]);
      const requiredKeys = names.filter((name) => !isOptional(name));
      return fc.record(Object.fromEntries(fields) as Record<string, fc.Arbitrary<unknown>>, {
        requiredKeys,
        noNullPrototype: true,
      });
    }
    default:
      throw new Error(`No values for a schema of type ${type}`);
  }
}
