import type { SearchIndex } from '../search/index/search-index.ts';
import { loadTexts } from '../search/loading.ts';
import { hasPhrase } from '../search/query/phrase.ts';
import { BETWEEN_PIECES } from '../search/records.ts';
import { searchWords } from '../search/words.ts';
import type { CheckedReading, CheckedStatement, Texts } from './checked.ts';
import type { Held } from './readings.ts';

export interface NotedOutside {
  readonly statement: CheckedStatement;
  /** The groups of running text that are the sentences of the readings noted. */
  readonly groups: ReadonlySet<number>;
}

/**
 * Notes which pasted words an article prints between its quotation marks: “no aid can get into” Karabakh “in total
 * violation”, pasted as one. `standing` are the groups of running text that have all the words as pasted.
 */
export async function noteOutside(
  { group: own, statement }: Held,
  quotations: SearchIndex,
  { index, source }: Texts,
  standing: readonly number[],
): Promise<NotedOutside> {
  await loadTexts(index, source, standing);
  const { rows } = quotations.textsOf(own);
  const groups = new Set<number>();
  const readings = statement.readings.map((reading): CheckedReading => {
    const pasted = reading.pieces.filter(({ kind }) => kind === 'pasted').map(({ text }) => text.trim());
    const keys = pasted.map((text) => searchWords(text).map(({ key }) => key));
    if (reading.marks !== 'quoted' || pasted.length === 0) return reading;
    const row = rows.find(({ quotation }) => quotation === reading.quotation);
    const pieces = row?.text.split(BETWEEN_PIECES) ?? [];
    for (const group of standing) {
      const first = index.groupStarts[group] as number;
      if (index.facts.articles[index.articles[first] as number]?.id !== reading.article) continue;
      const gaps = gapsOf(index.textsOf(group).rows[0]?.text ?? '', pieces);
      if (!keys.every((words) => gaps.some((gap) => hasPhrase(gap, words)))) continue;
      groups.add(group);
      return { ...reading, outside: pasted };
    }
    return reading;
  });
  return { statement: { ...statement, readings }, groups };
}

/** The text before, between and after the pieces; nothing if the paragraph does not have them all in order. */
function gapsOf(paragraph: string, pieces: readonly string[]): string[] {
  const gaps: string[] = [];
  let from = 0;
  for (const piece of pieces) {
    const at = paragraph.indexOf(piece, from);
    if (at < 0) return [];
    gaps.push(paragraph.slice(from, at));
    from = at + piece.length;
  }
  return [...gaps, paragraph.slice(from)];
}
