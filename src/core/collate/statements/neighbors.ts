import { fieldText } from '../../article-text.ts';
import { endOf, type OwnUnit, startOf } from '../units/own-units.ts';

/**
 * For each unit the one that its article prints right after it as the same speaker's: inside one pair of marks without
 * dots between, or in the same paragraph with nothing but speaker and cue between; in an official text the next sentence.
 * Units are given in order.
 */
export function nextNeighbors(units: readonly OwnUnit[]): Map<OwnUnit, OwnUnit> {
  const next = new Map<OwnUnit, OwnUnit>();
  const open = new Map<string, OwnUnit>();
  for (const unit of units) {
    const key = `${unit.rank} ${unit.field}`;
    const before = open.get(key);
    if (before && areNeighbors(before, unit)) next.set(before, unit);
    open.set(key, unit);
  }
  return next;
}

function areNeighbors(a: OwnUnit, b: OwnUnit): boolean {
  if (a.quotation === b.quotation) return !b.afterDots;
  const [first, second] = [a.quotation, b.quotation];
  if (!first || !second || a.field !== b.field || first.block !== second.block) return false;
  if (endOf(a) > startOf(b) || a.factuality !== b.factuality) return false;
  if (a.speaker && b.speaker && a.speaker.resolved !== b.speaker.resolved) return false;
  const between = fieldText(a.article, a.field).slice(endOf(a), startOf(b));
  return (
    between.length <= WIDEST &&
    isAttribution(
      between,
      [first, second].flatMap(({ speaker, cue }) => [speaker?.name ?? '', cue?.text ?? '']),
    )
  );
}

// Letters between two quotations that one attribution takes; more is a remark of the reporter's.
const WIDEST = 80;
const WORDS_BESIDE = 4;

function isAttribution(between: string, parts: readonly string[]): boolean {
  const known = new Set(parts.join(' ').toLowerCase().split(/\s+/));
  const words = between.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  return words.filter((word) => !known.has(word.toLowerCase())).length <= WORDS_BESIDE;
}
