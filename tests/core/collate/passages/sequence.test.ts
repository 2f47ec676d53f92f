import { describe, expect, test } from 'vitest';
import { spanOfWords, Vocabulary, weighWithin } from '../../../../src/core/collate/passages/sequence.ts';

describe('Vocabulary.read(text)', () => {
  const vocabulary = new Vocabulary((key) => key.length);

  test('gives one number to the forms of a word and different ones to different words', () => {
    const { ids } = vocabulary.read('Organise it, organized by them.');
    expect(ids[0]).toBe(ids[2]);
    expect(new Set(ids).size).toBe(4);
  });

  test('says where sentences begin', () => {
    expect([...vocabulary.read('He came. She\nwent!\n\nNobody stayed').begins]).toEqual([
      1, 0, 1, 0, 1, 0, 1,
    ]);
  });

  test('keeps the place of every word', () => {
    const text = 'He came. She went!';
    const sequence = vocabulary.read(text);
    const { start, end } = spanOfWords(sequence, 1, 3);
    expect(text.slice(start, end)).toBe('came. She');
  });
});

describe('weighWithin(sequences, weights)', () => {
  test('lowers what comes again and again in these texts, and raises nothing', () => {
    const vocabulary = new Vocabulary(() => 18);
    const sequences = ['Karabakh aid Karabakh road Karabakh', 'Karabakh talks Karabakh'].map((text) =>
      vocabulary.read(text),
    );
    const [karabakh = 0, aid = 0] = weighWithin(sequences, vocabulary.weights);
    expect(karabakh).toBeLessThan(aid);
    expect(aid).toBeLessThanOrEqual(18);
  });
});

test('weighWithin halves what is written with a capital within sentences, every time', () => {
  const vocabulary = new Vocabulary(() => 10);
  const filler = Array.from({ length: 50 }, (_, index) => `filler${index}`).join(' ');
  const sequence = vocabulary.read(
    `Council after council met. Then the Rövik gate shut, and Gate Five too. ${filler}`,
  );
  const weights = weighWithin([sequence], vocabulary.weights);
  const weightOf = (at: number) => weights[sequence.ids[at] as number];
  const [council, rovik, gate] = [0, 6, 7].map(weightOf);
  expect(rovik).toBeLessThan(6);
  expect(gate).toBeGreaterThan(8);
  expect(council).toBeGreaterThan(8);
});
