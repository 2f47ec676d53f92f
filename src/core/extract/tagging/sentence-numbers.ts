import type { QuotedPiece, Word } from './words.ts';

/** Gives every word the number of its sentence. */
export function numberSentences(words: Word[], pieces: readonly QuotedPiece[]): void {
  let sentence = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word) continue;
    word.sentence = sentence;
    if (word.kind !== 'word' && word.kind !== 'number' && endsSentence(words, at, pieces)) sentence++;
  }
}

function endsSentence(words: readonly Word[], index: number, pieces: readonly QuotedPiece[]): boolean {
  const word = words[index];
  const next = words[index + 1];
  if (!word || !next) return false;
  if (word.kind === 'sign') {
    if (word.key !== '.' && word.key !== '?' && word.key !== '!' && word.key !== '…' && word.key !== ';')
      return false;
    if (next.kind === 'sign') return next.key === '(' || next.key === '[';
    return word.key !== ';' && (next.capital || next.kind === 'quotation' || next.kind === 'number');
  }
  const piece = pieces[word.piece];
  if (!piece) return false;
  const last = word.ending.charCodeAt(0);
  if (next.kind === 'quotation') return last === 46 || last === 33 || last === 63 || last === 0x2026;
  return last === 46 && next.kind !== 'sign' && next.capital;
}
