import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { UsageError } from '../../src/cli/run-command.ts';

/** Reads `--name VALUE` options; those in `required` must be there. @throws {UsageError} where the command line is wrong */
export function readOptions(
  args: readonly string[],
  required: readonly string[],
  optional: readonly string[],
): Record<string, string | undefined> {
  const names = [...required, ...optional].map((name) => [name, { type: 'string' }] as const);
  const { values } = parse(args, Object.fromEntries(names));
  const missing = required.filter((name) => values[name] === undefined);
  if (missing.length > 0)
    throw new UsageError(`Missing ${missing.map((name) => `--${name}`).join(' and ')}.`);
  return values as Record<string, string | undefined>;
}

function parse(args: readonly string[], options: Readonly<Record<string, { readonly type: 'string' }>>) {
  try {
    return parseArgs({ args: [...args], options });
  } catch (error) {
    const known = Object.keys(options).map((name) => `--${name}`);
    const wrong = error instanceof Error ? error.message.split('. To specify')[0] : String(error);
    throw new UsageError(`${wrong?.replace(/\.?$/, '.')} It takes ${known.join(', ')}.`);
  }
}

export function readJsonLines<Row>(file: string): Row[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Row);
}
