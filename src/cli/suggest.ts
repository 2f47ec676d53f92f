import { stringify } from 'yaml';
import { analyze } from '../core/analysis.ts';
import { checkNotes } from '../core/check-notes.ts';
import { suggestNotes } from '../core/describe/suggestions.ts';
import { countInDigits } from '../core/text/counts.ts';
import { loadContent } from '../corpus/content.ts';
import { openCachedReader } from '../corpus/markdown/body-cache.ts';
import { escapeHidden } from '../corpus/problems.ts';
import { readArguments } from './arguments.ts';
import { contentFolder } from './content-folder.ts';
import { runCommand, UsageError } from './run-command.ts';

const usage = `crossquote suggest [FOLDER] [--event ID] [--most N]
Lists what an editor may decide, most likely first, each as a note to paste below "notes:" of its event: statements that may
be one in other words and were not joined, quotations that may be none, speakers unsure. The program suggests, an editor decides.
  --event ID  of one event alone
  --most N    so many of an event at most, 20 when left out`;

async function main(): Promise<void> {
  const {
    values,
    positionals: [given],
  } = readArguments(usage, {
    options: { event: { type: 'string' }, most: { type: 'string', default: '20' } },
    most: 1,
  });
  const most = Number(values.most);
  if (!/^\d{1,6}$/.test(values.most)) throw new UsageError(`--most "${values.most}" is no whole number.`);
  const folder = contentFolder(given);
  const { corpus } = await loadContent(folder, checkNotes, openCachedReader);
  const events = corpus.events.filter(({ id }) => values.event === undefined || values.event === id);
  if (events.length === 0)
    throw new Error(
      values.event === undefined ? 'There is no event.' : `There is no event "${values.event}".`,
    );
  for (const analysis of analyze({ ...corpus, events })) {
    const all = suggestNotes(analysis);
    const shown = all.slice(0, most);
    const left =
      all.length > shown.length ? `; ${all.length - shown.length} more with --most ${all.length}` : '';
    console.log(
      escapeHidden(
        `# ${folder}/events/${analysis.event.id}.md: ${countInDigits(shown.length, 'suggestion')}${left}.`,
      ),
    );
    for (const { likelihood, why, note } of shown) {
      console.log(
        `# ${Math.round(likelihood * 100)} of 100: ${why}\n${indent(stringify([note], { lineWidth: 0 }))}`,
      );
    }
  }
}

function indent(yaml: string): string {
  return yaml
    .trimEnd()
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');
}

await runCommand(main, { usage });
