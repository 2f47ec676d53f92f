import { isSpace } from '../../../text/code-units.ts';
import type { QuotedSpan } from '../../marks/quoted-spans.ts';
import { readWords, type Word } from '../../tagging/words.ts';
import { frReader } from './reader.ts';
import { splitWords } from './split-words.ts';
import { finites, participles } from './verbs.ts';
import { adverbs, cliticPronouns, pronouns } from './words.ts';

/**
 * Parts quoted words at the incises that French prints inside the marks, so that they are the reporter's again:
 *
 *   « Nous restons, a déclaré la maire, jusqu’au bout. »
 *     └─ piece ──┘└──── incise ───────┘└── piece ──┘
 */
export function partIncises(text: string, stretches: readonly QuotedSpan[]): QuotedSpan[] {
  return stretches.flatMap((stretch) => {
    const parts: QuotedSpan[] = [];
    let from = stretch.start;
    for (const incise of findIncises(text, stretch)) {
      const end = trimEnd(text, from, incise.start);
      if (end > from)
        parts.push({
          ...stretch,
          start: from,
          end,
          closed: false,
          runsOn: false,
          outer: { start: outerStart(stretch, parts, from), end },
        });
      from = skipSpace(text, incise.end, stretch.end);
    }
    if (parts.length === 0) return [stretch];
    if (from < stretch.end && stretch.end - from > 1)
      parts.push({ ...stretch, start: from, outer: { start: from, end: stretch.outer.end } });
    return parts;
  });
}

function outerStart(stretch: QuotedSpan, parts: readonly QuotedSpan[], from: number): number {
  return parts.length === 0 ? stretch.outer.start : from;
}

interface Incise {
  /** At the comma before it. */
  readonly start: number;
  /** Behind the comma after it, or at the stop or the end. */
  readonly end: number;
}

// An incise has few words; the bound keeps the search short.
const INCISE_MOST = 14;

function findIncises(text: string, { start, end }: QuotedSpan): Incise[] {
  const words = splitWords(text, readWords(text, { start, end }, []));
  const incises: Incise[] = [];
  for (let at = 1; at < words.length; at++) {
    const comma = words[at];
    if (comma?.kind !== 'sign' || !opening.has(comma.key)) continue;
    const to = readIncise(words, at + 1);
    if (to === undefined) continue;
    const next = words[to];
    const isLast = !next || next.sentence !== words[at + 1]?.sentence;
    if (!isLast && next.key !== ',' && next.key !== '.') continue;
    incises.push({
      start: comma.key === ',' ? comma.start : comma.end,
      end: next && (next.key === ',' || next.key === '.') ? next.end : (next?.start ?? end),
    });
    at = to;
  }
  return incises;
}

const opening: ReadonlySet<string> = new Set([',', '!', '?', '…']);

/** The index after an inverted attribution that begins at `from`: *dit-il*, *a déclaré la maire de Ploumanac’h*. */
function readIncise(words: readonly Word[], from: number): number | undefined {
  let at = from;
  while (cliticPronouns.has(words[at]?.key ?? '')) at++;
  const key = words[at]?.key ?? '';
  if (having.has(key)) {
    at++;
    if (words[at]?.key === 't') at++;
    const pronoun = frReader.readForward(words, at);
    if (pronoun && participles.has(words[pronoun.to]?.key ?? '')) return skipAdverbs(words, pronoun.to + 1);
    if (!participles.has(words[at]?.key ?? '')) return undefined;
  } else if (!finites.has(key) || words[at]?.capital) return undefined;
  const mention = frReader.readForward(words, skipAdverbs(words, at + 1));
  if (!mention || !frReader.isSource(words, mention) || mention.to - from > INCISE_MOST) return undefined;
  return skipAdverbs(words, mention.to);
}

/** The attribution of a turn that a dash opens: — Je pars, *dit-elle* en riant. */
export function readFrenchAttribution(
  words: readonly Word[],
  from: number,
): { readonly to: number; readonly isBare: boolean } | undefined {
  const to = readIncise(words, from);
  if (to === undefined) return undefined;
  const isBare = words.slice(from, to).some(({ key }) => pronouns.has(key)) && words[to]?.kind !== 'word';
  return { to, isBare };
}

const having: ReadonlySet<string> = new Set('a ont avait avaient est sont était étaient'.split(' '));

function skipAdverbs(words: readonly Word[], from: number): number {
  let at = from;
  while (adverbs.has(words[at]?.key ?? '')) at++;
  return at;
}

function trimEnd(text: string, from: number, until: number): number {
  let end = until;
  while (end > from && isSpace(text.charCodeAt(end - 1))) end--;
  return end;
}

function skipSpace(text: string, from: number, until: number): number {
  let start = from;
  while (start < until && isSpace(text.charCodeAt(start))) start++;
  return start;
}

// As for English, an attribution between two pieces is no longer.
const BETWEEN_MOST = 160;

/** Whether an incise stands between two pieces, in the marks or out of them: « …, dit-elle, … », « … », dit-elle, « … ». */
export function isInterruptedByIncise(text: string, a: QuotedSpan, b: QuotedSpan): boolean {
  if (a.block !== b.block || a.family !== b.family || b.outer.start - a.outer.end > BETWEEN_MOST)
    return false;
  const span = { start: a.outer.end, end: b.outer.start };
  const words = splitWords(text, readWords(text, span, []));
  const from = words[0]?.key === ',' ? 1 : 0;
  const to = readIncise(words, from);
  if (to === undefined || words.slice(to).some(({ kind }) => kind === 'word')) return false;
  // « … », dit-elle. « … »: a new sentence is another utterance, unless one pair of marks holds both.
  return words.at(-1)?.key === ',' || !a.closed;
}
