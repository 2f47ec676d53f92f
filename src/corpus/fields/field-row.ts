/** What one field of a content file says, and how it is written. */
export interface FieldRow {
  readonly name: string;
  readonly kind: FieldKind;
  /** What it says, as the documentation prints it. */
  readonly says: string;
  /** A value as one writes it. */
  readonly example: string;
  readonly isRequired?: true;
  readonly choices?: readonly string[];
  /** Fields of its own. */
  readonly fields?: readonly FieldRow[];
  /** Which of these a line of text alone stands for. */
  readonly orText?: string;
}

export type FieldKind =
  | 'text'
  | 'id'
  | 'day'
  | 'instant'
  | 'address'
  | 'origin'
  | 'folder'
  | 'link'
  | 'file'
  | 'contact'
  | 'colour'
  | 'language'
  | 'choice'
  | 'flag'
  | 'count'
  | 'sha256'
  | 'texts'
  | 'ids'
  | 'fields'
  | 'list';

/** What a field takes, as messages and the documentation say it. */
export const fieldKinds: Readonly<Record<FieldKind, string>> = {
  text: 'a line of text',
  id: 'small letters, digits and single hyphens',
  day: 'a day, like 2023-08-31',
  instant: 'a day or an instant with its offset',
  address: 'an http or https address',
  origin: 'scheme and host, without a folder',
  folder: 'a path that begins and ends with a slash',
  link: 'an http, https or mailto address, or a path of this site',
  file: 'the name of a picture in `public/`, .svg, .png, .webp or .jpg',
  contact: 'an e-mail address, or an http or https address',
  colour: 'six hexadecimal digits, after # or not; in quotation marks',
  language: 'a language tag, like “en” or “fr-CA”',
  choice: 'one of the words given',
  flag: 'true or false',
  count: 'a whole number from 0 to 10',
  sha256: '64 hexadecimal digits',
  texts: 'a list of lines of text',
  ids: 'a list of ids',
  fields: 'fields of its own, indented',
  list: 'a list of entries with fields of their own',
};

/** What a message may add about a field: what it says, and how it is written. */
export function sayField(rows: readonly FieldRow[], name: string): string {
  const row = rows.find((each) => each.name === name);
  return row === undefined ? '' : ` It says ${row.says}; write it like ${row.name}: ${row.example}.`;
}
