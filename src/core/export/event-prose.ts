import type { EventEntry } from '../content-model.ts';

/** What the publisher says of an event, in a few sentences: what happened, and what came before. */
export function toEventProse({ summary, background }: EventEntry): string {
  return background === undefined ? summary : `${summary} ${background}`;
}
