import type { Article, EditorNote, EditorQuote, Span } from '../../content-model.ts';
import type { Field } from '../../model.ts';
import type { Cluster } from '../joining/joining.ts';
import { inOrder, type OwnUnit } from '../units/own-units.ts';
import { findWords, type QuotePlace } from './note-quotes.ts';

/** A cluster of units with what an editor set of it. */
export interface EditedCluster {
  readonly units: Cluster;
  readonly byEditor: boolean;
  readonly translated: boolean | null;
  /** Units that the editor put there. */
  readonly set: ReadonlySet<OwnUnit>;
  /** Units that paraphrase the statement: they have no vote. */
  readonly reported: ReadonlySet<OwnUnit>;
  /** Words without marks that an editor says are of the statement, or are none of it. */
  readonly words: readonly SetWords[];
}

export interface SetWords extends Span {
  readonly article: Article;
  readonly field: Field;
  readonly as: 'unmarked' | 'reported' | 'none';
}

/**
 * The clusters with what the editor joined, split, marked as a paraphrase or knows to be translated, in the notes'
 * order. Every unit stays in exactly one cluster.
 */
export function applyStatementNotes(
  clusters: readonly Cluster[],
  notes: readonly EditorNote[],
  articles: readonly Article[],
): EditedCluster[] {
  let now: EditedCluster[] = clusters.map((units) => ({ ...UNTOUCHED, units }));
  const find = (quote: EditorQuote) => findPlace(quote, now, articles);
  for (const note of notes) {
    if (note.kind === 'join') now = join(now, note.quotes.map(find));
    else if (note.kind === 'split') now = split(now, note.quotes.map(find));
    else if (note.kind === 'reported') now = report(now, find(note.quote), find(note.of));
    else if (note.kind === 'translated') {
      const { units } = find(note.quote);
      now = now.map((cluster) =>
        units.some((unit) => cluster.units.includes(unit))
          ? { ...cluster, byEditor: true, translated: note.translated }
          : cluster,
      );
    }
  }
  return now
    .filter(({ units }) => units.length > 0)
    .sort((a, b) => inOrder(a.units[0] as OwnUnit, b.units[0] as OwnUnit));
}

const UNTOUCHED = {
  byEditor: false,
  translated: null,
  set: new Set<OwnUnit>(),
  reported: new Set<OwnUnit>(),
  words: [],
} as const;

/** What an editor points at: the units that have the words, or words without marks. */
interface Pointed {
  readonly units: readonly OwnUnit[];
  readonly words: Omit<SetWords, 'as'> | null;
}

function findPlace(
  quote: EditorQuote,
  clusters: readonly EditedCluster[],
  articles: readonly Article[],
): Pointed {
  const article = articles.find(({ id }) => id === quote.article);
  const own = clusters.flatMap(({ units }) => units.filter((unit) => unit.article === article));
  const places = findWords(quote, articles).map((place) => ({ place, units: unitsAt(own, place) }));
  const marked = places.find(({ units }) => units.length > 0);
  if (marked) return { units: marked.units, words: null };
  const [first] = places;
  return { units: [], words: article && first ? { article, ...first.place } : null };
}

/** The units of which the place has most of their words, or that have most of the place's. */
function unitsAt(units: readonly OwnUnit[], place: QuotePlace): OwnUnit[] {
  return units.filter(({ field, spans, words }) => {
    if (field !== place.field || !spans.some((span) => span.start < place.end && place.start < span.end))
      return false;
    const inside = words.filter((word) => place.start <= word.start && word.end <= place.end).length;
    const covers = spans.some((span) => span.start <= place.start && place.end <= span.end);
    return covers || inside * 2 >= words.length;
  });
}

function join(clusters: readonly EditedCluster[], pointed: readonly Pointed[]): EditedCluster[] {
  const units = pointed.flatMap((one) => one.units);
  const touched = clusters.filter((cluster) => cluster.units.some((unit) => units.includes(unit)));
  const words = pointed.flatMap((one) => (one.words ? [{ ...one.words, as: 'unmarked' as const }] : []));
  if (touched.length === 0 || pointed.length < 2) return [...clusters];
  const joined: EditedCluster = {
    units: touched.flatMap((cluster) => cluster.units).sort(inOrder),
    byEditor: true,
    translated: touched.map(({ translated }) => translated).find((value) => value !== null) ?? null,
    set: new Set([...touched.flatMap(({ set }) => [...set]), ...units]),
    reported: new Set(touched.flatMap(({ reported }) => [...reported])),
    words: [...touched.flatMap((cluster) => cluster.words), ...words],
  };
  return [...clusters.filter((cluster) => !touched.includes(cluster)), joined];
}

/** Of several, the first stays with those it is with; one alone is taken out. */
function split(clusters: readonly EditedCluster[], pointed: readonly Pointed[]): EditedCluster[] {
  const leaving = pointed.length > 1 ? pointed.slice(1) : pointed;
  const staying = new Set(pointed.length > 1 ? (pointed[0]?.units ?? []) : []);
  const barred = leaving.flatMap(({ words }) => (words ? [{ ...words, as: 'none' as const }] : []));
  return clusters.flatMap((cluster) => {
    const isMeant = pointed.length === 1 || cluster.units.some((unit) => staying.has(unit));
    if (!isMeant) return [cluster];
    const out = leaving.map(({ units }) => units.filter((unit) => cluster.units.includes(unit)));
    const gone = new Set(out.flat());
    if (gone.size === 0 && barred.length === 0) return [cluster];
    const rest = cluster.units.filter((unit) => !gone.has(unit));
    return [
      { ...cluster, units: rest, byEditor: true, words: [...cluster.words, ...barred] },
      ...out.map((units): EditedCluster => ({ ...UNTOUCHED, units, byEditor: true, set: new Set(units) })),
    ];
  });
}

function report(clusters: readonly EditedCluster[], what: Pointed, of: Pointed): EditedCluster[] {
  const target = clusters.find((cluster) => cluster.units.some((unit) => of.units.includes(unit)));
  if (!target) return [...clusters];
  const moving = new Set(what.units);
  const words = what.words ? [{ ...what.words, as: 'reported' as const }] : [];
  return clusters.map((cluster) => {
    const others = cluster.units.filter((unit) => !moving.has(unit));
    if (cluster !== target) return { ...cluster, units: others };
    return {
      ...cluster,
      units: [...others, ...moving].sort(inOrder),
      byEditor: true,
      set: new Set([...cluster.set, ...moving]),
      reported: new Set([...cluster.reported, ...moving]),
      words: [...cluster.words, ...words],
    };
  });
}
