/**
 * Every field of every content file, once: what messages, the documentation, the JSON Schemas and the options of
 * `add` say of it comes from here. Tests hold the readers to it.
 */
export type ContentFileKind = 'article' | 'event' | 'outlet' | 'speaker' | 'story' | 'site' | 'page';

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
}

export type FieldKind =
  | 'text'
  | 'id'
  | 'day'
  | 'instant'
  | 'address'
  | 'contact'
  | 'language'
  | 'choice'
  | 'flag'
  | 'count'
  | 'sha256'
  | 'texts'
  | 'ids'
  | 'fields'
  | 'list';

const publish = ['full', 'excerpts', 'quotations'] as const;

const terms: FieldRow = {
  name: 'terms',
  kind: 'list',
  says: 'names for one thing, to be shown side by side',
  example: '[{ about: the place, names: [harbour, docks] }]',
  fields: [
    { name: 'about', kind: 'text', isRequired: true, says: 'what is named', example: 'the place' },
    {
      name: 'names',
      kind: 'texts',
      isRequired: true,
      says: 'two names or more',
      example: '[harbour, docks]',
    },
  ],
};

export const contentFields: Readonly<Record<ContentFileKind, readonly FieldRow[]>> = {
  article: [
    {
      name: 'outlet',
      kind: 'id',
      says: 'an id of `outlets.yaml`; otherwise the name of the file',
      example: 'daily',
    },
    {
      name: 'headline',
      kind: 'text',
      says: 'otherwise the text’s first `# heading`',
      example: 'Council votes to close the harbour',
    },
    {
      name: 'url',
      kind: 'address',
      says: 'where the article stands, http or https',
      example: 'https://daily.example/harbour',
    },
    { name: 'published', kind: 'instant', says: 'a day or an instant', example: '2023-08-31T14:05:00Z' },
    {
      name: 'publishedFrom',
      kind: 'choice',
      choices: ['page', 'text'],
      says: '`text` where the date rests on the article’s words and not on its page; the site then says “about”',
      example: 'text',
    },
    { name: 'retrieved', kind: 'day', says: 'the day the text was taken', example: '2023-09-01' },
    { name: 'author', kind: 'text', says: 'as printed', example: 'Ruth Pell' },
    { name: 'lang', kind: 'language', says: 'a language tag, `en` when left out', example: 'en-GB' },
    {
      name: 'kind',
      kind: 'choice',
      choices: ['report', 'official'],
      says: '`official` for an official text that the reports are held against; otherwise `report`',
      example: 'official',
    },
    {
      name: 'speaker',
      kind: 'id',
      says: 'whose words an official text is, an id of `speakers.yaml`',
      example: 'ruth-pell',
    },
    {
      name: 'publish',
      kind: 'choice',
      choices: publish,
      says: 'how much of the text the site prints; otherwise what the outlet says',
      example: 'excerpts',
    },
    {
      name: 'sourceSha256',
      kind: 'sha256',
      says: 'the SHA-256 of the file that the text was taken from; `add` writes it',
      example: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    },
  ],
  event: [
    {
      name: 'title',
      kind: 'text',
      isRequired: true,
      says: 'what happened, as the site calls it',
      example: 'The council votes on the harbour',
    },
    { name: 'date', kind: 'day', isRequired: true, says: 'the day it happened', example: '2026-03-02' },
    {
      name: 'summary',
      kind: 'text',
      isRequired: true,
      says: 'one neutral sentence',
      example: 'The council voted to close the old harbour for a year.',
    },
    { name: 'place', kind: 'text', says: 'where it happened', example: 'Port Ellery' },
    { name: 'story', kind: 'id', says: 'an id of `stories.yaml`', example: 'harbour' },
    {
      name: 'translated',
      kind: 'flag',
      says: 'whether outlets print translations; left out where it is not known',
      example: 'true',
    },
    terms,
    {
      name: 'notes',
      kind: 'list',
      says: 'what an editor sets right',
      example: '[{ notAQuotation: { article: daily, words: The Old Harbour } }]',
    },
  ],
  outlet: [
    {
      name: 'id',
      kind: 'id',
      isRequired: true,
      says: 'what articles call it; it stands in addresses',
      example: 'daily',
    },
    { name: 'name', kind: 'text', isRequired: true, says: 'what readers call it', example: 'The Daily' },
    { name: 'country', kind: 'text', says: 'where it is published', example: 'Ireland' },
    { name: 'description', kind: 'text', says: 'what it is, in a few words', example: 'Newspaper' },
    {
      name: 'url',
      kind: 'address',
      says: 'its own site; `add` knows it by its host',
      example: 'https://daily.example/',
    },
    {
      name: 'publish',
      kind: 'choice',
      choices: publish,
      says: 'how much of its texts the site prints, `full` when left out',
      example: 'excerpts',
    },
  ],
  speaker: [
    {
      name: 'id',
      kind: 'id',
      isRequired: true,
      says: 'what notes call it; it stands in addresses',
      example: 'ada-moreno',
    },
    { name: 'name', kind: 'text', isRequired: true, says: 'the name in full', example: 'Ada Moreno' },
    {
      name: 'aliases',
      kind: 'texts',
      says: 'other names that articles print',
      example: '[Moreno, Councillor Moreno]',
    },
    { name: 'role', kind: 'text', says: 'office or occupation', example: 'Leader of the council' },
    { name: 'of', kind: 'id', says: 'the entry that this one speaks for', example: 'port-ellery-council' },
    {
      name: 'language',
      kind: 'language',
      says: 'a language tag: what they speak; left out where it is not certain',
      example: 'fr',
    },
    {
      name: 'in',
      kind: 'ids',
      says: 'events and outlets in whose articles the entry is meant; everywhere when left out',
      example: '[harbour-vote]',
    },
  ],
  story: [
    {
      name: 'id',
      kind: 'id',
      isRequired: true,
      says: 'what events call it; it stands in addresses',
      example: 'harbour',
    },
    {
      name: 'title',
      kind: 'text',
      isRequired: true,
      says: 'what the site calls it',
      example: 'The old harbour',
    },
    {
      name: 'description',
      kind: 'text',
      says: 'what it is about, in a sentence',
      example: 'Port Ellery’s harbour, its cracks and its closure.',
    },
    terms,
  ],
  site: [
    { name: 'name', kind: 'text', isRequired: true, says: 'what the site is called', example: 'Crossquote' },
    {
      name: 'description',
      kind: 'text',
      isRequired: true,
      says: 'what it is for, in a sentence',
      example: 'What each outlet did to the words.',
    },
    {
      name: 'lang',
      kind: 'language',
      says: 'the language of the site’s own words, `en` when left out',
      example: 'en',
    },
    {
      name: 'publisher',
      kind: 'fields',
      isRequired: true,
      says: 'who runs the site',
      example: '{ name: The Harbour School }',
      fields: [
        { name: 'name', kind: 'text', isRequired: true, says: 'their name', example: 'The Harbour School' },
        { name: 'url', kind: 'address', says: 'their own site', example: 'https://school.example/' },
      ],
    },
    {
      name: 'excerptSentences',
      kind: 'count',
      says: 'sentences around a statement where an outlet’s texts are excerpts, 1 when left out',
      example: '1',
    },
    { name: 'contact', kind: 'contact', says: 'an e-mail address or a page', example: 'desk@school.example' },
    {
      name: 'licence',
      kind: 'text',
      says: 'under which the site’s own data may be used',
      example: 'CC BY 4.0',
    },
  ],
  page: [
    { name: 'title', kind: 'text', isRequired: true, says: 'what the page is called', example: 'In class' },
    {
      name: 'description',
      kind: 'text',
      says: 'what it is about, in a sentence',
      example: 'Three lessons with two articles each.',
    },
  ],
};

