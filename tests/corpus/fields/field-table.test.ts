import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/corpus/entries/articles.ts';
import { readDocsPage } from '../../../src/corpus/entries/docs.ts';
import { readOutlets, readSpeakers, readStories } from '../../../src/corpus/entries/entries.ts';
import { readSite } from '../../../src/corpus/entries/site.ts';
import { readEvent } from '../../../src/corpus/entries/events.ts';
import { toFieldDocs, toJsonSchema } from '../../../src/corpus/fields/field-docs.ts';
import { type ContentFileKind, contentFields } from '../../../src/corpus/fields/field-table.ts';
import { readBody } from '../../../src/corpus/markdown/body.ts';
import type { Problem } from '../../../src/corpus/problems.ts';

const kinds = Object.keys(contentFields) as ContentFileKind[];
const bodies = {
  read: async (source: Parameters<typeof readBody>[0]) => readBody(source),
  close: async () => undefined,
};

/** The names that a reader asks for, as it tells them when it meets another. */
async function asked(kind: ContentFileKind): Promise<string[]> {
  const problems: Problem[] = [];
  const report = (problem: Problem) => problems.push(problem);
  const source = (text: string) => ({ file: 'a', text, sha256: '' });
  const entry = source('- zzz: 1\n');
  const file = source('---\nzzz: 1\n---\n\nWords.\n');
  if (kind === 'outlet') readOutlets(entry, report);
  if (kind === 'speaker') readSpeakers(entry, report);
  if (kind === 'story') readStories(entry, report);
  if (kind === 'site') readSite(source('zzz: 1\n'), report);
  if (kind === 'event') readEvent(file, 'a', report);
  if (kind === 'article') await readArticle(file, { event: 'a', name: 'b' }, new Map(), bodies, report);
  if (kind === 'page') await readDocsPage(file, 'a', bodies, report);
  const { message = '' } = problems.find(({ code }) => code === 'unknown-field') ?? {};
  return (/The fields are (.*)\.$/.exec(message)?.[1] ?? '').split(', ').sort();
}

describe('the table of fields', () => {
  test.each(kinds)('has the fields that are read of %s, and no others', async (kind) => {
    expect(await asked(kind)).toEqual(contentFields[kind].map(({ name }) => name).sort());
  });

  test.each(kinds)('has made the schema of %s', async (kind) => {
    expect(await readFile(`docs/schemas/${kind}.schema.json`, 'utf8')).toBe(
      `${JSON.stringify(toJsonSchema(kind), null, 2)}\n`,
    );
  });

  test('has made the documentation', async () => {
    expect(await readFile('docs/fields.md', 'utf8')).toBe(toFieldDocs());
  });

  test('makes schemas that take what is right and refuse what is not', () => {
    const check = (kind: ContentFileKind) =>
      new Ajv2020({ allowUnionTypes: true }).compile(toJsonSchema(kind));
    const article = check('article');
    expect(article({ headline: 1984, published: '2026-03-02T19:42:00Z', kind: 'official', lang: 'en' })).toBe(
      true,
    );
    expect(article({ published: 'March' })).toBe(false);
    expect(article({ headlin: 'x' })).toBe(false);
    expect(
      check('speaker')([{ id: 'ada-moreno', name: 'Ada Moreno', aliases: ['Moreno'], in: ['harbour-vote'] }]),
    ).toBe(true);
    const site = { name: 'x', description: 'y', publisher: { name: 'z' } };
    expect(check('site')({ ...site, publisher: {} })).toBe(false);
    expect(check('site')({ ...site, licence: 'CC BY 4.0', base: '/quotes/', logo: 'logo.svg' })).toBe(true);
    expect(check('site')({ ...site, licence: { url: 'https://a.example/' } })).toBe(false);
    expect(check('site')({ ...site, colours: { outlets: [{ light: '#00558b', dark: '#6cb8ff' }] } })).toBe(
      true,
    );
    expect(check('site')({ ...site, colours: { accent: { light: 'red', dark: 'blue' } } })).toBe(false);
    expect(check('site')({ ...site, url: 'https://school.example/quotes/' })).toBe(false);
  });
});
