import { expect, test } from 'vitest';
import { suggestSpeakers } from '../../../src/core/describe/speaker-suggestions.ts';
import type { EventAnalysis } from '../../../src/core/model.ts';

const quoted = (resolved: string, article: string, name = resolved, id: string | null = null) => ({
  ...{ article, kind: 'speech', marks: 'double' },
  speaker: { id, name, resolved },
});

function suggest(quotations: readonly object[], entries: readonly { id: string; name: string }[] = []) {
  const events = [{ quotations }] as unknown as EventAnalysis[];
  return suggestSpeakers(
    events,
    entries.map((entry) => ({ ...entry, aliases: [] })),
  );
}

test('lists who is quoted in two articles, with the names they print, and joins a surname to its only bearer', () => {
  expect(
    suggest([
      quoted('Ada Moreno', 'a', 'Ms Moreno'),
      quoted('Moreno', 'b'),
      quoted('Bo Lee', 'a'),
      quoted('he', 'a'),
      quoted('The Council', 'b'),
    ]),
  ).toEqual([
    { name: 'Ada Moreno', aliases: ['Moreno', 'Ms Moreno'], quotations: 2, articles: 2, maybe: [] },
  ]);
});

test('takes what stands before a whole name of the same event for no other person', () => {
  expect(
    suggest([
      quoted('Treasurer Omar Reyes', 'a'),
      quoted('Omar Reyes', 'b'),
      quoted('Acting Treasurer Omar Reyes', 'c'),
    ]),
  ).toEqual([
    {
      ...{ name: 'Omar Reyes', quotations: 3, articles: 3, maybe: [] },
      aliases: ['Acting Treasurer Omar Reyes', 'Treasurer Omar Reyes'],
    },
  ]);
});

test('takes a surname after a title for whom the same event names so in full, where that is one', () => {
  const told = [quoted('Rev. Tomas Hale', 'a'), quoted('The Rev. Hale', 'b'), quoted('Mayor Anna Hale', 'b')];
  expect(suggest(told).map(({ name, aliases }) => [name, aliases])).toEqual([
    ['Rev. Tomas Hale', ['Rev. Hale']],
  ]);
  const two = [...told, quoted('Rev. Sue Hale', 'a'), quoted('Rev. Hale', 'c')];
  expect(suggest(two).map(({ name, quotations }) => [name, quotations])).toEqual([['Rev. Hale', 2]]);
});

test('says who may be the same, and leaves who has an entry', () => {
  const three = (name: string) => ['a', 'b', 'c'].map((article) => quoted(name, article));
  expect(
    suggest(
      [
        ...three('Ada Moreno'),
        ...three('Luis Moreno'),
        ...three('Moreno'),
        quoted('Tomas Reyk', 'a', 'Reyk', 'reyk'),
      ],
      [{ id: 'eva', name: 'Eva Moreno' }],
    ).map(({ name, maybe }) => [name, maybe]),
  ).toEqual([
    ['Ada Moreno', ['Luis Moreno', 'Moreno', 'eva']],
    ['Luis Moreno', ['Ada Moreno', 'Moreno', 'eva']],
    ['Moreno', ['Ada Moreno', 'Luis Moreno', 'eva']],
  ]);
});
