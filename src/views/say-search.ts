/** What is said of a search. The browser loads this part of the catalogue alone. */

export const loading = 'Loading the quotations …';
export const goingOn = 'Still searching … Fewer or longer words are found sooner.';
export const failed = 'The quotations could not be loaded. Check the connection and try again.';
export const more = (count: number): string => `Show ${count} more`;
export const noneCalled = (what: string, name: string): string => `No ${what} is called “${name}”.`;
export const readAs = (typed: string, read: readonly string[]): string =>
  `Nothing said has “${typed}”; read as ${read.map((word) => `“${word}”`).join(', ')}.`;
export const noneHasAll = (haveMost: boolean): string =>
  `Nothing said has all of these words${haveMost ? '; these have most of them' : ''}.`;
