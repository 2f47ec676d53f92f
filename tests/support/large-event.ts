import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const nouns =
  'harbour council budget ferry mayor trawler quay inspector lighthouse treaty cannery regatta warehouse petition auditor dredger railway orchard museum hospital reservoir tannery brewery cathedral vineyard parliament embassy foundry glacier meadow anchor balcony canal dairy engine fountain garden hamlet island jetty kettle ladder mirror needle oven pasture quarry ribbon saddle tunnel umbrella valley wagon yacht academy barrel candle drum elbow feather gallery hammer ivory jacket kitchen lantern magnet napkin ointment parade quilt rabbit sailor tavern uncle violin whistle yard'.split(
    ' ',
  );
const verbs =
  'repairs denies inspects postpones welcomes dissolves finances measures rebuilds abandons defends forbids invites narrows repeals sketches tolerates unloads verifies weakens adores borrows carries decorates empties follows gathers hides ignores joins kindles lifts mentions names orders paints questions rescues sells tastes uses visits washes'.split(
    ' ',
  );
const others =
  'patient crooked silver northern reluctant hollow generous frozen ancient brittle cheerful distant eager fragile golden humble idle jagged lonely mellow narrow orange pale quiet rusty salty tall upright vivid wooden yellow amber blunt clumsy dusty earthen faded gentle hasty icy juicy knotted loud muddy noisy oval plain round shiny tender uneven velvet wild zealous'.split(
    ' ',
  );

/** A seeded source of choices, the same on every machine. */
function chooser(seed: number) {
  let state = seed;
  return <Value>(values: readonly Value[]): Value => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return values[Math.floor((state / 4294967296) * values.length)] as Value;
  };
}

/** A content folder with one event that so many outlets report, each in its own way, so many statements of it. */
export async function writeLargeEvent(outlets: number, statements: number): Promise<string> {
  const choose = chooser(7);
  const clause = () =>
    `the ${choose(others)} ${choose(nouns)} ${choose(verbs)} the ${choose(others)} ${choose(nouns)}`;
  const said = Array.from({ length: statements }, () => [clause(), clause(), clause()] as const);
  const folder = join(await mkdtemp(join(tmpdir(), 'large-event-')), 'content');
  const write = async (path: string, text: string) => {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), text);
  };
  await write(
    'site.yaml',
    'name: Crossquote\ndescription: A large event.\nlang: en\npublisher:\n  name: Tests\n',
  );
  await write('speakers.yaml', '- id: mayor\n  name: Ada Brook\n  aliases: [the mayor]\n');
  await write(
    'stories.yaml',
    '- id: harbour\n  title: The harbour\n  description: A harbour.\n  terms: []\n',
  );
  const names = Array.from({ length: outlets }, (_, at) => `the-${nouns[at]}`);
  await write(
    'outlets.yaml',
    names.map((name) => `- id: ${name}\n  name: ${name.replace('the-', 'The ')} Times\n`).join(''),
  );
  await write(
    'events/sitting.md',
    '---\ntitle: The council sits for a whole day\ndate: 2024-05-02\nplace: Northport\nstory: harbour\nsummary: The mayor answered the council.\n---\n',
  );
  for (const name of names) {
    const paragraphs = said.flatMap(([first, second, third]) => {
      const own = `${clause()}, while ${clause()}.`.replace(/^t/, 'T');
      const whole = `${first} and ${second} because ${third}`;
      const ways = [
        [`“${whole},” said Ada Brook.`],
        [`“${whole},” Ada Brook said on Thursday.`],
        [`Ada Brook said that “${second} because ${third}.”`],
        [`“${whole.replace('because', 'since')},” the mayor told the council.`],
        [`Ada Brook stated that ${first} and ${second}.`],
        ...Array.from({ length: 7 }, () => []),
      ];
      return [...choose(ways), own];
    });
    await write(
      `articles/sitting/${name}.md`,
      `---\noutlet: ${name}\npublished: 2024-05-02\nurl: https://${name}.example/sitting\nheadline: Council sits all day\n---\n\n${paragraphs.join('\n\n')}\n`,
    );
  }
  return folder;
}
