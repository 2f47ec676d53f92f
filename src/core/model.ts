/**
 * The words of the project as types. Every offset is a UTF-16 offset into the text it is said of, half-open
 * `[start, end)`; results carry spans, never copies of the text.
 */

export type ArticleId = string;
export type EventId = string;
export type OutletId = string;
export type QuotationId = string;
export type SpeakerId = string;
export type StatementId = string;
export type StoryId = string;
export type UnitAnchor = string;

/** A stretch of a text, `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

// What a publisher writes in content/.

/** How much of an article's text the site prints; the analysis always reads the whole text. */
export type Publish = 'full' | 'excerpts' | 'quotations';

export interface Outlet {
  readonly id: OutletId;
  readonly name: string;
  readonly country?: string;
  /** What kind of outlet it is, in the publisher's neutral words. */
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

/** Everything in content/, read and validated. */
export interface Corpus {
  readonly outlets: readonly Outlet[];
  readonly speakers: readonly SpeakerEntry[];
  readonly stories: readonly Story[];
  readonly events: readonly EventEntry[];
  readonly articles: readonly Article[];
}

// What the stages find.

export type Field = 'body' | 'headline';

/** How the speaker of a quotation was found. */
export type SpeakerChain =
  | 'adjacent-cue'
  | 'same-paragraph'
  | 'previous-paragraph'
  | 'pronoun'
  | 'repeated-words'
  | 'label'
  | 'editor';

/** Who is said to have said it. */
export interface Speaker {
  /** The entry in speakers.yaml, `null` when none fits. */
  readonly id: SpeakerId | null;
  /** As printed: "he", "who", "the ministry", "Anne Hidalgo". */
  readonly name: string;
  /** Where the name is printed, in the same field as the quotation; empty where that field does not print it. */
  readonly start: number;
  readonly end: number;
  /** The fullest name the article gives for the same speaker, or the entry's name. */
  readonly resolved: string;
  /** Who passed the words on, as printed, when one speaker speaks through another. */
  readonly via: string | null;
  readonly chain: SpeakerChain;
}

/** The verb that carries an attribution, as printed. */
export interface Cue extends Span {
  readonly text: string;
}

/**
 * How the article has the words: as `said`, as never said (`denied`), as said by what others claim (`alleged`), under a
 * condition (`supposed`), in a question (`asked`), or as made up (`faked`).
 */
export type Factuality = 'said' | 'denied' | 'alleged' | 'supposed' | 'asked' | 'faked';

export type QuotationKind = 'speech' | 'fragment' | 'term' | 'indirect';
export type Marks = 'double' | 'single' | 'guillemet' | 'other' | 'none';

/** Words an article prints inside quotation marks as someone's own; with kind `indirect`, a clause without marks. */
export interface Quotation extends Span {
  /** From the article, the words' normal form and the number among equals; never from the position. */
  readonly id: QuotationId;
  readonly article: ArticleId;
  readonly field: Field;
  /** Inside the marks; more than one where an attribution interrupts. `start` and `end` are the outermost. */
  readonly pieces: readonly Span[];
  readonly kind: QuotationKind;
  /** Why it is of that kind, in a few plain words for readers. */
  readonly why: string;
  readonly marks: Marks;
  /** The reporter's words inside the marks: [insertions] and (insertions), brackets included. */
  readonly insertions: readonly Span[];
  readonly speaker: Speaker | null;
  readonly cue: Cue | null;
  readonly factuality: Factuality;
  /** Present where an editor said who speaks, or that it is no quotation. */
  readonly by?: 'editor';
  /** The name of the rule that named the speaker, or that says that nobody spoke; `null` where none did. */
  readonly rule: string | null;
  /** The block it starts in; 0 in a headline. */
  readonly block: number;
  /** How many blocks the body has. */
  readonly blocks: number;
  /** False when the marks never close. */
  readonly closed: boolean;
}

/** What is compared: a sentence in marks, a fragment, or a part of a sentence where another article prints a full stop. */
export interface Unit {
  /** `u-…`: from its article, its words' id form and its number among equals; never from its position. */
  readonly anchor: UnitAnchor;
  readonly article: ArticleId;
  readonly field: Field;
  /** Inside the marks, in order; several where an attribution, dots or an inner quotation interrupts. */
  readonly spans: readonly Span[];
  /** `null` for a sentence of an official text. */
  readonly quotation: QuotationId | null;
  /** Whether words of the speaker may be missing inside it: dots within the sentence, an inner quotation taken out. */
  readonly gap: boolean;
}

export type Wording = 'verbatim' | 'trimmed' | 'cut' | 'reworded';
/** What an article did to a statement. */
export type Treatment = Wording | 'unmarked' | 'reported' | 'absent';

/** Differences that are counted and shown small, and never called a change. */
export interface TrivialCounts {
  readonly case: number;
  readonly punctuation: number;
  readonly spelling: number;
  /** Another style of apostrophe or quotation mark. */
  readonly quotes: number;
}

/** One place where an article prints words of a statement. */
export interface ReadingPlace {
  readonly field: Field;
  readonly spans: readonly Span[];
  /** Whether the words stand inside quotation marks; those of an official text count as marked. */
  readonly marked: boolean;
  /** The quotation in whose marks they stand. */
  readonly quotation: QuotationId | null;
  /** The unit it is; `null` for words without marks. */
  readonly anchor: UnitAnchor | null;
  /**
   * `main`: the words that treatment and counts are of. `repeat`: the article prints words of it again.
   * `beside`: base words without marks, where the reading has marks: never called missing.
   */
  readonly role: 'main' | 'repeat' | 'beside';
}

/** Words of a statement that stand in an article without being a reading of it, and why they are none. */
export interface Elsewhere extends Span {
  readonly field: Field;
  /** Somebody else's (`speaker`), another remark's (`remark`), or not said but denied, alleged, supposed, asked, faked. */
  readonly why: Exclude<Factuality, 'said'> | 'speaker' | 'remark';
}

/** A place where an article prints two units together and another prints units between them. */
export interface Joint {
  readonly before: UnitAnchor;
  /** Those left out, by their anchors where they are printed. */
  readonly left: readonly UnitAnchor[];
  readonly ellipsis: 'shown' | 'unshown';
}

/** All that one article prints of a statement. */
export interface Reading {
  readonly article: ArticleId;
  /** By field (headline first) and place; none when absent. */
  readonly places: readonly ReadingPlace[];
  readonly treatment: Treatment;
  /** Against the base; `null` when absent or reported. */
  readonly wording: Wording | null;
  /** Base tokens that the main places keep, words and numbers, of so many in the base. */
  readonly kept: number;
  readonly of: number;
  /** It differs where as many articles print the one wording as the other: the two differ, and neither changed it. */
  readonly tied: boolean;
  /** Whether the outlet shows by dots or brackets that it left words out inside; `none` where it left out none there. */
  readonly ellipsis: 'shown' | 'unshown' | 'none';
  /** `other`: the same words in another order. */
  readonly order: 'same' | 'other';
  /** Where the article's marks close over units that other articles print between. */
  readonly joins: readonly Joint[];
  /** Whom this article credits, where that is not the statement's speaker. */
  readonly credit: { readonly id: SpeakerId | null; readonly name: string } | null;
  /** Where base words that it lacks stand in the article without being a reading. */
  readonly elsewhere: readonly Elsewhere[];
  readonly trivial: TrivialCounts;
  readonly by: 'program' | 'editor';
  /** Present where a second search found words that this says are not there: pages do not compare it then. */
  readonly withdrawn?: boolean;
}

/** A run of the base's words, as one article prints them. */
export interface BasePiece extends Span {
  readonly article: ArticleId;
  readonly field: Field;
  /** No article prints it together with the piece before. */
  readonly joint: boolean;
}

/** One unit as all its articles print it. */
export interface Statement {
  /** From its earliest unit: publication, then article id. */
  readonly id: StatementId;
  readonly event: EventId;
  /** Its units, by article and place. */
  readonly anchors: readonly UnitAnchor[];
  /** Neighbouring statements of one speaker have one number; counted from 1 in the event. */
  readonly utterance: number;
  /** The speaker's name as readers know it; `null` when no reading names one. */
  readonly speaker: { readonly id: SpeakerId | null; readonly name: string } | null;
  readonly factuality: Factuality;
  /** The wording that readings are held against, composed place by place; `article` prints all of it, if one does. */
  readonly base: { readonly article: ArticleId | null; readonly pieces: readonly BasePiece[] };
  /** Whether a translation may explain a difference; `null` when nothing says so. */
  readonly translated: boolean | null;
  /** One per article of the event, in the event's article order, absent ones included. */
  readonly readings: readonly Reading[];
  readonly by: 'program' | 'editor';
}

/** Running text that two or more articles share, in or out of marks. */
export interface Passage {
  readonly id: string;
  readonly spans: readonly (Span & { readonly article: ArticleId })[];
  /** Words of its shortest span. */
  readonly words: number;
}

/** Everything the stages found for one event; a pure function of its articles, entry and speakers. */
export interface EventAnalysis {
  readonly event: EventEntry;
  /** By publication, then id. */
  readonly articles: readonly Article[];
  /** By article, then field (headline first), then start. */
  readonly quotations: readonly Quotation[];
  /** Every unit, by article, field and place. */
  readonly units: readonly Unit[];
  /** Utterance by utterance, those with a statement found in two articles or more first. */
  readonly statements: readonly Statement[];
  /** Sentences of official texts that no report prints. */
  readonly unprinted: readonly (Span & { readonly article: ArticleId })[];
  readonly passages: readonly Passage[];
}
