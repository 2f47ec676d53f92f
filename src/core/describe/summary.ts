import type { ArticleId, OutletId } from '../content-model.ts';
import type { EventAnalysis, Reading, Statement } from '../model.ts';
import { hasWords, isFound } from '../reading-places.ts';
import { capitalize } from '../text/capital.ts';
import { countOf, writeCount } from '../text/counts.ts';
import type { Denial } from './findings/finding.ts';
import { shareOfRunningText } from './running-text.ts';
import type { Voice } from './voices.ts';

export type OutletName = (outlet: OutletId) => string | undefined;

/** What a second search bears out, so that nothing is denied that a reader would find. */
export interface Searched {
  readonly voices: readonly Voice[];
  /** The articles that print quotation marks. */
  readonly withMarks: ReadonlySet<ArticleId>;
}

/** A sentence, and what it denies articles. */
export interface CountedSentence {
  readonly text: string;
  readonly denials: readonly Denial[];
}

/**
 * Writes the two or three sentences of fact that open an event's page. They count and name, and judge nothing.
 * An article whose outlet is not known is called by its id.
 */
export function writeEventSummary(
  analysis: EventAnalysis,
  outletName: OutletName,
  searched: Searched,
): CountedSentence[] {
  if (analysis.articles.length === 0) return [plain('No article of this event is held any more.')];
  const nameOf = namer(analysis, outletName);
  return [
    writeCounts(analysis, searched),
    writeShared(analysis, nameOf),
    writeVoices(analysis, searched, nameOf),
  ].filter((sentence) => sentence !== undefined);
}

function plain(text: string): CountedSentence {
  return { text, denials: [] };
}

function writeCounts(analysis: EventAnalysis, { withMarks }: Searched): CountedSentence {
  const reports = analysis.articles.filter(({ kind }) => kind === 'report');
  const hasOfficial = reports.length < analysis.articles.length;
  const outlets = new Set(reports.map(({ outlet, id }) => outlet ?? id)).size;
  const one = outlets === reports.length;
  const who = one
    ? capitalize(countOf(outlets, analysis.articles.length === 1 ? 'article' : 'outlet'))
    : `${capitalize(countOf(reports.length, 'article'))} from ${countOf(outlets, 'outlet')}`;
  const beside = hasOfficial ? ' beside an official text' : '';
  const printed = analysis.quotations.filter(({ kind }) => kind === 'speech' || kind === 'fragment').length;
  if (printed === 0) {
    if (analysis.articles.some(({ id }) => withMarks.has(id))) return plain(`${who}${beside}.`);
    const lack = analysis.articles.length === 1 ? 'without' : 'none with';
    return {
      text: `${who}${beside}, ${lack} words of a speaker inside quotation marks.`,
      denials: [{ kind: 'marks', articles: analysis.articles.map(({ id }) => id) }],
    };
  }
  const quotations = `${who}${beside}, ${countOf(printed, 'quotation')}`;
  if (analysis.articles.length === 1) return plain(`${quotations}.`);
  const shared = countInTwo(analysis, isFound);
  if (shared === 0) {
    // Words that stand elsewhere, or that only a second search found, are found all the same.
    return countInTwo(analysis, hasWords) > 0
      ? plain(`${quotations}.`)
      : {
          text: `${quotations}; no statement is found in more than one.`,
          denials: analysis.statements.flatMap(denyOthers),
        };
  }
  return plain(`${quotations}; the words of ${countOf(shared, 'statement')} are found in more than one.`);
}

function denyOthers({ id, readings }: Statement): Denial[] {
  const absent = readings.filter(({ treatment }) => treatment === 'absent').map(({ article }) => article);
  return absent.length === 0 ? [] : [{ kind: 'words', statement: id, articles: absent }];
}

function countInTwo({ statements }: EventAnalysis, counts: (reading: Reading) => boolean): number {
  return statements.filter(({ readings }) => readings.filter(counts).length > 1).length;
}

