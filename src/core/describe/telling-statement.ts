import type { Reading, Statement } from '../model.ts';
import { isFound } from '../reading-places.ts';

/** What lines under a sentence can show: words in quotation marks, without, missing, and others in their place. */
export type Shown = 'marked' | 'unmarked' | 'missing' | 'replaced';

// Fewer words are a phrase and no sentence; more are work to read before one knows what for.
const FEWEST_WORDS = 5;
const MOST_WORDS = 40;

/**
 * The statement that shows most in the fewest lines: the most of what lines can show, then the most articles, then the
 * fewest words, then the first. `undefined` where none is found in two articles, or they print it alike but for spelling.
 */
export function findTellingStatement(statements: readonly Statement[]): Statement | undefined {
  const [best] = statements
    .filter(
      ({ factuality, readings }) => factuality === 'said' && !readings.some(({ withdrawn }) => withdrawn),
    )
    .map((statement) => {
      const present = statement.readings.filter(isFound);
      const words = Math.max(0, ...present.map(({ of }) => of));
      return { statement, shown: whatIsShown(statement).size, articles: present.length, words };
    })
    .filter(({ articles, words }) => articles > 1 && FEWEST_WORDS <= words && words <= MOST_WORDS)
    .filter(({ shown }) => shown > 1)
    .toSorted((a, b) => b.shown - a.shown || b.articles - a.articles || a.words - b.words);
  return best?.statement;
}

/** Differences of spelling, capitals and the like show nothing: they are no other words. */
export function whatIsShown({ readings }: Statement): ReadonlySet<Shown> {
  return new Set(readings.filter(isFound).flatMap(shownBy));
}

function shownBy({ treatment, wording, kept, of }: Reading): Shown[] {
  // Of a paraphrase that an editor confirmed there are no lines.
  if (treatment === 'reported') return [];
  return [
    treatment === 'unmarked' ? 'unmarked' : 'marked',
    ...(wording === 'reworded' ? (['replaced'] as const) : []),
    ...((wording === 'trimmed' || wording === 'cut') && kept < of ? (['missing'] as const) : []),
  ];
}
