/** What zod gives for a field that may be left out is `undefined`; the model's fields are left out instead. */
export type Written<Fields> = {
  [Key in keyof Fields as undefined extends Fields[Key] ? never : Key]: Fields[Key];
} & {
  [Key in keyof Fields as undefined extends Fields[Key] ? Key : never]?: Exclude<Fields[Key], undefined>;
};

/** The same fields, without those that are undefined. */
export function written<Fields extends object>(fields: Fields): Written<Fields> {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Written<Fields>;
}
