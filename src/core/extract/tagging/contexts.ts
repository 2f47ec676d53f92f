import type { Block, Span } from '../../content-model.ts';
import type { Utterance } from '../marks/pieces.ts';
import type { QuotedSpan } from '../marks/quoted-spans.ts';
import { type QuotedPiece, readWords, type Word } from './words.ts';

/** The words around the quotations that stand side by side in one block, or inside one quotation. */
export interface Context {
  readonly block: number;
  readonly kind: Block['kind'];
  /** How many quotations it lies inside. */
  readonly depth: number;
  readonly words: readonly Word[];
  /** The indexes, among the words, of the pieces of each utterance that has one here. */
  readonly pieces: ReadonlyMap<number, readonly number[]>;
  /** The utterance of each piece, in order. */
  readonly owners: readonly number[];
}

/** Parts words as a language joins them. */
export type Split = (text: string, words: readonly Word[]) => readonly Word[];

/** Sets out a text for reading, in its order, outer contexts before inner ones; utterances go by their index. */
export function readContexts(
  text: string,
  blocks: readonly Block[],
  utterances: readonly Utterance[],
  split: Split = (_text, words) => words,
): Context[] {
  const byBlock: Placed[][] = blocks.map(() => []);
  for (const [owner, utterance] of utterances.entries()) {
    for (const stretch of utterance.pieces) byBlock[stretch.block]?.push({ stretch, owner });
  }
  const contexts: Context[] = [];
  for (const [index, block] of blocks.entries()) {
    const placed = byBlock[index] ?? [];
    placed.sort(
      (a, b) => a.stretch.outer.start - b.stretch.outer.start || b.stretch.outer.end - a.stretch.outer.end,
    );
    addScene(contexts, { text, block: index, kind: block.kind, split }, 0, block, placed);
  }
  return contexts;
}

interface Placed {
  readonly stretch: QuotedSpan;
  readonly owner: number;
}

interface Place {
  readonly text: string;
  readonly block: number;
  readonly kind: Block['kind'];
  readonly split: Split;
}

function addScene(
  contexts: Context[],
  place: Place,
  depth: number,
  span: Span,
  placed: readonly Placed[],
): void {
  const quoted: QuotedPiece[] = [];
  const owners: number[] = [];
  const inner: { readonly span: Span; readonly placed: Placed[] }[] = [];
  for (const each of placed) {
    const { outer } = each.stretch;
    const last = quoted.at(-1);
    if (last && outer.start < last.outer.end) {
      inner.at(-1)?.placed.push(each);
      continue;
    }
    quoted.push({ outer, inner: each.stretch });
    owners.push(each.owner);
    inner.push({ span: each.stretch, placed: [] });
  }
  const words = place.split(place.text, readWords(place.text, span, quoted, place.kind === 'heading'));
  contexts.push({
    block: place.block,
    kind: place.kind,
    depth,
    words,
    pieces: findPieces(words, owners),
    owners,
  });
  for (const within of inner) {
    if (within.placed.length > 0) addScene(contexts, place, depth + 1, within.span, within.placed);
  }
}

function findPieces(words: readonly Word[], owners: readonly number[]): Map<number, number[]> {
  const pieces = new Map<number, number[]>();
  for (const [at, word] of words.entries()) {
    if (word.kind !== 'quotation') continue;
    const owner = owners[word.piece] ?? -1;
    const known = pieces.get(owner);
    if (known) known.push(at);
    else pieces.set(owner, [at]);
  }
  return pieces;
}
