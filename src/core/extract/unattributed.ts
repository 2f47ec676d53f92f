import type { Quotation, Span } from '../model.ts';
import { isSpace } from './characters.ts';
import type { Scene } from './contexts.ts';
import type { Setting } from './kinds.ts';
import { findCueVerb, isCueWord } from './languages/en/cues.ts';
import { beForms } from './languages/en/words.ts';
import { spokenNouns, wordingNouns } from './languages/en/works.ts';
import type { Word } from './tagging/words.ts';

/** What is asked of a quotation and of a reported clause. */
type Found = Pick<Quotation, 'pieces' | 'kind' | 'why' | 'speaker' | 'cue' | 'block'>;

// Longer words were said by someone, even where the article does not say by whom. Chosen on the articles that
// `npm run bench -- extraction` is tuned on, where none of the shorter ones that this refuses is annotated.
const WORDS_MOST = 4;

/**
 * Takes for terms the few words in marks that nobody is said to have said: where a sentence begins with them as with a
 * name, and where no sentence near lets anybody speak (gave checks to ''super PACs''), which only the whole article
 * shows. Each quotation has its setting at its index.
 */
export function settleUnvoiced<Of extends Found>(
  text: string,
  quotations: readonly Of[],
  settings: readonly Setting[],
  reports: readonly Found[],
): Of[] {
  const voiced = new Set(
    [...quotations, ...reports.filter(isOfSomeone)].flatMap(({ kind, speaker, block }) =>
      speaker && kind !== 'term' ? [block] : [],
    ),
  );
  const spoken = new Map<Scene, ReadonlySet<number>>();
  for (const { scene } of settings) if (!spoken.has(scene)) spoken.set(scene, findSpokenSentences(scene));
  return quotations.map((quotation, index) => {
    const { kind, speaker, pieces, block } = quotation;
    const setting = settings[index];
    if (speaker || kind !== 'fragment' || !setting || countWords(text, pieces) > WORDS_MOST) return quotation;
    if (opensSentence(setting))
      return { ...quotation, kind: 'term', why: 'The sentence is about it; nobody says it.' };
    if (isNear(voiced, block) || !isPlain(setting)) return quotation;
    const sentence = setting.scene.words[setting.first]?.sentence ?? 0;
    if (spoken.get(setting.scene)?.has(sentence)) return quotation;
    return { ...quotation, kind: 'term', why: 'Nobody speaks in its paragraph or beside it.' };
  });
}

/** Analysts say, according to a survey: what many say, or a text, gives no words in marks beside it a voice. */
function isOfSomeone({ cue }: Found): boolean {
  const key = cue?.text.toLowerCase() ?? '';
  return key !== 'say' && key !== 'according to';
}

/** Whether a block or one beside it is among those given. */
function isNear(blocks: ReadonlySet<number>, block: number): boolean {
  return blocks.has(block - 1) || blocks.has(block) || blocks.has(block + 1);
}

/** Whether the words are set into a sentence without a sign of anybody's: after a colon, a “self-styled”, or as a law's. */
function isPlain({ scene, first, last }: Setting): boolean {
  const { words, kind } = scene;
  const before = words[first - 1]?.key ?? '';
  const isAlone = !isSameSentence(words, first, first - 1) && !isSameSentence(words, last, last + 1);
  if (kind === 'heading' || isAlone || before === ':' || before.startsWith('self-')) return false;
  return !wordingNouns.has(words[last + 1]?.key ?? '');
}

/**
 * The “harbor tax” would rise; What “soon” means is open: a name that a sentence begins with. “A farce” was what Lee
 * saw: there the words are said of something.
 */
function opensSentence({ scene, first, last }: Setting): boolean {
  const { words, kind } = scene;
  if (kind === 'heading' || !isSameSentence(words, last, last + 1)) return false;
  const before = words[first - 1];
  if (
    isSameSentence(words, first, first - 1) &&
    (!openers.has(before?.key ?? '') || isSameSentence(words, first, first - 2))
  )
    return false;
  const verb = words[last + 1];
  const sense = findCueVerb(verb?.key ?? '')?.sense;
  if (verb?.kind !== 'word' || (sense && sense !== 'thinking')) return false;
  return !(beForms.has(verb.key) && saidOf.has(words[last + 2]?.key ?? ''));
}

const openers: ReadonlySet<string> = new Set('the a an but and what this that such these those'.split(' '));
const saidOf: ReadonlySet<string> = new Set(['what', 'how', 'the', 'all', 'a', 'his', 'her', 'their']);

function isSameSentence(words: readonly Word[], at: number, other: number): boolean {
  return words[at]?.sentence === words[other]?.sentence;
}

/** The sentences of a scene that have a cue, or a noun for something said. */
function findSpokenSentences({ words }: Scene): Set<number> {
  return new Set(
    words.flatMap(({ kind, key, sentence }) =>
      kind === 'word' && (isCueWord(key) || spokenNouns.has(key)) ? [sentence] : [],
    ),
  );
}

function countWords(text: string, pieces: readonly Span[]): number {
  let count = 0;
  for (const { start, end } of pieces) {
    for (let at = start; at < end; at++) {
      if (!isSpace(text.charCodeAt(at)) && (at === start || isSpace(text.charCodeAt(at - 1)))) count++;
    }
  }
  return count;
}
