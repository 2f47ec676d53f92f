import { type FieldRow, fieldKinds } from '../../corpus/fields/field-row.ts';

/** Fields given as text, with those that take true or false as YAML has them; whatever is neither stays as it was given. */
export function toFieldValues(
  rows: readonly FieldRow[],
  fields: Readonly<Record<string, string>>,
): Record<string, string | boolean> {
  const flags = new Set(namesOfFlags(rows));
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      flags.has(name) && /^(?:true|false)$/iu.test(value) ? value.toLowerCase() === 'true' : value,
    ]),
  );
}

/** The fields that take true or false. */
export function namesOfFlags(rows: readonly FieldRow[]): string[] {
  return rows.filter(({ kind }) => kind === 'flag').map(({ name }) => name);
}

/** What a field takes on a command line. */
export function sayTaken({ kind, choices }: FieldRow): string {
  if (kind === 'flag') return 'true or false; by itself it says true';
  return choices?.join(' or ') ?? fieldKinds[kind];
}

/** Whether a command line can say it in one value. */
export function isOneValue({ kind }: FieldRow): boolean {
  return kind !== 'list' && kind !== 'fields';
}