/** What a field takes, as messages and the documentation say it. */
export const fieldKinds: Readonly<Record<FieldKind, string>> = {
  text: 'a line of text',
  id: 'small letters, digits and single hyphens',
  day: 'a day, like 2023-08-31',
  instant: 'a day or an instant with its offset',
  address: 'an http or https address',
  contact: 'an e-mail address, or an http or https address',
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

/** The JSON Schema of a content file's fields, for editors that check while one types. */
export function toJsonSchema(kind: ContentFileKind): object {
  const rows = contentFields[kind];
  const isList = kind === 'outlet' || kind === 'speaker' || kind === 'story';
  const entry = objectSchema(rows);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: titles[kind],
    ...(isList ? { type: 'array', items: entry } : entry),
  };
}

const titles: Readonly<Record<ContentFileKind, string>> = {
  article: 'The fields of an article, content/articles/<event>/<name>.md',
  event: 'The fields of an event, content/events/<event>.md',
  outlet: 'content/outlets.yaml',
  speaker: 'content/speakers.yaml',
  story: 'content/stories.yaml',
  site: 'content/site.yaml',
  page: 'The fields of a page, content/docs/<page>.md',
};

function objectSchema(rows: readonly FieldRow[]): object {
  const required = rows.flatMap(({ name, isRequired }) => (isRequired ? [name] : []));
  return {
    type: 'object',
    properties: Object.fromEntries(rows.map((row) => [row.name, fieldSchema(row)])),
    ...(required.length > 0 ? { required } : {}),
    additionalProperties: false,
  };
}

