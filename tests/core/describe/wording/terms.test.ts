import { describe, expect, test } from 'vitest';
import { countTerms } from '../../../../src/core/describe/wording/terms.ts';
import { inventEvent } from '../../../support/invented-event.ts';

const terms = [
  { about: 'the region', names: ['Karabakh', 'Nagorno-Karabakh', 'Artsakh'] },
  { about: 'the road', names: ['Lachin road', 'Lachin corridor'] },
];

function count(text: string) {
  const event = inventEvent({ articles: [{ id: 'daily', text }], terms });
  return Object.fromEntries(
    countTerms(event).flatMap(({ names }) => names.map((use) => [use.name, use.count] as const)),
  );
}

describe('countTerms(analysis, story)', () => {
  test.each([
    [
      'takes the longest name at each place',
      'Karabakh and Nagorno-Karabakh',
      { Karabakh: 1, 'Nagorno-Karabakh': 1 },
    ],
    ['reads a dash of any kind and a space', 'Nagorno‑Karabakh, Nagorno Karabakh', { 'Nagorno-Karabakh': 2 }],
    ['reads possessives and compounds', 'Karabakh’s people, Karabakh-born', { Karabakh: 2 }],
    ['folds case', 'the LACHIN Corridor', { 'Lachin corridor': 1 }],
    ['does not join a name over a comma or a full stop', 'in Lachin, road works; Lachin. Road', {}],
    ['does not join a name over a paragraph’s end', 'in Lachin\n\nroad works', {}],
    ['does not find a name inside a word', 'Karabakhi horses', {}],
  ])('%s', (_name, text, counts) => {
    expect(count(text)).toEqual(counts);
  });

  test('counts a name inside a longer hyphenated name apart', () => {
    const event = inventEvent({
      articles: [
        {
          id: 'daily',
          text: 'In Karabakh the Shusha-Karabakh road and the Agdam‑Shusha–Karabakh road; SHUSHA-Karabakh; Karabakh-born.',
        },
      ],
      terms,
    });
    const [use] = countTerms(event);
    expect(use?.names.map(({ name, within, count: times }) => [name, within, times])).toEqual([
      ['Karabakh', null, 2],
      ['Karabakh', 'Shusha-Karabakh', 2],
      ['Karabakh', 'Agdam‑Shusha–Karabakh', 1],
    ]);
  });

  test('says where, in whose article, and whether a speaker says it', () => {
    const event = inventEvent({
      articles: [
        { id: 'daily', headline: 'On the Lachin road', text: 'He said: “⟦He: the Lachin road is open⟧”.' },
        { id: 'herald', text: 'The Lachin corridor.' },
      ],
      terms,
    });
    const [use] = countTerms(event);
    expect(use?.names[0]).toEqual({
      name: 'Lachin road',
      within: null,
      count: 2,
      articles: [
        {
          article: 'daily',
          places: [
            { field: 'headline', quoted: false, start: 7, end: 18 },
            { field: 'body', quoted: true, start: 14, end: 25 },
          ],
        },
        { article: 'herald', places: [] },
      ],
    });
  });

  test('joins the names of the story to those of the event', () => {
    const event = inventEvent({ articles: [{ id: 'daily', text: 'Stepanakert, Karabakh' }], terms });
    const story = { id: 's', title: 'S', terms: [{ about: 'the city', names: ['Stepanakert'] }, ...terms] };
    expect(countTerms(event, story).map(({ about }) => about)).toEqual(['the region', 'the city']);
  });
});
