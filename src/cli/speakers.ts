import { join } from 'node:path';
import { analyze } from '../core/analysis.ts';
import { checkNotes } from '../core/check-notes.ts';
import { withoutSpeakers } from '../core/speaker-languages.ts';
import { suggestSpeakers } from '../core/describe/speaker-suggestions.ts';
import { loadContent } from '../corpus/content.ts';
import { freeId, toId } from '../corpus/fields/ids.ts';
import { escapeHidden } from '../corpus/problems.ts';
import { openCachedReader } from '../corpus/markdown/body-cache.ts';
import { readArguments } from './arguments.ts';
import { contentFolder } from './content-folder.ts';
import { appendEntries, formatEntry, type NewEntry } from './files/append-entries.ts';
import { runCommand } from './run-command.ts';

const usage = `crossquote speakers --suggest [--write] [FOLDER]
Lists who is quoted often and has no entry in speakers.yaml, as entries to accept, most quoted first.
  --write  adds them to speakers.yaml; read them through there, and take out what is not right`;

async function main(): Promise<void> {
  const {
    values,
    positionals: [given],
  } = readArguments(usage, {
    options: { suggest: { type: 'boolean', default: false }, write: { type: 'boolean', default: false } },
    most: 1,
  });
  const folder = contentFolder(given);
  const { corpus } = await loadContent(folder, checkNotes, openCachedReader);
  const suggestions = suggestSpeakers(analyze(corpus), corpus.speakers);
  const taken = new Set(corpus.speakers.map(({ id }) => id));
  const entries = suggestions.map(({ name, aliases, quotations, articles, maybe }): NewEntry => {
    const id = freeId(toId(name) || 'speaker', taken);
    taken.add(id);
    const counts = `${quotations} quotations in ${articles} ${articles === 1 ? 'article' : 'articles'}`;
    const same = maybe.length === 0 ? '' : `; may be the same as ${maybe.join(', ')}`;
    return {
      value: { id, name, ...(aliases.length === 0 ? {} : { aliases }) },
      comment: `${counts}${same}`,
    };
  });
  const unread = withoutSpeakers(corpus.articles);
  if (unread.length > 0) {
    console.error(
      `Who speaks is not looked for in articles with lang ${unread.join(', ')}: nobody is named there.`,
    );
  }
  if (entries.length === 0) console.error('Everybody who is found to be quoted often has an entry.');
  else if (values.write) {
    const file = join(folder, 'speakers.yaml');
    await appendEntries(file, entries);
    console.error(
      escapeHidden(
        `${file}: ${entries.length} ${entries.length === 1 ? 'entry' : 'entries'} added. Read them through.`,
      ),
    );
  } else process.stdout.write(entries.map(formatEntry).join(''));
}

await runCommand(main);
