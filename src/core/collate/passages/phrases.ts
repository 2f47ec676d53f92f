import { isFunctionWord } from '../../text/english/function-words.ts';
import type { Word } from '../../text/words.ts';

/** A sentence of an article of an event, both by number. */
export interface Run {
  readonly event: number;
  readonly article: number;
  readonly words: readonly Word[];
  /** What the words are compared by. */
  readonly keys: readonly string[];
}

export interface PhrasePlace {
  readonly run: number;
  readonly from: number;
  readonly to: number;
}

/** Words that two events or more have. */
export interface Phrase {
  readonly places: readonly PhrasePlace[];
  /** Only the first and the last word are the same everywhere; those between differ. */
  readonly gapped: boolean;
}

/**
 * The longest phrases that recur across events, growing word by word from pairs, and pairs with a few other words
 * between them. A shorter phrase is kept only where it comes back outside the longer ones too.
 */
export function growPhrases(runs: readonly Run[]): Phrase[] {
  const levels: PhrasePlace[][][] = [];
  let grown = recurring(pairsOf(runs), runs);
  while (grown.length > 0) {
    levels.push(grown);
    grown = recurring(
      grown.flat().flatMap((place) => extend(place, runs)),
      runs,
    );
  }
  const covered = new Set<string>();
  const phrases: Phrase[] = [];
  for (const places of levels.reverse().flat()) {
    if (!isTelling(places, runs)) continue;
    const fresh = places.filter((place) => !coversAll(place, covered));
    if (fresh.length < Math.min(places.length, FEWEST_FRESH)) continue;
    phrases.push({ places, gapped: false });
    for (const place of places) for (const at of positionsOf(place)) covered.add(at);
  }
  return [...phrases, ...gappedPairs(runs, covered)];
}

// Once outside a longer phrase is the longer one turned around or cut short; twice is wording of its own.
const FEWEST_FRESH = 2;

function pairsOf(runs: readonly Run[]): PhrasePlace[] {
  return runs.flatMap(({ keys }, run) => keys.slice(1).map((_, from) => ({ run, from, to: from + 2 })));
}

function extend({ run, from, to }: PhrasePlace, runs: readonly Run[]): PhrasePlace[] {
  return to < (runs[run]?.keys.length ?? 0) ? [{ run, from, to: to + 1 }] : [];
}

/** The places by their words, those whose words two events or more have. */
function recurring(places: readonly PhrasePlace[], runs: readonly Run[]): PhrasePlace[][] {
  const byKey = new Map<string, PhrasePlace[]>();
  for (const place of places) {
    const key = runs[place.run]?.keys.slice(place.from, place.to).join(' ') ?? '';
    const same = byKey.get(key);
    if (same) same.push(place);
    else byKey.set(key, [place]);
  }
  return [...byKey.values()].filter((same) => eventsOf(same, runs) > 1);
}

function eventsOf(places: readonly PhrasePlace[], runs: readonly Run[]): number {
  return new Set(places.map(({ run }) => runs[run]?.event)).size;
}

/** Begins and ends with words that say something. */
function isTelling(places: readonly PhrasePlace[], runs: readonly Run[]): boolean {
  const { run, from, to } = places[0] as PhrasePlace;
  const words = runs[run]?.words.slice(from, to) ?? [];
  return !isFunctionWord(words[0]?.form ?? '') && !isFunctionWord(words.at(-1)?.form ?? '');
}

function positionsOf({ run, from, to }: PhrasePlace): string[] {
  return Array.from({ length: to - from }, (_, index) => `${run} ${from + index}`);
}

function coversAll(place: PhrasePlace, covered: ReadonlySet<string>): boolean {
  return positionsOf(place).every((at) => covered.has(at));
}

// "impartial and fair mediator" and "impartial mediator": at most this many other words may come between the two.
const WIDEST_GAP = 2;

function gappedPairs(runs: readonly Run[], covered: ReadonlySet<string>): Phrase[] {
  const byKey = new Map<string, PhrasePlace[]>();
  runs.forEach(({ words, keys }, run) => {
    words.forEach((word, from) => {
      if (isFunctionWord(word.form)) return;
      for (let last = from + 1; last <= Math.min(from + 1 + WIDEST_GAP, words.length - 1); last++) {
        if (isFunctionWord(words[last]?.form ?? '')) continue;
        const key = `${keys[from]} ${keys[last]}`;
        byKey.set(key, [...(byKey.get(key) ?? []), { run, from, to: last + 1 }]);
      }
    });
  });
  return [...byKey.values()]
    .filter((places) => eventsOf(places, runs) > 1)
    .filter((places) => new Set(places.map(({ from, to }) => to - from)).size > 1)
    .filter(
      (places) =>
        places.filter((place) => !coversAll(place, covered)).length >= Math.min(places.length, FEWEST_FRESH),
    )
    .map((places) => ({ places, gapped: true }));
}
