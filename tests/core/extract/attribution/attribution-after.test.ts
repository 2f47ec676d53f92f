import { describe, expect, test } from 'vitest';
import { listSpeakers } from '../../../support/voices.ts';

describe('findAfter(words, quotation): who speaks behind the words', () => {
  test.each<[string, string, (string | null)[]]>([
    // What someone is, before the name.
    [
      'a trade after a place',
      '“It is late,” says Melford cartoonist Ann Poe, who draws.',
      ['Melford cartoonist Ann Poe'],
    ],
    [
      'a post after a body',
      '“It is late,” says Harbour and Coast senior manager Jo Lee.',
      ['Harbour and Coast senior manager Jo Lee'],
    ],
    [
      'a trade after an article',
      '“It is late,” said the Melford hooker after the loss.',
      ['the Melford hooker'],
    ],
    [
      'an age',
      '“It is late,” says the 39-year-old founder of Melford Press.',
      ['the 39-year-old founder of Melford Press'],
    ],
    ['a relation', '“It is late,” says Lee’s dad, Dan.', ['Lee’s dad']],
    [
      'initials that are a pronoun',
      'It is “late”, according to WHO spokeswoman Dr Ann Poe.',
      ['WHO spokeswoman Dr Ann Poe'],
    ],
    // Verbs.
    [
      'a verb with its particle',
      '“It is late,” points out the quiet Melford lawyer.',
      ['the quiet Melford lawyer'],
    ],
    ['a verb that needs an object elsewhere', '“You do not do that,” scolded Ann Poe.', ['Ann Poe']],
    ['a verb that is no cue', '“It is late,” beams Lee.', ['Lee']],
    ['not what only stands there', '“It is late,” minutes before the vote.', [null]],
    ['a form in -oes', '“It is late,” echoes Lee.', ['Lee']],
    [
      'what someone is understood to have said',
      '“It is late,” the mayor is understood to have told aides.',
      ['the mayor'],
    ],
    ['over a relative clause', '“It is late,” Poe, who denies it, told the court.', ['Poe']],
    ['how it was called', '“A farce,” was how Poe described it.', ['Poe']],
    ['what a notice says', '“Shall remain shut” is what the notice says.', ['the notice']],
    // Words that close with a sign of their own.
    ['a question', '“Is it late?” Ann Poe, a banker, said in a letter.', ['Ann Poe']],
    ['a mark of two curled singles', '“It is late,’’ says Ann Poe.', ['Ann Poe']],
  ])('%s', (_phenomenon, text, expected) => {
    expect(listSpeakers(text).map(([name]) => name)).toEqual(expected);
  });
});
