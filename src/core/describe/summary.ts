import type { ArticleId, EventAnalysis, OutletId } from '../model.ts';
import { shareOfRunningText } from './running-text.ts';
import { findVoices } from './voices.ts';

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
    ? countOf(outlets, analysis.articles.length === 1 ? 'article' : 'outlet')
    : `${countOf(reports.length, 'article')} from ${countOf(outlets, 'outlet').toLowerCase()}`;
  const beside = hasOfficial ? ' beside an official text' : '';
  const printed = analysis.quotations.filter(({ kind }) => kind === 'speech' || kind === 'fragment').length;
  if (printed === 0) {
    return `${who}${beside}, ${analysis.articles.length === 1 ? 'without' : 'none with'} words of a speaker inside quotation marks.`;
  }
  const quotations = `${who}${beside}, ${printed} ${printed === 1 ? 'quotation' : 'quotations'}`;
  if (analysis.articles.length === 1) return `${quotations}.`;
  const shared = analysis.statements.filter(
    ({ readings }) => readings.filter(({ treatment }) => treatment !== 'absent').length > 1,
  ).length;
  if (shared === 0) return `${quotations}; none of the quoted words are found in more than one.`;
  return shared === 1
    ? `${quotations}; the words of one statement are found in more than one.`
    : `${quotations}; the words of ${spell(shared)} statements are found in more than one.`;
}

function writeShared(analysis: EventAnalysis, nameOf: (id: ArticleId) => string): string | undefined {
  if (analysis.articles.length < 2) return undefined;
  const [most] = shareOfRunningText(analysis);
  if (most === undefined) return 'No two of the articles share running text.';
  return `${nameOf(most.a.article)} and ${nameOf(most.b.article)} share ${most.words} words of running text.`;
}

// One sentence, about the voice for which there is most to see: with several articles, the most quoted speaker whom
// only one of them quotes; with one article, who speaks without marks.
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
  const only = voices.find(({ quotedOnlyBy }) => quotedOnlyBy !== null);
  return only?.quotedOnlyBy ? `Only ${nameOf(only.quotedOnlyBy)} quotes ${only.speaker.name}.` : undefined;
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
  const all = rest > 0 ? [...shown, `${spell(rest)} others`] : shown;
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(all);
}

const SPELLED = 'no one two three four five six seven eight nine ten'.split(' ');

function spell(count: number): string {
  return SPELLED[count] ?? String(count);
}

function countOf(count: number, noun: string): string {
  const words = `${spell(count)} ${noun}${count === 1 ? '' : 's'}`;
  return words.charAt(0).toUpperCase() + words.slice(1);
}
