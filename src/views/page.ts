import type { Addresses } from './addresses.ts';
import type { Say } from './say.ts';

/** What every drawing needs beside what it draws: the sentences of a language, and the addresses of the site. */
export interface Page {
  readonly say: Say;
  readonly addresses: Addresses;
}
