import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chooserFor, clause, placeOf, sentence } from '../bench/site/invented-words.ts';

/** What was said at the summit: who, the whole of it, what is left when it is trimmed and when it is cut, and in other words. */
type Said = readonly [who: string, whole: string, trimmed: string, cut: string, other: string];

const said: readonly Said[] = [
  [
    'Ada Brook',
    'We will close the northern reservoir before winter, whatever the neighbouring provinces decide, because the wall has moved eleven centimetres',
    'the wall has moved eleven centimetres',
    'We will close the northern reservoir before winter … because the wall has moved eleven centimetres',
    'We shall shut the northern reservoir before winter, whatever the neighbouring provinces decide, because the wall has shifted eleven centimetres',
  ],
  [
    'Omar Feld',
    'Nobody asked the ferrymen, and nobody counted the boats that were lost in the flood of last spring',
    'nobody counted the boats that were lost',
    'Nobody asked the ferrymen … in the flood of last spring',
    'No one asked the ferrymen, and no one counted the vessels that were lost in the flood of last spring',
  ],
  [
    'Ada Brook',
    'Every household on the lower bank receives a letter, a telephone number and a bed for as long as it takes',
    'a telephone number and a bed for as long as it takes',
    'Every household on the lower bank receives … a bed for as long as it takes',
    'Each family on the lower bank gets a letter, a telephone number and a bed for as long as it takes',
  ],
  [
    'Lena Voss',
    'Our engineers warned the ministry in writing three years ago and were told that concrete does not read newspapers',
    'concrete does not read newspapers',
    'Our engineers warned the ministry in writing … that concrete does not read newspapers',
    'Our engineers warned the ministry by letter three years ago and heard that concrete does not read newspapers',
  ],
  [
    'Omar Feld',
    'A treaty without the upstream towns is a map without its rivers, pretty on a wall and useless on the water',
    'pretty on a wall and useless on the water',
    'A treaty without the upstream towns is … useless on the water',
    'A treaty lacking the upstream towns is a map without its rivers, handsome on a wall and useless on the water',
  ],
  [
    'Lena Voss',
    'If the pumps run day and night, the old town stays dry until the thaw; after that I promise nothing',
    'after that I promise nothing',
    'If the pumps run day and night … until the thaw; after that I promise nothing',
    'As long as the pumps run day and night, the old town stays dry until the thaw; beyond that I promise nothing',
  ],
];

// Of ten outlets four print the agency’s copy as it is and one has nothing of it; the others change it in their own way.
const ways = [
  'whole',
  'whole',
  'trimmed',
  'whole',
  'cut',
  'unmarked',
  'whole',
  'reworded',
  'mixed',
  'none',
] as const;

/**
 * A content folder with one event that so many outlets report: most print an agency's copy, whole, trimmed, cut,
 * without its marks or in other words; every tenth shares nothing with another.
 */
export async function writeSummit(outlets: number, statements = said.length): Promise<string> {
  const folder = join(await mkdtemp(join(tmpdir(), 'summit-')), 'content');
  const write = async (path: string, text: string) => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  };
  await write('site.yaml', 'name: Crossquote\ndescription: A summit.\nlang: en\npublisher:\n  name: Tests\n');
  const reports = Object.entries(writeReports(outlets, statements));
  await write(
    'outlets.yaml',
    reports.map(([id], at) => `- id: ${id}\n  name: The ${placeOf(at)} Herald\n`).join(''),
  );
  await write(
    'events/summit.md',
    '---\ntitle: Four provinces meet on the northern reservoir\ndate: 2024-05-02\nplace: Northport\nsummary: Ministers of four provinces met on the wall of the northern reservoir.\n---\n',
  );
  for (const [at, [id, report]] of reports.entries()) {
    const fields = [
      `outlet: ${id}`,
      `published: 2024-05-0${2 + (at % 3)}`,
      `url: https://${id}.example/summit`,
      `headline: ${sentence(chooserFor(`headline ${at}`)).replace(/\.$/, '')}`,
    ];
    await write(`articles/summit/${id}.md`, `---\n${fields.join('\n')}\n---\n\n${report}\n`);
  }
  return folder;
}

/** The reports of the summit by the ids of their outlets. */
export function writeReports(outlets: number, statements = said.length): Record<string, string> {
  const all = Array.from({ length: statements }, (_, at) => said[at] ?? inventSaid(at));
  return Object.fromEntries(
    Array.from({ length: outlets }, (_, at) => [
      placeOf(at).toLowerCase().replaceAll(' ', '-'),
      writeReport(at, all),
    ]),
  );
}

function writeReport(at: number, all: readonly Said[]): string {
  const choose = chooserFor(`report ${at}`);
  const way = ways[at % ways.length] ?? 'whole';
  const own = () => `${sentence(choose)} ${sentence(choose)}`;
  if (way === 'none') return [own(), own(), `“${sentence(choose)}” said a neighbour.`, own()].join('\n\n');
  const agency = chooserFor('agency');
  const wire = [0, 1, 2].map(() => `${sentence(agency)} ${sentence(agency)} ${sentence(agency)}`);
  const paragraphs = all.flatMap((each, number) => {
    // An agency's copy is cut from its end; those who write themselves choose.
    const isPrinted = way === 'mixed' ? choose.chance(0.5) : number < all.length - (at % 4);
    return isPrinted ? [print(each, way === 'mixed' ? choose(ways) : way)] : [];
  });
  const [first = '', second = '', third = ''] = wire;
  if (way === 'whole')
    return [first, ...paragraphs.slice(0, 3), second, ...paragraphs.slice(3), third].join('\n\n');
  return [
    own(),
    ...paragraphs.slice(0, 2),
    own(),
    ...(choose.chance(0.5) ? [second] : []),
    ...paragraphs.slice(2),
  ].join('\n\n');
}

/** Beyond what is told above, remarks of the bench’s words. */
function inventSaid(at: number): Said {
  const choose = chooserFor(`said ${at}`);
  const [first, second, third] = [clause(choose), clause(choose), clause(choose)];
  const capital = `T${first.slice(1)}`;
  return [
    ['Ada Brook', 'Omar Feld', 'Lena Voss'][at % 3] ?? '',
    `${capital} and ${second} because ${third}`,
    `${second} because ${third}`,
    `${capital} … because ${third}`,
    `${capital} and ${second} since ${third}`,
  ];
}

function print([who, whole, trimmed, cut, other]: Said, way: (typeof ways)[number]): string {
  switch (way) {
    case 'trimmed':
      return `${who} told reporters that “${trimmed}”.`;
    case 'cut':
      return `“${cut},” ${who} said.`;
    case 'unmarked':
      return `${who} said that ${whole.charAt(0).toLowerCase()}${whole.slice(1)}.`;
    case 'reworded':
      return `“${other},” ${who} said on Thursday.`;
    default:
      return `“${whole},” said ${who}.`;
  }
}
