import { describe, expect, test } from 'vitest';
import { readQuoted } from '../../../support/voices.ts';

describe('who is named beside the words without a cue', () => {
  test.each<[string, string[]]>([
    ['“We stay.” — Ann Poe', ['Ann Poe signature']],
    ['“We stay.” – Ann Poe', ['Ann Poe signature']],
    ['“We stay.” -- Ann Poe, mayor', ['Ann Poe signature']],
    ['“We stay.” — Ann Poe.', ['Ann Poe signature']],
    ['“We stay.” — Ann Poe (mayor)', ['Ann Poe signature']],
    ['“We stay.” — Ann Poe left', ['Ann Poe cue after']],
    ['“We stay.” — boats', ['null null']],
    ['“We stay.” Ann Poe', ['null null']],
    ['“We stay.”', ['null null']],
    ['Interview: “We stay.”', ['null rubric']],
    ['Old interview: “We stay.”', ['null rubric']],
    ['Ann Poe: “We stay.”', ['Ann Poe label']],
  ])('%s', (notation, expected) => {
    expect(readQuoted(notation).map(({ speaker, rule }) => `${speaker?.name ?? null} ${rule}`)).toEqual(
      expected,
    );
  });
});
