import { describe, expect, test } from 'vitest';
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
