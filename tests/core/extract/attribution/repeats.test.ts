import { describe, expect, test } from 'vitest';
import { readQuoted } from '../../../support/voices.ts';

describe('words that an article prints twice', () => {
  test.each<[string, string[]]>([
    [
      '“We shall not rest.”\n\nIt rained.\n\nThen, “We shall not rest,” Poe said.',
      ['Poe repeated words', 'Poe cue after'],
    ],
    ['“We shall rest.”\n\nIt rained.\n\nThen, “We shall rest,” Poe said.', ['null null', 'Poe cue after']],
    [
      '“WE SHALL not rest!”\n\nIt rained.\n\nThen, “We shall not rest,” Poe said.',
      ['Poe repeated words', 'Poe cue after'],
    ],
    [
      '“shall not rest today”\n\nIt rained.\n\n“We shall not rest today or here,” Poe said.',
      ['Poe repeated words', 'Poe cue after'],
    ],
    [
      '“We shall not rest here.”\n\nIt rained.\n\n“We shall not rest,” Poe said.',
      ['null null', 'Poe cue after'],
    ],
    [
      '“We shall not rest there.”\n\nIt rained.\n\n“We shall not rest here,” Poe said.',
      ['null null', 'Poe cue after'],
    ],
    [
      '“We won’t rest here.”\n\nIt rained.\n\n“We won’t rest here,” Poe said.',
      ['Poe repeated words', 'Poe cue after'],
    ],
    [
      '“We shall not rest.”\n\nIt rained.\n\n“We shall not rest,” Poe said.\n\n“We shall not rest,” Lee said.',
      ['Poe repeated words', 'Poe cue after', 'Lee cue after'],
    ],
    ['“We shall not rest.”\n\nIt rained.\n\n“We go.”', ['null null', 'null null']],
  ])('%s', (notation, expected) => {
    expect(readQuoted(notation).map(({ speaker, rule }) => `${speaker?.name ?? null} ${rule}`)).toEqual(
      expected,
    );
  });
});
