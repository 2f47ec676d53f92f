import { fieldText } from '../../article-text.ts';
import { firstWhere } from '../../bisect.ts';
import type { Article, Span } from '../../content-model.ts';
import { spokenWords } from '../../text/english/spoken-words.ts';
import { sentencesOf } from '../../text/sentences.ts';
import type { Word } from '../../text/words.ts';
import { endOf, type OwnUnit, startOf } from '../units/own-units.ts';

/** A unit's own words amid those that stand around it in its sentences. */
export type ContextOf = (unit: OwnUnit) => readonly Word[];

/**
 * Finds the sentence around a few words, which says which of several statements they are of, as far as `near` words
 * before and after them. Each sentence is read once, however many units it has.
 */
export function contextFinder(near: number): ContextOf {
  const contexts = new Map<OwnUnit, readonly Word[]>();
  const stretchesOf = stretchFinder();
  return (unit) => {
    const known = contexts.get(unit);
    if (known) return known;
    const [start, end] = [startOf(unit), endOf(unit)];
    const stretches = stretchesOf(unit);
    if (!stretches) return unit.words;
    const found: Word[] = [];
    for (let at = firstWhere(stretches, ({ end }) => end > start); ; at++) {
      const stretch = stretches[at];
      if (!stretch || stretch.start >= end) break;
      const words = stretch.words();
      const from = firstWhere(words, (one) => one.start >= start);
      const to = firstWhere(words, (one) => one.end > end);
      found.push(...words.slice(Math.max(0, from - near), to + near));
    }
    contexts.set(unit, found);
    return found;
  };
}

interface Stretch extends Span {
  readonly words: () => readonly Word[];
}

/** The sentences of the paragraph that a unit stands in; a headline is one, and an official text's sentence has none around it. */
function stretchFinder(): (unit: OwnUnit) => readonly Stretch[] | undefined {
  const known = new Map<Article, Map<Span | 'headline', readonly Stretch[]>>();
  return (unit) => {
    const { article, field, quotation } = unit;
    const block = field === 'headline' ? field : quotation && article.blocks[quotation.block];
    if (!block) return undefined;
    const ofArticle = known.get(article) ?? new Map<Span | 'headline', readonly Stretch[]>();
    known.set(article, ofArticle);
    const stretches = ofArticle.get(block) ?? readStretches(article, block);
    ofArticle.set(block, stretches);
    return stretches;
  };
}

function readStretches(article: Article, block: Span | 'headline'): Stretch[] {
  const text = fieldText(article, block === 'headline' ? block : 'body');
  const spans = block === 'headline' ? [{ start: 0, end: text.length }] : sentencesOf(text, [block]);
  return spans.map((span) => {
    let read: readonly Word[] | undefined;
    return { ...span, words: () => (read ??= spokenWords(text, span, [], article.lang)) };
  });
}
