import type { ArticleId, EventAnalysis, OutletId } from '../model.ts';
import { capitalize } from '../text/capital.ts';
import { countOf, writeCount } from '../text/counts.ts';
import { shareOfRunningText } from './running-text.ts';
import { findVoices, type Voice } from './voices.ts';

export type OutletName = (outlet: OutletId) => string | undefined;

/**
 * Writes the two or three sentences of fact that open an event's page. They count and name, and judge nothing.
 * An article whose outlet is not known is called by its id.
 */
export function writeEventSummary(analysis: EventAnalysis, outletName: OutletName): string[] {
  const nameOf = namer(analysis, outletName);
  return [writeCounts(analysis), writeShared(analysis, nameOf), writeVoices(analysis, nameOf)].filter(
    (sentence) => sentence !== undefined,
  );
}

function writeCounts(analysis: EventAnalysis): string {
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
    return `${who}${beside}, ${analysis.articles.length === 1 ? 'without' : 'none with'} words of a speaker inside quotation marks.`;
  }
  const quotations = `${who}${beside}, ${countOf(printed, 'quotation')}`;
  if (analysis.articles.length === 1) return `${quotations}.`;
  const shared = analysis.statements.filter(
    ({ readings }) => readings.filter(({ treatment }) => treatment !== 'absent').length > 1,
  ).length;
  if (shared === 0) return `${quotations}; none of the quoted words are found in more than one.`;
  return `${quotations}; the words of ${countOf(shared, 'statement')} are found in more than one.`;
}

function writeShared(analysis: EventAnalysis, nameOf: (id: ArticleId) => string): string | undefined {
  if (analysis.articles.length < 2) return undefined;
  const pairs = shareOfRunningText(analysis);
  if (pairs.length === 0) return 'No two of the articles share running text.';
  const [most] = pairs.filter(({ unquoted }) => unquoted > 0).sort((a, b) => b.unquoted - a.unquoted);
  if (most === undefined) return 'No two of the articles share words outside quotation marks.';
  return `${nameOf(most.a.article)} and ${nameOf(most.b.article)} share ${countOf(most.unquoted, 'word')} of running text outside quotation marks.`;
}

// One sentence: of several articles, the speakers that only one of them quotes; of one article, those it quotes.
function writeVoices(analysis: EventAnalysis, nameOf: (id: ArticleId) => string): string | undefined {
  const voices = findVoices(analysis);
  if (analysis.articles.length === 1) {
    const quoted = voices
      .filter(({ withoutMarksOnly }) => !withoutMarksOnly)
      .map(({ speaker }) => speaker.name);
    const indirect = voices
      .filter(({ withoutMarksOnly }) => withoutMarksOnly)
      .map(({ speaker }) => speaker.name);
    if (quoted.length > 0) return `It quotes ${joinNames(quoted)}.`;
    if (indirect.length > 0) return `It reports ${joinNames(indirect)} without quotation marks.`;
    return undefined;
  }
  return writeAlone(voices, analysis, nameOf);
}

/** For each article the most quoted of the speakers that it alone quotes, so that no outlet is singled out. */
function writeAlone(
  voices: readonly Voice[],
  { articles }: EventAnalysis,
  nameOf: (id: ArticleId) => string,
): string | undefined {
  const alone = voices.filter(({ quotedOnlyBy }) => quotedOnlyBy !== null);
  const shown = articles.flatMap(({ id }) => alone.find(({ quotedOnlyBy }) => quotedOnlyBy === id) ?? []);
  const [first] = shown;
  if (!first?.quotedOnlyBy || shown.length > MOST_NAMES) return undefined;
  if (alone.length === 1) return `Only ${nameOf(first.quotedOnlyBy)} quotes ${first.speaker.name}.`;
  const names = shown.map(({ speaker, quotedOnlyBy }) => `${speaker.name} (${nameOf(quotedOnlyBy ?? '')})`);
  const among = alone.length > shown.length ? ', among them' : ':';
  return `${capitalize(countOf(alone.length, 'speaker'))} are quoted by one article only${among} ${joinNames(names)}.`;
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
