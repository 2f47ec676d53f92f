import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fieldKinds } from '../corpus/fields/field-row.ts';
import { escapeHidden } from '../corpus/problems.ts';
import { eventOptions, startEvent } from './add/start-event.ts';
import { readArguments } from './arguments.ts';

const usage = `crossquote new [EVENT] --title TITLE --date DAY [options]
Starts an event: writes content/events/EVENT.md, which must not be there. Without EVENT its id is made from its title.
${eventOptions.map(({ name, kind }) => `  --${name.padEnd(12)}${fieldKinds[kind]}`).join('\n')}`;

const {
  values,
  positionals: [wanted],
} = readArguments(usage, {
  options: Object.fromEntries(eventOptions.map(({ name }) => [name, { type: 'string' as const }])),
  most: 1,
});
const folder = process.env.CONTENT_FOLDER ?? 'content';
const started = await startEvent(folder, wanted, values as Readonly<Record<string, string | undefined>>, {
  isThere: (id) => existsSync(join(folder, 'events', `${id}.md`)),
  isDry: false,
});
if (typeof started === 'string') {
  console.error(escapeHidden(started));
  process.exitCode = 2;
} else console.log(escapeHidden(started.said));
