/**
 * The words of the project as types: what the stages find in what a publisher wrote (`content-model.ts`). Every offset is a
 * UTF-16 offset into the text it is said of, half-open `[start, end)`; results carry spans, never copies of the text.
 */

import type { Article, ArticleId, EventEntry, EventId, Span, SpeakerId } from './content-model.ts';

export type QuotationId = string;
export type StatementId = string;
export type UnitAnchor = string;

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
  /** As printed: "he", "who", "the ministry", "Anne Hidalgo"; the entry's name where an editor set the speaker. */
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
  /** Somebody else's (`speaker`), in another sentence (`remark`), or not said but denied, alleged, supposed, asked, faked. */
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
  /**
   * Whether the outlet shows by dots or brackets that it left words out inside, `partly` where it does so at some places
   * and at others not; `none` where it left out none there.
   */
  readonly ellipsis: 'shown' | 'partly' | 'unshown' | 'none';
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
  /** Articles whose wording a reader may choose as the base, and against which a second search bears nothing out. */
  readonly notAgainst?: readonly ArticleId[];
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
  /** Sentences of official texts that no report prints; nothing is said of those that a second search found. */
  readonly unprinted: readonly (Span & { readonly article: ArticleId; readonly withdrawn?: boolean })[];
  readonly passages: readonly Passage[];
}
