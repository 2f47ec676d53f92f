import { stringify } from 'yaml';
import { analyze, checkNotes } from '../core/analysis.ts';
import { suggestNotes } from '../core/describe/suggestions.ts';
import { loadContent } from '../corpus/content.ts';
import { openCachedReader } from '../corpus/markdown/body-cache.ts';
import { readArguments } from './arguments.ts';

const usage = `crossquote suggest [FOLDER] [--event ID] [--most N]
Lists what an editor may decide, most likely first, each as a note to paste below "notes:" of its event: statements that may
be one in other words and were not joined, quotations that may be none, speakers unsure. The program suggests, an editor decides.
  --event ID  of one event alone
  --most N    so many of an event at most, 20 when left out`;

async function main(): Promise<void> {
  const {
    values,
    positionals: [folder = process.env.CONTENT_FOLDER ?? 'content'],
  } = readArguments(usage, {
    options: { event: { type: 'string' }, most: { type: 'string', default: '20' } },
    most: 1,
  });
  const { corpus } = await loadContent(folder, checkNotes, openCachedReader);
  const events = corpus.events.filter(({ id }) => values.event === undefined || values.event === id);
  if (events.length === 0) throw new Error(`There is no event "${values.event}".`);
  for (const analysis of analyze({ ...corpus, events })) {
    const all = suggestNotes(analysis);
    const shown = all.slice(0, Number(values.most));
    const left =
      all.length > shown.length ? `; ${all.length - shown.length} more with --most ${all.length}` : '';
    console.error(`${folder}/events/${analysis.event.id}.md: ${shown.length} suggestions${left}.`);
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

main().catch((error: unknown) => {
  if (!(error instanceof Error)) throw error;
  console.error(error.message);
  process.exitCode = 1;
});
