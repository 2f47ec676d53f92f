import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/**
 * What escapes can write and no page may hold, in YAML: a direction control and an isolate, a terminal's escape, NUL,
 * DEL, a C1 control, halves of a surrogate pair.
 */
const inYaml = String.raw`\u202e\u2067\x1b[2J\0\x7f\u009b\ud800\udc00`.replace('\\udc00', 'x\\udc00');

/** The same in Markdown. */
const inMarkdown = '&#x202e;&#8295;&#x1b;[2J&#0;&#x7f;&#x9b;&#xd800;x&#xdc00;&#x7;';

/** What is left of both. */
export const LEFT = '[2Jx';

/** Content in which every text of every field, and of every part of a Markdown text, holds such escapes. */
export async function writeEscapedContent(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const parent = await mkdtemp(join(tmpdir(), 'escaped-'));
  const folder = join(parent, 'content');
  const write = async (file: string, text: string) => {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  };
  const text = (words: string) => `"${words}${inYaml} ${words}"`;
  await write(
    'site.yaml',
    `name: ${text('Site')}\ndescription: ${text('Description')}\nlicence: ${text('Licence')}\npublisher:\n  name: ${text('Publisher')}\n`,
  );
  await write(
    'outlets.yaml',
    ['daily', 'herald']
      .map(
        (id) =>
          `- id: ${id}\n  name: ${text(id)}\n  country: ${text('Country')}\n  kind: ${text('Kind')}\n  description: ${text('Paper')}\n`,
      )
      .join(''),
  );
  await write(
    'speakers.yaml',
    `- id: ada-moreno\n  name: ${text('Moreno')}\n  role: ${text('Role')}\n  aliases: [Ada Moreno, ${text('Mayor')}]\n`,
  );
  await write(
    'stories.yaml',
    `- id: quays\n  title: ${text('Story')}\n  description: ${text('Told')}\n  terms: [{about: ${text('Quay')}, names: ["quay\\u202e", "the pi\\x1ber"]}]\n`,
  );
  const event = `title: ${text('Event')}\nplace: ${text('Place')}\nsummary: ${text('Summary')}\nbackground: ${text('Background')}\ndate: 2026-03-02\nstory: quays\n`;
  const note = `notes:\n  - translated: true\n    quote: {article: daily, words: "every q\\u202euay"}\n`;
  await write('events/vote.md', `---\n${event}${note}---\n`);
  for (const outlet of ['daily', 'herald']) {
    await write(
      `articles/vote/${outlet}.md`,
      `---\nheadline: ${text('Headline')}\nauthor: ${text('Author')}\n---\n\n${article(outlet)}`,
    );
  }
  await write(
    'docs/lesson.md',
    `---\ntitle: ${text('Lesson')}\ndescription: ${text('Page')}\n---\n\n${article('lesson')}[words](https://example.org/&#x202e;a&#x7;b "ti&#x202e;tle")\n`,
  );
  return { folder, remove: () => rm(parent, { recursive: true, force: true }) };
}

function article(name: string): string {
  return [
    `“We shall keep every q&#x202e;uay safe${inMarkdown} for all,” Ada Moreno said of the ${name}.`,
    `## Sub${inMarkdown}head`,
    `- item ${inMarkdown} *em${inMarkdown}* [link${inMarkdown}](https://example.org/)`,
    `> quoted ${inMarkdown}`,
    `| a${inMarkdown} |\n| --- |\n| b${inMarkdown} |`,
    `:::furniture\nMore${inMarkdown}\n:::`,
    '',
  ].join('\n\n');
}
