/** What is said of pasted words beside a reading: from the side of the pasted words, since they are what is checked. */
import type { CheckedPiece, CheckedReading } from '../../core/check/checked.ts';
import { plural } from '../../core/text/counts.ts';

/** The verdict on the pasted words, with its counts. */
export function verdictWords({ wording, kept, of, pasted, outside, trivial, marks }: CheckedReading): string {
  const printed = `${of} ${plural(of, 'word')} printed`;
  const all = of < 3 ? (of === 1 ? 'one word' : 'both words') : `all ${of} words`;
  const verdict = {
    verbatim: `word for word, ${all}`,
    // How long a paragraph of running text goes on says nothing.
    trimmed: marks === 'none' ? 'word for word' : `word for word, ${kept} of the ${printed}`,
    cut: `your words in this order, with others between: ${kept} of the ${printed}`,
    reworded: `${kept} of your ${pasted} ${plural(pasted, 'word')}`,
  }[wording];
  const differs = [
    trivial.spelling > 0 ? 'spelling' : '',
    trivial.case > 0 ? 'case' : '',
    trivial.punctuation > 0 ? 'punctuation' : '',
  ].filter(Boolean);
  const but = differs.length > 0 ? `; ${differs.join(' and ')} differ${differs.length > 1 ? '' : 's'}` : '';
  const beside =
    outside.length > 0
      ? `; ${quoteAll(outside)} ${outside.length > 1 ? 'stand' : 'stands'} outside the quotation marks, in the reporter’s words`
      : '';
  const unmarked = {
    quoted: '',
    reported: '; credited without quotation marks',
    none: '; not in quotation marks',
  };
  return verdict + beside + but + unmarked[marks];
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
  const [print, does] = names.length > 1 ? ['print', 'do'] : ['prints', 'does'];
  const who = listNames(names);
  const parts = differences.map(([yours, printed]) => {
    if (printed === '') return `has “${yours}”, which ${who} ${does} not`;
    if (yours === '') return `is without “${printed}”, which ${who} ${print}`;
    return `has “${yours}” where ${who} ${print} “${printed}”`;
  });
  return [`Yours ${parts.join('; it ')}.`];
}

function quoteAll(texts: readonly string[]): string {
  return listNames(texts.map((text) => `“${text}”`));
}

export function listNames(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
