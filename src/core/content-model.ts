/**
 * The words of the project as types: what a publisher writes in content/. What the stages find in it is in `model.ts`. Every
 * offset is a UTF-16 offset into the text it is said of, half-open `[start, end)`.
 */

export type ArticleId = string;
export type EventId = string;
export type OutletId = string;
export type SpeakerId = string;
export type StoryId = string;

/** A stretch of a text, `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How much of an article's text the site prints; the analysis always reads the whole text. */
export type Publish = 'full' | 'excerpts' | 'quotations';

export interface Outlet {
  readonly id: OutletId;
  readonly name: string;
  readonly country?: string;
  /** What kind of outlet it is, in a word or two: "newspaper". */
  readonly kind?: string;
  /** More of what it is, in the publisher's neutral words. */
  readonly description?: string;
  readonly url?: string;
  readonly publish: Publish;
}

/** A person, an office or a body that is quoted, under all the names that articles use for it. */
export interface SpeakerEntry {
  readonly id: SpeakerId;
  readonly name: string;
  readonly role?: string;
  /** Other names for the same speaker, as articles print them; compared without case and accents. */
  readonly aliases: readonly string[];
  /** The body this speaker speaks for: "the ministry" and its spokesman are compatible speakers. */
  readonly of?: SpeakerId;
  /** BCP 47: what they speak. Where articles are in another language, a translation may explain a difference. */
  readonly language?: string;
  /** Events and outlets in whose articles the entry is meant; everywhere when absent. */
  readonly in?: readonly string[];
}

/** Names for one thing that readers want to see side by side. */
export interface TermGroup {
  readonly about: string;
  readonly names: readonly string[];
}

export interface Story {
  readonly id: StoryId;
  readonly title: string;
  readonly description?: string;
  readonly terms: readonly TermGroup[];
}

/** Where in a content file an editor wrote something, for error messages; line and column count from 1. */
export interface SourcePlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** An article's words as an editor points at them: the article and the words exactly as it prints them. */
export interface EditorQuote {
  readonly article: ArticleId;
  readonly words: string;
}

/** What an editor sets in an event's front matter; it wins over what the program found. */
export type EditorNote = { readonly place: SourcePlace } & (
  | { readonly kind: 'join' | 'split'; readonly quotes: readonly EditorQuote[] }
  /** The words paraphrase the statement that the other quotation belongs to. */
  | { readonly kind: 'reported'; readonly quote: EditorQuote; readonly of: EditorQuote }
  | { readonly kind: 'speaker'; readonly quote: EditorQuote; readonly speaker: SpeakerId }
  | { readonly kind: 'not-a-quotation'; readonly quote: EditorQuote }
  | { readonly kind: 'translated'; readonly quote: EditorQuote; readonly translated: boolean }
  /** Ids that led to the words on an earlier site, `s-…` on the event’s page and `q-…` on the article’s, lead there still. */
  | { readonly kind: 'formerly'; readonly quote: EditorQuote; readonly ids: readonly string[] }
);

export interface EventEntry {
  readonly id: EventId;
  readonly story?: StoryId;
  readonly title: string;
  /** ISO 8601 day. */
  readonly date: string;
  readonly place?: string;
  /** One neutral sentence. */
  readonly summary: string;
  /** What came before, in two neutral sentences. */
  readonly background?: string;
  /** Whether the words were translated on their way into the articles; absent when unknown. */
  readonly translated?: boolean;
  readonly terms: readonly TermGroup[];
  readonly notes: readonly EditorNote[];
  /** What the publisher had wrong and mended, newest first. */
  readonly corrections?: readonly Correction[];
  /** Articles that were taken out. */
  readonly withdrawn?: readonly WithdrawnArticle[];
  /** Articles that later ones take the place of; the event is analyzed without them. */
  readonly earlier?: readonly EarlierVersion[];
}

/** A mistake of the publisher's, as it is told. */
export interface Correction {
  /** ISO 8601 day. */
  readonly date: string;
  readonly what: string;
  /** The article that it is about. */
  readonly article?: ArticleId;
}

/** What is left of an article that was taken out: no word of it, not even its headline. */
export interface WithdrawnArticle {
  readonly id: ArticleId;
  readonly outlet: OutletId | null;
  /** ISO 8601 day on which it was taken out. */
  readonly date: string;
  readonly why: string;
  /** Whether it went because a later version of it was taken out. */
  readonly isEarlier?: boolean;
}

/** An article as its outlet had it before. */
export interface EarlierVersion {
  readonly article: Article;
  /** The version that came right after. */
  readonly next: ArticleId;
}