function fieldSchema(row: FieldRow): object {
  const about = { description: `${row.says[0]?.toUpperCase()}${row.says.slice(1)}.` };
  switch (row.kind) {
    case 'choice':
      return { ...about, enum: row.choices };
    case 'fields':
      return { ...about, ...objectSchema(row.fields ?? []) };
    case 'list':
      return {
        ...about,
        type: 'array',
        items: row.fields === undefined ? { type: 'object' } : objectSchema(row.fields),
      };
    default:
      return { ...about, ...schemas[row.kind] };
  }
}

const idPattern = '^[a-z0-9]+(?:-[a-z0-9]+)*$';
// YAML reads 1984 as a number, and the readers take it as it is written.
const line = { type: ['string', 'number', 'boolean'] };

const schemas: Readonly<Record<Exclude<FieldKind, 'choice' | 'fields' | 'list'>, object>> = {
  text: line,
  id: { type: ['string', 'number'], pattern: idPattern },
  day: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\d$' },
  instant: {
    type: 'string',
    pattern: '^\\d{4}-\\d\\d-\\d\\d(?:T\\d\\d:\\d\\d(?::\\d\\d)?(?:Z|[+-]\\d\\d:\\d\\d))?$',
  },
  address: { type: 'string', pattern: '^https?://' },
  contact: { type: 'string' },
  language: { type: 'string' },
  flag: { type: 'boolean' },
  count: { type: 'integer', minimum: 0, maximum: 10 },
  sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
  texts: { type: 'array', items: line },
  ids: { type: 'array', items: { type: ['string', 'number'], pattern: idPattern } },
};

/** The documentation of all fields, as Markdown. */
export function toFieldDocs(): string {
  const sections = (Object.keys(contentFields) as ContentFileKind[]).map(
    (kind) => `## ${titles[kind]}\n\n${contentFields[kind].flatMap((row) => describe(row, '')).join('\n')}`,
  );
  const opening =
    'Made by `node scripts/fields.ts` from `src/corpus/fields/field-table.ts`. Editors that know JSON Schema check fields while one types with `schemas/`.';
  return `# Fields of the content files\n\n${opening}\n\n${sections.join('\n\n')}\n`;
}

function describe(row: FieldRow, margin: string): string[] {
  const kind =
    row.choices === undefined
      ? fieldKinds[row.kind]
      : row.choices.map((choice) => `\`${choice}\``).join(', ');
  const own = `${margin}- \`${row.name}\`${row.isRequired ? ' (needed)' : ''}: ${row.says}. It takes ${kind}, like \`${row.example}\`.`;
  return [own, ...(row.fields ?? []).flatMap((field) => describe(field, `${margin}  `))];
}

/** What a message may add about a field: what it says, and how it is written. */
export function sayField(kind: ContentFileKind, name: string): string {
  const row = contentFields[kind].find((each) => each.name === name);
  return row === undefined ? '' : ` It says ${row.says}; write it like ${row.name}: ${row.example}.`;
}
