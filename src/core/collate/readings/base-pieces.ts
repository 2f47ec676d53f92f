import type { ArticleId } from '../../content-model.ts';
import type { BasePiece } from '../../model.ts';
import type { Word } from '../../text/words.ts';
import { inOrder, isOfficial, type OwnUnit } from '../units/own-units.ts';

/** A word of a base, as one unit prints it. */
export interface BaseWord {
  readonly word: Word;
  readonly unit: OwnUnit;
  /** Its index among the unit's words. */
  readonly index: number;
  readonly form: string;
}

/** A unit that prints just these words, in one go: the official text's, else the earliest article's, the body first. */
export function printedWhole(words: readonly BaseWord[], voters: readonly OwnUnit[]): OwnUnit | undefined {
  const forms = words.map(({ form }) => form).join(' ');
  return voters
    .filter((unit) => unit.gapsAfter.size === 0 && unit.words.length === words.length)
    .filter((unit) => unit.words.map(({ form }) => form).join(' ') === forms)
    .sort(
      (a, b) =>
        Number(isOfficial(b)) - Number(isOfficial(a)) ||
        Number(a.field === 'headline') - Number(b.field === 'headline') ||
        inOrder(a, b),
    )[0];
}

export function piecesOfUnit({ article, field, spans }: OwnUnit): BasePiece[] {
  return spans.map(({ start, end }) => ({ article: article.id, field, start, end, joint: false }));
}

/** Runs of words that one unit prints; the first and the last with the marks that their unit prints around them. */
export function piecesOf(words: readonly BaseWord[], voters: readonly OwnUnit[]): BasePiece[] {
  const pieces: {
    article: ArticleId;
    field: BasePiece['field'];
    start: number;
    end: number;
    joint: boolean;
  }[] = [];
  words.forEach(({ word, unit, index, form }, at) => {
    const before = words[at - 1];
    const last = pieces.at(-1);
    const isNext = before?.unit === unit && before.index === index - 1;
    const span = unit.spans.find(({ start, end }) => start <= word.start && word.end <= end);
    const isLast = at === words.length - 1 && index === unit.words.length - 1;
    const end = isLast && span ? span.end : word.end;
    if (isNext && last && span && span.start < last.end) {
      last.end = end;
      return;
    }
    const joint =
      before !== undefined && !isNext && !voters.some((voter) => printsTogether(voter, before.form, form));
    const start = at === 0 && index === 0 && span ? span.start : word.start;
    pieces.push({ article: unit.article.id, field: unit.field, start, end, joint });
  });
  return pieces;
}

function printsTogether({ words, gapsAfter }: OwnUnit, first: string, second: string): boolean {
  return words.some(
    ({ form }, index) => form === first && words[index + 1]?.form === second && !gapsAfter.has(index),
  );
}
