import type { Statement } from '../../core/model.ts';
import { isShared } from '../../core/reading-places.ts';

/**
 * Whether a statement can stand in a frame on another site: its words are found in two articles or more. One found in a
 * single article has nothing to compare.
 */
export function isEmbedded(statement: Statement): boolean {
  return isShared(statement);
}
