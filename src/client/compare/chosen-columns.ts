import { drawComparison } from '../../views/compare/compare-html.ts';
import { viewComparison } from '../../views/compare/comparison.ts';
import type { ColumnsFile, FiledArticle } from '../../views/compare/columns-file.ts';
import { readColumns } from '../../views/compare/filed-columns.ts';
import { writeChosen } from '../../views/compare/write-comparison.ts';
import { MOST_ABREAST } from '../../views/abreast.ts';
import { addressesUnder } from '../../views/addresses.ts';
import { english } from '../../views/say.ts';
import { draw } from '../draw.ts';

/** Articles side by side, drawn, and what they have in common as a sentence. */
export interface ChosenColumns {
  readonly view: Node;
  readonly counts: string;
  /** Of the articles, in the order of their columns. */
  readonly ids: readonly string[];
  /** Of the outlets. */
  readonly names: readonly string[];
}

/**
 * Sets articles of an event side by side as the build does; `columns` is the address of its file, `base` that of the
 * site. Returns `undefined` where fewer than two of the articles are the event's.
 * @throws where what it needs cannot be loaded
 */
export async function drawChosen(
  columns: string,
  base: string,
  ids: readonly string[],
): Promise<ChosenColumns | undefined> {
  const file = JSON.parse(await load(columns)) as ColumnsFile;
  const known = [...new Set(ids)].flatMap((id) => file.articles.find((article) => article.id === id) ?? []);
  const chosen = known.slice(0, MOST_ABREAST);
  if (chosen.length < 2) return undefined;
  const texts = new Map<FiledArticle, string>();
  await Promise.all(chosen.map(async (article) => texts.set(article, await load(article.address))));
  const comparison = viewComparison(readColumns(file, chosen, (article) => texts.get(article) ?? ''));
  return {
    view: draw(drawComparison(comparison, { say: english, addresses: addressesUnder(base, undefined) })),
    counts: writeChosen(comparison, file.articles.length, english),
    ids: chosen.map(({ id }) => id),
    names: chosen.map(({ outletName }) => outletName),
  };
}

const loaded = new Map<string, Promise<string>>();

/** What failed is tried again. */
function load(address: string): Promise<string> {
  const known = loaded.get(address);
  if (known) return known;
  const loading = fetch(address).then((response) => {
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return response.text();
  });
  loaded.set(address, loading);
  loading.catch(() => loaded.delete(address));
  return loading;
}
