import type { Factuality } from '../core/model.ts';

/** How words are told that are not told as said. The browser loads this part of the catalogue alone. */
export const sayFactuality: Readonly<Record<Factuality, string | null>> = {
  said: null,
  denied: 'denied: told as not said',
  alleged: 'alleged: told as what others claim was said',
  supposed: 'supposed: told under a condition',
  asked: 'asked: told in a question',
  faked: 'told as made up',
};
