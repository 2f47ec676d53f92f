import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toUtterances } from '../../../../src/core/collate/statements/utterances.ts';
import type { OwnUnit } from '../../../../src/core/collate/units/own-units.ts';
import type { Article } from '../../../../src/core/content-model.ts';
import { toArticle } from '../../../support/articles.ts';
import { analyzeTexts, statementWith } from '../../../support/statements.ts';

describe('an utterance', () => {
  test('holds neighbouring statements, in the order of most articles that print both', () => {
    const event = analyzeTexts(
      '“We will cut the fare by half. We will build forty new boats,” President Ann Poe said.',
      '“We will build forty new boats. We will ask the islands for their vote,” President Ann Poe said.',
    );
    const numbers = event.statements.map(({ utterance }) => utterance);
    expect(numbers).toEqual([1, 1, 1]);
    const words = event.statements.map(({ base }) => base.pieces[0]);
    expect(
      words.map((piece) =>
        event.articles.find(({ id }) => id === piece?.article)?.text.slice(piece?.start, piece?.end),
      ),
    ).toEqual([
      expect.stringContaining('cut the fare'),
      expect.stringContaining('forty new boats'),
      expect.stringContaining('their vote'),
    ]);
  });

  test('ends where dots stand between sentences, and at another speaker', () => {
    const event = analyzeTexts(
      '“We will cut the fare by half ... We will build forty new boats,” Ann Poe said.\n\n“That is a lie about the harbour,” Lou Brandt said.',
    );
    expect(new Set(event.statements.map(({ utterance }) => utterance)).size).toBe(3);
  });

  test('joins what says little by what stands beside it', () => {
    const event = analyzeTexts(
      '“The inspectors found cracks in eleven of the forty pillars. And he never came,” Ann Poe said.',
      '“The inspectors found cracks in eleven of the forty pillars. And he never came,” Ann Poe said.',
    );
    expect(statementWith(event, 'a', 'never came')).toBe(statementWith(event, 'b', 'never came'));
  });

  const fare = 'We will cut the northern fare by half.';
  const boats = 'We will build forty new boats.';
  const vote = 'We will ask the islands for their vote.';
  const said = (...words: readonly string[]) => `“${words.join(' ')}” So President Ann Poe said.`;
  /** The statements in the order that readers see, by the letters of their names. */
  const orderOf = (...texts: readonly string[]) => {
    const event = analyzeTexts(...texts);
    return event.statements.map(({ base: { pieces } }) => {
      const [piece] = pieces;
      const text = event.articles.find(({ id }) => id === piece?.article)?.text.slice(piece?.start) ?? '';
      return text.startsWith(fare) ? 'fare' : text.startsWith(boats) ? 'boats' : 'vote';
    });
  };

  test('has the order of most articles, where one has another', () => {
    expect(orderOf(said(boats, fare), said(fare, boats), said(fare, boats))).toEqual(['fare', 'boats']);
    expect(orderOf(said(fare, boats), said(boats, fare), said(fare, boats))).toEqual(['fare', 'boats']);
  });

  test('has the earlier article’s where as many have the one as the other', () => {
    expect(orderOf(said(boats, fare), said(fare, boats))).toEqual(['boats', 'fare']);
  });

  test('runs through statements that no article prints together', () => {
    expect(orderOf(said(boats, vote), said(fare, boats))).toEqual(['fare', 'boats', 'vote']);
  });

  test('comes to an end where the orders of articles run in a circle', () => {
    expect(orderOf(said(fare, boats), said(boats, vote), said(vote, fare)).toSorted()).toEqual([
      ...['boats', 'fare', 'vote'],
    ]);
  });

  test('keeps the order of many statements', () => {
    const sentences = Array.from(
      { length: 24 },
      (_, at) =>
        `We will give ${at + 40} boats to ${'abcdefghijklmnopqrstuvwx'.charAt(at).toUpperCase()}${'ellery'.repeat(1 + (at % 3))} harbour.`,
    );
    const event = analyzeTexts(said(...sentences), said(...sentences));
    const starts = event.statements.map(({ base }) => base.pieces[0]?.start ?? -1);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    expect(new Set(event.statements.map(({ utterance }) => utterance)).size).toBe(1);
  });
});

