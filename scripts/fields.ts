import { mkdir, writeFile } from 'node:fs/promises';
import { toFieldDocs, toJsonSchema } from '../src/corpus/fields/field-docs.ts';
import { type ContentFileKind, contentFields } from '../src/corpus/fields/field-table.ts';

/** Writes docs/fields.md and docs/schemas/ from the table of fields; a test holds them to it. */
await mkdir('docs/schemas', { recursive: true });
for (const kind of Object.keys(contentFields) as ContentFileKind[]) {
  await writeFile(`docs/schemas/${kind}.schema.json`, `${JSON.stringify(toJsonSchema(kind), null, 2)}\n`);
}
await writeFile('docs/fields.md', toFieldDocs());
