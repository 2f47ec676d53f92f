import type {
  Corpus,
  DocsPage,
  EventEntry,
  ManualPage,
  Outlet,
  SiteSettings,
  SourcePlace,
  SpeakerEntry,
} from '../core/content-model.ts';
import { toBase } from './base.ts';
import { readContentFiles } from './content-files.ts';
import { reportArticles, reportOfficialSpeakers } from './entries/article-relations.ts';
import { type ArticleDraft, articleId, readArticle } from './entries/articles.ts';
import { type DocsDraft, readDocsPage } from './entries/docs.ts';
import { resolveNote } from './entries/editor-notes.ts';
import { type Entry, readOutlets, readSpeakers, readStories } from './entries/entries.ts';
import { type EventDraft, readEvent } from './entries/events.ts';
import { listDrafts, selectPublished } from './entries/published.ts';
import { reportLostLinks } from './entries/links.ts';
import { reportDuplicates, reportSharedNames, reportSpeakers } from './entries/relations.ts';
import { readSite } from './entries/site.ts';
import { reportUnused } from './entries/unused.ts';
import { isWellFormedId } from './fields/ids.ts';
import { readManual } from './manual/manual.ts';
import { manualPages } from './manual/manual-pages.ts';
import { type BodyReader, startBodyReader } from './markdown/body-reader.ts';
import { ContentError, countProblems, type Problem, ProblemList, type Report } from './problems.ts';

/** Everything in a content folder. */
export interface Content {
  readonly settings: SiteSettings;
  readonly corpus: Corpus;
  readonly docs: readonly DocsPage[];
  /** The program's own pages under /docs/ that no page of the publisher's stands for; empty where the site wants none. */
  readonly manual: readonly ManualPage[];
}

export interface ContentReading {
  /** Absent when there are errors. */
  readonly content?: Content;
  /** By file and line. */
  readonly problems: readonly Problem[];
}

/**
 * What else must hold of a corpus, which reading alone cannot tell: that the articles bear out the editors' notes, for
 * instance, for which they have to be analysed. Each thing wrong is an error.
 */
export type CorpusCheck = (corpus: Corpus) => readonly CheckProblem[] | Promise<readonly CheckProblem[]>;

interface CheckProblem {
  readonly place: SourcePlace;
  readonly code: string;
  readonly message: string;
}

const nothingElse: CorpusCheck = () => [];

export interface ReadingOptions {
  /** Whether the content holds drafts too. */
  readonly isPreview?: boolean;
  /** The folder that the site lies in on its host, where it is another than the settings say; '' says nothing. */
  readonly base?: string | undefined;
}

/**
 * Reads a content folder.
 * @throws {ContentError} lists every error.
 */
export async function loadContent(
  folder: string,
  check?: CorpusCheck,
  openReader?: () => BodyReader | Promise<BodyReader>,
  options?: ReadingOptions,
): Promise<Content> {
  const { content, problems } = await readContent(folder, check, openReader, options);
  if (content === undefined) throw new ContentError(problems);
  return content;
}

/** Reads and validates a content folder, and reports all that is wrong with it in one run. */
export async function readContent(
  folder: string,
  check?: CorpusCheck,
  openReader: () => BodyReader | Promise<BodyReader> = startBodyReader,
  options?: ReadingOptions,
): Promise<ContentReading> {
  const bodies = await openReader();
  try {
    return await readContentWith(bodies, folder, check, options);
  } finally {
    await bodies.close();
  }
}

