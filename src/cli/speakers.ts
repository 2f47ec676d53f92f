import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { analyze, checkNotes } from '../core/analysis.ts';
import { suggestSpeakers } from '../core/describe/speaker-suggestions.ts';
import { loadContent } from '../corpus/content.ts';
import { toId } from '../corpus/fields/ids.ts';
import { openCachedReader } from '../corpus/markdown/body-cache.ts';
import { ContentError } from '../corpus/problems.ts';
import { readArguments } from './arguments.ts';

const usage = `crossquote speakers --suggest [--write] [FOLDER]
Lists who is quoted often and has no entry in speakers.yaml, as entries to accept, most quoted first.
  --write  adds them to speakers.yaml; read them through there, and take out what is not right`;

async function main(): Promise<void> {
  const {
    values,
    positionals: [folder = process.env.CONTENT_FOLDER ?? 'content'],
  } = readArguments(usage, {
    options: { suggest: { type: 'boolean', default: false }, write: { type: 'boolean', default: false } },
    most: 1,
  });
  const { corpus } = await loadContent(folder, checkNotes, openCachedReader);
  const suggestions = suggestSpeakers(analyze(corpus), corpus.speakers);
  const taken = new Set(corpus.speakers.map(({ id }) => id));
  const entries = suggestions.map(({ name, aliases, quotations, articles, maybe }) => {
    const id = freeId(toId(name), taken);
    taken.add(id);
    const counts = `${quotations} quotations in ${articles} ${articles === 1 ? 'article' : 'articles'}`;
    const same = maybe.length === 0 ? '' : `; may be the same as ${maybe.join(', ')}`;
    return `# ${counts}${same}\n${stringify([{ id, name, ...(aliases.length === 0 ? {} : { aliases }) }], { lineWidth: 0 })}`;
  });
  if (entries.length === 0) console.error('Everybody who is quoted often has an entry.');
  else if (values.write) {
    await appendFile(join(folder, 'speakers.yaml'), entries.join(''));
    console.error(`${join(folder, 'speakers.yaml')}: ${entries.length} entries added. Read them through.`);
  } else process.stdout.write(entries.join(''));
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  let number = 2;
  if (!taken.has(id)) return id;
  while (taken.has(`${id}-${number}`)) number += 1;
  return `${id}-${number}`;
}

main().catch((error: unknown) => {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
});
