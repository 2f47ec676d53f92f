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

describe('an attribution is sought so far from the words in marks, and no farther', () => {
  const adverbs = (count: number) => 'very '.repeat(count);

  test.each<[string, number, (count: number) => string]>([
    ['behind them', 57, (count) => `It was “late” ${adverbs(count)}old, Ann Poe said.`],
    ['before them', 56, (count) => `Ann Poe said it was ${adverbs(count)}“late”.`],
    ['what calls something so', 17, (count) => `Ann Poe called the ${adverbs(count)}boat “late”.`],
    ['“in her words” before them', 9, (count) => `In Ann Poe’s words it was ${adverbs(count)}“late”.`],
    ['“in her words” behind them', 7, (count) => `It was “late” ${adverbs(count)}in Ann Poe’s words.`],
    ['“according to” before them', 52, (count) => `According to Ann Poe, it was ${adverbs(count)}“late”.`],
  ])('%s: over %d words more', (_name, most, write) => {
    const speakerOf = (count: number) => listSpeakers(write(count))[0]?.[0];
    expect([0, most, most + 1].map(speakerOf)).toEqual(['Ann Poe', 'Ann Poe', null]);
  });

  test('what is called so behind another quotation, farther', () => {
    const speakersOf = (count: number) =>
      listSpeakers(`Ann Poe called a ${adverbs(count)}boat “old” a “late” one.`).map(([name]) => name);
    expect([17, 18, 45].map(speakersOf)).toEqual([
      ['Ann Poe', 'Ann Poe'],
      [null, 'Ann Poe'],
      [null, 'Ann Poe'],
    ]);
  });
});
