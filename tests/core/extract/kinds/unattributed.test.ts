import { describe, expect, test } from 'vitest';
import type { QuotationKind } from '../../../../src/core/model.ts';
import { readQuoted } from '../../../support/voices.ts';

describe('words in marks that nobody says', () => {
  test.each<[QuotationKind, string]>([
    ['fragment', 'A self-styled “harbour” guide came.'],
    ['term', 'Four towns gave money to “super boats” in May.'],
    ['fragment', 'Four towns gave money to “super boats” in May.\n\n“We gave none,” said Ann Lee.'],
    ['fragment', 'Four towns gave money to “super boats”. “We gave none,” said Ann Lee.'],
    ['term', 'The “harbour tax” would rise. “We know,” said Ann Lee.'],
    ['term', 'What “very soon” means is open. “We know,” said Ann Lee.'],
    ['fragment', '“Late again” was the word at the quay. “We know,” said Ann Lee.'],
    ['fragment', 'The march in May had one message: “stop them”.'],
    ['fragment', 'The crowds in the streets waved “fair fish” placards.'],
    ['term', 'Four towns gave money to “super boats of old” in May.'],
    ['fragment', 'Four towns gave money to “super boats of the old” in May.'],
    ['fragment', 'Four towns gave money to “the boats that we need to live” in May.'],
  ])('%s: %s', (kind, text) => {
    expect(readQuoted(text)[0]?.kind).toBe(kind);
  });
});
