import { inEventOrder } from '../../event-order.ts';
import type { Article, EventEntry, Span, SpeakerEntry } from '../../content-model.ts';
import type { Quotation, Reading, Statement, Unit } from '../../model.ts';
import { languageOf } from '../../text/language.ts';
import { isFound } from '../../reading-places.ts';
import { findEdges } from '../joining/candidates.ts';
import { type Cluster, fullest, joinUnits } from '../joining/joining.ts';
import { joinNeighbors } from '../joining/joining-neighbors.ts';
import { findJoints } from '../joining/joints.ts';
import { JOINING_LIMITS, type JoiningLimits } from '../joining/limits.ts';
import { linkFinder } from '../joining/links.ts';
import { weighWords } from '../joining/weights.ts';
import { applyStatementNotes } from '../notes/statement-notes.ts';
import { composeBase } from '../readings/base.ts';
import { baseText, insertionFinder } from '../readings/base-text.ts';
import { type ReadingContext, toReading } from '../readings/readings.ts';
import { sentencesOfReports } from '../readings/running-text.ts';
import { findUnmarked } from '../readings/unmarked.ts';
import { runFinder } from '../units/exact-runs.ts';
import { mainUnits } from '../units/main-units.ts';
import { type OwnUnit, ownUnits } from '../units/own-units.ts';
import { partUnits } from '../units/parting.ts';
import { anchorUnits } from './anchors.ts';
import { nextNeighbors } from './neighbors.ts';
import { speakerComparison } from './speakers.ts';
import { speakerOf } from './statement-speaker.ts';
import { toUtterances } from './utterances.ts';

export interface Collated {
  readonly units: readonly Unit[];
  readonly statements: readonly Statement[];
  readonly unprinted: readonly (Span & { readonly article: string })[];
}

/**
 * What was said at an event, each thing once, with every article's reading of it. In this order, so that nothing runs in
 * a circle: each article's own units; the same units; parting, once; bases, from marked words and official texts;
 * readings in marks; words without marks, searched against the finished base. The order of the articles given changes
 * nothing.
 */
