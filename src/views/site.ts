import type {
  Article,
  Corpus,
  DocsPage,
  ManualPage,
  Outlet,
  SiteSettings,
  SpeakerEntry,
  Story,
} from '../core/content-model.ts';
import type { EventAnalysis } from '../core/model.ts';
import type { Addresses } from './addresses.ts';

/**
 * Everything that pages and exports show. Its texts are as the publisher publishes them: where an article's text is
 * withheld, spaces stand in its place (`article.printed` says what is left; see core/withholding.ts), so that a page can
 * slice and print whatever it finds here.
 */
export interface Site {
  readonly addresses: Addresses;
  readonly settings: SiteSettings;
  readonly corpus: Corpus;
  /** Newest first. */
  readonly events: readonly EventAnalysis[];
  readonly docs: readonly DocsPage[];
  /** The program's own pages under /docs/; empty where the publisher wants none. */
  readonly manual: readonly ManualPage[];
  readonly eventsById: ReadonlyMap<string, EventAnalysis>;
  readonly articlesById: ReadonlyMap<string, Article>;
  readonly outletsById: ReadonlyMap<string, Outlet>;
  readonly speakersById: ReadonlyMap<string, SpeakerEntry>;
  readonly storiesById: ReadonlyMap<string, Story>;
  /**
   * The same events with whole texts, for counting only (words, terms, shares). No word sliced from these may be
   * printed, not one.
   */
  readonly wholeTextEvents: ReadonlyMap<string, EventAnalysis>;
}
