import { runCommand, UsageError } from '../../src/cli/run-command.ts';

const names = [
  ...['extraction', 'alignment', 'statements', 'suggestions', 'archive', 'search', 'hostile', 'pages'],
  ...['site', 'rows'],
];

/** `npm run bench -- NAME …`: runs tests/bench/NAME.ts, whose last printed line is JSON. */
async function main(): Promise<void> {
  const [name = '', ...args] = process.argv.slice(2);
  if (!names.includes(name))
    throw new UsageError(`Say which benchmark: npm run bench -- ${names.join('|')} …`);
  const { run } = (await import(`./${name}.ts`)) as { run: (args: readonly string[]) => Promise<void> };
  await run(args);
}

await runCommand(main);
