import type { ReadingView } from './reading-view.ts';

/**
 * Readings in groups of which one sentence tells, the base's first and then the largest. What is told of one article
 * alone (words beside its reading or elsewhere, what its marks close over, an editor's word) keeps its reading by itself.
 */
export function groupReadings(readings: readonly ReadingView[]): ReadingView[][] {
  const groups = [...Map.groupBy(readings, (reading) => toldOf(reading)).values()];
  const isBase = (group: readonly ReadingView[]) => Number(group.some((reading) => reading.isBase));
  return groups.toSorted((a, b) => isBase(b) - isBase(a) || b.length - a.length);
}

function toldOf(reading: ReadingView): string {
  const { article, word, treatment, sentence, trivialClause, stave, isFound } = reading;
  const isAlone =
    reading.beside.length + reading.joints.length + reading.elsewhere.length > 0 ||
    reading.isSetByEditor ||
    reading.isWithdrawn;
  return isAlone ? article.id : JSON.stringify([word, treatment, sentence, trivialClause, stave, isFound]);
}

/** Readings that print the same words in the same way, in groups; the largest first. */
export function groupPrinted(readings: readonly ReadingView[]): ReadingView[][] {
  const printed = ({ pieces, otherWords, isMarked, article }: ReadingView) =>
    JSON.stringify([pieces, otherWords, isMarked, article.lang]);
  return [...Map.groupBy(readings, printed).values()].toSorted((a, b) => b.length - a.length);
}
