/** What a page and its worker say to each other: the page asks, and only the newest question counts. */

export type ToWorker<Question> =
  | { readonly kind: 'open'; readonly address: string }
  | { readonly kind: 'ask'; readonly id: number; readonly question: Question };

export type FromWorker<Answer> =
  | { readonly kind: 'ready' }
  /** `working` from when nothing but the computer is waited for, `loading` while it is the network. */
  | { readonly kind: 'working' | 'loading'; readonly id: number }
  | { readonly kind: 'found'; readonly id: number; readonly answer: Answer }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string };
