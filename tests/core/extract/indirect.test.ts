import { describe, expect, test } from 'vitest';
import { extractQuotations } from '../../../src/core/extract/quotations.ts';
import { toArticle } from '../../support/articles.ts';

function listReports(text: string): (string | null | undefined)[][] {
  return extractQuotations(toArticle('article', text), [])
    .filter(({ kind }) => kind === 'indirect')
    .map(({ start, end, speaker, cue }) => [text.slice(start, end), speaker?.name, cue?.text]);
}

describe('findClauses(scene)', () => {
  test.each<[string, string, string[][]]>([
    [
      'a clause with “that”',
      'The mayor stated that the ferry would sail again.',
      [['the ferry would sail again', 'The mayor', 'stated']],
    ],
    [
      'a clause without “that”',
      'Northport said it had closed the quay.',
      [['it had closed the quay', 'Northport', 'said']],
    ],
    [
      'what somebody is accused of',
      'Northport accused Southport of blocking the old ferry line.',
      [['blocking the old ferry line', 'Northport', 'accused']],
    ],
    [
      'an attribution at the end',
      'The envoys also made false claims, the statement added.',
      [['The envoys also made false claims', 'the statement', 'added']],
    ],
    [
      'two acts of one sentence',
      'Northport insists that the quay is open and said on Monday that it sent a boat.',
      [
        ['the quay is open', 'Northport', 'insists'],
        ['it sent a boat', 'Northport', 'said'],
      ],
    ],
    [
      'what follows “, but” after “that”, which may turn its sense',
      'The mayor stated that the ferry had sailed for years, but after the strike it stayed in port.',
      [['the ferry had sailed for years, but after the strike it stayed in port', 'The mayor', 'stated']],
    ],
    [
      'a clause up to where another speaks',
      'The mayor stated that the ferry would sail again, but the captain said it would not.',
      [['the ferry would sail again', 'The mayor', 'stated']],
    ],
    [
      'a clause up to where the reporter takes back the word',
      'The mayor stated that the ferry would sail again, but has not named a day.',
      [['the ferry would sail again', 'The mayor', 'stated']],
    ],
    [
      'what somebody continues to say',
      'Northport continues to insist that the quay was never closed.',
      [['the quay was never closed', 'Northport', 'insist']],
    ],
    [
      'what a thing is called',
      'The statement called the delay not only a nuisance but also a danger to the islands.',
      [['the delay not only a nuisance but also a danger to the islands', 'The statement', 'called']],
    ],
    ['nothing of what was called off', 'The mayor called off a meeting that was a week away.', []],
    ['nothing of who was called', 'The mayor called her deputy a day later from the quay.', []],
    ['nothing of what was denied', 'The mayor did not say that the ferry would sail.', []],
    ['nothing of what might be said', 'The mayor would say that the ferry is late.', []],
    ['nothing of a relative clause', 'They agreed to the pact that sought to end the strike.', []],
    ['nothing in a sentence that quotes', 'The mayor said that the ferry was “late”.', []],
    ['nothing of who was told', 'Lee was told that the ferry was late again.', []],
  ])('%s', (_phenomenon, text, reports) => {
    expect(listReports(text)).toEqual(reports);
  });
});
