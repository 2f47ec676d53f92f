import { hashText } from '../text/hash.ts';
import { idForm } from '../text/id-form.ts';

/**
 * Gives quotations of one article their ids: from the article, the words without case and punctuation, and the
 * number among equals, so that an edit elsewhere in the article changes none.
 */
export function createIds(article: string): (words: string) => string {
  const seen = new Map<string, number>();
  return (words) => {
    const id = `q-${hashText(`${article}\n${idForm(words)}`)}`;
    const number = (seen.get(id) ?? 0) + 1;
    seen.set(id, number);
    return number === 1 ? id : `${id}-${number}`;
  };
}
