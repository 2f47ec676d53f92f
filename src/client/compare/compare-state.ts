import { OF } from '../../views/article-place.ts';

/** What a reader has set on a comparison, as its address says it. */
export interface CompareState {
  readonly mode: 'everything' | 'shared' | 'differences';
  readonly view: 'split' | 'unified';
  readonly isSwapped: boolean;
  /** What is side by side, by ids that may be nobody's; none where it is what the page was built with. */
  readonly of: readonly string[];
}

const MODES = ['everything', 'shared', 'differences'] as const;
const VIEWS = ['split', 'unified'] as const;

/** Reads known keys with known values only; anything else is as if it were not there. */
export function parseCompareState(search: string): CompareState {
  const parameters = new URLSearchParams(search);
  return {
    mode: MODES.find((mode) => mode === parameters.get('mode')) ?? 'everything',
    view: VIEWS.find((view) => view === parameters.get('view')) ?? 'split',
    isSwapped: parameters.get('swap') === '1',
    of: parameters.getAll(OF),
  };
}

/** `?of=a&of=b&mode=shared&view=unified&swap=1`, or nothing when all is as it is at first. */
export function formatCompareState({ mode, view, isSwapped, of }: CompareState): string {
  const parameters = new URLSearchParams(of.map((id) => [OF, id]));
  if (mode !== 'everything') parameters.set('mode', mode);
  if (view !== 'split') parameters.set('view', view);
  if (isSwapped) parameters.set('swap', '1');
  const search = parameters.toString();
  return search === '' ? '' : `?${search}`;
}
