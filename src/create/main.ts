#!/usr/bin/env node
/** Makes a new site: `npx create-crossquote FOLDER`. Runs by itself on every Node that npm runs on today. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { ask, askUntilRight, canAsk } from '../cli/add/ask.ts';
import { readDay, sayNoDay } from '../cli/add/event-file.ts';
import { readArguments } from '../cli/arguments.ts';
import { runCommand } from '../cli/run-command.ts';
import { toBase } from '../corpus/base.ts';
import { escapeHidden } from '../corpus/problems.ts';
import { hosts, sayNoHost } from '../cli/host/host-files.ts';
import { eventId, planSite } from './site-files.ts';
import { writeSite } from './write-site.ts';

const usage = `create-crossquote FOLDER --title TITLE [options]
Makes a Crossquote site in FOLDER, which has to be new or empty. Asks for what is missing where it is run on a terminal.
  --title TITLE      what the site is called
  --publisher NAME   who runs it
  --url ADDRESS      where it will stand: https://school.example
  --base FOLDER      in which folder there: /quotes/
  --event TITLE      starts an event, together with --date
  --date DAY         when it happened: 2026-03-02
  --summary, --place what happened, in a neutral sentence, and where
  --host HOST        writes what a host needs: ${Object.keys(hosts).join(', ')}
  --program FILE     the packed program, which is copied into the site; without it the site takes it from the registry`;

async function main(): Promise<number> {
  const {
    values,
    positionals: [folder = ''],
  } = readArguments(usage, {
    options: {
      ...{ title: text, publisher: text, url: text, base: text, event: text, date: text },
      ...{ summary: text, place: text, host: text, program: text },
    },
    least: 1,
    most: 1,
  });
  const site = resolve(folder);
  const inside = await readdir(site).catch((error: NodeJS.ErrnoException) =>
    error.code === 'ENOENT' ? [] : [error.code ?? ''],
  );
  // A repository that has just been made is empty too.
  if (inside.some((name) => name !== '.git'))
    return refuse(`"${folder}" is there already, and not empty. Name a new folder.`);

  // What was given wrong is not asked for: said at once, no answer is lost by it.
  const wrong =
    (values.date === undefined ? undefined : wrongInDay(values.date)) ??
    (values.host === undefined ? undefined : wrongInHost(values.host));
  if (wrong !== undefined) return refuse(wrong);
  const known = { ...values, ...(canAsk() ? await askFor(values) : {}) };
  const { title, event, date, summary, place, program } = known;
  if (title === undefined)
    return refuse(
      'A site needs a title: --title "Harbour quotes". "create-crossquote --help" lists the rest.',
    );
  if (event === undefined && date !== undefined)
    return refuse('--date is the day of an event, which needs its title too: --event "The council votes".');
  const packed = program && { from: resolve(program), name: basename(program) };
  if (packed && !(await stat(packed.from).catch(() => undefined))?.isFile())
    return refuse(`"${packed.from}" is no file. --program is the packed program, as "crossquote-1.0.0.tgz".`);
  const files = planSite({
    ...known,
    title,
    event: event === undefined ? undefined : { title: event, date, summary, place },
    program: packed ? `file:${packed.name}` : await ownVersion(),
  });
  if (typeof files === 'string') return refuse(files);

  await writeSite(site, files, packed || undefined);
  console.log(escapeHidden(`${folder}: a new site of ${files.size} files. Now:`));
  console.log(escapeHidden(`  cd ${/\s/.test(folder) ? `"${folder}"` : folder}`));
  console.log('  npm install');
  if (packed === undefined)
    console.log(
      '    (where npm answers E404, the program is not published yet: make the site with --program FILE)',
    );
  console.log(`  npx crossquote add FILE… ${sayEvent(known)}`);
  console.log('  npm run dev');
  const host = known.host === undefined ? undefined : hosts[known.host];
  if (host !== undefined)
    console.log(`${host.name}: ${host.next({ id: 'site', base: toBase(known.base ?? '/') })}`);
  return 0;
}

/** How `add` is told the event. */
function sayEvent({ event }: Values): string {
  return event === undefined
    ? '--new-outlets --event new --title "…" --date 2026-03-02'
    : `--new-outlets --event ${eventId(event)}`;
}

const text = { type: 'string' } as const;

type Values = Readonly<Partial<Record<'title' | 'event' | 'date' | 'host', string | undefined>>>;

async function askFor({ title, event, date, host }: Values): Promise<Values> {
  const answers: Record<string, string | undefined> = {};
  answers.title = title ?? (await ask('What is the site called?'));
  answers.event = event ?? (await ask('What is its first event? A title, or nothing for none:'));
  if (answers.event !== undefined)
    answers.date = date ?? (await askUntilRight('On which day did it happen? As 2026-03-02:', wrongInDay));
  answers.host =
    host ??
    (await askUntilRight(`Where will it stand? ${Object.keys(hosts).join(', ')}, or nothing:`, wrongInHost));
  return answers;
}

function wrongInDay(day: string): string | undefined {
  return readDay(day) === undefined ? sayNoDay(day) : undefined;
}

function wrongInHost(host: string): string | undefined {
  return Object.hasOwn(hosts, host) ? undefined : sayNoHost(host);
}

/** The program of the same version goes with it. */
async function ownVersion(): Promise<string> {
  const file = new URL('../../package.json', import.meta.url);
  return (JSON.parse(await readFile(file, 'utf8')) as { version: string }).version;
}

function refuse(sentence: string): number {
  console.error(escapeHidden(sentence));
  return 2;
}

await runCommand(main, { failed: 'The site was not made' });
