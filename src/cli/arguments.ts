import { type ParseArgsConfig, parseArgs } from 'node:util';
import { escapeHidden } from '../corpus/problems.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * Reads a command's arguments. `--help` prints the usage and ends well; an option that the command does not have, or
 * more or fewer arguments than `least` to `most`, print what is wrong and the usage, and end with 2.
 */
export function readArguments<const Named extends Options>(
  usage: string,
  { options, least = 0, most = 0 }: { options?: Named; least?: number; most?: number } = {},
) {
  const read = parse(usage, options ?? ({} as Named));
  const count = read.positionals.length;
  if (count > most) return refuse(`"${read.positionals[most]}" is one argument too many.`, usage);
  return count < least ? refuse('Something is missing.', usage) : read;
}

function parse<const Named extends Options>(usage: string, options: Named) {
  const args = process.argv.slice(2);
  if (args.includes('--help') || args.includes('-h')) {
    console.log(usage);
    process.exit(0);
  }
  try {
    return parseArgs({ args, allowPositionals: true, options });
  } catch (error) {
    return refuse(
      error instanceof Error ? (error.message.split('. To specify')[0] ?? '') : String(error),
      usage,
    );
  }
}

function refuse(message: string, usage: string): never {
  console.error(`${escapeHidden(message)}\n${usage}`);
  process.exit(2);
}
