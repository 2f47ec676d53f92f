import { foldForSearch } from '../fold.ts';

/**
 * Whether a name is a pronoun, as it stays where the article does not show surely whom it means. Nobody is listed, found
 * or cited under it: “he” of one article is not “he” of another.
 */
export function isPronoun(name: string): boolean {
  return pronouns.has(foldForSearch(name));
}

const pronouns: ReadonlySet<string> = new Set(
  'he she they it his her its their who we i one others some which that this'.split(' '),
);
