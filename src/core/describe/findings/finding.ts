import type { ArticleId } from '../../content-model.ts';
import type { EventAnalysis, StatementId } from '../../model.ts';
import type { SharedRunningText } from '../running-text.ts';
import type { Voice } from '../voices.ts';
import type { TermUse } from '../wording/terms.ts';

/** What an article has of a statement: so many of its words in quotation marks, so many without, or none. */
export interface Share {
  readonly article: ArticleId;
  readonly words: number;
  readonly how: 'marked' | 'unmarked' | 'none';
}

/** A difference between what articles print in marks at one place of a statement, in words and where it stands. */
export interface WordedDifference {
  readonly kind: 'negation' | 'number' | 'name' | 'modal' | 'tie';
  readonly sentence: string;
}

/** A speaker whom one article alone prints in quotation marks. */
export interface LoneVoice {
  readonly speaker: Voice['speaker'];
  readonly article: ArticleId;
  readonly words: number;
  /** The articles of which it is said that they do not quote the speaker. */
  readonly others: readonly ArticleId[];
}

/** One thing that an event’s articles show, counted; every article of it is a report. */
export type Finding =
  | {
      readonly kind: 'difference';
      readonly statement: StatementId;
      readonly difference: WordedDifference;
    }
  | {
      readonly kind: 'kept';
      readonly statement: StatementId;
      /** As readers know the speaker; `null` where nobody sure is named. */
      readonly speaker: string | null;
      /** Words of the statement. */
      readonly of: number;
      /** Most words first. */
      readonly shares: readonly Share[];
    }
  | {
      readonly kind: 'marks';
      readonly statement: StatementId;
      readonly speaker: string | null;
      /** Most words first, those in marks before those without. */
      readonly shares: readonly Share[];
    }
  | {
      readonly kind: 'name';
      /** The forms of the name that the article prints, the most used first. */
      readonly names: readonly string[];
      /** Every form of it, which the articles of `without` have none of. */
      readonly forms: readonly string[];
      readonly article: ArticleId;
      /** Outside quotation marks, as every count of it. */
      readonly count: number;
      /** Whether an article prints one of the names in quotation marks too. */
      readonly isQuoted: boolean;
      /** The name that each other article uses most for the same thing, where it uses one, in its forms. */
      readonly others: readonly {
        readonly article: ArticleId;
        readonly names: readonly string[];
        readonly count: number;
      }[];
      /** The articles of which it is said that they do not use the name. */
      readonly without: readonly ArticleId[];
    }
  | { readonly kind: 'voice'; readonly voices: readonly LoneVoice[] }
  | {
      readonly kind: 'passage';
      readonly articles: readonly [ArticleId, ArticleId];
      readonly passages: number;
      /** Of the passages the words that both print outside quotation marks. */
      readonly words: number;
    };

export type FindingKind = Finding['kind'];

/** What findings are found in. Its texts are whole: they are counted, and nothing is printed of them. */
export interface FindingSubject {
  readonly analysis: EventAnalysis;
  readonly voices: readonly Voice[];
  readonly terms: readonly TermUse[];
  /** Most words first. */
  readonly runningText: readonly SharedRunningText[];
  /** By the statement in whose words they are. */
  readonly differences: ReadonlyMap<StatementId, readonly WordedDifference[]>;
}

/** Something that a sentence denies articles; a second search says whether it holds. */
export type Denial = { readonly articles: readonly ArticleId[] } & (
  | { readonly kind: 'words'; readonly statement: StatementId }
  | { readonly kind: 'name'; readonly names: readonly string[] }
  | { readonly kind: 'speaker'; readonly name: string }
  /** Quotation marks, whoever’s words they are around. */
  | { readonly kind: 'marks' }
);

/** Of a finding all that it says an article lacks. */
export function denialsOf(finding: Finding): Denial[] {
  switch (finding.kind) {
    case 'kept':
    case 'marks': {
      const { statement, shares } = finding;
      const most = shares[0]?.words ?? 0;
      const lacking = shares.filter(({ words, how }) => how !== 'marked' || words < most);
      return [{ kind: 'words', statement, articles: lacking.map(({ article }) => article) }];
    }
    case 'name':
      return [{ kind: 'name', names: finding.forms, articles: finding.without }];
    case 'voice':
      return finding.voices.map(({ speaker, others }) => ({
        kind: 'speaker',
        name: speaker.name,
        articles: others,
      }));
    case 'difference':
    case 'passage':
      return [];
  }
}
