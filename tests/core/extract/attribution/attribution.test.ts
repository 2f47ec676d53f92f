import { describe, expect, test } from 'vitest';
import { listSpeakers } from '../../../support/voices.ts';

describe('what a sentence says of who speaks', () => {
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
    // What somebody is said to claim.
    ['whose claim it is', 'Poe’s boldest claim is that the panel is a “witch hunt”.', [['Poe', 'claim']]],
    [
      'the claim of somebody',
      'The report rejects the contention of Ann Poe that the letters were “lost”.',
      [['Ann Poe', 'contention']],
    ],
    [
      'a statement by somebody',
      'Lee knocked a statement by Ann Poe that a “huge amount” was paid.',
      [['Ann Poe', 'statement']],
    ],
    ['no claim of something', 'The claim of damage was “late”.', [[null, null]]],
    // Which of two.
    [
      'whom a relative clause says to call it so, and not whom the sentence begins with',
      'Lee said she backed the plan, which she called “late”.',
      [['she', 'called']],
    ],
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