function writeShared(
  analysis: EventAnalysis,
  nameOf: (id: ArticleId) => string,
): CountedSentence | undefined {
  if (analysis.articles.length < 2) return undefined;
  const [most] = shareOfRunningText(analysis);
  // That two share none would not be true: everybody writes "the".
  if (most === undefined) return undefined;
  return plain(
    `${most.articles.map(nameOf).join(' and ')} share ${countOf(most.unquoted, 'word')} outside quotation marks, in ${countOf(most.passages, 'passage')}.`,
  );
}

// One sentence: of several articles, the speakers that only one of them quotes; of one article, those it quotes.
function writeVoices(
  analysis: EventAnalysis,
  { voices, withMarks }: Searched,
  nameOf: (id: ArticleId) => string,
): CountedSentence | undefined {
  if (analysis.articles.length === 1) {
    const heard = voices.filter(({ articles }) =>
      articles.some(({ quotations, indirect: clauses }) => quotations + clauses > 0),
    );
    const quoted = heard
      .filter(({ withoutMarksOnly }) => !withoutMarksOnly)
      .map(({ speaker }) => speaker.name);
    const indirect = heard
      .filter(({ withoutMarksOnly }) => withoutMarksOnly)
      .map(({ speaker }) => speaker.name);
    if (quoted.length > 0) return plain(`It quotes ${joinNames(quoted)}.`);
    if (indirect.length > 0 && withMarks.size === 0)
      return {
        text: `It reports ${joinNames(indirect)} without quotation marks.`,
        denials: [{ kind: 'marks', articles: analysis.articles.map(({ id }) => id) }],
      };
    if (indirect.length > 0) return plain(`It reports ${joinNames(indirect)}.`);
    return undefined;
  }
  return writeAlone(voices, analysis, nameOf);
}

/** For each article the most quoted of the speakers that it alone quotes, so that no outlet is singled out. */
function writeAlone(
  voices: readonly Voice[],
  { articles }: EventAnalysis,
  nameOf: (id: ArticleId) => string,
): CountedSentence | undefined {
  const alone = voices.filter(({ quotedOnlyBy }) => quotedOnlyBy !== null);
  const shown = articles.flatMap(({ id }) => alone.find(({ quotedOnlyBy }) => quotedOnlyBy === id) ?? []);
  const [first] = shown;
  if (!first?.quotedOnlyBy || shown.length > MOST_NAMES) return undefined;
  const denials = alone.map(({ speaker, quotedOnlyBy }): Denial => ({
    ...{ kind: 'speaker', name: speaker.name },
    articles: articles.filter(({ id }) => id !== quotedOnlyBy).map(({ id }) => id),
  }));
  if (alone.length === 1)
    return { text: `Only ${nameOf(first.quotedOnlyBy)} quotes ${first.speaker.name}.`, denials };
  const names = shown.map(({ speaker, quotedOnlyBy }) => `${speaker.name} (${nameOf(quotedOnlyBy ?? '')})`);
  const among = alone.length > shown.length ? ', among them' : ':';
  return {
    text: `${capitalize(countOf(alone.length, 'speaker'))} are quoted by one article only${among} ${joinNames(names)}.`,
    denials,
  };
}

function namer(analysis: EventAnalysis, outletName: OutletName): (id: ArticleId) => string {
  return (id) => {
    const outlet = analysis.articles.find((article) => article.id === id)?.outlet ?? null;
    const name = outlet === null ? undefined : outletName(outlet);
    return name ?? id;
  };
}

// More names than this make a list, not a sentence.
const MOST_NAMES = 3;

function joinNames(names: readonly string[]): string {
  const shown = names.length > MOST_NAMES ? names.slice(0, MOST_NAMES - 1) : names;
  const rest = names.length - shown.length;
  const all = rest > 0 ? [...shown, `${writeCount(rest)} others`] : shown;
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(all);
}
