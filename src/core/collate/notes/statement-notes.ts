import type { Article, EditorNote, Quotation } from '../../model.ts';
import type { Cluster } from '../statements/joining.ts';

/** A cluster of units with what an editor set of it. */
export interface EditedCluster {
  readonly units: Cluster;
  readonly byEditor: boolean;
  readonly translated: boolean | null;
}

/** The clusters with what the editor joined, split or knows to be translated, in the notes' order. */
export function applyStatementNotes(
  clusters: readonly Cluster[],
  _notes: readonly EditorNote[],
  _articles: readonly Article[],
  _quotations: readonly Quotation[],
): EditedCluster[] {
  return clusters.map((units) => ({ units, byEditor: false, translated: null }));
}