/** A paragraph, heading, list item, quoted block or table cell of an article's text; blocks never overlap. */
export interface Block extends Span {
  readonly kind: 'paragraph' | 'heading' | 'list-item' | 'quote' | 'cell' | 'code';
}

/** Text of the publisher's page around the article: shown set apart, never analysed. */
export interface Furniture {
  /** The index of the block before which it stands; `blocks.length` when it comes last. */
  readonly beforeBlock: number;
  readonly paragraphs: readonly string[];
}

/** One outlet's report of an event, or an official text that stands beside the reports. */
export interface Article {
  readonly id: ArticleId;
  readonly event: EventId;
  /** `null` when loose text files are analysed and no outlet is known. */
  readonly outlet: OutletId | null;
  readonly kind: 'report' | 'official';
  /** Whose words an official text is. */
  readonly speaker?: SpeakerId;
  /** BCP 47. */
  readonly lang: string;
  /** Absent where the text held has none. */
  readonly headline?: string;
  readonly url?: string;
  /** ISO 8601 day or instant. */
  readonly published?: string;
  /** `text` when the date rests on the article's words and not on its page. */
  readonly publishedFrom?: 'page' | 'text';
  /** ISO 8601 day the text was taken from the outlet. */
  readonly retrieved?: string;
  readonly author?: string;
  /** Of the bytes as they came, hexadecimal. */
  readonly sha256: string;
  /** Of the saved page or document that the text was taken from, where one is known. */
  readonly sourceSha256?: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly furniture: readonly Furniture[];
  readonly publish: Publish;
  /**
   * What of the text the site may print, in order, apart from one another; absent when all of it. Where it is set, the
   * rest of `text` has been blanked (same length, spaces) and `furniture` emptied: see core/withholding.ts.
   */
  readonly printed?: readonly Span[];
}

/** What a publisher says of the site as a whole. */
export interface SiteSettings {
  readonly name: string;
  /** One sentence. */
  readonly description: string;
  /** BCP 47, of the site's own words. */
  readonly lang: string;
  readonly publisher: { readonly name: string; readonly url?: string };
  /** Scheme and host where the site stands. Absent where nobody has said: no page then claims an address. */
  readonly url?: string;
  /** The folder that it lies in there, with a slash at both ends. */
  readonly base?: string;
  /** The name of a picture in `public/`. */
  readonly logo?: string;
  readonly colours?: SiteColours;
  /** Where readers report a wrong verdict: `mailto:`, http or https. Absent where the publisher gives none. */
  readonly contact?: string;
  /** What others may do with the data. */
  readonly licence?: Licence;
  /** Whose the articles' words are and on what ground they are shown, in the publisher's words. */
  readonly rights?: string;
  /** Where somebody asks for a text to be taken out, written like `contact`. */
  readonly takedown?: string;
  /** How the publisher corrects. */
  readonly corrections?: string;
  /** The links of the header; the usual ones when absent. */
  readonly navigation?: readonly SiteLink[];
  readonly footer?: { readonly text?: string; readonly links: readonly SiteLink[] };
  /** Whether the site has the program's own manual under /docs/. */
  readonly manual?: boolean;
  /** How many sentences of context `publish: excerpts` prints on each side of a statement. */
  readonly excerptSentences: number;
}

export interface Licence {
  readonly name: string;
  readonly url?: string;
}

/** `to` is an http or https address, or a path of the site as it stands below its base: `/docs/in-class/`. */
export interface SiteLink {
  readonly name: string;
  readonly to: string;
}

/** One color for each theme, as `#rrggbb`. */
export interface ColourPair {
  readonly light: string;
  readonly dark: string;
}

export interface SiteColours {
  readonly accent?: ColourPair;
  /** Of the outlets' lines, in their order; at most six. */
  readonly outlets: readonly ColourPair[];
}

/** A page of the publisher's own, under /docs/. */
export interface DocsPage {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  /** Sanitized. */
  readonly html: string;
}

/** A page of the program's own manual, which a site has under /docs/ where its publisher wants it. */
export interface ManualPage extends DocsPage {
  readonly readers: 'publishers' | 'teachers' | 'researchers' | 'contributors';
  /** The text of each SVG that it shows, by its name. */
  readonly pictures: Readonly<Record<string, string>>;
}

/** Everything in content/, read and validated. */
export interface Corpus {
  readonly outlets: readonly Outlet[];
  readonly speakers: readonly SpeakerEntry[];
  readonly stories: readonly Story[];
  readonly events: readonly EventEntry[];
  readonly articles: readonly Article[];
}
