/** What is said of pasted words beside a reading: from the side of the pasted words, since they are what is checked. */
import type { CheckedPiece, CheckedReading } from '../../core/check/checked.ts';
import { sayFactuality } from '../../views/say-factuality.ts';
import * as sayVerdicts from '../../views/say-verdicts.ts';

/** The verdict on the pasted words, with its counts, and how the article tells them where that is not as said. */
export function verdictWords(reading: CheckedReading): string {
  const { wording, kept, of, pasted, outside, trivial, marks, factuality } = reading;
  const ofPrinted = sayVerdicts.ofPrinted(kept, of);
  const verdict = {
    verbatim: sayVerdicts.wordForWordAll(of),
    // How long a paragraph of running text goes on says nothing.
    trimmed: marks === 'none' ? sayVerdicts.wordForWord : `${sayVerdicts.wordForWord}, ${ofPrinted}`,
    cut: `${sayVerdicts.inOrder}: ${ofPrinted}`,
    reworded: sayVerdicts.ofYours(kept, pasted),
  }[wording];
  const differs = [
    trivial.spelling > 0 ? sayVerdicts.spelling : '',
    trivial.case > 0 ? sayVerdicts.capitals : '',
    trivial.punctuation > 0 ? sayVerdicts.punctuation : '',
  ].filter(Boolean);
  return [
    verdict,
    outside.length > 0 && sayVerdicts.standOutside(quoteAll(outside), outside.length > 1),
    differs.length > 0 && sayVerdicts.differ(differs),
    { quoted: false, reported: sayVerdicts.credited, none: sayVerdicts.withoutMarks }[marks],
    sayFactuality[factuality ?? 'said'],
  ]
    .filter(Boolean)
    .join('; ');
}

// More, or longer ones, are seen better in the words themselves.
const MOST_TOLD = 3;
const LONGEST_TOLD = 8;

/** Where the nearest readings part from the pasted words, in a sentence each, where that can be said shortly. */
export function sayDifferences(readings: readonly CheckedReading[]): string {
  const outlets = new Map<string, Set<string>>();
  const most = Math.max(0, ...readings.map(({ kept }) => kept));
  for (const { wording, kept, outside, pieces, outlet, article } of readings) {
    if (wording !== 'reworded' || outside.length > 0 || kept < most) continue;
    const key = JSON.stringify(differencesIn(pieces));
    outlets.set(key, (outlets.get(key) ?? new Set()).add(outlet ?? article));
  }
  return [...outlets].flatMap(([key, names]) => sayDifference(JSON.parse(key), [...names])).join(' ');
}

/** The pasted words, and what stands in their place; either may be empty. */
type Difference = readonly [yours: string, printed: string];

function differencesIn(pieces: readonly CheckedPiece[]): Difference[] {
  const differences: Difference[] = [];
  const print = (text = ''): string => text.trim().replaceAll("'", '’');
  pieces.forEach(({ kind, text }, at) => {
    const before = pieces[at - 1];
    const after = pieces[at + 1];
    if (kind === 'pasted') {
      const printed = before?.kind === 'reading' ? before : after?.kind === 'reading' ? after : undefined;
      differences.push([print(text), print(printed?.text)]);
    }
    // What stands before and after an extract is no difference from it.
    const isBetween = before?.kind === 'both' && after?.kind === 'both';
    if (kind === 'reading' && isBetween) differences.push(['', print(text)]);
  });
  return differences;
}

function sayDifference(differences: readonly Difference[], names: readonly string[]): string[] {
  const isShort = (text: string): boolean => text.split(/\s+/).length <= LONGEST_TOLD;
  if (differences.length === 0 || differences.length > MOST_TOLD) return [];
  if (!differences.every((pair) => pair.every(isShort))) return [];
  const [who, several] = [listNames(names), names.length > 1];
  const parts = differences.map(([yours, printed]) => {
    if (printed === '') return sayVerdicts.yoursHas(yours, who, several);
    if (yours === '') return sayVerdicts.yoursIsWithout(printed, who, several);
    return sayVerdicts.yoursHasFor(yours, printed, who, several);
  });
  return [sayVerdicts.yours(parts)];
}

function quoteAll(texts: readonly string[]): string {
  return listNames(texts.map((text) => `“${text}”`));
}

export function listNames(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
