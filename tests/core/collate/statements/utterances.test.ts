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
});
