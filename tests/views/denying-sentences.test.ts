import { readdir, readFile } from 'node:fs/promises';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { searches } from '../../src/views/searches.ts';
import { catalogue } from '../support/catalogue.ts';
import { denyingSentences, otherSentences } from './denying-sentences.ts';

const DENYING =
  /\b(?:not|no|none|nothing|nobody|nowhere|never|neither|nor|only|alone|without|missing|lacks?|lacking|elsewhere|outside|otherwise|left out|leaves? out|unmarked|unquoted|unprinted)\b/iu;

/** The entries of the catalogue whose words or names deny something. */
function listEntries(of: object, groups: readonly string[] = []): { name: string; isDenying: boolean }[] {
  return Object.entries(of).flatMap(([key, value]) => {
    if (typeof value === 'object' && value !== null) return listEntries(value, [...groups, key]);
    const words = typeof value === 'function' ? literalsOf(`const it = ${value}`).join(' ') : String(value);
    const named = key.replaceAll(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`);
    return [{ name: [...groups, key].join('.'), isDenying: DENYING.test(words) || DENYING.test(named) }];
  });
}

/** The texts in TypeScript, … for what is filled in; neither what is imported nor a type. */
function literalsOf(source: string): string[] {
  const literals: string[] = [];
  const visit = (node: ts.Node): void => {
    const { parent } = node;
    if (ts.isStringLiteralLike(node) && !ts.isImportDeclaration(parent) && !ts.isLiteralTypeNode(parent))
      literals.push(node.text);
    if (ts.isTemplateExpression(node))
      literals.push([node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…'));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('it.ts', source, ts.ScriptTarget.Latest, true));
  return literals;
}

/** The words in a page or component: of its texts, attributes and what its expressions print. */
function wordsOf(astro: string): string[] {
  const [, frontmatter = '', markup = ''] = /^---\n(.*?)\n---\n(.*)$/su.exec(astro) ?? [];
  const parts = markup.replaceAll(/<style.*?<\/style>|<script.*?<\/script>/gsu, '');
  return [
    ...literalsOf(frontmatter),
    ...Array.from(
      parts.matchAll(/'([^'\n]*)'|`([^`]*)`|="([^"\n]*)"|[>}]([^<>{}]*)(?=[<{])/gu),
      ([, ...found]) => found.find((each) => each !== undefined) ?? '',
    ),
  ].map((words) => words.replaceAll(/\s+/gu, ' ').trim());
}

/** A sentence or a part of one, not the name of a class or of a value. */
function isProse(words: string): boolean {
  return (
    DENYING.test(words) &&
    /\s/u.test(words) &&
    !/\b(?:no-print|needs-script|no-head|soft)\b|'none'/u.test(words)
  );
}

async function listOutside(): Promise<string[]> {
  const src = new URL('../../src/', import.meta.url);
  const files = (await readdir(src, { recursive: true })).filter(
    (file) =>
      /^(?:views|core\/(?:describe|collate\/staves|export|check|search)|components|layouts|pages|client|site)\/.*\.(?:ts|astro)$/u.test(
        file,
      ) && !/^views\/(?:say|searches)/u.test(file),
  );
  const found = await Promise.all(
    files.map(async (file) => {
      const source = await readFile(new URL(file, src), 'utf8');
      const texts = file.endsWith('.astro') ? wordsOf(source) : literalsOf(source);
      return [...new Set(texts)].filter(isProse).map((words) => `${file}: ${words}`);
    }),
  );
  return found.flat();
}

const entries = listEntries(catalogue);
const listed = [...denyingSentences, ...otherSentences];
const names = listed.flatMap(({ entries: own = '' }) => own.split(/\s+/u).filter((name) => name !== ''));
const places = listed.flatMap(({ outside = [] }) => outside);

describe('the list of sentences that deny something', () => {
  test('has every sentence of the catalogue that does, once', () => {
    const denying = entries.filter(({ isDenying }) => isDenying).map(({ name }) => name);
    expect(denying.length).toBeGreaterThan(50);
    expect(denying.filter((name) => names.filter((each) => each === name).length !== 1)).toEqual([]);
  });

  test('has every one that is written outside of the catalogue, once', async () => {
    const outside = await listOutside();
    expect(outside.length).toBeGreaterThan(50);
    expect(outside.filter((said) => places.filter((place) => said.startsWith(place)).length !== 1)).toEqual(
      [],
    );
    expect(places.filter((place) => !outside.some((said) => said.startsWith(place)))).toEqual([]);
  });

  test('has none that is not said any more', () => {
    const known = new Set(entries.map(({ name }) => name));
    expect(names.filter((name) => !known.has(name))).toEqual([]);
  });

  test('has no search that nothing needs', () => {
    const needed = new Set(denyingSentences.map(({ search }) => search));
    expect(Object.keys(searches).filter((search) => !needed.has(search as keyof typeof searches))).toEqual(
      [],
    );
  });
});
