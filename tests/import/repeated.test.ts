import { describe, expect, test } from 'vitest';
import { tellRepeated } from '../../src/import/repeated.ts';

const page = (name: string, lines: readonly string[], host = 'courier.example') => ({
  facts: { url: `https://${host}/${name}` },
  blocks: lines.map((words) => ({ kind: 'paragraph' as const, words })),
  doubts: [],
});

const quays = ['The quays close on Monday.', 'They were built in 1911.', 'News of the town, every Friday.'];
const oboe = [
  'The orchestra has lost its oboe.',
  'It was last seen in June.',
  'News of the town, every Friday.',
];
const bridge = ['The footbridge will stay.', 'Horses may not cross it.', 'News of the town, every Friday.'];

const doubtsOf = (pages: ReturnType<typeof page>[]) => tellRepeated(pages).map(({ doubts }) => doubts);

describe('tellRepeated(documents)', () => {
  test('tells of a line that three pages of one outlet have, and takes nothing out', () => {
    const pages = [page('quays', quays), page('oboe', oboe), page('bridge', bridge)];
    const told = [
      "“News of the town, every Friday.” stands on 2 other pages of the outlet too. Look whether it is the report's.",
    ];
    expect(doubtsOf(pages)).toEqual([told, told, told]);
    expect(tellRepeated(pages).map(({ blocks }) => blocks)).toEqual(pages.map(({ blocks }) => blocks));
  });

  test('tells of none that pages of other outlets have', () => {
    const pages = [
      page('quays', quays),
      page('oboe', oboe, 'herald.example'),
      page('bridge', bridge, 'post.example'),
    ];
    expect(doubtsOf(pages)).toEqual([[], [], []]);
  });

  test('tells nothing of one report that was saved three times, nor of words in quotation marks', () => {
    expect(doubtsOf([page('a', quays), page('b', quays), page('c', quays)])).toEqual([[], [], []]);
    const said = '“We shall not rest,” said the mayor.';
    const pages = [quays, oboe, bridge].map((lines, at) => page(String(at), [...lines.slice(0, 2), said]));
    expect(doubtsOf(pages)).toEqual([[], [], []]);
  });
});