export function groupIntoStatements(
  event: EventEntry,
  articles: readonly Article[],
  quotations: readonly Quotation[],
  speakers: readonly SpeakerEntry[],
  limits: JoiningLimits = JOINING_LIMITS,
): Collated {
  const ordered = inEventOrder(articles);
  const compare = speakerComparison(speakers);
  const whole = ownUnits(ordered, quotations, speakers);
  const weights = weighWords(ordered, whole);
  const findLink = linkFinder(weights, compare, limits);
  const wholeEdges = findEdges(whole, weights, findLink);
  const units = partUnits(whole, wholeEdges);
  const edges = units.length === whole.length ? wholeEdges : findEdges(units, weights, findLink);
  const clustering = joinUnits(units, edges, weights);
  const next = nextNeighbors(units);
  joinNeighbors(clustering, next, weights, compare);
  const clusters = applyStatementNotes(clustering.clusters(), event.notes, ordered);

  const byId = new Map(ordered.map((article) => [article.id, article]));
  const insertionsOf = insertionFinder(quotations);
  const drafts = clusters.map((edited) => {
    const { units: cluster, reported } = edited;
    const voting = cluster.filter((unit) => !reported.has(unit));
    const reference = fullest(voting).words;
    const byArticle = Map.groupBy(cluster, ({ article }) => article);
    const voters = [...Map.groupBy(voting, ({ article }) => article).values()];
    const base = composeBase(voters.flatMap((own) => mainUnits(own, reference)));
    return { cluster, edited, voting, byArticle, base, text: baseText(base, byId, insertionsOf) };
  });
  const sentences = sentencesOfReports(ordered, quotations);
  const sought = drafts.map(({ voting, edited, text }) => ({
    words: text.words,
    units: voting,
    barred: edited.words.filter(({ as }) => as === 'none'),
  }));
  const unmarked = Map.groupBy(
    findUnmarked(sought, sentences, weights, compare, limits),
    (find) => find.sought,
  );
  const findRuns = runFinder(sentences, weights);
  const anchors = anchorUnits(units);
  const anchorOf = (unit: OwnUnit) => anchors.get(unit) ?? '';

  const made = new Map<Cluster, Statement>();
  const taken = new Map<string, number>();
  const joints = findJoints(
    clusters.map(({ units: cluster }) => cluster),
    next,
    units,
    anchorOf,
  );
  drafts.forEach(({ cluster, edited, voting, byArticle, base, text }, index) => {
    const unmarkedHere = unmarked.get(index) ?? [];
    const isPrinted = cluster.some(({ article }) => article.kind !== 'official') || unmarkedHere.length > 0;
    if (!isPrinted) return;
    const factuality = voting[0]?.factuality ?? 'said';
    const speaker = speakerOf(voting, speakers);
    const context: ReadingContext = {
      ...{ base, text, factuality, speaker, anchorOf, compare },
      speakers: voting.flatMap((unit) => unit.speaker ?? []),
      nameOf: (unit) => speakerOf([unit], speakers),
      jointOf: (unit) => joints.get(unit),
      set: edited.set,
      reported: edited.reported,
    };
    const unmarkedBy = Map.groupBy(unmarkedHere, ({ sentence }) => sentence.article);
    const readings = ordered.map((article): Reading =>
      toReading(context, {
        article,
        units: byArticle.get(article) ?? [],
        unmarked: unmarkedBy.get(article) ?? [],
        runs: () => findRuns(text.words, article),
        words: edited.words.filter((words) => words.article === article && words.as !== 'none'),
      }),
    );
    const name = anchorOf(namesake(cluster)).replace(/^u-/, 's-');
    const count = (taken.get(name) ?? 0) + 1;
    taken.set(name, count);
    made.set(cluster, {
      id: count === 1 ? name : `${name}-${count}`,
      event: event.id,
      anchors: cluster.map(anchorOf),
      utterance: 0,
      speaker,
      factuality,
      base: { article: base.article, pieces: base.pieces },
      translated: edited.translated ?? event.translated ?? isTranslated(speaker, voting, speakers),
      readings,
      by: edited.byEditor ? 'editor' : 'program',
    });
  });
  const utterances = toUtterances([...made.keys()], next).map((group) =>
    group.flatMap((cluster) => made.get(cluster) ?? []),
  );
  const inOrder = utterances.sort((a, b) => Number(a.every(isFoundInOne)) - Number(b.every(isFoundInOne)));
  return {
    units: units.map((unit) => toUnit(unit, anchorOf(unit))),
    statements: inOrder.flatMap((group, index) =>
      group.map((statement) => ({ ...statement, utterance: index + 1 })),
    ),
    unprinted: clusters.flatMap(({ units: cluster }) =>
      made.has(cluster)
        ? []
        : cluster.flatMap(({ article, spans }) => spans.map((span) => ({ article: article.id, ...span }))),
    ),
  };
}

/**
 * The unit that a statement is called by: the first that says half as much as the fullest does. A few words of it may
 * join the statement, or leave it, as the articles around change; they would rename it.
 */
function namesake(cluster: readonly OwnUnit[]): OwnUnit {
  const longest = fullest(cluster);
  return cluster.find(({ words }) => words.length * 2 >= longest.words.length) ?? longest;
}

/** Whether some article's language is not the speaker's or the official text's; `null` where nobody's is known. */
function isTranslated(
  speaker: Statement['speaker'],
  units: readonly OwnUnit[],
  entries: readonly SpeakerEntry[],
): boolean | null {
  const official = units.find(({ article }) => article.kind === 'official')?.article.lang;
  const spoken = official ?? entries.find(({ id }) => id === speaker?.id)?.language;
  if (spoken === undefined) return null;
  return units.some(({ article }) => languageOf(article.lang) !== languageOf(spoken)) ? true : null;
}

function toUnit({ article, field, spans, quotation, gapsAfter }: OwnUnit, anchor: string): Unit {
  return {
    anchor,
    article: article.id,
    field,
    spans,
    quotation: quotation?.id ?? null,
    gap: gapsAfter.size > 0,
  };
}

function isFoundInOne({ readings }: Statement): boolean {
  return readings.filter(isFound).length < 2;
}
