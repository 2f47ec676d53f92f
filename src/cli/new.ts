import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { escapeHidden } from '../corpus/problems.ts';
import { writeEvent } from './add/event-file.ts';
import { namesOfFlags, sayTaken } from './add/field-values.ts';
import { eventOptions, planNewEvent } from './add/new-event.ts';
import { readArguments } from './arguments.ts';
import { contentFolder } from './content-folder.ts';
import { runCommand, UsageError } from './run-command.ts';

const usage = `crossquote new [EVENT] --title TITLE --date DAY [options]
Starts an event: writes content/events/EVENT.md, which must not be there. Without EVENT its id is made from its title.
${eventOptions.map((row) => `  --${row.name.padEnd(12)}${sayTaken(row)}`).join('\n')}`;

async function main(): Promise<void> {
  const {
    values,
    positionals: [wanted],
  } = readArguments(usage, {
    options: Object.fromEntries(eventOptions.map(({ name }) => [name, { type: 'string' as const }])),
    flags: namesOfFlags(eventOptions),
    most: 1,
  });
  const folder = contentFolder();
  const fields = values as Readonly<Record<string, string | undefined>>;
  const event = planNewEvent(folder, wanted, fields, (id) => existsSync(join(folder, 'events', `${id}.md`)));
  if (typeof event === 'string') throw new UsageError(event);
  await writeEvent(event);
  console.log(escapeHidden(event.said));
}

await runCommand(main);
