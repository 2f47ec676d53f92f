import { type FieldKind, type FieldRow, fieldKinds } from './field-row.ts';
import { type ContentFileKind, contentFields } from './field-table.ts';

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
      return row.orText === undefined
        ? { ...about, ...objectSchema(row.fields ?? []) }
        : { ...about, anyOf: [line, objectSchema(row.fields ?? [])] };
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

const picturePattern = '^[\\w-]+(?:\\.[\\w-]+)*\\.(?:svg|png|webp|jpg)$';
const colourPattern = '^#?[0-9A-Fa-f]{6}$';
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
  origin: { type: 'string', pattern: '^https?://[^/]+/?$' },
  folder: { type: 'string', pattern: '^/(?:[\\w.~-]+/)*$' },
  link: { type: 'string', pattern: '^(?:https?://|mailto:|/)' },
  file: { type: 'string', pattern: picturePattern },
  contact: { type: 'string' },
  colour: { type: ['string', 'number'], pattern: colourPattern },
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
    'Made by `node scripts/fields.ts` from `src/corpus/fields/`. Editors that know JSON Schema check fields while one types with `schemas/`.';
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
