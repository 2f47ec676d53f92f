import type { Element } from 'hast';
import { mayQuote, printsName } from '../../core/claims/names.ts';
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
import { findVoices } from '../../core/describe/voices.ts';
import type { TermUse } from '../../core/describe/wording/terms.ts';
import type { ArticleId, EventAnalysis, Statement } from '../../core/model.ts';
import { type Content, h } from '../html/html.ts';
import type { Say } from '../say.ts';
import type { Phrase } from '../say-findings.ts';
import { type EventLookups, nameByFirstWords } from '../statement/statement-view.ts';

/** A finding as a sentence, and where on the event’s page it leads. */
export interface FindingView {
  readonly kind: FindingKind;
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
  /** The most telling of a kind, for the part of the page that shows it. */
  readonly byKind: ReadonlyMap<FindingKind, FindingView>;
  /** All that hold, as values. */
  readonly findings: readonly Finding[];
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
    voices: findVoices(whole),
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
    return { kind: finding.kind, hash: hashOf(finding), clauses, text };
  };
  const firsts = [...Map.groupBy(found, ({ kind }) => kind)];
  return {
    findings: found,
    told: chooseFindings(found).map(view),
    byKind: new Map(firsts.flatMap(([kind, [first]]) => (first ? [[kind, view(first)]] : []))),
  };
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

/** The sentences that open an event’s page, each leading to its place; `address` is the page’s own, '' on it. */
export function drawFindings({ told }: EventFindings, address = ''): Element {
  return h(
    'ul',
    { class: 'plain findings' },
    told.map((finding) => h('li', {}, h('a', { href: address + finding.hash }, drawFinding(finding)))),
  );
}

function denialAttributes(denial: Denial): Readonly<Record<string, string>> {
  const of = { 'data-of': denial.articles.join(' ') };
  if (denial.kind === 'words') return { 'data-denied': denial.statement, ...of };
  return denial.kind === 'name'
    ? { 'data-unnamed': denial.name, ...of }
    : { 'data-unquoted': denial.name, ...of };
}

/** Words of statements have been searched for by the analysis, which takes back what does not hold. */
function isBorneOut(denial: Denial, { articles, quotations }: EventAnalysis): boolean {
  if (denial.kind === 'words') return true;
  const denied = articles.filter(({ id }) => denial.articles.includes(id));
  return denied.every((article) =>
    denial.kind === 'name' ? !printsName(article, denial.name) : !mayQuote(article, quotations, denial.name),
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
    return statement ? nameByFirstWords(setStaves(statement, lookups.articles, lookups.insertionsOf)) : '';
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
      const { name, article, count, without } = finding;
      const others = finding.others.map((other) => ({ ...other, outlet: nameOf(other.article) }));
      return [{ phrases: say.name(name, nameOf(article), count, others, without.length), denial }];
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
      return [{ phrases: say.passage(nameOf(a), nameOf(b), finding.words), denial }];
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
  if (finding.kind === 'name') return `#${nameId(finding.name)}`;
  return finding.kind === 'voice' ? '#voices' : '#map';
}
