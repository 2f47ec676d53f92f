import type { SearchResult } from '../core/search/search.ts';
import type { SearchState } from '../core/search/state.ts';

/** What the search page and its worker say to each other. */

export type ToWorker =
  | { readonly kind: 'open'; readonly address: string }
  | { readonly kind: 'search'; readonly id: number; readonly state: SearchState; readonly limit: number };

export type FromWorker =
  | { readonly kind: 'ready' }
  /** `working` from when nothing but the computer is waited for, `loading` while it is the network. */
  | { readonly kind: 'working' | 'loading'; readonly id: number }
  | { readonly kind: 'found'; readonly id: number; readonly result: SearchResult }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string };
