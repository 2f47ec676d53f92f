import { byCodeUnits } from '../../core/text/order.ts';
import type { Correction, EarlierVersion, EventEntry, WithdrawnArticle } from '../../core/content-model.ts';
import type { ArticleDraft } from './articles.ts';
import type { EventDraft } from './events.ts';

/** What is published, and what its files say of what is not any more or not yet. */
export interface Published {
  readonly events: readonly EventDraft[];
  /** Those that are compared. */
  readonly articles: readonly ArticleDraft[];
  /** By event: the names of its files that are not compared or cannot be read, so that notes on them say nothing. */
  readonly setAside: ReadonlyMap<string, ReadonlySet<string>>;
  /** By event: what its entry tells beside. */
  readonly told: ReadonlyMap<string, Pick<EventEntry, 'corrections' | 'withdrawn' | 'earlier'>>;
}

/**
 * Parts what is compared from drafts, from what was withdrawn, and from versions that later ones take the place of.
 * With `isPreview` drafts are published too. `unread` has by event the names of files that are there and cannot be read.
 */
export function selectPublished(
  events: readonly EventDraft[],
  articles: readonly ArticleDraft[],
  unread: ReadonlyMap<string, ReadonlySet<string>>,
  isPreview: boolean,
): Published {
  const published = events.filter(({ isDraft }) => isPreview || !isDraft);
  const byEvent = Map.groupBy(articles, ({ article }) => article.event);
  const compared: ArticleDraft[] = [];
  const setAside = new Map<string, ReadonlySet<string>>();
  const told = new Map<string, Pick<EventEntry, 'corrections' | 'withdrawn' | 'earlier'>>();
  for (const event of published) {
    const own = byEvent.get(event.value.id) ?? [];
    const lost = unread.get(event.value.id) ?? new Set();
    const standing = own.filter(({ isDraft }) => isPreview || !isDraft);
    const { withdrawn, earlier, current } = sortVersions(standing, findRevisions(own, standing, lost));
    compared.push(...current);
    const kept = new Set(current.map(({ name }) => name));
    const others = own.map(({ name }) => name).filter((name) => !kept.has(name));
    setAside.set(event.value.id, new Set([...others, ...lost]));
    told.set(event.value.id, {
      ...listed('corrections', readCorrections(event, own, standing, lost)),
      ...listed('withdrawn', withdrawn),
      ...listed('earlier', earlier),
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

interface Versions {
  readonly withdrawn: WithdrawnArticle[];
  readonly earlier: EarlierVersion[];
  readonly current: ArticleDraft[];
}

/**
 * Of an article in several versions the latest is compared. Where that one was withdrawn, those before it go with it: what
 * an outlet took back is not printed in older words.
 */
function sortVersions(
  standing: readonly ArticleDraft[],
  revisions: ReadonlyMap<string, ArticleDraft>,
): Versions {
  const isStanding = new Set(standing);
  const versions: Versions = { withdrawn: [], earlier: [], current: [] };
  for (const draft of standing) {
    const { id, outlet } = draft.article;
    const after = listLater(draft.name, revisions).filter((later) => isStanding.has(later));
    const gone = after.at(-1)?.withdrawn;
    const next = after.find(({ withdrawn }) => withdrawn === undefined)?.article.id;
    if (draft.withdrawn !== undefined) versions.withdrawn.push({ id, outlet, ...draft.withdrawn });
    else if (gone !== undefined) versions.withdrawn.push({ id, outlet, ...gone, isEarlier: true });
    else if (next !== undefined) versions.earlier.push({ article: draft.article, next });
    else versions.current.push(draft);
  }
  return versions;
}

/** The versions after one, each after the one that it revises. */
function listLater(name: string, revisions: ReadonlyMap<string, ArticleDraft>): ArticleDraft[] {
  const next = revisions.get(name);
  return next === undefined ? [] : [next, ...listLater(next.name, revisions)];
}

/**
 * By the name of each version the one that revises it. Reports chains that cannot be; what drafts say is taken only where
 * it can be, so that a version between two is passed over and does not part them.
 */
function findRevisions(
  own: readonly ArticleDraft[],
  standing: readonly ArticleDraft[],
  lost: ReadonlySet<string>,
): ReadonlyMap<string, ArticleDraft> {
  const byName = new Map(own.map((draft) => [draft.name, draft]));
  const revisions = new Map<string, ArticleDraft>();
  for (const draft of new Set([...standing, ...own])) {
    const { article, fields, name, revises, withdrawn } = draft;
    if (revises === undefined || lost.has(revises)) continue;
    const earlier = byName.get(revises);
    const refuse = (message: string) => {
      if (standing.includes(draft)) fields.problem('revises', 'bad-version', message);
    };
    if (earlier === undefined) {
      refuse(
        `The event has no article "${revises}". Write the name of the earlier version's file, without ".md".`,
      );
    } else if (leadsTo(earlier, name, byName)) {
      refuse(`"${name}" revises, by way of others, itself. Take one "revises" out.`);
    } else if (revisions.has(revises)) {
      refuse(`"${revises}" is revised by two articles. Let one of them revise the other.`);
    } else if (
      earlier.withdrawn === undefined &&
      withdrawn === undefined &&
      earlier.article.outlet !== article.outlet
    ) {
      refuse(`"${revises}" is another outlet's. A version is of the same article.`);
    } else {
      revisions.set(revises, draft);
    }
  }
  return revisions;
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

/** A draft's name is no more to be published than its words. */
function readCorrections(
  { corrections, value }: EventDraft,
  own: readonly ArticleDraft[],
  standing: readonly ArticleDraft[],
  lost: ReadonlySet<string>,
): Correction[] {
  const ids = new Map(standing.map(({ name, article }) => [name, article.id]));
  const read = corrections.map(({ correction, fields }) => {
    const { article, ...rest } = correction;
    const id = article === undefined ? undefined : ids.get(article);
    if (article !== undefined && id === undefined && !lost.has(article)) {
      fields.problem(
        'article',
        'unknown-article',
        own.some(({ name }) => name === article)
          ? `"${article}" is a draft, and the correction would name it. Publish it, or take "article" out.`
          : `The event has no article "${article}". Write a name in content/articles/${value.id}/ without ".md".`,
      );
    }
    return { ...rest, ...(id === undefined ? {} : { article: id }) };
  });
  return read.sort((a, b) => byCodeUnits(b.date, a.date));
}

function listed<Name extends string, Value>(name: Name, values: readonly Value[]) {
  return (values.length === 0 ? {} : { [name]: values }) as { readonly [Key in Name]?: readonly Value[] };
}
