import { describe, expect, test } from 'vitest';
import { printsFigure, type SoughtFigure } from '../../../src/core/claims/figures.ts';

const lorries: SoughtFigure = { kind: 'amount', value: '10', counted: ['lorry', 'lorri'] };
const workers: SoughtFigure = { kind: 'amount', value: '800000', counted: ['worker'] };
const sum: SoughtFigure = { kind: 'money', value: '5700000', counted: [] };
const share: SoughtFigure = { kind: 'percent', value: '12.5', counted: [] };
const date = (value: string): SoughtFigure => ({ kind: 'date', value, counted: [] });

describe('printsFigure(article, figure)', () => {
  test.each<[string, SoughtFigure]>([
    ['Ten of the lorries waited.', lorries],
    ['The 10-lorry convoy waited.', lorries],
    ['It left 800,000 without pay, federal workers all.', workers],
    ['It left 800 000 federal workers without pay.', workers],
    ['Workers, eight hundred thousand or so, that is 0.8 million; 800k workers.', workers],
    ['They asked for $5.7 million.', sum],
    ['They asked for $5.7m.', sum],
    ['It fell by 12.5 per cent.', share],
    ['It fell by 12.5%.', share],
    ['On the 2nd of May it rained.', date('05-02')],
    ['It rained on May 2, 2024.', date('2024-05-02')],
    ['A law of May 2024.', date('2024-05')],
    ['In 2020 it rained.', date('2020')],
  ])('finds in “%s” what it prints', (text, figure) => {
    expect(printsFigure({ text }, figure)).toBe(true);
    expect(printsFigure({ text: '', headline: text }, figure)).toBe(true);
  });

  test.each<[string, SoughtFigure]>([
    ['Ten people came. The lorries waited.', lorries],
    ['Ten of those who stood in the rain that evening had lorries.', lorries],
    ['The 100 lorries waited, and 1,010 lorries more.', lorries],
    ['It left 800 workers without pay.', workers],
    ['They asked for $57 million, or $5.7 billion.', sum],
    ['It rose to 12.5 points.', share],
    ['On the 20th of May it rained; 2 people came in May.', date('06-02')],
    ['It rained on 21 May.', date('05-02')],
  ])('finds in “%s” nothing else', (text, figure) => {
    expect(printsFigure({ text }, figure)).toBe(false);
  });
});
