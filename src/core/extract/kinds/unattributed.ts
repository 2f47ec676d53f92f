import type { Span } from '../../content-model.ts';
import { once } from '../../once.ts';
import { isSpace } from '../../text/code-units.ts';
import type { Context } from '../tagging/contexts.ts';
import type { Judgement, Setting } from './kinds.ts';
import { BE, is, SPOKEN, WORDING } from '../languages/en/lexicon.ts';
import type { Utterance } from '../marks/pieces.ts';
import type { Report, Voices } from '../coreference/speakers.ts';
import type { Word } from '../tagging/words.ts';

// Longer words were said by someone, even where the article does not say by whom. Chosen on the articles that
// `npm run bench -- extraction` is tuned on, where none of the shorter ones that this refuses is annotated.
const WORDS_MOST = 4;

/**
 * Takes for terms the few words in marks that nobody is said to have said: where a sentence begins with them as with a
 * name, and where no sentence near lets anybody speak (gave checks to ''super PACs''), which only the whole article
 * shows. `kinds` are those of the utterances by themselves.
 */
export function demoteUnattributed(
  text: string,
  utterances: readonly Utterance[],
  { attributions, reports }: Voices,
  kinds: readonly Judgement[],
): Judgement[] {
  const voiced = new Set([
    ...utterances.flatMap((utterance, index) =>
      attributions[index]?.speaker && kinds[index]?.kind !== 'term' ? [blockOf(utterance)] : [],
    ),
    ...reports.flatMap((report) => (isOfSomeone(report) ? [report.block] : [])),
  ]);
  return kinds.map((judgement, index): Judgement => {
    const [utterance, attribution] = [utterances[index], attributions[index]];
    if (judgement.kind !== 'fragment' || !utterance || !attribution || attribution.speaker) return judgement;
    if (countWords(text, utterance.pieces) > WORDS_MOST) return judgement;
    const { setting } = attribution;
    if (opensSentence(setting)) return { kind: 'term', why: 'The sentence is about it; nobody says it.' };
    if (isNear(voiced, blockOf(utterance)) || !isPlain(setting) || isSpokenSentence(setting))
      return judgement;
    return { kind: 'term', why: 'Nobody speaks in its paragraph or beside it.' };
  });
}

function blockOf({ pieces }: Utterance): number {
  return pieces[0]?.block ?? 0;
}

/**
 * Whether a clause reported without marks shows that somebody speaks in its paragraph. What several people say in general,
 * and what a text says, does not: *Analysts say* the plan failed; *according to a survey* it did.
 */
function isOfSomeone({ cue }: Report): boolean {
  const key = cue?.text.toLowerCase() ?? '';
  return key !== 'say' && key !== 'according to';
}

/** Whether a block or one beside it is among those given. */
function isNear(blocks: ReadonlySet<number>, block: number): boolean {
  return blocks.has(block - 1) || blocks.has(block) || blocks.has(block + 1);
}

/** Whether the words are set into a sentence without a sign of anybody's: after a colon, a “self-styled”, or as a law's. */
function isPlain({ context, first, last }: Setting): boolean {
  const { words, kind } = context;
  const before = words[first - 1]?.key ?? '';
  const isAlone = !isSameSentence(words, first, first - 1) && !isSameSentence(words, last, last + 1);
  if (kind === 'heading' || isAlone || before === ':' || before.startsWith('self-')) return false;
  return !is(words[last + 1], WORDING);
}

/**
 * The “harbor tax” would rise; What “soon” means is open: a name that a sentence begins with. “A farce” was what Lee
 * saw: there the words are said of something.
 */
function opensSentence({ context, first, last }: Setting): boolean {
  const { words, kind } = context;
  if (kind === 'heading' || !isSameSentence(words, last, last + 1)) return false;
  const before = words[first - 1];
  if (
    isSameSentence(words, first, first - 1) &&
    (!openers.has(before?.key ?? '') || isSameSentence(words, first, first - 2))
  )
    return false;
  const verb = words[last + 1];
  const sense = verb?.cue?.sense;
  if (verb?.kind !== 'word' || (sense && sense !== 'thinking')) return false;
  return !(is(verb, BE) && saidOf.has(words[last + 2]?.key ?? ''));
}

const openers: ReadonlySet<string> = new Set('the a an but and what this that such these those'.split(' '));
const saidOf: ReadonlySet<string> = new Set(['what', 'how', 'the', 'all', 'a', 'his', 'her', 'their']);

function isSameSentence(words: readonly Word[], at: number, other: number): boolean {
  return words[at]?.sentence === words[other]?.sentence;
}

/** Whether the sentence has a cue, or a noun for something said. */
function isSpokenSentence({ context, first }: Setting): boolean {
  return spokenSentences(context).has(context.words[first]?.sentence ?? 0);
}

const spokenSentences = once(({ words }: Context): ReadonlySet<number> => {
  const spoken = words.filter((word) => word.cue !== undefined || is(word, SPOKEN));
  return new Set(spoken.map(({ sentence }) => sentence));
});

function countWords(text: string, pieces: readonly Span[]): number {
  let count = 0;
  for (const { start, end } of pieces) {
    for (let at = start; at < end; at++) {
      if (!isSpace(text.charCodeAt(at)) && (at === start || isSpace(text.charCodeAt(at - 1)))) count++;
    }
  }
  return count;
}
