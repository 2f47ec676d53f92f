import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { locatePassim, type PassimPlace, readPassimRecord } from '../../core/collate/archive/passim.ts';
import { groupPlaces, type Link, type Place } from '../../core/collate/passages/places.ts';
import { ContentError, ProblemList } from '../../corpus/problems.ts';
import type { ArticleFacts, TextReader } from './read-archive.ts';
import { partsOf, readJsonCells } from './read-pairs.ts';

/**
 * Reads what passim has written of an archive's `articles.ndjson`: its output folder, `out.json` or `align.json` in it, or one
 * of their parts. Each cluster is a group of places; pairs are grouped as our own.
 * @throws {ContentError} lists records that name no article of the archive or words that its text does not have
 */
export async function readPassim(
  path: string,
  facts: readonly ArticleFacts[],
  texts: TextReader,
): Promise<Place[][]> {
  const numbers = new Map(facts.map(({ id, article }) => [id, article]));
  const list = new ProblemList();
  const clusters = new Map<string, Place[]>();
  const links: Link[] = [];
  for (const file of await partsOf(await outputIn(path))) {
    let line = 0;
    for await (const cells of readJsonCells(file)) {
      line += 1;
      const wrong = (code: string, message: string) =>
        list.report({ ...{ file, line, column: 1 }, severity: 'error', code, message });
      const record = readPassimRecord(cells);
      if (record === undefined) {
        wrong(
          'no-passim-record',
          'The record has not the fields "id", "begin", "end" and "cluster" (or "id2", …) that passim writes.',
        );
        continue;
      }
      const found: Place[] = [];
      for (const place of record.kind === 'pair' ? record.places : [record.place]) {
        const located = await locate(place);
        if (typeof located === 'string') wrong('unknown-words', located);
        else found.push(located);
      }
      if (record.kind === 'pair') {
        const [first, second] = found;
        if (first !== undefined && second !== undefined) links.push([first, second]);
      } else {
        const places = clusters.get(record.cluster) ?? [];
        clusters.set(record.cluster, places);
        places.push(...found);
      }
    }
  }
  const problems = list.problems();
  if (problems.length > 0) throw new ContentError(problems);
  const groups = [...clusters.values()].filter((places) => places.length > 1);
  for (const places of groups) places.sort((x, y) => x.article - y.article || x.start - y.start);
  return [...groups, ...groupPlaces(links)];

  async function locate(place: PassimPlace): Promise<Place | string> {
    const article = numbers.get(place.document);
    if (article === undefined)
      return `The archive has no article "${place.document}". Give passim the archive's own articles.ndjson.`;
    const span = locatePassim(await texts.read(article), place);
    return span === undefined
      ? `"${place.document}" does not have these words. Give passim the archive's own articles.ndjson.`
      : { article, ...span };
  }
}

async function outputIn(path: string): Promise<string> {
  for (const name of ['out.json', 'align.json']) {
    if (await stat(join(path, name)).catch(() => undefined)) return join(path, name);
  }
  return path;
}
