import { printsMarks } from '../../core/claims/marks.ts';
import { type LackKind, lacks } from '../../core/claims/lacks.ts';
import { mayQuote } from '../../core/claims/names.ts';
import type { ArticleId } from '../../core/content-model.ts';
import { findVoices, type Voice } from '../../core/describe/voices.ts';
import type { EventAnalysis } from '../../core/model.ts';
import { once } from '../../core/once.ts';

/** What a second search bears out of an event's voices and marks, before a sentence denies them an article. */
export interface Sought {
  /** Quoted by one article only where no other may quote the speaker. */
  readonly voices: readonly Voice[];
  /** The articles that print quotation marks, whoever's words are in them. */
  readonly withMarks: ReadonlySet<ArticleId>;
}

export const searchVoices: (whole: EventAnalysis) => Sought = once((whole) => ({
  voices: findVoices(whole).map((voice) => withoutDoubt(voice, whole)),
  withMarks: new Set(whole.articles.filter(printsMarks).map(({ id }) => id)),
}));

function withoutDoubt(voice: Voice, { articles, quotations }: EventAnalysis): Voice {
  const isQuoted = articles.some(
    (article) =>
      voice.quotedOnlyBy !== null &&
      article.id !== voice.quotedOnlyBy &&
      mayQuote(article, quotations, voice.speaker.name),
  );
  return isQuoted ? { ...voice, quotedOnlyBy: null } : voice;
}

/** Whether an article has what an empty field of a table would say that it lacks, in one of some forms. */
export function isSoughtThere(
  whole: EventAnalysis,
  id: ArticleId,
  kind: LackKind,
  forms: readonly string[],
  longer: readonly string[] = [],
): boolean {
  const article = articlesById(whole).get(id);
  const { quotations } = whole;
  return (
    article !== undefined && forms.some((form) => lacks[kind].isThere({ article, quotations }, form, longer))
  );
}

const articlesById = once(
  ({ articles }: EventAnalysis) => new Map(articles.map((article) => [article.id, article])),
);
