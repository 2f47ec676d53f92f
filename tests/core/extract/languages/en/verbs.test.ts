import { describe, expect, test } from 'vitest';
import {
  findVerb,
  formsOf,
  isFinding,
  needsHearer,
  takes,
} from '../../../../../src/core/extract/languages/en/verbs.ts';
import { extractQuotations } from '../../../../../src/core/extract/quotations.ts';
import { toArticle } from '../../../../support/articles.ts';

describe('findVerb(word)', () => {
  test.each([
    ['pledges', 'pledge', 'finite'],
    ['pledging', 'pledge', 'participle'],
    ['wrote', 'write=wrote/written', 'past'],
    ['quipped', 'quip', 'past'],
    ['implores', 'implore', 'finite'],
  ])('%s is a form of %s: %s', (word, entry, form) => {
    expect(findVerb(word)).toMatchObject({ entry, form, sense: 'saying' });
  });

  test('knows no verb that tells nothing', () => {
    expect(findVerb('sailed')).toBeUndefined();
  });
});

describe('takes(word, frame)', () => {
  test.each([
    ['hints', 'bare', true],
    ['hints', 'plain', false],
    ['accusing', 'of', true],
    ['condemns', 'as', true],
    ['condemns', 'for', true],
    ['beseeches', 'to', false],
  ] as const)('%s, %s: %s', (word, frame, is) => {
    expect(takes(word, frame)).toBe(is);
  });
});

test('a text finds, and its finding is a noun', () => {
  expect([isFinding('found'), isFinding('finding')]).toEqual([true, false]);
});

test('told needs somebody who is told, and telling may do without', () => {
  expect([needsHearer('told'), needsHearer('telling'), needsHearer('said')]).toEqual([true, false, false]);
});

test('formsOf(sense, forms) has no verb of another sense', () => {
  const said = formsOf('saying', ['past']);
  expect([said.has('said'), said.has('says'), said.has('condemned')]).toEqual([true, false, false]);
});

describe('a clause by the frame of its verb', () => {
  test.each([
    ['The board ⟦pledges⟧ the ferry will sail again.', 'the ferry will sail again'],
    ['The board ⟦hints⟧ the ferry will sail again.', 'the ferry will sail again'],
    ['The mayor ⟦condemned⟧ the delay as a danger to the islands.', 'a danger to the islands'],
    ['The mayor ⟦implores⟧ the board to open the quay.', 'the board to open the quay'],
    ['The mayor ⟦branded⟧ it a danger to the islands.', 'it a danger to the islands'],
  ])('%s', (marked, clause) => {
    const text = marked.replace(/[⟦⟧]/g, '');
    const [found] = extractQuotations(toArticle('article', text), []);
    expect(found && [text.slice(found.start, found.end), found.cue?.text]).toEqual([
      clause,
      /⟦(.*)⟧/.exec(marked)?.[1],
    ]);
  });
});
