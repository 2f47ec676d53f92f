import type { Block, Span } from '../../content-model.ts';
import { isDash, isSpace, isUpper } from '../../text/code-units.ts';
import type { Split } from '../tagging/contexts.ts';
import { readWords, type Word } from '../tagging/words.ts';
import { hasWords, type QuotedSpan } from './quoted-spans.ts';

/** How a language prints dialogue without marks. */
export interface DialogueStyle {
  /** Whether a comma sets an attribution off as well as a dash: – Ich gehe, sagte er. */
  readonly byComma: boolean;
  readonly readAttribution: AttributionReader;
  readonly split?: Split;
}

/**
 * Reads the attribution that begins with the word at `from`: the index after its verb and what belongs to it, and whether
 * nothing follows that a comma might tell more about.
 */
export type AttributionReader = (
  words: readonly Word[],
  from: number,
) => { readonly to: number; readonly isBare: boolean } | undefined;

/**
 * Finds the turns of dialogues whose paragraphs open with a dash, their attributions left out, and sets what stands in
 * marks within them a level deeper:
 *
 *   —Nos quedamos —dijo la alcaldesa—. Es tarde.
 *    └─ piece ──┘  └─ attribution ─┘   └piece─┘
 *
 * Paragraphs with a dash may be a list: they are a dialogue where one of those that stand together has an attribution.
 */
export function addDialogues(
  text: string,
  blocks: readonly Block[],
  stretches: readonly QuotedSpan[],
  style: DialogueStyle,
): QuotedSpan[] {
  const turns = listRuns(text, blocks).flatMap((run) => {
    const read = run.map((index) => readTurn(text, blocks, index, style));
    return read.some(({ isAttributed }) => isAttributed) ? read : [];
  });
  const pieces = turns.flatMap((turn) => turn.pieces);
  const { holders, crossed } = place(pieces, stretches);
  const added = pieces.filter((piece) => !crossed.has(piece));
  const inner = stretches.map((stretch) => {
    const holder = holders.get(stretch);
    return holder && !crossed.has(holder) ? { ...stretch, depth: stretch.depth + 1 } : stretch;
  });
  return [...added, ...inner].sort(
    (a, b) => a.outer.start - b.outer.start || b.outer.end - a.outer.end || a.depth - b.depth,
  );
}

/**
 * Says in which piece something in marks lies, and which pieces marks cross. Both lists are in the order of the text, so
 * that one pass will do.
 */
function place(
  pieces: readonly QuotedSpan[],
  stretches: readonly QuotedSpan[],
): { readonly holders: ReadonlyMap<QuotedSpan, QuotedSpan>; readonly crossed: ReadonlySet<QuotedSpan> } {
  const holders = new Map<QuotedSpan, QuotedSpan>();
  const crossed = new Set<QuotedSpan>();
  let at = 0;
  for (const stretch of stretches) {
    const { start, end } = stretch.outer;
    while (at < pieces.length && (pieces[at]?.outer.end ?? 0) <= start) at++;
    for (let next = at; next < pieces.length; next++) {
      const piece = pieces[next];
      if (!piece || piece.outer.start >= end) break;
      if (piece.outer.start <= start && end <= piece.outer.end) holders.set(stretch, piece);
      else crossed.add(piece);
    }
  }
  return { holders, crossed };
}

/** The indexes of paragraphs that open with a dash, those that stand together in one list. */
function listRuns(text: string, blocks: readonly Block[]): number[][] {
  const runs: number[][] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'paragraph' || !opensWithDash(text, block)) continue;
    const last = runs.at(-1);
    if (last?.at(-1) === index - 1) last.push(index);
    else runs.push([index]);
  }
  return runs;
}

/** A dash, and a sentence after it. */
function opensWithDash(text: string, { start, end }: Span): boolean {
  if (!isDashSign(text.charAt(start))) return false;
  let at = start + 1;
  while (at < end && (isSpace(text.charCodeAt(at)) || '¿¡«“"…'.includes(text.charAt(at)))) at++;
  return isUpper(text.charCodeAt(at));
}

function isDashSign(sign = ''): boolean {
  return isDash(sign.charCodeAt(0));
}

interface Turn {
  readonly pieces: readonly QuotedSpan[];
  readonly isAttributed: boolean;
}

function readTurn(text: string, blocks: readonly Block[], block: number, style: DialogueStyle): Turn {
  const { start, end } = blocks[block] ?? { start: 0, end: 0 };
  const read = readWords(text, { start: start + 1, end }, []);
  const words = style.split?.(text, read) ?? read;
  const pieces: Span[] = [];
  let from = words[0]?.start ?? end;
  let isAttributed = false;
  for (let at = 1; at < words.length; at++) {
    if (!mayPause(words[at], style)) continue;
    let begin = at + 1;
    while (isDashSign(words[begin]?.key) || words[begin]?.key === ',') begin++;
    const found = style.readAttribution(words, begin);
    if (!found) continue;
    isAttributed = true;
    pieces.push({ start: from, end: endOf(words[at]) });
    const byDash = isDashSign(words[at]?.key) || begin > at + 1;
    const next = findNext(words, found, byDash);
    if (next === undefined) return { pieces: toStretches(text, block, start, pieces), isAttributed };
    from = words[next]?.start ?? end;
    at = next;
  }
  pieces.push({ start: from, end });
  return { pieces: toStretches(text, block, start, pieces), isAttributed };
}

function mayPause(word: Word | undefined, { byComma }: DialogueStyle): boolean {
  if (word?.kind !== 'sign') return false;
  return isDashSign(word.key) || (byComma && ',!?…'.includes(word.key));
}

/** A question mark is the speaker’s, a comma and a dash are not. */
function endOf(sign: Word | undefined): number {
  if (!sign) return 0;
  return sign.key === ',' || isDashSign(sign.key) ? sign.start : sign.end;
}

/**
 * Where the speaker goes on behind an attribution: after the dash that closes it, or after a comma where nothing may be
 * told between it and another: – Ich gehe, sagte sie, *und zwar jetzt*; – Ich gehe, sagte Anna Kern, die Ministerin.
 */
function findNext(
  words: readonly Word[],
  { to, isBare }: { readonly to: number; readonly isBare: boolean },
  byDash: boolean,
): number | undefined {
  if (!byDash && isBare && words[to]?.key === ',' && !isDashSign(words[to + 1]?.key)) return to + 1;
  for (let at = to; at < words.length; at++) {
    if (!isDashSign(words[at]?.key)) continue;
    let next = at + 1;
    while (words[next]?.kind === 'sign' && closing.has(words[next]?.key ?? '')) next++;
    return next < words.length ? next : undefined;
  }
  return undefined;
}

const closing: ReadonlySet<string> = new Set('. , ; :'.split(' '));

function toStretches(text: string, block: number, start: number, pieces: readonly Span[]): QuotedSpan[] {
  return pieces
    .map((piece, index) => toStretch(text, block, piece, index === 0 ? start : piece.start))
    .filter((stretch) => hasWords(text, stretch));
}

function toStretch(text: string, block: number, piece: Span, outerStart: number): QuotedSpan {
  let end = piece.end;
  while (end > piece.start && isLeftOver(text, end - 1)) end--;
  return {
    start: piece.start,
    end,
    outer: { start: outerStart, end },
    family: 'dash',
    closed: true,
    runsOn: false,
    depth: 0,
    block,
  };
}

/** White space, and the comma before a dash: Ухожу*,* — сказал он. */
function isLeftOver(text: string, at: number): boolean {
  return isSpace(text.charCodeAt(at)) || text.charAt(at) === ',' || isDashSign(text.charAt(at));
}
