import { capitalize } from '../core/text/capital.ts';
import { countOf, plural, writeAlike, writeCount } from '../core/text/counts.ts';

/** A part of a sentence: the site’s own words, or an article’s. */
export type Phrase = string | { readonly words: string };

interface NamedShare {
  readonly name: string;
  readonly words: number;
  readonly how: 'marked' | 'unmarked' | 'none';
}

// More names than this make a list, not a sentence.
const MOST_NAMES = 3;

/** What is said of findings; `words` are the first words of the statement. */
export const sayFindings = {
  difference: (sentence: string, words: string): Phrase[] => [
    `${sentence.replace(/\.$/u, '')}: “`,
    { words },
    '”',
  ],

  /** "OC Media quotes 43 words of the ministry, Daily Sabah seven of them, TRT World none of them". */
  kept: (speaker: string | null, shares: readonly NamedShare[], words: string): Phrase[] => {
    const groups = groupAlike(shares);
    const counts = writeAlike(...groups.map(([first]) => first?.words ?? 0));
    const clauses = groups.map((group, index) => {
      const [first] = group;
      const count = first?.words ?? 0;
      const who = nameAll(group.map(({ name }) => name));
      const written = first?.how === 'none' ? 'none' : (counts[index] ?? '');
      if (index > 0)
        return `${who} ${written} of them${first?.how === 'unmarked' ? ' without quotation marks' : ''}`;
      const of = speaker === null ? '' : ` of ${speaker}`;
      return `${who} ${group.length === 1 ? 'quotes' : 'quote'} ${written} ${plural(count, 'word')}${of}`;
    });
    return [`${capitalize(clauses.join(', '))}: “`, { words }, '”'];
  },

  /** "Daily Sabah prints nine words of the ministry in quotation marks, TRT World uses six of them without". */
  marks: (speaker: string | null, shares: readonly NamedShare[], words: string): Phrase[] => {
    const marked = shares.filter(({ how }) => how === 'marked');
    const [first, ...others] = groupAlike(shares.filter(({ how }) => how === 'unmarked'));
    const [of = '', ...counts] = writeAlike(
      marked[0]?.words ?? 0,
      ...[first, ...others].map((group) => group?.[0]?.words ?? 0),
    );
    const who = nameAll(marked.map(({ name }) => name));
    const by = speaker === null ? '' : ` of ${speaker}`;
    const without = [first ?? [], ...others].map((group, index) => {
      const names = nameAll(group.map(({ name }) => name));
      const count = group[0]?.words === marked[0]?.words ? 'all' : counts[index];
      if (index > 0) return `${names} ${count}`;
      return `${names} ${group.length === 1 ? 'uses' : 'use'} ${count} of them without`;
    });
    const prints = marked.length === 1 ? 'prints' : 'print';
    const all = `${of} ${plural(marked[0]?.words ?? 0, 'word')}`;
    return [
      `${capitalize(who)} ${prints} ${all}${by} in quotation marks, ${without.join(', ')}: “`,
      { words },
      '”',
    ];
  },

  /** "Only OC Media writes Nagorno-Karabakh (ten times outside quotation marks); the others write Karabakh (three times each)". */
  name: (
    names: readonly string[],
    only: string,
    { count, isQuoted }: { readonly count: number; readonly isQuoted: boolean },
    others: readonly { readonly outlet: string; readonly names: readonly string[]; readonly count: number }[],
    ofOthers: number,
  ): Phrase[] => {
    const byName = [...Map.groupBy(others, (other) => either(other.names))];
    const clauses = byName.map(([other, uses]) => {
      const isAll = uses.length === ofOthers && ofOthers > 1;
      const who = isAll ? 'the others' : nameAll(uses.map(({ outlet }) => outlet));
      const counts = new Set(uses.map((use) => use.count));
      const times =
        counts.size === 1
          ? `${writeTimes(uses[0]?.count ?? 0)}${uses.length > 1 ? ' each' : ''}`
          : uses.length <= MOST_NAMES
            ? new Intl.ListFormat('en-GB').format(uses.map((use) => writeTimes(use.count)))
            : `${writeTimes(uses.reduce((sum, use) => sum + use.count, 0))} in all`;
      return `${who} ${uses.length === 1 ? 'writes' : 'write'} ${other} (${times})`;
    });
    const where = isQuoted ? ' outside quotation marks' : '';
    return [`Only ${only} writes ${either(names)} (${writeTimes(count)}${where}); ${clauses.join(', ')}.`];
  },

  /** "Only OC Media quotes Mathew Miller (72 words)". A clause for each speaker. */
  voice: (index: number, of: number, outlet: string, speaker: string, words: number): string => {
    const count = index === 0 ? countOf(words, 'word') : writeCount(words);
    const clause =
      index === 0 ? `Only ${outlet} quotes ${speaker} (${count})` : `only ${outlet} ${speaker} (${count})`;
    return index === of - 1 ? `${clause}.` : `${clause}, `;
  },

  /** "Daily Sabah and TRT World share 52 words outside quotation marks, in two passages." */
  passage: (a: string, b: string, words: number, passages: number): Phrase[] => [
    `${a} and ${b} share ${countOf(words, 'word')} outside quotation marks, in ${countOf(passages, 'passage')}.`,
  ],
};

/** “blockade or blockaded”: the forms of one name. */
function either(names: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(names);
}

/** Three names, or how many there are. */
export function nameAll(names: readonly string[]): string {
  if (names.length > MOST_NAMES) return `${writeCount(names.length)} outlets`;
  return new Intl.ListFormat('en-GB').format(names);
}

function writeTimes(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${writeCount(count)} times`;
}

/** Neighbors with as many words, told in one clause. */
function groupAlike(shares: readonly NamedShare[]): NamedShare[][] {
  return [...Map.groupBy(shares, ({ words, how }) => `${how} ${words}`).values()];
}
