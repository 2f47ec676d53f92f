import type { Article, Span } from '../../model.ts';
import { type Group, NO_EDITS } from './joining.ts';
import { findLink } from './links.ts';
import { inOrder, type Mention } from './mentions.ts';
import { overlap } from './overlap.ts';
import { sentencesOf } from '../../text/sentences.ts';
import type { CompareSpeakers } from './speakers.ts';
import type { Weights } from './weights.ts';
import { readWords, type Word } from '../../text/words.ts';

/**
 * Joins mentions around the sentences of the official texts. A quotation belongs to the sentences it is taken from;
 * sentences that one quotation runs over are one base. Every sentence is a base, so that one that is only used without
 * marks can still find its readings. Returns the groups and the mentions that are in none.
 */
export function joinToOfficial(
  articles: readonly Article[],
  mentions: readonly Mention[],
  weights: Weights,
  compare: CompareSpeakers,
): { readonly groups: Group[]; readonly rest: Mention[] } {
  const texts = articles.flatMap((article, rank) =>
    article.kind === 'official' ? [readText(article, rank)] : [],
  );
  const reports = mentions.filter(({ article }) => article.kind !== 'official');
  if (texts.length === 0) return { groups: [], rest: reports };
  const taken = new Map<Mention, Place>();
  for (const mention of reports) {
    const places = texts.flatMap((text) => findPlace(text, mention, weights, compare) ?? []);
    const best = places.sort((a, b) => b.strength - a.strength || inOrder(a.text.whole, b.text.whole))[0];
    if (best) taken.set(mention, best);
  }
  const groups = texts.flatMap((text) =>
    rangesOf(text, [...taken.values()]).map(({ from, to }) => {
      const base = mentionOf(text, from, to);
      const inRange = [...taken].filter(
        ([, place]) => place.text === text && from <= place.from && place.to <= to,
      );
      return { base, members: [base, ...inRange.map(([mention]) => mention)].sort(inOrder), edits: NO_EDITS };
    }),
  );
  return { groups, rest: reports.filter((mention) => !taken.has(mention)) };
}

interface OfficialText {
  readonly sentences: readonly Span[];
  readonly whole: Mention;
}

/** Where in an official text a quotation comes from: its first and last sentence. */
interface Place {
  readonly text: OfficialText;
  readonly from: number;
  readonly to: number;
  readonly strength: number;
}

function readText(article: Article, rank: number): OfficialText {
  const sentences = sentencesOf(article.text, article.blocks);
  const words = sentences.flatMap((sentence) => readWords(article.text, sentence));
  const whole = {
    article,
    rank,
    field: 'body',
    spans: sentences,
    words,
    context: words,
    quotation: null,
  } as const;
  return { sentences, whole };
}

// What a quotation takes from an official text stands closer together than this; a word further off is chance.
const WIDEST_GAP = 25;

function findPlace(
  text: OfficialText,
  mention: Mention,
  weights: Weights,
  compare: CompareSpeakers,
): Place | undefined {
  const shared = overlap(text.whole.words, mention.words, weights).parts(WIDEST_GAP);
  const closest = shared.sort((a, b) => b.bits - a.bits)[0];
  const words = closest?.pairs.flatMap((pair) => text.whole.words[pair.a] ?? []) ?? [];
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return undefined;
  const holds = (word: Word) => (sentence: Span) => sentence.start <= word.start && word.end <= sentence.end;
  const from = text.sentences.findIndex(holds(first));
  const to = text.sentences.findIndex(holds(last));
  const link = findLink(mentionOf(text, from, to), mention, weights, compare);
  return link && { text, from, to, strength: link.strength };
}

/** The sentences, those run over by one quotation joined. */
function rangesOf(text: OfficialText, places: readonly Place[]): { from: number; to: number }[] {
  const ranges: { from: number; to: number }[] = [];
  text.sentences.forEach((_, index) => {
    const last = ranges.at(-1);
    const runsOver = places.some((place) => place.text === text && place.from < index && index <= place.to);
    if (last && runsOver) last.to = index;
    else ranges.push({ from: index, to: index });
  });
  return ranges;
}

function mentionOf({ sentences, whole }: OfficialText, from: number, to: number): Mention {
  const span = { start: sentences[from]?.start ?? 0, end: sentences[to]?.end ?? 0 };
  const words = whole.words.filter((word) => span.start <= word.start && word.end <= span.end);
  return { ...whole, spans: [span], words, context: words };
}
