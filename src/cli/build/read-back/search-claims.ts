/** What the files that search loads say of articles, read back like the site's pages. */
import type { IndexFacts, TextPart } from '../../../core/search/index/index-files.ts';
import { SearchIndex } from '../../../core/search/index/search-index.ts';
import { ROW_TREATMENTS, type RowTreatment } from '../../../core/search/records.ts';
import type { FailedClaims } from './page-claims.ts';

/** The head of an index, by its path; its texts stand beside it. */
export function isSearchHead(path: string): boolean {
  return /^data\/search\/[^/]+\/(?:running-)?head\.bin$/u.test(path);
}

/** The claims of an index that do not hold, a sentence each; `read` gives a file beside the head by its name. */
export async function checkSearch(
  path: string,
  head: Uint8Array,
  read: (path: string) => Promise<string>,
  failed: Pick<FailedClaims, 'words' | 'articlesOf' | 'isMarked'>,
): Promise<string[]> {
  const index = new SearchIndex(head);
  const { articles, events, textParts } = index.facts;
  for (const part of textParts.keys())
    index.addTexts(part, JSON.parse(await read(path.replace('head.bin', `texts-${part}.json`))) as TextPart);
  const wrong: string[] = [];
  for (let group = 0; group < index.facts.groupCount; group++) {
    const { statement, rows } = index.textsOf(group);
    const first = index.groupStarts[group] ?? 0;
    const own = new Set(rows.map((_, at) => articleAt(index, first + at)?.id));
    rows.forEach(({ quotation }, at) => {
      const article = articleAt(index, first + at);
      const treatment = ROW_TREATMENTS[index.treatments[first + at] ?? -1];
      if (!article || treatment === undefined) return;
      if (treatment === 'clause' && quotation !== null && failed.isMarked(quotation))
        wrong.push(`${path} says that ${quotation} does not stand in quotation marks; it does.`);
      if (statement === null) return;
      const event = events[article.event]?.id ?? '';
      const denied =
        treatment === 'single'
          ? failed.articlesOf(event).filter((id) => !own.has(id))
          : isDenyingRow(treatment)
            ? [article.id]
            : [];
      wrong.push(
        ...denied
          .filter((id) => failed.words.has(`${statement} ${id}`))
          .map(
            (id) =>
              `${path} says that ${id} lacks words of ${statement}, or marks around them; they stand there.`,
          ),
      );
    });
  }
  return [...new Set(wrong)];

  function articleAt(
    { articles: places }: SearchIndex,
    row: number,
  ): IndexFacts['articles'][number] | undefined {
    return articles[places[row] ?? -1];
  }
}

/** Whether a row says that its article lacks something; its line shows which words. */
function isDenyingRow(treatment: RowTreatment): boolean {
  return !NOT_DENYING.has(treatment);
}

const NOT_DENYING: ReadonlySet<RowTreatment> = new Set([
  'base',
  'verbatim',
  'reported',
  'clause',
  'whole',
  'withdrawn',
  'term',
]);
