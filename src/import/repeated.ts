import type { ImportedDocument } from './model.ts';

/**
 * Tells which lines of a report stand in reports of other pages of its outlet too, given at once: what an outlet prints
 * around its reports is the same on many pages. It may be the report's own, like a paragraph that an agency repeats, so
 * nothing is taken out.
 */
export function tellRepeated<Document extends Repeatable>(documents: readonly Document[]): Document[] {
  const outlets = Map.groupBy(documents, outletOf);
  return documents.map((document) => {
    const outlet = outletOf(document);
    const shared = outlet === undefined ? undefined : linesOf(outlets, outlet);
    const lines = reportLines(document);
    const repeated = lines.filter((line) => (shared?.get(line) ?? 0) > LEAST_OTHERS);
    // Where most lines are others' too, it is the same report once more.
    if (repeated.length === 0 || repeated.length * 2 > lines.length) return document;
    const told = repeated.slice(0, MOST_TOLD).map((line) => {
      const count = (shared?.get(line) ?? 1) - 1;
      return `“${line.slice(0, LONGEST_SHOWN)}” stands on ${count} other pages of the outlet too. Look whether it is the report's.`;
    });
    return { ...document, doubts: [...document.doubts, ...told] };
  });
}

type Repeatable = Pick<ImportedDocument, 'facts' | 'blocks' | 'doubts'>;

const LEAST_OTHERS = 2;
const MOST_TOLD = 3;
const LONGEST_SHOWN = 60;
// Longer ones are paragraphs; what is quoted may be said in several reports.
const LONGEST_LINE = 400;

function outletOf({ facts }: Repeatable): string | undefined {
  return facts.url !== undefined && URL.canParse(facts.url) ? new URL(facts.url).hostname : facts.site;
}

const counted = new WeakMap<readonly Repeatable[], ReadonlyMap<string, number>>();

/** In how many documents of an outlet each line stands. */
function linesOf(
  outlets: ReadonlyMap<string | undefined, readonly Repeatable[]>,
  outlet: string,
): ReadonlyMap<string, number> {
  const documents = outlets.get(outlet) ?? [];
  const known = counted.get(documents);
  if (known !== undefined) return known;
  const counts = new Map<string, number>();
  for (const document of documents)
    for (const line of reportLines(document)) counts.set(line, (counts.get(line) ?? 0) + 1);
  counted.set(documents, counts);
  return counts;
}

function reportLines({ blocks }: Repeatable): string[] {
  const lines = blocks.flatMap(({ kind, words }) =>
    kind === 'furniture' || kind === 'cell' || words.length > LONGEST_LINE || /["“”„«»]/.test(words)
      ? []
      : [words],
  );
  return [...new Set(lines)].filter((words) => words.split(/\s+/).length >= 3);
}
