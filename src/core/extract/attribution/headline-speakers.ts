import type { Article, Span } from '../../content-model.ts';
import type { Quotation, Speaker } from '../../model.ts';
import { tokenize } from '../../text/tokens.ts';

// One word stands in the body by chance.
const WORDS_LEAST = 2;
// A headline with more pairs of marks than this is none; the bound keeps the search linear in the body.
const MOST_QUOTATIONS = 8;

/**
 * Gives what a headline quotes the speaker of the same words in the body, where the body names one. A headline is
 * short: whom it names beside the words is often the subject and not who said them.
 */
export function giveHeadlineSpeakers(
  article: Article,
  headline: readonly Quotation[],
  body: readonly Quotation[],
): Quotation[] {
  if (headline.length === 0 || headline.length > MOST_QUOTATIONS) return [...headline];
  const spoken = body.flatMap(({ pieces, kind, speaker }) =>
    speaker && kind !== 'indirect' ? [{ speaker, words: wordsOf(article.text, pieces) }] : [],
  );
  return headline.map((quotation) => {
    const words = wordsOf(article.headline ?? '', quotation.pieces);
    if (quotation.kind === 'indirect' || words.trim().split(' ').length < WORDS_LEAST) return quotation;
    const speakers = spoken.filter((other) => other.words.includes(words)).map(({ speaker }) => speaker);
    const [first] = speakers;
    if (!first || speakers.some((speaker) => !isSame(speaker, first))) return quotation;
    return { ...quotation, speaker: speakerIn(quotation, first) };
  });
}

function isSame(a: Speaker, b: Speaker): boolean {
  return a.id === null || b.id === null ? a.resolved === b.resolved : a.id === b.id;
}

/** The body's speaker, by the name that the headline prints; where it prints none, with an empty span. */
function speakerIn({ speaker: own, start }: Quotation, speaker: Speaker): Speaker {
  if (own && isSame(own, speaker)) return own;
  return { ...speaker, start, end: start, chain: 'repeated-words' };
}

/** Normal forms with a space before and after each, so that one quotation can be looked for in another. */
function wordsOf(text: string, pieces: readonly Span[]): string {
  const keys = pieces.flatMap(({ start, end }) =>
    tokenize(text.slice(start, end)).flatMap(({ kind, key }) => (kind === 'word' ? [key] : [])),
  );
  return ` ${keys.join(' ')} `;
}
