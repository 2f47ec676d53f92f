import { type SearchResult, search } from '../../core/search/search.ts';
import type { SearchState } from '../../core/search/state.ts';
import { answerQuestions } from '../workers/answer-worker.ts';
import { loadIndex, type OpenedIndex } from './index-loader.ts';

export interface SearchQuestion {
  readonly state: SearchState;
  /** How many statements at most. */
  readonly limit: number;
}

answerQuestions<OpenedIndex, SearchQuestion, SearchResult>(
  (address, tellLoading) => loadIndex(address, '', tellLoading),
  ({ index, source }, { state, limit }) => search(index, source, state, limit),
);
