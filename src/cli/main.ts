import packageFile from '../../package.json' with { type: 'json' };
import { escapeHidden } from '../corpus/problems.ts';
import { commands } from './commands.ts';

/** Runs the command that the first argument names, as if it had been started by itself with those after it. */
async function main(): Promise<void> {
  const name = process.argv[2] ?? '--help';
  if (name === '--version' || name === '-v') return console.log(packageFile.version);
  if (name === '--help' || name === '-h' || name === 'help') return console.log(usage());
  if (!Object.hasOwn(commands, name)) {
    console.error(`There is no command "${escapeHidden(name)}".\n${usage()}`);
    process.exitCode = 2;
    return;
  }
  process.argv.splice(2, 1);
  await commands[name]?.run();
}

function usage(): string {
  const width = Math.max(...Object.keys(commands).map((name) => name.length));
  const lines = Object.entries(commands).map(([name, { does }]) => `  ${name.padEnd(width)}  ${does}`);
  return ['crossquote COMMAND …', ...lines, '"crossquote COMMAND --help" tells how one is called.'].join(
    '\n',
  );
}

await main();
