import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

/** Reads `--name VALUE` options; those in `required` must be there. */
export function readOptions(
  args: readonly string[],
  required: readonly string[],
  optional: readonly string[],
): Record<string, string | undefined> {
  const names = [...required, ...optional].map((name) => [name, { type: 'string' }] as const);
  const { values } = parseArgs({ args: [...args], options: Object.fromEntries(names) });
  const missing = required.filter((name) => values[name] === undefined);
  if (missing.length > 0) throw new Error(`Missing ${missing.map((name) => `--${name}`).join(' and ')}.`);
  return values as Record<string, string | undefined>;
}

export function readJsonLines<Row>(file: string): Row[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Row);
}
