import { analyzeEvent } from '../../src/core/analysis.ts';
import { findFailedClaims } from '../../src/core/claims/claims.ts';
import { alignColumns, sharedWordings } from '../../src/core/collate/columns/columns.ts';
import { mergeCells } from '../../src/core/collate/columns/merged-columns.ts';
import { keepsMarks } from '../../src/core/collate/columns/merged-marks.ts';
import { compareRow } from '../../src/core/collate/columns/compare-row.ts';
import { findPassages } from '../../src/core/collate/passages/passages.ts';
import { insertionFinder } from '../../src/core/collate/readings/base-text.ts';
import { type Collated, groupIntoStatements } from '../../src/core/collate/statements/statements.ts';
import { setStaves } from '../../src/core/collate/staves/staves.ts';
import { findFigures } from '../../src/core/describe/figures/figures.ts';
import { drawPassageMap } from '../../src/core/describe/passage-map.ts';
import { describePlacement } from '../../src/core/describe/placement.ts';
import { gatherRepeats } from '../../src/core/describe/repeats.ts';
import { countPassageWords } from '../../src/core/describe/passage-words.ts';
import { shareOfRunningText } from '../../src/core/describe/running-text.ts';
import { writeEventSummary } from '../../src/core/describe/summary.ts';
import { searchVoices } from '../../src/views/event/sought.ts';
import { findVoices } from '../../src/core/describe/voices.ts';
import { findDistinctiveWords } from '../../src/core/describe/wording/distinctive-words.ts';
import { compareOpenings } from '../../src/core/describe/wording/openings.ts';
import { countTerms } from '../../src/core/describe/wording/terms.ts';
import { toAnalysisFile } from '../../src/core/export/analysis-file.ts';
import type { Directory } from '../../src/core/export/directory.ts';
import { toStatementsCsv } from '../../src/core/export/statement-table.ts';
import { toTei } from '../../src/core/export/tei.ts';
import { toAnnotations } from '../../src/core/export/web-annotation.ts';
import { english } from '../../src/core/extract/languages/en/english.ts';
import { extractQuotations } from '../../src/core/extract/quotations.ts';
import type { Article, EventEntry } from '../../src/core/content-model.ts';
import type { EventAnalysis, Passage, Quotation } from '../../src/core/model.ts';
import { writeIndex } from '../../src/core/search/index/index-files.ts';
import { makeRecords } from '../../src/core/search/records.ts';
import { makeRunningText } from '../../src/core/search/running-text.ts';
import { diffTokens } from '../../src/core/text/diff.ts';
import { tokenize } from '../../src/core/text/tokens.ts';
import { toPublished } from '../../src/core/withholding.ts';
import { english as catalogue } from '../../src/views/say.ts';
import { someEvent, toArticle } from '../support/articles.ts';
import { openRecords, searchAt } from '../support/search-records.ts';

const event: EventEntry = {
  ...someEvent,
  terms: [{ about: 'whom and what', names: ['Ann Lee', 'the minister', 'harbour', 'Lee', 'a'] }],
};

const NOTHING: Collated = { units: [], statements: [], unprinted: [] };

/** What the stages are given: one article that is the text, or two that print half as much of it each. */
export class Subject {
  readonly article: Article;
  readonly pair: readonly [Article, Article];
  // What a stage before has found; nothing where it was too slow to be asked.
  quotations: readonly Quotation[] = [];
  collated: Collated = NOTHING;
  pairQuotations: readonly Quotation[] = [];
  pairCollated: Collated = NOTHING;
  passages: readonly Passage[] = [];

  constructor(make: (length: number) => string, length: number) {
    const half = make(length / 2);
    this.article = toArticle('a', make(length));
    this.pair = [toArticle('a', half), toArticle('b', changeWords(half))];
  }

  get analysis(): EventAnalysis {
    const { quotations, collated } = this;
    return { event, articles: [this.article], quotations, ...collated, passages: [] };
  }

  get pairAnalysis(): EventAnalysis {
    const { pairQuotations: quotations, pairCollated, passages } = this;
    return { event, articles: this.pair, quotations, ...pairCollated, passages };
  }
}

// Another article's words: one word in so many is another.
const CHANGED = 30;

