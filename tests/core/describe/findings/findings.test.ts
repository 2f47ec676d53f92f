import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeBase } from '../../../../src/core/base-words.ts';
import { denialsOf, type Finding } from '../../../../src/core/describe/findings/finding.ts';
import { chooseFindings } from '../../../../src/core/describe/findings/findings.ts';
import type { EventAnalysis } from '../../../../src/core/model.ts';
import { firstOf } from '../../../../src/views/event/findings.ts';
import { analyzeReports, findingsIn } from '../../../support/findings.ts';

const statements = [
  ['Ada Holt', 'the council will keep every jetty open to the fishing families of the old harbour'],
  ['Tom Reed', 'we have waited for nine long winters and nobody ever came to mend the broken crane'],
  ['Mira Sand', 'three hundred containers were never inspected before the ferry sailed for the islands'],
] as const;

/** How a report may have a statement. */
const ways = [
  (name: string, words: string) => `“${words},” ${name} said.`,
  (name: string, words: string) => `${name} said that “${words.split(' ').slice(-6).join(' ')}”.`,
  (name: string, words: string) => `${name} said that ${words}.`,
  (name: string, words: string) =>
    `“${words.replace('will', 'may').replace('three', 'four')},” ${name} said.`,
  () => 'Rain fell on the quay as fishermen waited outside the customs house on Friday evening.',
  () => 'A budget was passed after a long debate.',
];

const places = ['The Long Pier is shut.', 'The Old Jetty is shut.', 'The Long-Pier is shut.'];

const report = fc
  .tuple(
    fc.array(fc.nat(ways.length - 1), { minLength: 3, maxLength: 3 }),
    fc.array(fc.nat(places.length - 1), { maxLength: 5 }),
  )
  .map(([chosen, named]) => [
    ...statements.map(([name, words], at) => ways[chosen[at] ?? 0]?.(name, words) ?? ''),
    named.map((at) => places[at]).join(' '),
  ])
  .map((paragraphs) => paragraphs.filter((paragraph) => paragraph !== '').join('\n\n'));

const reports = fc
  .array(report, { minLength: 2, maxLength: 4 })
  .map((texts) => Object.fromEntries(texts.map((text, at) => [`paper-${at}`, text])));

const NAMES = ['Long Pier', 'Old Jetty'];

/** As a reader would search who trusts nothing: small letters and digits in a row. */
function bare(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, ' ');
}

function textOf({ articles }: EventAnalysis, id: string): string {
  return bare(articles.find((article) => article.id === id)?.text ?? '');
}

/** What stands between an opening and a closing mark, and nothing more is asked. */
function markedIn({ articles }: EventAnalysis, id: string): string {
  const text = articles.find((article) => article.id === id)?.text ?? '';
  return [...text.matchAll(/“([^”]*)”/g)].map(([, words = '']) => bare(words)).join('|');
}

// The statements of the reports have no such run in common.
const RUN = 4;

/** Whether a text has so many words of others in a row. */
function hasRun(text: string, words: readonly string[]): boolean {
  return words.some((_, at) => {
    const run = words.slice(at, at + RUN);
    return run.length === RUN && ` ${text} `.includes(` ${run.join(' ')} `);
  });
}

/** Whether an article has what it is denied: all the words in marks, or where it is said to have none, some of them. */
function hasDenied(finding: Finding, id: string, analysis: EventAnalysis): boolean {
  if (finding.kind !== 'kept' && finding.kind !== 'marks') return true;
  const statement = analysis.statements.find((each) => each.id === finding.statement);
  const words = bare(statement === undefined ? '' : writeBase(statement, analysis.articles)).trim();
  const isNone = finding.shares.some(({ article, how }) => article === id && how === 'none');
  return isNone
    ? hasRun(textOf(analysis, id), words.split(' '))
    : markedIn(analysis, id)
        .split('|')
        .some((marked) => ` ${marked} `.includes(` ${words} `));
}

/** What of a finding the texts themselves do not bear out. */
function contradictions(finding: Finding, analysis: EventAnalysis): string[] {
  const denied = denialsOf(finding).flatMap((denial) =>
    denial.articles.filter((id) => {
      if (denial.kind === 'name')
        return denial.names.some((name) => textOf(analysis, id).includes(bare(name)));
      if (denial.kind === 'speaker') {
        return analysis.quotations.some(
          ({ article, marks, speaker }) =>
            article === id && marks !== 'none' && speaker?.resolved === denial.name,
        );
      }
      return hasDenied(finding, id, analysis);
    }),
  );
  if (finding.kind !== 'kept' && finding.kind !== 'marks') return denied;
  const statement = analysis.statements.find(({ id }) => id === finding.statement);
  const wrong = finding.shares.filter(({ article, words, how }) => {
    const reading = statement?.readings.find((each) => each.article === article);
    const isThere = reading?.places.some(({ marked }) => marked) ? 'marked' : 'unmarked';
    return reading?.kept !== words || (how !== 'none' && how !== isThere);
  });
  return [...denied, ...wrong.map(({ article }) => article)];
}

