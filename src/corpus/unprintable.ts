import type { SourcePlace } from '../core/content-model.ts';
import type { Problem } from './problems.ts';

/**
 * Characters that no page may hold: those that turn the direction of what follows, so that a quotation would be shown
 * reversed, control characters, and halves of a surrogate pair. A file's bytes are looked through before they are read
 * (`source.ts`); but YAML (`"\\u202e"`) and Markdown (`&#x202e;`) can write any character in letters, so what comes out
 * of them passes here.
 */
export class EscapedCharacters {
  #count = 0;
  #first: { readonly character: string; readonly place: SourcePlace } | undefined;

  /** The text without them; `placeOf` is asked where it stands when it has any. */
  takeOut(text: string, placeOf: () => SourcePlace): string {
    return text.replace(unprintable, (character) => {
      this.#first ??= { character, place: placeOf() };
      this.#count += 1;
      return '';
    });
  }

  /** One warning for all that were taken out. */
  problems(): Problem[] {
    if (this.#first === undefined) return [];
    const { character, place } = this.#first;
    return [
      {
        ...place,
        code: 'unprintable-character',
        severity: 'warning',
        message: `${characterName(character)} is no character that a page can print. It is left out ${inPlaces(this.#count)}; take out the escape that writes it.`,
      },
    ];
  }
}

export const directionControls = /[\u202A-\u202E\u2066-\u2069]/g;

// Tabs and line breaks are white space of the text.
export const controlCharacter = /[^\P{Cc}\t\n\r]/u;

export const unprintable = new RegExp(`${directionControls.source}|${controlCharacter.source}|\\p{Cs}`, 'gu');

/** How messages call a character: `U+202E`. */
export function characterName(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** “here”, or “here and in 12 other places of the file”. */
export function inPlaces(count: number): string {
  if (count === 1) return 'here';
  return `here and in ${count - 1} other ${count === 2 ? 'place' : 'places'} of the file`;
}
