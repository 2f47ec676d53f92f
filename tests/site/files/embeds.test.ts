import { describe, expect, test } from 'vitest';
import { listEmbeds } from '../../../src/site/files/embeds.ts';
import { addressesUnder } from '../../../src/views/addresses.ts';
import type { Site } from '../../../src/views/site.ts';
import { analyzeTexts } from '../../support/statements.ts';

function embedsOf(...texts: readonly string[]) {
  return listEmbeds({
    addresses: addressesUnder('/', 'https://example.org'),
    outletsById: new Map(),
    wholeTextEvents: new Map(),
    events: [analyzeTexts(...texts)],
  } as unknown as Site);
}

const first = 'The patient council repairs the northern lighthouse before winter.';
const second = 'No trawler leaves the frozen quay until the inspector returns.';

describe('listEmbeds(site)', () => {
  test('shows with a statement all that stand with it in one row, at the address of each', () => {
    const said = `“${first} ${second}” Ann Lee said.`;
    const embeds = embedsOf(said, said);
    expect(embeds.map(({ words }) => words)).toEqual([`${first} ${second}`, `${first} ${second}`]);
    expect(new Set(embeds.map(({ statement }) => statement.id)).size).toBe(2);
    for (const { row } of embeds)
      expect(row().readings.map(({ word }) => word)).toEqual(['verbatim', 'verbatim']);
  });

  test('shows a statement alone that the articles treat otherwise than its neighbour', () => {
    const embeds = embedsOf(
      `“${first} ${second}” Ann Lee said.`,
      `“${first}” Ann Lee said. “No trawler leaves the frozen quay,” she said.`,
    );
    expect(embeds.map(({ words }) => words)).toEqual([first, second]);
  });

  test('prints what several articles compose in no marks, and its title has what one of them prints', () => {
    const [embed] = embedsOf(
      '“The patient council repairs the northern lighthouse before winter,” Ann Lee said.',
      '“Council repairs the northern lighthouse before winter, and the fishing families rejoice.” Ann Lee said.',
    );
    expect(embed).toMatchObject({
      title:
        'Ann Lee: “Council repairs the northern lighthouse before winter, and …” (as printed in b), what each outlet did to the words',
      words:
        'The patient Council repairs the northern lighthouse before winter, and the fishing families rejoice.',
      isMarked: false,
      notes: ['composed from a and b'],
    });
  });

  test('says how words are told that are not told as said', () => {
    const denied = 'Ann Lee denied saying “the council repairs the northern lighthouse before winter”.';
    expect(embedsOf(denied, denied)[0]).toMatchObject({
      title:
        'Ann Lee: “the council repairs the northern lighthouse before winter” (denied: told as not said), what each outlet did to the words',
      isMarked: true,
      notes: ['denied: told as not said'],
    });
  });

  test('has none for what one article alone prints', () => {
    expect(embedsOf(`“${first}” Ann Lee said.`, `“${second}” Ben Okoro said.`)).toEqual([]);
  });
});
