import type { Element } from 'hast';
import { printsName } from '../../core/claims/names.ts';
import { setStaves } from '../../core/collate/staves/staves.ts';
import { tellDifferences } from '../../core/collate/staves/telling-differences.ts';
import {
  type Denial,
  denialsOf,
  type Finding,
  type FindingKind,
  type FindingSubject,
} from '../../core/describe/findings/finding.ts';
import { chooseFindings, findFindings } from '../../core/describe/findings/findings.ts';
import { shareOfRunningText } from '../../core/describe/running-text.ts';
import type { CountedSentence } from '../../core/describe/summary.ts';
import type { TermUse } from '../../core/describe/wording/terms.ts';
import type { ArticleId } from '../../core/content-model.ts';
import type { EventAnalysis, Statement, StatementId } from '../../core/model.ts';
import { type Content, h } from '../html/html.ts';
import { outletClass } from '../outlet-colors.ts';
import type { Page } from '../page.ts';
import type { Say } from '../say.ts';
import type { Phrase } from '../say-findings.ts';
import { markLack } from '../statement/denials.ts';
import { nameByFirstWords } from '../statement/first-words.ts';
import type { EventLookups } from '../event-lookups.ts';
import type { StatementView } from '../statement/statement-view.ts';
import { drawStrip } from '../statement/strip.ts';
import { searchVoices } from './sought.ts';

/** A finding as a sentence, and where on the event’s page it leads. */
export interface FindingView {
  readonly finding: Finding;
  /** `#s-…`, `#name-…`, `#voices`, `#map`. */
  readonly hash: string;
  readonly clauses: readonly FindingClause[];
  /** The clauses as plain text. */
  readonly text: string;
}

interface FindingClause {
  readonly phrases: readonly Phrase[];
  /** What it denies articles, which the build searches for once more. */
  readonly denial: Denial | undefined;
}

/** An event’s findings in words. */
export interface EventFindings {
  /** Those that open its page. */
  readonly told: readonly FindingView[];
  /** All that hold, the most telling of a kind first. */
  readonly all: readonly FindingView[];
}

/**
 * What an event’s articles show, without what a second search does not bear out. `whole` are its articles with their
 * whole texts, which are counted; what is printed comes from `analysis`.
 */
export function viewFindings(
  whole: EventAnalysis,
  analysis: Pick<EventAnalysis, 'statements'>,
  terms: readonly TermUse[],
  lookups: EventLookups,
  say: Say,
): EventFindings {
  const subject: FindingSubject = {
    analysis: whole,
    terms,
    voices: searchVoices(whole).voices,
    runningText: shareOfRunningText(whole),
    differences: differencesIn(analysis.statements, lookups),
  };
  const statements = new Map(analysis.statements.map((statement) => [statement.id, statement]));
  const found = findFindings(subject).filter((finding) =>
    denialsOf(finding).every((denial) => isBorneOut(denial, whole)),
  );
  const view = (finding: Finding): FindingView => {
    const clauses = clausesOf(finding, statements, lookups, say);
    const text = clauses.flatMap(({ phrases }) => phrases.map(textOf)).join('');
    return { finding, hash: hashOf(finding), clauses, text };
  };
  const all = found.map(view);
  const chosen = chooseFindings(found);
  return { all, told: chosen.flatMap((finding) => all.find((each) => each.finding === finding) ?? []) };
}

/** The most telling finding of a kind, for the part of the page that shows it. */
export function firstOf({ all }: EventFindings, kind: FindingKind): FindingView | undefined {
  return all.find(({ finding }) => finding.kind === kind);
}

/** The statement that the lead of an event’s page is about; `undefined` where it is about something else. */
export function leadingStatement({ told: [lead] }: EventFindings): StatementId | undefined {
  return lead && 'statement' in lead.finding ? lead.finding.statement : undefined;
}

/** The id of a name’s row in the table of names. */
export function nameId(name: string): string {
  return `name-${name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}`;
}

/** A finding’s sentence; for the build with what it denies. */
export function drawFinding({ clauses }: FindingView): Content {
  return clauses.map(({ phrases, denial }) => {
    const words = phrases.map((phrase) =>
      typeof phrase === 'string' ? phrase : h('span', { class: 'words' }, phrase.words),
    );
    return denial === undefined ? words : h('span', denialAttributes(denial), words);
  });
}

/**
 * The sentences that open an event’s page, each leading to its place; the first with the lines of its statement, the
 * others folded where there is little room.
 */
export function drawFindings(
  { told }: EventFindings,
  statements: readonly StatementView[],
  { say }: Page,
): Element {
  const drawn = told.map((finding, index) =>
    h(
      'li',
      {},
      h(
        'a',
        { href: finding.hash },
        drawTold(drawFinding(finding)),
        index === 0 && drawLines(finding, statements),
      ),
    ),
  );
  const [first, ...others] = drawn;
  return h(
    'div',
    { class: 'findings' },
    h('ul', { class: 'plain' }, first),
    others.length > 0 &&
      h(
        'details',
        { class: 'folds-narrow more' },
        h('summary', {}, say.moreFindings(others.length)),
        h('ul', { class: 'plain' }, others),
      ),
  );
}