function changeWords(text: string): string {
  let at = 0;
  return text.replace(/[^\s“”]+/gu, (word) => (++at % CHANGED === 0 ? 'otherwise' : word));
}

/** In this order: a stage finds in the subject what those before it have left there. */
export const stages: Readonly<Record<string, (subject: Subject) => void | Promise<void>>> = {
  text: ({ pair: [a, b] }) => {
    diffTokens(tokenize(a.text), tokenize(b.text));
  },
  marks: ({ article }) => {
    english.findUtterances(article.text, article.blocks);
  },
  extract: (subject) => {
    subject.quotations = extractQuotations(subject.article, []);
  },
  'extract two': (subject) => {
    subject.pairQuotations = subject.pair.flatMap((article) => extractQuotations(article, []));
  },
  passages: (subject) => {
    subject.passages = findPassages(subject.pair);
  },
  collate: (subject) => {
    subject.collated = groupIntoStatements(event, [subject.article], subject.quotations, []);
  },
  'collate two': (subject) => {
    subject.pairCollated = groupIntoStatements(event, subject.pair, subject.pairQuotations, []);
  },
  claims: ({ analysis, pairAnalysis }) => {
    findFailedClaims(analysis);
    findFailedClaims(pairAnalysis);
  },
  columns: ({ pair, pairAnalysis }) => {
    for (const row of alignColumns(pair, sharedWordings(pairAnalysis)).rows) {
      const { cells } = compareRow(row, pair);
      const [a, b] = cells;
      if (row.kind !== 'shared' || !a || !b) continue;
      const [first, second] = [
        { text: pair[0].text, cell: a },
        { text: pair[1].text, cell: b },
      ];
      keepsMarks(mergeCells(first, second), first, second);
    }
  },
  staves: ({ pair, pairCollated, pairQuotations }) => {
    const articles = new Map(pair.map((article) => [article.id, article]));
    const insertionsOf = insertionFinder(pairQuotations);
    for (const statement of pairCollated.statements) setStaves(statement, articles, insertionsOf);
  },
  describe: ({ analysis, pairAnalysis }) => {
    for (const found of [analysis, pairAnalysis]) {
      writeEventSummary(found, () => undefined, searchVoices(found));
      findVoices(found);
      countTerms(found);
      findFigures(found);
      findDistinctiveWords(found);
      compareOpenings(found);
      shareOfRunningText(found);
      countPassageWords(found);
      drawPassageMap(found);
      gatherRepeats(found.quotations);
      const [first, second = first] = found.articles as readonly [Article, Article?];
      for (const { article, field, start } of found.quotations) {
        describePlacement(article === first.id ? first : second, { field, start });
      }
    }
  },
  published: ({ analysis }) => {
    for (const publish of ['excerpts', 'quotations'] as const) {
      const articles = analysis.articles.map((article) => ({ ...article, publish }));
      toPublished({ ...analysis, articles }, 1);
    }
  },
  records: ({ analysis }) => {
    writeIndex(makeRecords([analysis], []));
    writeIndex(makeRunningText([analysis], []));
  },
  search: async ({ analysis, article }) => {
    const words = article.text.slice(0, 80);
    for (const records of [makeRecords([analysis], []), makeRunningText([analysis], [])]) {
      const opened = await openRecords(records);
      for (const q of [words, `"${words}"`, '"a a"', 'habour cuoncil -ferry']) {
        await searchAt(opened, new URLSearchParams({ q }).toString());
      }
    }
  },
  export: ({ analysis, pairAnalysis }) => {
    for (const found of [analysis, pairAnalysis]) {
      toAnalysisFile([found]);
      toStatementsCsv([found], directory);
      toTei(found, directory, 'https://words.example/');
      toAnnotations(found, directory, 'https://words.example/');
    }
  },
  analysis: ({ article }) => {
    analyzeEvent(event, [article], []);
  },
};

const address = () => 'https://words.example/';

const directory: Directory = {
  siteName: 'Words',
  publisher: { name: 'Words' },
  outlets: new Map(),
  eventAddress: address,
  articleAddress: address,
  textAddress: address,
  outletAddress: address,
  statementAddress: address,
  quotationAddress: address,
  say: { factuality: catalogue.factuality, printedIn: catalogue.cited.printedIn },
};
