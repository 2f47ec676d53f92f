import { createHash } from 'node:crypto';
import { type IndexFiles, writeIndex } from '../../core/search/index/index-files.ts';
import { makeRecords, type SearchRecords } from '../../core/search/records.ts';
import { makeRunningText } from '../../core/search/running-text.ts';
import { countInDigits } from '../../core/text/counts.ts';
import { joinNames } from '../../views/names.ts';
import { english } from '../../views/say.ts';
import type { Site } from '../../views/site.ts';
import { writeRowLine } from '../../views/statement/row-line.ts';
import { siteAddress } from '../addresses.ts';
import { loadSite } from '../load.ts';

/** What search loads, made once per build; the folder is named by what is in it, so that a browser may keep it. */
export interface SearchFiles {
  readonly records: SearchRecords;
  /** By name: head.bin, postings-0.bin, texts-0.json, and the same with running- before it for running text. */
  readonly files: ReadonlyMap<string, Uint8Array | string>;
  readonly digest: string;
}

export async function loadSearchFiles(): Promise<SearchFiles> {
  const site = await loadSite();
  if (memo?.site !== site) memo = { site, made: makeFiles(site) };
  return memo.made;
}

let memo: { readonly site: Site; readonly made: SearchFiles } | undefined;

export async function searchFilesAddress(): Promise<string> {
  const { digest } = await loadSearchFiles();
  return siteAddress(`data/search/${digest}/`);
}

/** How many quotations the records have, and in a sentence what else. */
export function countSearched({ groups }: SearchRecords): {
  readonly quotations: number;
  readonly sentence: string;
} {
  const rows = groups.flatMap((group) => group.rows);
  const clauses = rows.filter(({ treatment }) => treatment === 'clause').length;
  const unmarked = rows.filter(
    ({ quotation, treatment }) => quotation === null && treatment !== 'base',
  ).length;
  const countInMarks = (some: SearchRecords['groups']) =>
    new Set(
      some.flatMap((group) =>
        group.rows.flatMap((row) => (row.treatment === 'clause' ? [] : (row.quotation ?? []))),
      ),
    ).size;
  const quotations = countInMarks(groups.filter(({ statement }) => statement !== null));
  const terms = countInMarks(groups.filter(({ statement }) => statement === null));
  const articles = new Set(rows.map(({ article }) => article)).size;
  const parts = [
    countInDigits(quotations, 'quotation'),
    ...(terms > 0 ? [english.lists.terms(terms)] : []),
    ...(unmarked > 0
      ? [`${countInDigits(unmarked, 'version')} of the same statements outside quotation marks`]
      : []),
    ...(clauses > 0 ? [`${countInDigits(clauses, 'other remark')} reported outside quotation marks`] : []),
  ];
  const sentence = `${joinNames(parts)}, from ${countInDigits(articles, 'article')}`;
  return { quotations, sentence };
}

/** The addresses of the files with an ending, as Astro wants them. */
export async function listSearchFiles(
  ending: '.bin' | '.json',
): Promise<{ params: { digest: string; part: string } }[]> {
  const { files, digest } = await loadSearchFiles();
  return [...files.keys()]
    .filter((name) => name.endsWith(ending))
    .map((name) => ({ params: { digest, part: name.slice(0, -ending.length) } }));
}

export async function answerSearchFile(name: string): Promise<Response> {
  const content = (await loadSearchFiles()).files.get(name);
  if (content === undefined) return new Response(null, { status: 404 });
  const type = typeof content === 'string' ? 'application/json' : 'application/octet-stream';
  return new Response(content as BodyInit, { headers: { 'Content-Type': type } });
}

function makeFiles(site: Site): SearchFiles {
  const { events, corpus } = site;
  const records = makeRecords(events, corpus.outlets, corpus.speakers, (...row) =>
    writeRowLine(site, ...row),
  );
  const files = new Map([
    ...nameFiles('', writeIndex(records)),
    ...nameFiles('running-', writeIndex(makeRunningText(events, corpus.outlets))),
  ]);
  const hash = createHash('sha256');
  for (const [name, content] of files) hash.update(name).update(content);
  return { records, files, digest: hash.digest('hex').slice(0, 12) };
}

function nameFiles(start: string, { head, postings, texts }: IndexFiles): [string, Uint8Array | string][] {
  return [
    [`${start}head.bin`, head],
    ...postings.map((bytes, part): [string, Uint8Array] => [`${start}postings-${part}.bin`, bytes]),
    ...texts.map((json, part): [string, string] => [`${start}texts-${part}.json`, json]),
  ];
}