describe('findings', () => {
  test('contradicts neither the analysis nor the texts, and counts nothing twice', () => {
    fc.assert(
      fc.property(reports, (texts) => {
        const analysis = analyzeReports(texts, NAMES);
        const { all, told } = findingsIn(analysis);
        for (const { finding } of all) expect(contradictions(finding, analysis)).toEqual([]);
        expect(told.length).toBeLessThanOrEqual(3);
        expect(new Set(told.map(({ text }) => text)).size).toBe(told.length);
      }),
      { numRuns: 60 },
    );
  });

  test('is the same whatever order the articles come in', () => {
    fc.assert(
      fc.property(reports, fc.nat(), (texts, turn) => {
        const entries = Object.entries(texts);
        const at = turn % entries.length;
        const turned = Object.fromEntries([...entries.slice(at), ...entries.slice(0, at)].toReversed());
        const sentences = (from: Readonly<Record<string, string>>) =>
          findingsIn(analyzeReports(from, NAMES)).told.map(({ text }) => text);
        expect(sentences(turned)).toEqual(sentences(texts));
      }),
      { numRuns: 30 },
    );
  });

  test('says nothing of a name that another article prints within a longer one', () => {
    const pier = 'The Long Pier is shut. '.repeat(3);
    const told = (other: string) =>
      firstOf(
        findingsIn(analyzeReports({ daily: pier, herald: `The Old Jetty is shut. ${other}` }, NAMES)),
        'name',
      );
    expect(told('Nobody came.')).toBeDefined();
    expect(told('Nobody came to the Great-Long-Pier-Hall.')).toBeUndefined();
  });

  test('says nothing of a speaker whom another article names beside words in quotation marks', () => {
    const own = '“We have waited for nine long winters and nobody came,” said Tom Reed, a fisherman.';
    const told = (herald: string) => firstOf(findingsIn(analyzeReports({ daily: own, herald })), 'voice');
    expect(told('Reed did not speak.')).toBeDefined();
    expect(told('Of Reed nothing is known but “a great heart and a bad temper”.')).toBeUndefined();
    // Another speaker's words, as far as the analysis can tell; a second search trusts it in nothing.
    expect(told('“He has a great heart,” said Ada Holt of her neighbor Reed.')).toBeUndefined();
    expect(told('“He has a great heart,” said Ada Holt.\n\nReed did not speak.')).toBeDefined();
  });

  test('tells nothing of one article, and nothing of words that are not said', () => {
    expect(findingsIn(analyzeReports({ daily: '“We shall not rest,” said Tom Reed.' })).told).toEqual([]);
    const denied = findingsIn(
      analyzeReports({
        daily: `Ada Holt never said “${statements[0][1]}”.`,
        herald: `Ada Holt never said “${statements[0][1].split(' ').slice(0, 5).join(' ')}”.`,
      }),
    );
    expect(firstOf(denied, 'kept')).toBeUndefined();
  });
});

describe('chooseFindings(findings, most)', () => {
  const kept = (statement: string): Finding => ({
    ...{ kind: 'kept', statement, speaker: null, of: 9 },
    shares: [{ article: 'a', words: 9, how: 'marked' }],
  });
  const marks = (statement: string): Finding => ({
    ...{ kind: 'marks', statement, speaker: null },
    shares: [{ article: 'a', words: 9, how: 'marked' }],
  });
  const passage: Finding = { kind: 'passage', articles: ['a', 'b'], passages: 2, words: 40 };

  test('takes the first of each kind before the second of any', () => {
    expect(chooseFindings([kept('s-1'), kept('s-2'), marks('s-3'), passage])).toEqual([
      kept('s-1'),
      marks('s-3'),
      passage,
    ]);
    expect(chooseFindings([kept('s-1'), kept('s-2'), passage], 3)).toEqual([
      kept('s-1'),
      passage,
      kept('s-2'),
    ]);
  });

  test('tells of no statement twice', () => {
    expect(chooseFindings([kept('s-1'), marks('s-1'), passage])).toEqual([kept('s-1'), passage]);
  });
});
