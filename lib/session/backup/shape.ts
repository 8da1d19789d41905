import * as v from 'valibot';

export type Schema<T> = v.GenericSchema<unknown, T>;

/**
 * An object with exactly the fields of a stored type. A field that the type has and the schema lacks does not compile:
 * it would be in no backup.
 */
export const shape = <T extends object>(fields: { readonly [K in keyof T]-?: Schema<T[K]> }): Schema<T> =>
  v.strictObject(fields as v.ObjectEntries) as unknown as Schema<T>;

/** One of a set of names, all of them named: a name that the type gains and the schema lacks does not compile. */
export const oneOf = <T extends string>(names: Readonly<Record<T, 1>>): Schema<T> =>
  v.picklist(Object.keys(names) as T[]);

export const list = <T>(item: Schema<T>): Schema<readonly T[]> => v.array(item);
export const orNull = <T>(value: Schema<T>): Schema<T | null> => v.nullable(value);
export const byKey = <T>(value: Schema<T>): Schema<Readonly<Record<string, T>>> => v.record(v.string(), value);

export const text = v.string();
export const textOrNull = v.nullable(v.string());
export const flag = v.boolean();
/** A count, a place in a text, or milliseconds since the epoch. */
export const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** Into a text, in UTF-16 code units. */
export const span: Schema<readonly [number, number]> = v.strictTuple([whole, whole]);
