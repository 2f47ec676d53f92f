import type { Finding, FindingSubject, LoneVoice } from './finding.ts';
import { isKnown, isReport } from './reports.ts';

// A speaker with fewer words is hardly heard.
const LEAST_WORDS = 8;
// More names than this make a list, not a sentence.
const MOST_VOICES = 3;

/** For each article the most quoted of the speakers that it alone quotes, so that no outlet is singled out. */
export function findLoneVoices({ analysis, voices }: FindingSubject): Finding[] {
  const reports = analysis.articles.filter(({ kind }) => kind === 'report');
  const alone = voices.flatMap((voice): LoneVoice[] => {
    const heard = voice.articles.find(({ article }) => article === voice.quotedOnlyBy);
    if (!heard || heard.words < LEAST_WORDS || !isKnown(voice.speaker)) return [];
    const { article, words } = heard;
    const others = reports.filter(({ id }) => id !== article).map(({ id }) => id);
    return [{ speaker: voice.speaker, article, words, others }];
  });
  const shown = reports
    .flatMap(({ id }) => alone.find(({ article }) => article === id) ?? [])
    .sort((a, b) => b.words - a.words)
    .slice(0, MOST_VOICES);
  return shown.length === 0 || reports.length < 2 ? [] : [{ kind: 'voice', voices: shown }];
}

// Fewer words outside marks are what any two reports of one thing have in common.
const LEAST_SHARED = 12;

/** Articles with running text in common, the pair with most of it outside quotation marks first. */
export function findSharedText({ analysis, runningText }: FindingSubject): Finding[] {
  return runningText
    .filter(
      ({ articles, unquoted }) =>
        unquoted >= LEAST_SHARED && articles.every((article) => isReport(analysis, article)),
    )
    .map(({ articles, passages, unquoted }) => ({
      kind: 'passage',
      articles,
      passages,
      words: unquoted,
    }));
}
