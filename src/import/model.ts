/** A block of a document as its file has it: what becomes a paragraph, a heading, a list item of an article. */
export interface ImportedBlock {
  readonly kind: 'paragraph' | 'heading' | 'list-item' | 'quote' | 'cell' | 'furniture';
  /** Characters as the document prints them; a line break inside is one that the document sets. */
  readonly words: string;
  /** Cells of one row have one number, and rows of one table follow one another. */
  readonly row?: number;
  /** Of furniture: what it is taken for. */
  readonly reason?: string;
}

/** Words far from the report that are not taken over. */
export interface LeftOut {
  readonly words: string;
  readonly reason: string;
}

/** What a document says of itself. Nothing is guessed: a field that it does not state is absent. */
export interface ImportedFacts {
  readonly headline?: string;
  readonly author?: string;
  /** A day or an instant, as `published` of an article is. */
  readonly published?: string;
  /** `text` where the date stands only in the words of the report. */
  readonly publishedFrom?: 'text';
  readonly url?: string;
  readonly lang?: string;
  /** The name under which the outlet publishes. */
  readonly site?: string;
}

/** A document's report, with what stood around it. */
export interface ImportedDocument {
  readonly facts: ImportedFacts;
  /** In the order of the document, furniture near the report among them. */
  readonly blocks: readonly ImportedBlock[];
  readonly leftOut: readonly LeftOut[];
  /** What somebody should look at, a sentence each. */
  readonly doubts: readonly string[];
}
