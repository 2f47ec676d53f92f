import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { scriptVectors } from './script-vectors.ts';

/** Content in which every field of every file, and every text, tries to run a script. */
export async function writeHostileContent(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const parent = await mkdtemp(join(tmpdir(), 'hostile-'));
  const folder = join(parent, 'content');
  const all = scriptVectors.map((vectors) => vectors[0] ?? '').join(' ');
  const joined = scriptVectors.map((vectors) => vectors.join(' '));
  const write = async (file: string, text: string) => {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  };
  // JSON is YAML: every value in double quotes, escaped.
  await write(
    'site.yaml',
    JSON.stringify({ name: all, description: all, publisher: { name: all }, licence: all }),
  );
  await write(
    'outlets.yaml',
    JSON.stringify(
      joined.flatMap((text, index) => [
        { id: `a-${index}`, name: text, country: text, kind: text, description: text },
        { id: `b-${index}`, name: text, country: text, kind: text, description: text },
      ]),
    ),
  );
  await write(
    'speakers.yaml',
    JSON.stringify(
      joined.map((text, index) => ({
        ...{
          id: `speaker-${index}`,
          name: `${index} ${text}`,
          role: text,
          aliases: [`Speaker${letters(index)}`],
        },
      })),
    ),
  );
  await write(
    'stories.yaml',
    JSON.stringify(
      joined.map((text, index) => ({
        ...{
          id: `story-${index}`,
          title: text,
          description: text,
          terms: [{ about: text, names: ['alert', 'script'] }],
        },
      })),
    ),
  );
  for (const [index, vectors] of scriptVectors.entries()) {
    const text = joined[index] ?? '';
    const event = {
      title: text,
      date: '2026-03-02',
      place: text,
      background: text,
      summary: text,
      story: `story-${index}`,
    };
    await write(`events/event-${index}.md`, `---\n${JSON.stringify(event)}\n---\n`);
    const article = { headline: text, author: text, published: '2026-03-02' };
    for (const outlet of ['a', 'b']) {
      const paragraphs = vectors.flatMap((vector) => [
        `“The harbour is closed ${escapeMarkdown(vector)} until June,” Speaker${letters(index)} said.`,
        `It was ${vector} late.`,
      ]);
      const file = { ...article, outlet: `${outlet}-${index}` };
      await write(
        `articles/event-${index}/${outlet}.md`,
        `---\n${JSON.stringify(file)}\n---\n\n${paragraphs.join('\n\n')}\n\n${outlet}\n`,
      );
    }
  }
  return { folder, remove: () => rm(parent, { recursive: true, force: true }) };
}

function letters(index: number): string {
  return String.fromCharCode(97 + index);
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()<>#+\-.!|&~:"'$]/g, (character) => `\\${character}`);
}
