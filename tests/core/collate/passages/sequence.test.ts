import { describe, expect, test } from 'vitest';
import {
  spanOfWords,
  sumWeights,
  Vocabulary,
  weighWithin,
} from '../../../../src/core/collate/passages/sequence.ts';

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

describe('Vocabulary.read(text), at each edge', () => {
  const read = (text: string) => new Vocabulary(() => 1).read(text);

  test.each<[string, string]>([
    ['One two', '10'],
    ['One. two', '11'],
    ['One! two', '11'],
    ['One? two', '11'],
    ['One… two', '11'],
    ['One, two', '10'],
    ['One (two', '10'],
    ['One\ntwo', '10'],
    ['One  two', '10'],
    ['One\n\ntwo', '11'],
    ['One\n \ntwo', '11'],
    ['One\n\n, two', '11'],
    ['. One', '1'],
    ['One.) two', '11'],
    ['One.', '1'],
    ['', ''],
  ])('of %j sentences begin at %s', (text, begins) => {
    const sequence = read(text);
    expect([...sequence.begins].join('')).toBe(`${begins}1`);
    expect(sequence.ids).toHaveLength(begins.length);
  });

  test.each<[string, string]>([
    ['Ann and bill', '100'],
    ['Zoe zoe', '10'],
    ['Äl äl Ωm ωm', '1010'],
    ['@ann [Bill', '01'],
    ['3rd 3', '00'],
    ['漢字', '0'],
  ])('of %j begin with a capital %s', (text, capitals) => {
    expect([...read(text).capitals].join('')).toBe(capitals);
  });

  test('meets each way of writing a word once', () => {
    const vocabulary = new Vocabulary((key) => key.length);
    vocabulary.read('Boat boat boats Boat');
    expect([vocabulary.size, vocabulary.weights.length]).toEqual([3, 1]);
    vocabulary.read('quay boat');
    expect([vocabulary.size, vocabulary.weights]).toEqual([4, [4, 4]]);
  });
});

describe('weighWithin(sequences, weights), at each edge', () => {
  /** What the words of some texts weigh, each of ten bits in the language. */
  function weigh(...texts: readonly string[]): Record<string, number> {
    const vocabulary = new Vocabulary(() => 10);
    const sequences = texts.map((text) => vocabulary.read(text));
    const within = weighWithin(sequences, vocabulary.weights);
    return Object.fromEntries(
      sequences.flatMap(({ text, ids, starts, ends }) =>
        Array.from(ids, (id, at) => [text.slice(starts[at], ends[at]), within[id] ?? 0]),
      ),
    );
  }

  test('is four bits more than the share of a word', () => {
    expect(weigh('one two two two')).toEqual({ one: 6, two: Math.log2(4 / 3) + 4 });
  });

  test('counts over all texts', () => {
    expect(weigh('one two', 'one three')).toEqual({ one: 5, two: 6, three: 6 });
  });

  test('is no more than in the language', () => {
    const text = Array.from({ length: 128 }, (_, at) => `w${at}x`).join(' ');
    expect(new Set(Object.values(weigh(text)))).toEqual(new Set([10]));
  });

  test.each<[string, number]>([
    ['old Poe', 2.5],
    ['old poe', 5],
    ['Poe old', 5],
    ['Poe old. Poe new', 4 + Math.log2(4 / 2)],
    ['old Poe. Poe new', (4 + Math.log2(4 / 2)) / 2],
    ['old Poe poe new', 4 + Math.log2(4 / 2)],
  ])('halves what is written with a capital alone: of Poe in “%s” %d', (text, weight) => {
    expect(weigh(text).Poe ?? weigh(text).poe).toBe(weight);
  });
});

describe('sumWeights(ids, weights), spanOfWords(sequence, from, to)', () => {
  test('sums what stands before each place', () => {
    expect([...sumWeights(Int32Array.of(1, 0, 1), [2, 5])]).toEqual([0, 5, 7, 12]);
    expect([...sumWeights(Int32Array.of(), [2, 5])]).toEqual([0]);
  });

  test('is the span of one word and of all', () => {
    const sequence = new Vocabulary(() => 1).read('One, two. Three');
    expect(spanOfWords(sequence, 1, 2)).toEqual({ start: 5, end: 8 });
    expect(spanOfWords(sequence, 0, 3)).toEqual({ start: 0, end: 15 });
  });
});
