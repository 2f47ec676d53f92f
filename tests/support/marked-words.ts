/** Words in a notation, for tests of grammar: `‸` stands before the word that is asked about. */
import { readContexts } from '../../src/core/extract/tagging/contexts.ts';
import type { Mention } from '../../src/core/extract/grammar/phrases.ts';
import { scanBlocks } from '../../src/core/extract/marks/scanner.ts';
import type { Word } from '../../src/core/extract/tagging/words.ts';
import { findBlocks } from '../../src/core/text/blocks.ts';

export interface MarkedWords {
  readonly text: string;
  readonly words: readonly Word[];
  /** The indexes of the words before which the first and the second `‸` stand; of none, how many words there are. */
  readonly at: number;
  readonly to: number;
}

/** Reads the reporter's words of a paragraph; what stands in marks is one word. */
export function readMarkedWords(notation: string): MarkedWords {
  const text = notation.replaceAll('‸', '');
  const offsets: number[] = [];
  for (let at = notation.indexOf('‸'); at >= 0; at = notation.indexOf('‸', at + 1))
    offsets.push(at - offsets.length);
  const blocks = findBlocks(text);
  const utterances = scanBlocks(text, blocks).map((piece) => ({ pieces: [piece], ...piece }));
  const words = readContexts(text, blocks, utterances)[0]?.words ?? [];
  const places = offsets.map((offset) => {
    const place = words.findIndex(({ start }) => start >= offset);
    return place < 0 ? words.length : place;
  });
  const [at = words.length, to = words.length] = places;
  return { text, words, at, to };
}

/** A mention as printed, with its antecedent behind `=`; `null` for none. */
export function printMention({ text, words }: MarkedWords, mention: Mention | undefined): string | null {
  if (!mention) return null;
  const print = ({ from, to }: Mention) => text.slice(words[from]?.start, words[to - 1]?.end);
  return mention.antecedent ? `${print(mention)} = ${print(mention.antecedent)}` : print(mention);
}

/** The text from a word on; `null` for none. */
export function printFrom({ text, words }: MarkedWords, from: number | undefined): string | null {
  if (from === undefined) return null;
  return text.slice(words[from]?.start ?? text.length);
}
