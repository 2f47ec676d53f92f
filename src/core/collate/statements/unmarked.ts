import type { Article, Quotation, Span, Speaker } from '../../model.ts';
import { isFunctionWord } from '../../text/function-words.ts';
import type { Group } from './joining.ts';
import { mayShare, type Overlap, overlap } from './overlap.ts';
import { inOrder, type Mention } from './mentions.ts';
import { sentencesOf } from '../../text/sentences.ts';
import type { CompareSpeakers } from './speakers.ts';
import type { Weights } from './weights.ts';
import { readWords, type Word } from '../../text/words.ts';

interface Sentence extends Span {
  readonly article: Article;
  readonly rank: number;
  readonly words: readonly Word[];
  /** For each word the quotation in whose marks it stands. */
  readonly marked: readonly (Quotation | null)[];
  /** Whom the sentence lets speak, with marks or without. */
  readonly speakers: readonly Speaker[];
}

/**
 * Finds the words of statements that articles use without quotation marks and adds them to the groups. It comes after
 * the joining, so that words without marks never join two statements.
 */
export function addUnmarked(
  groups: readonly Group[],
  articles: readonly Article[],
  quotations: readonly Quotation[],
  weights: Weights,
  compare: CompareSpeakers,
): Group[] {
  const sentences = articles.flatMap((article, rank) =>
    article.kind === 'official'
      ? []
      : readSentences(
          article,
          rank,
          quotations.filter((quotation) => quotation.article === article.id && quotation.field === 'body'),
        ),
  );
  const finds = groups.flatMap((group) =>
    sentences.flatMap((sentence) => findIn(sentence, group, weights, compare) ?? []),
  );
  // A stretch of text is a reading of the one statement that it shares most with.
  finds.sort(
    (a, b) => b.bits - a.bits || inOrder(a.group.base, b.group.base) || inOrder(a.mention, b.mention),
  );
  const taken: Find[] = [];
  for (const find of finds) {
    if (!taken.some((other) => touch(other.mention, find.mention))) taken.push(find);
  }
  return groups.map((group) => ({
    ...group,
    members: [
      ...group.members,
      ...taken.filter((find) => find.group === group).map((find) => find.mention),
    ].sort(inOrder),
  }));
}

interface Find {
  readonly group: Group;
  readonly mention: Mention;
  readonly bits: number;
}

function touch(a: Mention, b: Mention): boolean {
  return (
    a.article === b.article && a.spans.some((x) => b.spans.some((y) => x.start < y.end && y.start < x.end))
  );
}

function readSentences(article: Article, rank: number, quotations: readonly Quotation[]): Sentence[] {
  return sentencesOf(article.text, article.blocks).map((span) => {
    const near = quotations.filter((quotation) => quotation.start < span.end && span.start < quotation.end);
    const inMarks = near.filter((quotation) => quotation.marks !== 'none');
    const words = readWords(article.text, span);
    const marked = words.map(
      (word) =>
        inMarks.find((quotation) =>
          quotation.pieces.some((piece) => piece.start <= word.start && word.end <= piece.end),
        ) ?? null,
    );
    return { ...span, article, rank, words, marked, speakers: near.flatMap(({ speaker }) => speaker ?? []) };
  });
}

// Words without marks are a reading only when they are many or say much, less where the sentence lets the same speaker
// speak, or prints some of the statement's words in marks.
const FEWEST_WORDS = 4;
const ENOUGH = { attached: 16, same: 26, unknown: 36 } as const;
const CONTAINED = { attached: 0.12, same: 0.45, unknown: 0.6 } as const;
// Of a few quoted words nearly all, reported of the same speaker, are a reading though one was exchanged.
const MOST = 0.7;
const FEWEST_UNMARKED = 2;
// Below the least that is enough, since a cheap look misses what only a report changes (I, he).
const LEAST = 13;
// What a sentence takes from a statement stands close together; a word that it has elsewhere too is chance.
const WIDEST_GAP = { attached: 3, same: 9, unknown: 9 } as const;

type Ground = keyof typeof ENOUGH;

function findIn(
  sentence: Sentence,
  group: Group,
  weights: Weights,
  compare: CompareSpeakers,
): Find | undefined {
  const { base, members } = group;
  if (
    base.article === sentence.article &&
    base.spans.some((span) => span.start < sentence.end && sentence.start < span.end)
  )
    return undefined;
  if (!mayShare(sentence.words, base.words, weights, LEAST)) return undefined;
  const verdicts = sentence.speakers.map((speaker) => compare(base.quotation?.speaker, speaker));
  const isSame = verdicts.includes('same');
  if (!isSame && verdicts.includes('different')) return undefined;
  const own = new Set(members.flatMap((member) => member.quotation ?? []));
  const whole = overlap(sentence.words, base.words, weights);
  const isAttached = whole.pairs.some(({ a }) => isIn(own, sentence.marked[a]));
  const ground: Ground = isAttached ? 'attached' : isSame ? 'same' : 'unknown';
  const enough = whole.parts(WIDEST_GAP[ground]).filter((shared) => isEnough(shared, sentence, own, ground));
  const shared = enough.sort((a, b) => b.bits - a.bits)[0];
  return shared && { group, mention: mentionOf(sentence, shared), bits: shared.bits };
}

function isEnough(shared: Overlap, sentence: Sentence, own: ReadonlySet<Quotation>, ground: Ground): boolean {
  const isMost = ground === 'same' && shared.contained >= MOST;
  if (shared.pairs.length < (isMost ? FEWEST_WORDS - 1 : FEWEST_WORDS)) return false;
  if (shared.bits < ENOUGH[ground] || shared.contained < CONTAINED[ground]) return false;
  const unmarked = shared.pairs.filter(({ a }) => sentence.marked[a] === null);
  const telling = unmarked.filter(({ a }) => !isFunctionWord(sentence.words[a]?.form ?? ''));
  if (unmarked.length < FEWEST_UNMARKED || telling.length === 0) return false;
  const capitalized = telling.filter(({ a }) => isCapitalized(sentence.words[a]?.text ?? ''));
  if (capitalized.length >= telling.length * NAME_SHARE) return false;
  // Words in marks that belong to another statement are that statement's.
  const strange = shared.pairs.filter(
    ({ a }) => sentence.marked[a] !== null && !isIn(own, sentence.marked[a]),
  );
  if (strange.length * 2 > shared.pairs.length) return false;
  return ground !== 'attached' || unmarked.length < shared.pairs.length;
}

// Words of which so many begin with a capital are the name of a thing.
const NAME_SHARE = 0.7;

/** As in the name of a thing, not anybody's words: "Chick-fil-A Appreciation Day". */
function isCapitalized(word: string): boolean {
  return /^\P{Ll}/u.test(word);
}

function isIn(own: ReadonlySet<Quotation>, quotation: Quotation | null | undefined): boolean {
  return quotation !== null && quotation !== undefined && own.has(quotation);
}

function mentionOf(sentence: Sentence, shared: Overlap): Mention {
  const places = shared.pairs.map((pair) => pair.a);
  const words = sentence.words.slice(Math.min(...places), Math.max(...places) + 1);
  const span = { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
  const { article, rank } = sentence;
  return { article, rank, field: 'body', spans: [span], words, context: words, quotation: null };
}
