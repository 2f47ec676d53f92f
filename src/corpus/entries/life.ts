import { byCodeUnits } from '../../core/text/order.ts';
import type { Article, Correction, EarlierVersion, EventEntry } from '../../core/model.ts';
import type { ArticleDraft } from './articles.ts';
import type { EventDraft } from './events.ts';

/** What is published, and what its files say of what is not any more or not yet. */
export interface Published {
  readonly events: readonly EventDraft[];
  /** Those that are compared. */
  readonly articles: readonly ArticleDraft[];
  /** By event: the names of its files that are not compared, so that notes on them say nothing. */
  readonly setAside: ReadonlyMap<string, ReadonlySet<string>>;
  /** By event: what its entry tells beside. */
  readonly told: ReadonlyMap<string, Pick<EventEntry, 'corrections' | 'withdrawn' | 'earlier'>>;
}

/**
 * Parts what is compared from drafts, from what was withdrawn, and from versions that later ones take the place of.
 * With `isPreview` drafts are published too.
 */
export function selectPublished(
  events: readonly EventDraft[],
  articles: readonly ArticleDraft[],
  isPreview: boolean,
): Published {
  const published = events.filter(({ isDraft }) => isPreview || !isDraft);
  const byEvent = Map.groupBy(articles, ({ article }) => article.event);
  const compared: ArticleDraft[] = [];
  const setAside = new Map<string, ReadonlySet<string>>();
  const told = new Map<string, Pick<EventEntry, 'corrections' | 'withdrawn' | 'earlier'>>();
  for (const event of published) {
    const own = byEvent.get(event.value.id) ?? [];
    const standing = own.filter(({ isDraft }) => isPreview || !isDraft);
    const held = standing.filter(({ withdrawn }) => withdrawn === undefined);
    const next = findNext(own, held);
    const current = held.filter(({ name }) => !next.has(name));
    compared.push(...current);
    const kept = new Set(current.map(({ name }) => name));
    setAside.set(event.value.id, new Set(own.map(({ name }) => name).filter((name) => !kept.has(name))));
    told.set(event.value.id, {
      ...listed('corrections', readCorrections(event, own)),
      ...listed(
        'withdrawn',
        standing.flatMap(({ article: { id, outlet }, withdrawn }) =>
          withdrawn === undefined ? [] : [{ id, outlet, ...withdrawn }],
        ),
      ),
      ...listed(
        'earlier',
        held.flatMap(({ article, name }): EarlierVersion[] => {
          const later = next.get(name);
          return later === undefined ? [] : [{ article, next: later.id }];
        }),
      ),
    });
    if (current.length === 0 && own.length > 0 && standing.length === 0) {
      event.fields.problem(
        '',
        'no-articles',
        'All articles of the event are drafts. Publish one, or write "draft: true" into the event too.',
      );
    }
  }
  return { events: published, articles: compared, setAside, told };
}

/** The ids of the events and articles that are drafts. */
export function listDrafts(events: readonly EventDraft[], articles: readonly ArticleDraft[]): string[] {
  return [
    ...events.flatMap(({ isDraft, value }) => (isDraft ? [value.id] : [])),
    ...articles.flatMap(({ isDraft, article }) => (isDraft ? [article.id] : [])),
  ];
}

/** By the name of each earlier version that is held, the version after it. Reports chains that cannot be. */
function findNext(own: readonly ArticleDraft[], held: readonly ArticleDraft[]): ReadonlyMap<string, Article> {
  const byName = new Map(own.map((draft) => [draft.name, draft]));
  const next = new Map<string, Article>();
  for (const { article, fields, name, revises } of held) {
    if (revises === undefined) continue;
    const earlier = byName.get(revises);
    const refuse = (message: string) => fields.problem('revises', 'bad-version', message);
    if (earlier === undefined) {
      refuse(
        `The event has no article "${revises}". Write the name of the earlier version's file, without ".md".`,
      );
    } else if (leadsTo(earlier, name, byName)) {
      refuse(`"${name}" revises, by way of others, itself. Take one "revises" out.`);
    } else if (next.has(revises)) {
      refuse(`"${revises}" is revised by two articles. Let one of them revise the other.`);
    } else if (earlier.withdrawn === undefined && earlier.article.outlet !== article.outlet) {
      refuse(`"${revises}" is another outlet's. A version is of the same article.`);
    } else {
      next.set(revises, article);
    }
  }
  return next;
}

function leadsTo(from: ArticleDraft, name: string, byName: ReadonlyMap<string, ArticleDraft>): boolean {
  const passed = new Set<string>();
  let at: ArticleDraft | undefined = from;
  while (at !== undefined && !passed.has(at.name)) {
    if (at.name === name) return true;
    passed.add(at.name);
    at = at.revises === undefined ? undefined : byName.get(at.revises);
  }
  return false;
}

function readCorrections({ corrections, value }: EventDraft, own: readonly ArticleDraft[]): Correction[] {
  const ids = new Map(own.map(({ name, article }) => [name, article.id]));
  const read = corrections.map(({ correction, fields }) => {
    const { article, ...rest } = correction;
    const id = article === undefined ? undefined : ids.get(article);
    if (article !== undefined && id === undefined) {
      fields.problem(
        'article',
        'unknown-article',
        `The event has no article "${article}". Write a name in content/articles/${value.id}/ without ".md".`,
      );
    }
    return { ...rest, ...(id === undefined ? {} : { article: id }) };
  });
  return read.sort((a, b) => byCodeUnits(b.date, a.date));
}

function listed<Name extends string, Value>(name: Name, values: readonly Value[]) {
  return (values.length === 0 ? {} : { [name]: values }) as { readonly [Key in Name]?: readonly Value[] };
}
