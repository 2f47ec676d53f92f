import { DisjointSets } from '../../core/disjoint-sets.ts';
import { mainPlaces } from '../../core/reading-places.ts';
import { type Content, h } from '../html/html.ts';
import type { Page } from '../page.ts';
import type { ElsewhereView } from './reading-notes.ts';
import type { StatementView } from './statement-view.ts';

export function drawElsewhere({ words, why, address, placement }: ElsewhereView, say: Page['say']): Content {
  return [`${say.standsElsewhere(words, why)}, `, h('a', { href: address }, placement)];
}

/** Where the other articles have words of a statement that is found in one alone. */
export function drawElsewhereOfOthers(view: StatementView, page: Page): Content {
  return drawPlaces(placesElsewhere(view), page);
}

/** A place where another article has words of a statement without its being a reading of it. */
export interface PlaceElsewhere {
  readonly outletName: string;
  readonly article: string;
  readonly place: ElsewhereView;
}

export function placesElsewhere({ readings }: StatementView): PlaceElsewhere[] {
  return readings
    .filter(({ isFound }) => !isFound)
    .flatMap(({ outletName, article, elsewhere }) =>
      elsewhere.map((place) => ({ outletName, article: article.id, place })),
    );
}

/** A line for the same words told the same way, with all of their places. */
export function drawPlaces(places: readonly PlaceElsewhere[], { say }: Page): Content {
  const alike = Map.groupBy(places, ({ place: { words, why } }) => `${why} ${words?.toLowerCase() ?? ''}`);
  return [...alike.values()].map(([first, ...others]) =>
    h(
      'p',
      { class: 'small soft' },
      first && [`${first.outletName}: `, drawElsewhere(first.place, say)],
      others.map(({ outletName, place }) => [
        `; ${outletName}: `,
        h('a', { href: place.address }, place.placement),
      ]),
      '.',
    ),
  );
}

/**
 * Statements of one article each whose words are the same for the most part, each of which the other’s article has
 * elsewhere: a phrase that several use of their own is told once, with its places. The fullest wording first.
 */
export function gatherToldOtherwise(views: readonly StatementView[]): StatementView[][] {
  const sets = new DisjointSets(views.length);
  const own = views.map(ownPlaces);
  const byArticle = Map.groupBy(own.keys(), (at) => own[at]?.[0]?.article);
  views.forEach((view, at) => {
    const places = placesElsewhere(view);
    for (const article of new Set(places.map((each) => each.article)))
      for (const other of byArticle.get(article) ?? [])
        if (haveMostInCommon(own[at] ?? [], own[other] ?? [], places)) sets.join(at, other);
  });
  return sets
    .lists()
    .map((own) =>
      own
        .map((at) => views[at] as StatementView)
        .toSorted((a, b) => lengthOf(ownPlaces(b)) - lengthOf(ownPlaces(a)) || a.number - b.number),
    );
}

/** The places of statements elsewhere, but for those that are the words of another of them; each once. */
export function placesBeside(views: readonly StatementView[]): PlaceElsewhere[] {
  const own = views.flatMap(ownPlaces);
  const told: Located[] = [];
  return views.flatMap(placesElsewhere).filter(({ article, place }) => {
    const here = { article, ...place };
    if ([...own, ...told].some((other) => overlap(other, here) > 0)) return false;
    told.push(here);
    return true;
  });
}

interface Located {
  readonly article: string;
  readonly field: string;
  readonly start: number;
  readonly end: number;
}

/** Whether most of what two articles print of two statements are words of the one at a place of the other. */
function haveMostInCommon(
  own: readonly Located[],
  others: readonly Located[],
  places: readonly PlaceElsewhere[],
): boolean {
  const most = Math.max(lengthOf(own), lengthOf(others));
  return others.some((each) =>
    places.some(({ article, place }) => overlap(each, { article, ...place }) * 2 > most),
  );
}

function ownPlaces({ readings }: StatementView): Located[] {
  return readings.flatMap(({ isFound, article, reading }) =>
    isFound
      ? mainPlaces(reading).flatMap(({ field, spans }) =>
          spans.map(({ start, end }) => ({ article: article.id, field, start, end })),
        )
      : [],
  );
}

function overlap(a: Located, b: Located): number {
  return a.article === b.article && a.field === b.field
    ? Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
    : 0;
}

function lengthOf(places: readonly Located[]): number {
  return places.reduce((sum, { start, end }) => sum + end - start, 0);
}
