import { type ParseArgsConfig, parseArgs } from 'node:util';
import { likeness } from '../core/text/edit-distance.ts';
import { escapeHidden } from '../corpus/problems.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * Reads a command's arguments. `--help` prints the usage and ends well; an option that the command does not have, or
 * more or fewer arguments than `least` to `most`, print what is wrong and how the command is called, and end with 2.
 * Of the options with a text those of `flags` may stand alone, for "true".
 */
export function readArguments<const Named extends Options>(
  usage: string,
  {
    options,
    flags = [],
    least = 0,
    most = 0,
  }: { options?: Named; flags?: readonly string[]; least?: number; most?: number } = {},
) {
  const read = parse(usage, options ?? ({} as Named), flags);
  const count = read.positionals.length;
  if (count > most) return refuse(`"${read.positionals[most]}" is one argument too many.`, usage);
  return count < least ? refuse('Something is missing.', usage) : read;
}

function parse<const Named extends Options>(usage: string, options: Named, flags: readonly string[]) {
  const args = joinFlags(process.argv.slice(2), flags);
  if (args.includes('--help') || args.includes('-h')) {
    console.log(usage);
    process.exit(0);
  }
  try {
    return parseArgs({ args, allowPositionals: true, options });
  } catch (error) {
    const message = error instanceof Error ? (error.message.split('. To specify')[0] ?? '') : String(error);
    const named = /^Unknown option '--([^'=]+)/.exec(message)?.[1];
    const nearest = named === undefined ? undefined : findNearest(named, Object.keys(options));
    return refuse(nearest === undefined ? message : `${message}\nDid you mean --${nearest}?`, usage);
  }
}

/** `--draft` and `--draft true` as `--draft=true`. */
function joinFlags(args: readonly string[], flags: readonly string[]): string[] {
  const end = args.includes('--') ? args.indexOf('--') : args.length;
  return args.flatMap((arg, at) => {
    const isFlag = (each: string | undefined) => flags.some((name) => each === `--${name}`);
    if (at >= end) return [arg];
    if (isFlag(arg)) return [`${arg}=${isTrueOrFalse(args[at + 1]) ? args[at + 1] : 'true'}`];
    return isTrueOrFalse(arg) && isFlag(args[at - 1]) ? [] : [arg];
  });
}

function isTrueOrFalse(arg: string | undefined): boolean {
  return arg === 'true' || arg === 'false';
}

/**
 * What may be printed of a command line: an address without the password that stands in it. A password may hold any
 * sign, so all goes that stands between the first colon after a name and the last "@".
 */
export function withoutPasswords(text: string): string {
  const end = text.lastIndexOf('@');
  const named = /\/\/[^/:]*:|:[^\s/\\]/.exec(text.slice(0, Math.max(end, 0)));
  return named === null ? text : `${text.slice(0, text.indexOf(':', named.index) + 1)}…${text.slice(end)}`;
}

// Of what `likeness` says: two letters of a name of five are other ones, or it lacks them.
const NEAR = 0.6;

function findNearest(name: string, names: readonly string[]): string | undefined {
  const [nearest] = names
    .map((other) => ({ other, near: likeness(name, other) }))
    .filter(({ near }) => near >= NEAR)
    .sort((a, b) => b.near - a.near);
  return nearest?.other;
}

/** With how the command is called and no more: what is wrong would scroll away above the rest of its help. */
function refuse(message: string, usage: string): never {
  const [called = usage, ...rest] = usage.split('\n');
  const lines = message.split('\n').map((line) => escapeHidden(withoutPasswords(line)));
  const more = rest.length > 0 ? ['--help has the rest.'] : [];
  console.error([...lines, called, ...more].join('\n'));
  process.exit(2);
}
