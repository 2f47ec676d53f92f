import type { Article, ArticleId, Span } from '../../content-model.ts';
import { wordsOfText } from '../../text-words.ts';
import type { Token } from '../../text/tokens.ts';
import { rowFinder } from './columns.ts';
import { tile, wordsUnder } from './column-parts.ts';
import type { Cell, Columns, Part } from './rows.ts';

/** Words of one column that a search found in another. */
export interface FoundWords extends Span {
  readonly article: ArticleId;
  readonly in: ArticleId;
  /** Where they begin there. */
  readonly at: number;
}

/** A stretch of a cell of which its row says that no other cell has it. */
export interface LoneStretch extends Span {
  readonly article: ArticleId;
}

/** Of all cells the stretches that are marked as nothing that the articles have in common. */
export function loneStretches({ articles, rows }: Columns): LoneStretch[] {
  return rows.flatMap(({ cells }) =>
    cells.flatMap((cell, column) => {
      const stretches: LoneStretch[] = [];
      for (const { kind, start, end } of cell?.parts ?? []) {
        if (!isLone(kind)) continue;
        const last = stretches.at(-1);
        if (last?.end === start) stretches[stretches.length - 1] = { ...last, end };
        else stretches.push({ article: articles[column] ?? '', start, end });
      }
      return stretches;
    }),
  );
}

/**
 * The columns with words marked that were found in others: `moved` where they stand in the same row there, else `apart`.
 * What is marked as something in common already stays as it is.
 */
export function markFound(
  columns: Columns,
  articles: readonly Article[],
  found: readonly FoundWords[],
): Columns {
  if (found.length === 0) return columns;
  const findRow = rowFinder(columns);
  const byCell = Map.groupBy(found, ({ article, start }) => `${findRow(article, start)} ${article}`);
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  return {
    ...columns,
    rows: columns.rows.map((row, index) => ({
      ...row,
      cells: row.cells.map((cell, column) => {
        const id = columns.articles[column] ?? '';
        const own = byCell.get(`${index} ${id}`);
        const isHere = (each: FoundWords) => findRow(each.in, each.at) === index;
        return cell && own ? markCell(cell, wordsOfText(texts.get(id) ?? ''), own, isHere) : cell;
      }),
    })),
  };
}

function markCell(
  cell: Cell,
  words: readonly Token[],
  found: readonly FoundWords[],
  isHere: (found: FoundWords) => boolean,
): Cell {
  const placesOf = new Map<Token, FoundWords[]>();
  for (const each of found) {
    for (const word of wordsUnder(words, each)) {
      const places = placesOf.get(word);
      if (places) places.push(each);
      else placesOf.set(word, [each]);
    }
  }
  const parts = cell.parts.flatMap((part): Part[] => {
    if (!isLone(part.kind)) return [part];
    const inPart = wordsUnder(words, part);
    if (!inPart.some((word) => placesOf.has(word))) return [part];
    return tile(
      part,
      inPart.map((word) => toPart(word, part.kind, placesOf.get(word) ?? [], isHere)),
    );
  });
  return { ...cell, parts };
}

function toPart(
  { start, end }: Span,
  kind: Part['kind'],
  places: readonly FoundWords[],
  isHere: (found: FoundWords) => boolean,
): Part {
  const ids = [...new Set(places.map((each) => each.in))].toSorted();
  if (ids.length === 0) return { start, end, kind, with: [] };
  if (places.some(isHere)) return { start, end, kind: 'moved', with: ids };
  const elsewhere = ids.flatMap((article) => {
    const place = places.find((each) => each.in === article);
    return place ? [{ article, start: place.at }] : [];
  });
  return { start, end, kind: 'apart', with: ids, elsewhere };
}

function isLone(kind: Part['kind']): boolean {
  return kind === 'own' || kind === 'variant';
}
