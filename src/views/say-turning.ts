/** What a comparison says as a reader turns it this way and that. The browser loads this part of the catalogue alone. */

export const noRowAfter = 'No shared row after this one.';
export const noRowBefore = 'No shared row before this one.';
export const row = (place: string): string => `Shared row ${place}.`;
export const inOrder = (names: readonly string[]): string => `${names.join(', then ')}.`;
export const showHidden = (words: number, areMore: boolean): string =>
  `Show ${areMore ? 'the next ' : ''}${words} hidden words`;
export const showAll = (words: number): string => `Show all ${words}`;

// Before words that differ, for who listens
export const only = (name: string): string => `only ${name}: `;
export const here = (name: string): string => `here in ${name}: `;
export const differs = 'differs: ';
