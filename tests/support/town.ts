import type { Edit } from './content-folder.ts';

const file = (path: string, ...lines: readonly string[]): Edit => ({
  file: path,
  write: `${lines.join('\n')}\n`,
});

/** Makes of the harbour's one event a town's four: two of one story, with wording that comes back, and two of none. */
export const town: readonly Edit[] = [
  { file: 'site.yaml', replace: 'contact:', by: 'url: https://school.example\ncontact:' },
  { file: 'outlets.yaml', replace: '- id: gazette', by: '- id: echo\n  name: The Echo\n- id: gazette' },
  {
    file: 'speakers.yaml',
    replace: '- id: ada-moreno',
    by: '- id: tom-reed\n  name: Tom Reed\n  role: Miller\n- id: ada-moreno',
  },
  file(
    'events/ferry-strike.md',
    '---',
    'title: The ferries stand still',
    'date: 2026-03-20',
    'story: harbour',
    'summary: The crews of the ferries struck for a day.',
    '---',
  ),
  file(
    'articles/ferry-strike/daily.md',
    '---',
    'published: 2026-03-20',
    'headline: Ferries idle',
    '---',
    '',
    'Fishermen gathered outside the hall with lanterns again. “The crews shall have their berths repainted by June,” Moreno said.',
  ),
  file(
    'articles/ferry-strike/herald.md',
    '---',
    'published: 2026-03-21',
    'publish: full',
    '---',
    '',
    'The mayor said that “the crews shall have their berths repainted”. An accordionist serenaded pedestrians.',
  ),
  file(
    'events/mill-fire.md',
    '---',
    'title: The mill burns',
    'date: 2026-02-01',
    'summary: A fire burned the old mill down.',
    '---',
  ),
  file(
    'articles/mill-fire/echo.md',
    '---',
    'published: 2026-02-01',
    'headline: Mill lost',
    '---',
    '',
    '“The grindstones cracked like eggs in the heat,” Tom Reed said. The roof fell in at noon.',
  ),
  file(
    'articles/mill-fire/gazette.md',
    '---',
    'published: 2026-02-02',
    'publish: full',
    '---',
    '',
    'Reed told neighbors that “the grindstones cracked like eggs”. Nobody was hurt.',
  ),
  file(
    'events/dry-well.md',
    '---',
    'title: The well runs dry',
    'date: 2026-04-02',
    'summary: The well on the square gave no water.',
    '---',
  ),
  file(
    'articles/dry-well/echo.md',
    '---',
    'published: 2026-04-02',
    '---',
    '',
    '“Buckets came up with nothing but frogs,” said Tom Reed.',
  ),
  file('docs/visits.md', '---', 'title: Visits', '---', '', 'We show how papers work.'),
];
