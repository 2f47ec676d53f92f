import type { EventAnalysis, Reading, Statement } from '../../model.ts';
import { mainPlaces } from '../../reading-places.ts';
import { byCodeUnits } from '../../text/order.ts';
import type { Finding, FindingSubject, Share } from './finding.ts';
import { isKnown, isReport } from './reports.ts';

// Fewer words more or less are a matter of a phrase: an adverb, the end of a sentence.
const LEAST_WORDS = 6;

/** Statements of which one article quotes far more than another; of these the ones with most words between the two. */
export function findKept({ analysis }: FindingSubject): Finding[] {
  const found = analysis.statements.flatMap((statement) => {
    const shares = sharesOf(statement, analysis);
    const [most] = shares;
    const [of = 0] = statement.readings.map((reading) => reading.of);
    const compared = shares.filter(({ how }) => how !== 'none');
    if (most?.how !== 'marked' || compared.length < 2 || most.words < of) return [];
    const least = shares.filter(({ how }) => how !== 'unmarked').at(-1)?.words ?? most.words;
    return most.words - least < LEAST_WORDS ? [] : [{ statement, shares, of, between: most.words - least }];
  });
  return found
    .sort((a, b) => b.between - a.between || byCodeUnits(a.statement.id, b.statement.id))
    .map(({ statement, shares, of }) => ({
      kind: 'kept',
      statement: statement.id,
      speaker: speakerOf(statement),
      of,
      shares,
    }));
}

// Shorter than this the same words may come to two reporters by themselves.
const LEAST_WITHOUT = 4;

/** Statements that one article prints in marks and another without; of these the ones with most words without. */
export function findMarks({ analysis }: FindingSubject): Finding[] {
  const found = analysis.statements.flatMap((statement) => {
    const shares = sharesOf(statement, analysis).filter(({ how }) => how !== 'none');
    const marked = shares.filter(({ how }) => how === 'marked');
    const unmarked = shares.filter(({ how, words }) => how === 'unmarked' && words >= LEAST_WITHOUT);
    const [of = 0] = statement.readings.map((reading) => reading.of);
    const whole = marked.filter(({ words }) => words === of);
    if (whole.length === 0 || unmarked.length === 0) return [];
    return [{ statement, shares: [...whole, ...unmarked], words: unmarked[0]?.words ?? 0 }];
  });
  return found
    .sort((a, b) => b.words - a.words || byCodeUnits(a.statement.id, b.statement.id))
    .map(({ statement, shares }) => ({
      kind: 'marks',
      statement: statement.id,
      speaker: speakerOf(statement),
      shares,
    }));
}

/** What each report has of a statement, most first; nothing where one of them cannot be told in a count. */
function sharesOf(statement: Statement, analysis: EventAnalysis): Share[] {
  if (statement.factuality !== 'said') return [];
  const readings = statement.readings.filter(({ article }) => isReport(analysis, article));
  const shares = readings.flatMap((reading) => toShare(reading) ?? []);
  if (shares.length < readings.length) return [];
  return shares.sort(
    (a, b) => b.words - a.words || Number(a.how === 'unmarked') - Number(b.how === 'unmarked'),
  );
}

/** `undefined` where the words stand in another way too: as denied, as somebody else’s, beside the marks. */
function toShare(reading: Reading): Share | undefined {
  const { article, treatment, kept, elsewhere, withdrawn, credit, places } = reading;
  if (withdrawn || treatment === 'reported' || credit !== null) return undefined;
  if (treatment === 'absent') return elsewhere.length > 0 ? undefined : { article, words: 0, how: 'none' };
  if (treatment === 'unmarked') return { article, words: kept, how: 'unmarked' };
  if (places.some(({ role }) => role === 'beside')) return undefined;
  return mainPlaces(reading).some(({ marked }) => marked)
    ? { article, words: kept, how: 'marked' }
    : undefined;
}

function speakerOf({ speaker }: Statement): string | null {
  return speaker !== null && isKnown(speaker) ? speaker.name : null;
}
