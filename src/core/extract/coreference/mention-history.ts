import type { Gender, EntityType } from './entity-types.ts';

/** A place in the reporter's words where someone is named or spoken of. */
export interface Appearance {
  /** The same for one entity's appearances. */
  readonly id: string;
  readonly name: string;
  readonly sort: EntityType | 'plural' | 'pronoun';
  readonly gender: Gender;
  /** The number of its sentence within the article, and of its paragraph. */
  readonly sentence: number;
  readonly block: number;
  readonly place: Place;
}

/** `introduced` is a name with an age or a role beside it: results for accountant *Ann Poe*, 50. */
export type Place = 'speaker' | 'introduced' | 'subject' | 'other' | 'owner';

// Nothing takes up what is further back than this many appearances; the bound keeps every search short.
export const REACH = 40;

/** The appearances before, the last first, as far back as a sentence may reach. */
export function* lookBack(appearances: readonly Appearance[], sentence = 0): Generator<Appearance> {
  for (let at = appearances.length - 1; at >= Math.max(0, appearances.length - REACH); at--) {
    const appearance = appearances[at];
    if (!appearance || appearance.sentence < sentence) return;
    yield appearance;
  }
}
