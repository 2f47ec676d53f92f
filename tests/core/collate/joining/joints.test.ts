import { describe, expect, test } from 'vitest';
import { analyzeTexts, readingOf, statementWith } from '../../../support/statements.ts';

const first = 'The northern bridge is safe for now.';
const second = 'It will not survive another icy winter.';
const third = 'We shall repair the harbour lighthouse too.';
const said = (words: string) => `“${words}” So engineer Tess Wynn said.`;

/** What stands left out before the third sentence in the second of two texts: how many units, and whether dots show it. */
function jointOf(...texts: readonly [string, string, ...string[]]): string {
  const event = analyzeTexts(...texts);
  const { joins } = readingOf(statementWith(event, 'b', 'harbour lighthouse'), 'b');
  return joins.map(({ left, ellipsis }) => `${left.length} ${ellipsis}`).join(', ');
}

describe('where marks close over what another article prints between', () => {
  test.each([
    ['it is told', said(`${first} ${second} ${third}`), said(`${first} ${third}`), '1 unshown'],
    ['it is told with its dots', said(`${first} ${second} ${third}`), said(`${first} … ${third}`), '1 shown'],
    [
      'dots of three count too',
      said(`${first} ${second} ${third}`),
      said(`${first} ... ${third}`),
      '1 shown',
    ],
    ['nothing is told where nothing is left out', said(`${first} ${third}`), said(`${first} ${third}`), ''],
    [
      'nothing is told where the marks close and open again',
      said(`${first} ${second} ${third}`),
      `${said(first)} ${said(third)}`,
      '',
    ],
    ['nothing is told of what only this article prints', said(first), said(`${first} ${third}`), ''],
  ] as const)('%s', (_name, a, b, joint) => {
    expect(jointOf(a, b)).toBe(joint);
  });

  test('of several articles the one counts that prints most between', () => {
    const more = 'The old ferry stays in service.';
    expect(
      jointOf(
        said(`${first} ${second} ${third}`),
        said(`${first} ${third}`),
        said(`${first} ${second} ${more} ${third}`),
      ),
    ).toBe('2 unshown');
  });
});
