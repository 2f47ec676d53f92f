import { describe, expect, test } from 'vitest';
import { extractQuotations } from '../../../src/core/extract/quotations.ts';
import type { QuotationKind } from '../../../src/core/model.ts';
import { toArticle } from '../../support/articles.ts';

describe('decideKind: speech, fragment, term', () => {
  test.each<[QuotationKind, string]>([
    ['speech', '“We shall not rest,” she said.'],
    ['speech', 'She said the port was “on the verge of ruin since the ferry went away”.'],
    ['fragment', 'Lee called it “wrong”.'],
    ['fragment', 'The board spoke of a “campaign of lies and tricks”.'],
    ['term', 'Lee spoke on Radio One’s “Morning Harbour”.'],
    ['term', 'The author of “Night Boats” lives here.'],
    ['term', 'The “Night Boats” star lives here.'],
    ['term', 'The so-called “harbour tax” came in May.'],
    ['term', 'The so called “harbour tax” came in May.'],
    ['fragment', 'The harbour is widely called “the sink”.'],
    ['fragment', 'Why Jo Lee Felt “Unseen” As A Child'],
    ['term', 'It was George “Jay” Keyworth who came.'],
    ['term', 'Money from a “dark harbour” fund paid for it.'],
    ['term', '“Night Boats” by the Herald’s Jo Lee is out.'],
    ['fragment', 'The treaty has an “undue delay” clause.'],
  ])('%s: %s', (kind, text) => {
    const [quotation] = extractQuotations(toArticle('article', text), []);
    expect(quotation?.kind).toBe(kind);
    expect(quotation?.why).toMatch(/\.$/);
  });
});

describe('why words in marks are what they are', () => {
  const work = 'The title of a work or program.';
  const name = 'A name in capitals, as of a program.';
  const noun = 'It describes the noun after it; nobody is said to have said it.';
  const sentence = 'A sentence of its own.';

  test.each([
    ['“The harbour is closed,” Holt said.', 'speech', sentence],
    ['“It is late” she replied.', 'speech', sentence],
    ['“Late” she replied.', 'fragment', 'One word set into the reporter’s sentence.'],
    ['Holt spoke of a “grave step”.', 'fragment', '2 words set into the reporter’s sentence.'],
    [
      'Holt said it was “a long and very expensive winter for us”.',
      'speech',
      '8 words in a row, enough to stand as an utterance.',
    ],
    [
      'Holt said it was “a long and expensive winter for”.',
      'fragment',
      '6 words set into the reporter’s sentence.',
    ],
    ['They met George “Jay” Keyworth there.', 'term', 'A nickname inside a name.'],
    ['She read “The Old Harbour” by Ann Lee.', 'term', 'The title of a work: its author follows.'],
    [
      'She read “Boats at night,” by the Herald’s Ann Lee.',
      'term',
      'The title of a work: its author follows.',
    ],
    ['The film “The Old Harbour” opens today.', 'term', work],
    ['The “Old Harbour” author lives here.', 'term', work],
    ['Holt spoke on Monday’s “Clean Harbour Now”.', 'term', name],
    ['The so-called “harbour tax” was paid.', 'term', 'Named, not said: “so-called” stands before it.'],
    ['The so called “harbour tax” was paid.', 'term', 'Named, not said: “called” stands before it.'],
    ['It was a “must see” event.', 'term', noun],
    ['It was a “must see, must hear” event.', 'term', noun],
    ['The word “harbour” is old.', 'term', 'Nobody speaks in its paragraph or beside it.'],
  ])('%s: %s, %s', (text, kind, why) => {
    const [quotation] = extractQuotations(toArticle('article', text), []);
    expect([quotation?.kind, quotation?.why]).toEqual([kind, why]);
  });

  test.each([
    ['before a verb', 'Holt called the “grave step” taken on Monday wrong.'],
    ['before “and”', 'Holt named a “grave step” and a long winter.'],
    ['after “or”', 'Holt named a delay or “grave step” measures.'],
    ['before a preposition', 'Holt named a “grave step” of the council.'],
    ['before a time', 'Holt named a “grave step” today.'],
    ['before an adverb', 'Holt named a “grave step” repeatedly.'],
    ['before a word for words', 'Holt explained the “grave step” remark.'],
    ['before a name', 'Holt named a “grave step” Reid had taken.'],
    ['with a comma at its end', 'Holt named a “grave step,” harbour owners said.'],
  ])('words %s describe no noun', (_name, text) => {
    const [quotation] = extractQuotations(toArticle('article', text), []);
    expect(quotation?.why).not.toBe(noun);
  });
});
