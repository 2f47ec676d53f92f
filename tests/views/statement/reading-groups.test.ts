import { expect, test } from 'vitest';
import { groupPrinted, groupReadings } from '../../../src/views/statement/reading-groups.ts';
import type { ReadingView } from '../../../src/views/statement/reading-view.ts';

const reading = (id: string, view: Partial<ReadingView>): ReadingView =>
  ({
    ...{ article: { id, lang: 'en' }, sentence: 'Prints all 18 words.', isFound: true, pieces: [] },
    ...{ beside: [], joints: [], elsewhere: [], otherWords: [] },
    ...view,
  }) as unknown as ReadingView;
const idsOf = (groups: readonly (readonly ReadingView[])[]) =>
  groups.map((group) => group.map(({ article }) => article.id).join(' '));

test('groupReadings(readings) tells alike what is alike, the base first and then the most', () => {
  const cut = { sentence: 'Prints 4 of 18 words.' };
  const readings = [
    reading('daily', cut),
    reading('herald', {}),
    reading('times', {}),
    reading('gazette', { isBase: true, sentence: 'The others are held against it.' }),
  ];
  expect(idsOf(groupReadings(readings))).toEqual(['gazette', 'herald times', 'daily']);
});

test('groupReadings(readings) leaves by itself what more is told of', () => {
  const readings = [
    reading('daily', {}),
    reading('herald', { beside: [{ words: 'both', where: 'before' }] as ReadingView['beside'] }),
    reading('times', {}),
    reading('gazette', { isSetByEditor: true }),
    reading('post', { isWithdrawn: true }),
  ];
  expect(idsOf(groupReadings(readings))).toEqual(['daily times', 'herald', 'gazette', 'post']);
});

test('groupPrinted(readings) prints the same words once, and those in marks apart from those without', () => {
  const words: ReadingView['pieces'] = [[{ type: 'text', value: 'the wall has moved' }]];
  const readings = [
    reading('daily', { pieces: words, isMarked: false }),
    reading('herald', { pieces: words, isMarked: true }),
    reading('times', { pieces: words, isMarked: true }),
  ];
  expect(idsOf(groupPrinted(readings))).toEqual(['herald times', 'daily']);
});
