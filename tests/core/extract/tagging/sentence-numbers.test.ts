import { describe, expect, test } from 'vitest';
import { readMarkedWords } from '../../../support/marked-words.ts';

describe('numberSentences(words, pieces): where a sentence ends; what stands in marks is one word', () => {
  test.each<[string, string]>([
    ['One. Two', 'one . ¦ two'],
    ['One. two', 'one . two'],
    ['One. 2', 'one . ¦ 2'],
    ['One. “Two”', 'one . ¦ “'],
    ['One.', 'one .'],
    ['One! Two', 'one ! ¦ two'],
    ['One? Two', 'one ? ¦ two'],
    ['One… Two', 'one … ¦ two'],
    ['One; Two', 'one ; two'],
    ['One; (two)', 'one ; ¦ ( two )'],
    ['One. (two)', 'one . ¦ ( two )'],
    ['One. [two]', 'one . ¦ [ two ]'],
    ['One. – two', 'one . – two'],
    ['One, Two', 'one , two'],
    ['One: Two', 'one : two'],
    ['“One.” Two', '“ ¦ two'],
    ['“One.” two', '“ two'],
    ['“One.” 2', '“ 2'],
    ['“One!” Two', '“ two'],
    ['“One,” Two', '“ two'],
    ['“One.” “Two.”', '“ ¦ “'],
    ['“One!” “Two.”', '“ ¦ “'],
    ['“One?” “Two.”', '“ ¦ “'],
    ['“One…” “Two.”', '“ ¦ “'],
    ['“One,” “Two.”', '“ “'],
    ['“One.” – Two', '“ – two'],
    ['“One”. Two', '“ . ¦ two'],
    ['3. Two', '3 . ¦ two'],
    ['Three 3 Two', 'three 3 two'],
    ['One. Two. Three', 'one . ¦ two . ¦ three'],
  ])('%s: %s', (text, expected) => {
    const { words } = readMarkedWords(text);
    const sentences = [...Map.groupBy(words, ({ sentence }) => sentence)];
    expect(sentences.map(([, own]) => own.map(({ key }) => key).join(' ')).join(' ¦ ')).toBe(expected);
    expect(sentences.map(([number]) => number)).toEqual([...sentences.keys()]);
  });
});
