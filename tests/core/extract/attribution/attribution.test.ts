import { describe, expect, test } from 'vitest';
import { listSpeakers } from '../../../support/voices.ts';

describe('findLead(words, pieces): what a sentence says of who speaks', () => {
  test.each<[string, string, (string | null)[][]]>([
    // Whose words they are said to be.
    ['in her words', 'It had, in her words, become “a ruin”.', [['her', 'in her words']]],
    ['in somebody’s words', 'The plan was, in Lee’s words, “a mess”.', [['Lee', 'in Lee’s words']]],
    [
      'in the words of somebody',
      'It was “a mess”, in the words of one aide, and left so.',
      [['one aide', 'in the words of']],
    ],
    ['not “in other words”', 'The men were, in other words, “naive”.', [[null, null]]],
    // Which of two.
    [
      'who says so, and not what is thought',
      'It means some moved from “high” to “low” — a big step for a cheap cure, researchers say.',
      [['researchers', 'say']],
    ],
    [
      'an attribution of its own, and not the heading before it',
      'THE BANK’S VIEW: “It is late,” Ann Poe said in a note.',
      [['Ann Poe', 'said']],
    ],
    [
      'a name before a colon where only a pronoun follows',
      'Ann Poe: “It is late,” he said.',
      [['Ann Poe', null]],
    ],
    [
      'no thought of another clause',
      'He liked the plan, but a report would file it as “late”.',
      [[null, null]],
    ],
    [
      'who asks in the middle',
      'Rather than wait, asks Melford editor Ann Poe, “why not go?”',
      [['Melford editor Ann Poe', 'asks']],
    ],
    ['whose deputy it is', 'The board came. Her deputy, Jo Lee, was calm: “We go.”', [['Her deputy', null]]],
    ['no rubric', 'Related: ‘We shall not rest’', [[null, null]]],
  ])('%s', (_phenomenon, text, expected) => {
    expect(listSpeakers(text)).toEqual(expected);
  });
});
