import { isDenying } from '../../core/claims/claims.ts';
import type { Article, Reading, Statement } from '../../core/model.ts';
import type { StatementView } from './statement-view.ts';

/** What the build reads of an element that denies articles words or marks, to search in them once more. */
export interface DenialMarks {
  /** Ids of statements, and of articles, with spaces between; both absent where nothing is denied. */
  readonly 'data-denied': string | undefined;
  readonly 'data-of': string | undefined;
}

/** The marks of an element that names what some articles did to the words of statements. */
export function markDenials(
  statements: readonly Pick<Statement, 'id'>[],
  told: readonly { readonly article: Pick<Article, 'id'>; readonly reading: Reading }[],
): DenialMarks {
  const denied = told.filter(({ reading }) => isDenying(reading)).map(({ article }) => article.id);
  const isDenied = denied.length > 0;
  return {
    'data-denied': isDenied ? statements.map(({ id }) => id).join(' ') : undefined,
    'data-of': isDenied ? denied.join(' ') : undefined,
  };
}

/** The marks of an element that says in which articles the words of statements are not found. */
export function markAbsence({ statements, readings }: StatementView): DenialMarks {
  return markDenials(
    statements,
    readings.filter(({ isFound, elsewhere }) => !isFound && elsewhere.length === 0),
  );
}
