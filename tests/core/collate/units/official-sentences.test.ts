import { describe, expect, test } from 'vitest';
import { analyzeEvent } from '../../../../src/core/analysis.ts';
import { officialSentences } from '../../../../src/core/collate/units/official.ts';
import type { Block } from '../../../../src/core/content-model.ts';
import { someEvent, toArticle } from '../../../support/articles.ts';

/** The sentences of an official text of these blocks. */
function sentencesOf(...given: readonly (readonly [Block['kind'], string])[]): string[] {
  const blocks: Block[] = [];
  let text = '';
  for (const [kind, words] of given) {
    if (text !== '') text += '\n\n';
    blocks.push({ kind, start: text.length, end: text.length + words.length });
    text += words;
  }
  return officialSentences({ text, blocks }).map(({ start, end }) => text.slice(start, end).trim());
}

describe('officialSentences(article)', () => {
  test('are those of its paragraphs, lists and quotes, and no headings', () => {
    expect(
      sentencesOf(
        ['heading', 'On the harbour'],
        ['paragraph', 'We open in May. Nobody will wait.'],
        ['list-item', 'The wall is rebuilt.'],
        ['quote', 'The light is on.'],
      ),
    ).toEqual(['We open in May.', 'Nobody will wait.', 'The wall is rebuilt.', 'The light is on.']);
  });

  test.each(['Question: When will it open?', 'Journalist (The Daily): And the wall?', 'Q: Why now?'])(
    'are none of what was asked: %s',
    (question) => {
      expect(sentencesOf(['paragraph', question], ['paragraph', 'In May.'])).toEqual(['In May.']);
    },
  );

  test.each(['Answer: In May.', 'A: In May.', 'Maria Lane: In May.', 'MINISTER LANE: In May.'])(
    'have no label: %s',
    (answer) => {
      expect(sentencesOf(['paragraph', answer])).toEqual(['In May.']);
    },
  );

  test('keep what stands before a colon within the sentence', () => {
    expect(sentencesOf(['paragraph', 'We say this: in May.'])).toEqual(['We say this: in May.']);
    expect(sentencesOf(['paragraph', 'The question is open.'])).toEqual(['The question is open.']);
  });
});

describe('an official text', () => {
  const words = 'We shall open the old harbour before the first frost.';
  const creditOf = (speaker: string | undefined) => {
    const official = {
      ...toArticle('statement', words),
      kind: 'official',
      ...(speaker && { speaker }),
    } as const;
    const report = toArticle('daily', `“${words}” a statement read.`);
    return analyzeEvent(
      someEvent,
      [official, report],
      [
        { id: 'crane', name: 'Ada Crane', aliases: [] },
        { id: 'holt', name: 'Eve Holt', aliases: [] },
      ],
    ).statements[0]?.speaker?.id;
  };

  test('is its speaker’s, and nobody’s where none is named', () => {
    expect([creditOf('holt'), creditOf(undefined)]).toEqual(['holt', null]);
  });
});