describe('toUtterances(clusters, next)', () => {
  /** What is printed in several articles, each a row of numbers; equal numbers are one cluster. */
  function orderOf(rows: readonly (readonly number[])[], official: boolean): number[][] {
    const articles = rows.map((_, at): Article => ({
      ...toArticle(`a${at}`, ''),
      kind: official && at === 1 ? 'official' : 'report',
    }));
    const units = rows.flatMap((row, rank) =>
      row.map((_, at) => ({
        article: articles[rank],
        rank,
        field: 'body',
        spans: [{ start: at, end: at + 1 }],
      })),
    ) as unknown as OwnUnit[];
    const numbers = rows.flat();
    const clusters = [...Map.groupBy(units, (unit) => numbers[units.indexOf(unit)]).values()];
    const next = new Map(
      units.flatMap((unit, at) => {
        const following = units[at + 1];
        return following?.article === unit.article ? [[unit, following] as const] : [];
      }),
    );
    return toUtterances(clusters, next).map((group) =>
      group.map(([unit]) => numbers[units.indexOf(unit as OwnUnit)] as number),
    );
  }

  test.each<[string, number[][], number[][]]>([
    [
      'goes by what comes after what',
      [
        [1, 2],
        [2, 3],
      ],
      [[1, 2, 3]],
    ],
    [
      'goes by most articles',
      [
        [2, 1],
        [1, 2],
        [1, 2],
      ],
      [[1, 2]],
    ],
    [
      'goes by the first article where as many have either',
      [
        [2, 1],
        [1, 2],
      ],
      [[2, 1]],
    ],
    [
      'begins a circle with the first',
      [
        [1, 2],
        [2, 3],
        [3, 1],
      ],
      [[1, 2, 3]],
    ],
    ['keeps apart what nothing prints together', [[1], [2, 3]], [[1], [2, 3]]],
    [
      'frees several at once, and the first of them first',
      [
        [5, 1],
        [5, 2],
        [5, 3],
        [5, 4],
      ],
      [[5, 1, 2, 3, 4]],
    ],
    [
      'is one through a third',
      [
        [1, 2],
        [3, 4],
        [2, 3],
      ],
      [[1, 2, 3, 4]],
    ],
    [
      'passes over what one prints twice in a row',
      [
        [1, 1, 2],
        [2, 1],
      ],
      [[1, 2]],
    ],
  ])('%s', (_name, rows, expected) => {
    expect(orderOf(rows, false)).toEqual(expected);
  });

  test('lets an official text outvote all others', () => {
    expect(
      orderOf(
        [
          [1, 2],
          [2, 1],
          [1, 2],
        ],
        true,
      ),
    ).toEqual([[2, 1]]);
    expect(
      orderOf(
        [
          [1, 2],
          [2, 1],
          [1, 2],
        ],
        false,
      ),
    ).toEqual([[1, 2]]);
  });

  test('puts each after those that most print right before it, as far as that runs in no circle', () => {
    const row = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 1 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
        const firsts = [...new Set(rows.flat())];
        const votes = (a: number, b: number) =>
          rows.filter((one) => one.some((number, at) => number === a && one[at + 1] === b)).length;
        const waitsFor = (b: number) => firsts.filter((a) => votes(a, b) > votes(b, a));
        for (const group of orderOf(rows, false)) {
          const left = firsts.filter((number) => group.includes(number));
          for (const number of group) {
            const free = left.filter((one) => !waitsFor(one).some((other) => left.includes(other)));
            expect(number).toBe(free[0] ?? left[0]);
            left.splice(left.indexOf(number), 1);
          }
        }
        expect(orderOf(rows, false).flat().toSorted()).toEqual(firsts.toSorted());
      }),
      { numRuns: 300 },
    );
  });
});
