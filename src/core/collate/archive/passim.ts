import type { Span } from '../../content-model.ts';

/** A place as passim gives it: offsets count characters (code points) of the document's text. */
export interface PassimPlace {
  readonly document: string;
  readonly begin: number;
  readonly end: number;
  /** The words there, where the record repeats them. */
  readonly words?: string;
}

/** A line of `out.json` (one place of a cluster) or, with `--pairwise`, of `align.json` (two places). */
export type PassimRecord =
  | { readonly kind: 'place'; readonly cluster: string; readonly place: PassimPlace }
  | { readonly kind: 'pair'; readonly places: readonly [PassimPlace, PassimPlace] };

/**
 * Reads a record of passim's output; `undefined` for one that is of neither kind.
 * Fields: `id`, `begin`, `end`, `cluster`, `text`; of pairs `id2`, `begin2`, `end2` and the aligned words `s1`, `s2`.
 */
export function readPassimRecord(record: Readonly<Record<string, unknown>>): PassimRecord | undefined {
  if (record.id2 !== undefined) {
    const first = readPlace(record, '', unpad(record.s1));
    const second = readPlace(record, '2', unpad(record.s2));
    return first && second && { kind: 'pair', places: [first, second] };
  }
  const place = readPlace(record, '', typeof record.text === 'string' ? record.text : undefined);
  const { cluster } = record;
  if (place === undefined || (typeof cluster !== 'number' && typeof cluster !== 'string')) return undefined;
  return { kind: 'place', cluster: String(cluster), place };
}

function readPlace(
  record: Readonly<Record<string, unknown>>,
  side: '' | '2',
  words: string | undefined,
): PassimPlace | undefined {
  const [document, begin, end] = [record[`id${side}`], record[`begin${side}`], record[`end${side}`]];
  if (typeof document !== 'string' || !Number.isSafeInteger(begin) || !Number.isSafeInteger(end))
    return undefined;
  const [from, to] = [begin as number, end as number];
  if (from < 0 || to <= from) return undefined;
  return { document, begin: from, end: to, ...(words === undefined ? {} : { words }) };
}

/** Aligned words have a hyphen where the other side has more, and U+2010 for a hyphen of the text. */
function unpad(aligned: unknown): string | undefined {
  return typeof aligned === 'string' ? aligned.replaceAll('-', '') : undefined;
}

/**
 * Where a place of passim's lies in a text, in UTF-16 units; `undefined` where the text does not have it, so that it is
 * another text than passim read. Where the record's words do not stand at its offsets (passim 2.0 cut them one
 * character early) the nearest place that has them is meant.
 */
export function locatePassim(text: string, { begin, end, words }: PassimPlace): Span | undefined {
  const start = toUnits(text, begin);
  const span = { start, end: start + toUnits(text.slice(start), end - begin) };
  if (words === undefined) return end <= countCharacters(text) ? span : undefined;
  const [plain, wanted] = [plainHyphens(text), plainHyphens(words)];
  if (wanted.trim() === '') return undefined;
  if (plain.slice(span.start, span.end) === wanted) return span;
  const before = plain.lastIndexOf(wanted, start);
  const after = plain.indexOf(wanted, start);
  const nearest = before < 0 || (after >= 0 && after - start < start - before) ? after : before;
  return nearest < 0 ? undefined : { start: nearest, end: nearest + wanted.length };
}

const plainHyphens = (text: string) => text.replaceAll('\u2010', '-');

function toUnits(text: string, characters: number): number {
  let at = 0;
  for (let left = characters; left > 0 && at < text.length; left -= 1) {
    at += (text.codePointAt(at) as number) > 0xffff ? 2 : 1;
  }
  return at;
}

function countCharacters(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}
