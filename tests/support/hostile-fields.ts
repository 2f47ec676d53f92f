import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A text in one field of content that is harmless everywhere else. */
export interface HostileField {
  readonly field: FieldName;
  readonly text: string;
}

// Every text that content can hold and that is not refused unless it is an id, a date or an address.
const harmless = {
  'outlet name': 'The Daily',
  'outlet country': 'Norway',
  'outlet kind': 'newspaper',
  'outlet description': 'A paper.',
  'speaker role': 'Mayor',
  'speaker alias': 'Mayor Moreno',
  'story title': 'The quays',
  'story description': 'What became of the quays.',
  'story term': 'The basin',
  'story name': 'old harbour',
  'event title': 'A vote',
  'event place': 'Port Ellery',
  'event summary': 'The council voted.',
  'event background': 'The harbour is old.',
  'event term': 'The pier',
  'event name': 'northern pier',
  headline: 'Council closes the harbour',
  author: 'A. Reporter',
  paragraph: 'It was late.',
  words: 'It was late.',
  quotation: 'until June',
  heading: 'After the vote',
  item: 'Repairs begin.',
  cell: 'North',
  code: 'quay',
  quoted: 'Fishermen gathered.',
  furniture: 'Subscribe.',
  'link words': 'the council',
  'link address': 'https://example.org/',
  'link title': 'council',
  'page title': 'A lesson',
  'page description': 'For schools.',
  'page text': 'Read this.',
  'page words': 'Read this.',
  'page link': 'https://example.org/',
  'page definition': 'https://example.org/',
  'page code': 'quay',
} as const;

export type FieldName = keyof typeof harmless;
export const fieldNames = Object.keys(harmless) as FieldName[];

/** Writes content with an event, two articles, two outlets, a speaker, a story and a page for each of the fields. */
export async function writeHostileFields(
  fields: readonly HostileField[],
): Promise<{ folder: string; remove: () => Promise<void> }> {
  const parent = await mkdtemp(join(tmpdir(), 'hostile-fields-'));
  const folder = join(parent, 'content');
  const write = async (file: string, text: string) => {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  };
  // JSON is YAML: every value in double quotes, escaped.
  const list = (entries: readonly object[]) => JSON.stringify(entries);
  const sets = fields.map(({ field, text }) => ({ ...harmless, [field]: text }));
  const each = <Entry>(make: (set: Record<FieldName, string>, index: number) => Entry) => sets.map(make);

  await write(
    'site.yaml',
    JSON.stringify({ name: 'Site', description: 'Words.', publisher: { name: 'The school' } }),
  );
  await write(
    'outlets.yaml',
    list(
      each((set, index) =>
        ['a', 'b'].map((id) => ({
          ...{ id: `${id}-${index}`, name: set['outlet name'] },
          ...{ country: set['outlet country'], kind: set['outlet kind'] },
          description: set['outlet description'],
        })),
      ).flat(),
    ),
  );
  await write(
    'speakers.yaml',
    list(
      each((set, index) => ({
        ...{ id: `speaker-${index}`, name: `Ada ${surname(index)}`, role: set['speaker role'] },
        aliases: [`${set['speaker alias']} ${surname(index)}`],
      })),
    ),
  );
  await write(
    'stories.yaml',
    list(
      each((set, index) => ({
        ...{ id: `story-${index}`, title: set['story title'], description: set['story description'] },
        terms: [{ about: set['story term'], names: [set['story name'], 'inner basin'] }],
      })),
    ),
  );
  for (const [index, set] of sets.entries()) {
    const event = {
      ...{ title: set['event title'], date: '2026-03-02', place: set['event place'] },
      ...{ summary: set['event summary'], background: set['event background'], story: `story-${index}` },
      terms: [{ about: set['event term'], names: [set['event name'], 'southern pier'] }],
    };
    await write(`events/event-${index}.md`, `---\n${JSON.stringify(event)}\n---\n`);
    for (const outlet of ['a', 'b']) {
      const file = { outlet: `${outlet}-${index}`, headline: set.headline, author: set.author };
      await write(
        `articles/event-${index}/${outlet}.md`,
        `---\n${JSON.stringify(file)}\n---\n\n${articleText(set, surname(index), outlet)}`,
      );
    }
    const page = { title: set['page title'], description: set['page description'] };
    await write(`docs/page-${index}.md`, `---\n${JSON.stringify(page)}\n---\n\n${pageText(set)}`);
  }
  return { folder, remove: () => rm(parent, { recursive: true, force: true }) };
}

function articleText(set: Record<FieldName, string>, speaker: string, outlet: string): string {
  return [
    set.paragraph,
    escapeMarkdown(set.words),
    `“The harbour is closed ${escapeMarkdown(set.quotation)} for all of us,” Ada ${speaker} said. The northern pier and the southern pier stay, and the old harbour with its inner basin.`,
    `## ${escapeMarkdown(set.heading)}`,
    `- ${set.item}`,
    `| ${set.cell} |\n| --- |\n| ${escapeMarkdown(set.cell)} |`,
    `~~~\n${set.code}\n~~~`,
    `> ${set.quoted}`,
    `:::furniture\n${escapeMarkdown(set.furniture)}\n:::`,
    `It went to [${set['link words']}](${set['link address']} "${set['link title']}") of ${outlet}.`,
    '',
  ].join('\n\n');
}

function pageText(set: Record<FieldName, string>): string {
  return [
    set['page text'],
    escapeMarkdown(set['page words']),
    `See [this](${set['page link']}), <${set['page link']}> and [that].`,
    `\`${set['page code']}\``,
    `~~~${set['page code'].replace(/\s/g, '')}\n${set['page code']}\n~~~`,
    `[that]: ${set['page definition']}`,
    '',
  ].join('\n\n');
}

function surname(index: number): string {
  const letter = (at: number) => String.fromCharCode(97 + at);
  return `Mor${letter(Math.floor(index / 26) % 26)}${letter(index % 26)}no`;
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()<>#+\-.!|&~:"'$]/g, (character) => `\\${character}`);
}