/** The same with a reader of bodies that is already running. */
export async function readContentWith(
  bodies: BodyReader,
  folder: string,
  check: CorpusCheck = nothingElse,
  { isPreview = false, base }: ReadingOptions = {},
): Promise<ContentReading> {
  const list = new ProblemList();
  const { report } = list;
  const files = await readContentFiles(folder, report);
  const first = { line: 1, column: 1, severity: 'error' } as const;

  if (files.site === undefined && !list.problems().some(({ code }) => code === 'missing-folder')) {
    report({
      ...first,
      file: `${folder}/site.yaml`,
      code: 'missing-file',
      message: 'The file is missing or cannot be read. It says who publishes the site.',
    });
  }
  if (files.outlets === undefined && files.articles.length > 0) {
    report({
      ...first,
      file: `${folder}/outlets.yaml`,
      code: 'missing-file',
      message: 'The file is missing or cannot be read. It lists who publishes the articles.',
    });
  }
  const site = files.site && readSite(files.site, report);
  const outlets = files.outlets ? readOutlets(files.outlets, report) : [];
  const speakers = files.speakers ? readSpeakers(files.speakers, report) : [];
  const stories = files.stories ? readStories(files.stories, report) : [];
  for (const entries of [outlets, speakers, stories]) reportDuplicates(entries, report);
  reportSharedNames(outlets, report);
  reportSpeakers(speakers, countComparing(files.articles), report);

  const events = files.events.flatMap(({ id, source }) => readEvent(source, id, report) ?? []);
  const storyIds = new Set(stories.map(({ value }) => value.id));
  for (const { value, fields } of events) {
    if (value.story === undefined || storyIds.has(value.story)) continue;
    fields.problem(
      'story',
      'unknown-story',
      `Unknown story "${value.story}". Add it to content/stories.yaml, or take the field out.`,
    );
  }

  const hasOutlets = outlets.length > 0 || !hasErrors(files.outlets?.file, list.problems());
  const articles = await readArticles(
    files.articles,
    files.outlets !== undefined && hasOutlets ? outlets : undefined,
    bodies,
    report,
  );
  const unread = unreadNames(files, articles);
  const eventIds = new Set([...files.events.map(({ id }) => id), ...files.unread.events]);
  for (const { event, name, source } of files.articles) {
    if (!isWellFormedId(name)) {
      report({
        ...first,
        file: source.file,
        code: 'bad-id',
        message: `The file's name "${name}" cannot stand in an address. Use small letters, digits and single hyphens.`,
      });
    }
    if (!eventIds.has(event)) {
      report({
        ...first,
        file: source.file,
        code: 'unknown-event',
        message: `Unknown event "${event}". Write content/events/${event}.md, or move the article to its event's folder.`,
      });
    }
  }
  const published = selectPublished(events, articles, unread, isPreview);
  reportArticles(published.articles, report);
  reportOfficialSpeakers(articles, speakers);
  const reported = new Set([...files.articles, ...files.unread.articles].map(({ event }) => event));
  for (const { value, fields } of events) {
    if (reported.has(value.id)) continue;
    fields.problem(
      '',
      'no-articles',
      `The event has no article. Put one into content/articles/${value.id}/, or take the event out.`,
    );
  }
  const docs: DocsDraft[] = [];
  for (const { id, source } of files.docs) {
    const page = await readDocsPage(source, id, bodies, report);
    if (page !== undefined) docs.push(page);
  }

  const corpus: Corpus = {
    outlets: outlets.map(({ value }) => value),
    speakers: speakers.map(({ value }) => value),
    stories: stories.map(({ value }) => value),
    events: published.events.map((event) => ({
      ...withNotes(event, articles, speakers, published.setAside.get(event.value.id)),
      ...published.told.get(event.value.id),
    })),
    articles: published.articles.map(({ article }) => article),
  };
  const drafts = new Set(isPreview ? [] : listDrafts(events, articles));
  const ids = (entries: readonly Entry<{ readonly id: string }>[]) => entries.map(({ value }) => value.id);
  reportLostLinks(
    {
      events: [...eventIds].filter((id) => !drafts.has(id)),
      articles: [...files.articles, ...files.unread.articles].flatMap(({ event, name }) => {
        const id = articleId({ event, name });
        return drafts.has(event) || drafts.has(id) ? [] : [{ id, event }];
      }),
      ...{ outlets: ids(outlets), speakers: ids(speakers), stories: ids(stories) },
      docs: [
        ...files.unread.docs,
        ...[...files.docs, ...(site?.value.manual === true ? manualPages : [])].map(({ id }) => id),
      ],
      hasManual: site?.value.manual === true,
    },
    docs,
    site,
    toBase(base || site?.value.base || '/'),
    report,
  );
  // A file that cannot be read may be the one that uses them.
  if (countProblems(list.problems(), 'error') === 0)
    reportUnused({ outlets, speakers, events: corpus.events, articles }, report);
  for (const { place, code, message } of await check(corpus)) {
    report({ ...place, code, message, severity: 'error' });
  }

  const problems = list.problems();
  if (site === undefined || problems.some(({ severity }) => severity === 'error')) return { problems };
  const own = new Set(docs.map(({ page }) => page.id));
  const manual = site.value.manual === true ? await readManual() : [];
  return {
    content: {
      ...{ settings: site.value, corpus, docs: docs.map(({ page }) => page) },
      manual: manual.filter(({ id }) => !own.has(id)),
    },
    problems,
  };
}

/** Events with two articles or more: where a name may be taken for somebody of another event. */
function countComparing(files: readonly { readonly event: string }[]): number {
  return [...Map.groupBy(files, ({ event }) => event).values()].filter(({ length }) => length > 1).length;
}

type ArticleFile = Awaited<ReturnType<typeof readContentFiles>>['articles'][number];

async function readArticles(
  files: readonly ArticleFile[],
  outlets: readonly Entry<Outlet>[] | undefined,
  bodies: BodyReader,
  report: Report,
): Promise<ArticleDraft[]> {
  const outletsById = outlets && new Map(outlets.map(({ value }) => [value.id, value]));
  const articles: ArticleDraft[] = [];
  for (const { source, ...place } of files) {
    const article = await readArticle(source, place, outletsById, bodies, report);
    if (article !== undefined) articles.push(article);
  }
  return articles;
}

function hasErrors(file: string | undefined, problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.file === file && problem.severity === 'error');
}

/** By event the names of its articles' files that are there, and of which no article came. */
function unreadNames(
  { articles: files, unread }: Awaited<ReturnType<typeof readContentFiles>>,
  articles: readonly ArticleDraft[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const read = new Set(articles.map(({ article }) => article.id));
  const left = [...files, ...unread.articles].filter((file) => !read.has(articleId(file)));
  return new Map(
    [...Map.groupBy(left, ({ event }) => event)].map(([event, own]) => [
      event,
      new Set(own.map(({ name }) => name)),
    ]),
  );
}

function withNotes(
  { value, notes }: EventDraft,
  articles: readonly ArticleDraft[],
  speakers: readonly Entry<SpeakerEntry>[],
  setAside: ReadonlySet<string> | undefined,
): EventEntry {
  const prefix = `${value.id}-`;
  const own = articles.filter(({ article }) => article.event === value.id);
  const byName = new Map(own.map(({ article }) => [article.id.slice(prefix.length), article]));
  const speakerIds = new Set(speakers.map((speaker) => speaker.value.id));
  return { ...value, notes: notes.flatMap((note) => resolveNote(note, byName, speakerIds, setAside) ?? []) };
}