/** A sentence that an event’s feed, picture and description repeat; the build holds them against it. */
export function drawTold(sentence: Content): Element {
  return h('span', { 'data-told': true }, sentence);
}

// More outlets have no room in a few lines.
const MOST_LINES = 4;

/** What each outlet has of the statement that a finding is of, as a line; the sentence says the same. */
function drawLines({ finding }: FindingView, statements: readonly StatementView[]): Content {
  if (!('statement' in finding)) return undefined;
  const view = statements.find((each) => each.statements.some(({ id }) => id === finding.statement));
  if (!view || view.readings.length > MOST_LINES) return undefined;
  return h(
    'span',
    { class: 'lines', 'aria-hidden': 'true' },
    view.readings.map(({ outletName, color, word, strip, of }) =>
      h('span', { class: outletClass(color) }, outletName, drawStrip({ word, parts: strip, of })),
    ),
  );
}

/** A sentence of counts; for the build with all that it denies. */
export function drawCounted({ text, denials }: CountedSentence): Content {
  return denials.reduce<Content>((inner, denial) => h('span', denialAttributes(denial), inner), text);
}

function denialAttributes(denial: Denial): Readonly<Record<string, string>> {
  const { articles } = denial;
  if (denial.kind === 'words') return { 'data-denied': denial.statement, 'data-of': articles.join(' ') };
  if (denial.kind === 'marks') return markLack('marks', '', articles);
  return markLack(denial.kind, denial.kind === 'name' ? denial.names.join('|') : denial.name, articles);
}

/** Of names a second search is made here; words of statements and speakers have been searched for before. */
function isBorneOut(denial: Denial, { articles }: EventAnalysis): boolean {
  if (denial.kind !== 'name') return true;
  return articles.every(
    ({ id, ...article }) =>
      !denial.articles.includes(id) || !denial.names.some((name) => printsName(article, name)),
  );
}

function differencesIn(
  statements: readonly Statement[],
  lookups: EventLookups,
): FindingSubject['differences'] {
  const compared = statements.filter(
    ({ readings, factuality }) =>
      factuality === 'said' &&
      readings.filter(({ places, withdrawn }) => !withdrawn && places.some(({ marked }) => marked)).length >
        1,
  );
  const nameOf = (id: ArticleId) => nameIn(lookups, id);
  return new Map(
    compared.map((statement) => {
      const staves = setStaves(statement, lookups.articles, lookups.insertionsOf);
      return [statement.id, tellDifferences(staves, nameOf)];
    }),
  );
}

function clausesOf(
  finding: Finding,
  statements: ReadonlyMap<string, Statement>,
  lookups: EventLookups,
  { finding: say }: Say,
): FindingClause[] {
  const nameOf = (id: ArticleId) => nameIn(lookups, id);
  const firstWords = (id: string): string => {
    const statement = statements.get(id);
    if (!statement) return '';
    const words = nameByFirstWords(setStaves(statement, lookups.articles, lookups.insertionsOf));
    // Dots alone are no line.
    return words.replace(/ …$/u, '\u00a0…');
  };
  const [denial] = denialsOf(finding);
  switch (finding.kind) {
    case 'difference':
      return [
        {
          phrases: say.difference(finding.difference.sentence, firstWords(finding.statement)),
          denial,
        },
      ];
    case 'kept':
    case 'marks': {
      const shares = finding.shares.map((share) => ({ ...share, name: nameOf(share.article) }));
      const phrases = say[finding.kind](finding.speaker, shares, firstWords(finding.statement));
      return [{ phrases, denial }];
    }
    case 'name': {
      const { names, article, count, isQuoted, without } = finding;
      const others = finding.others.map((other) => ({ ...other, outlet: nameOf(other.article) }));
      return [
        { phrases: say.name(names, nameOf(article), { count, isQuoted }, others, without.length), denial },
      ];
    }
    case 'voice': {
      const denials = denialsOf(finding);
      return finding.voices.map(({ speaker, article, words }, index) => ({
        phrases: [say.voice(index, finding.voices.length, nameOf(article), speaker.name, words)],
        denial: denials[index],
      }));
    }
    case 'passage': {
      const [a, b] = finding.articles;
      return [{ phrases: say.passage(nameOf(a), nameOf(b), finding.words, finding.passages), denial }];
    }
  }
}

function nameIn({ articles, outletName }: EventLookups, id: ArticleId): string {
  const article = articles.get(id);
  return article ? outletName(article) : id;
}

function textOf(phrase: Phrase): string {
  return typeof phrase === 'string' ? phrase : phrase.words;
}

function hashOf(finding: Finding): string {
  if ('statement' in finding) return `#${finding.statement}`;
  if (finding.kind === 'name') return `#${nameId(finding.names[0] ?? '')}`;
  return finding.kind === 'voice' ? '#voices' : '#map';
}
