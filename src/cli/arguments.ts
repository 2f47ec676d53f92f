import { type ParseArgsConfig, parseArgs } from 'node:util';
import { likeness } from '../core/text/edit-distance.ts';
import { escapeHidden } from '../corpus/problems.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * Reads a command's arguments. `--help` prints the usage and ends well; an option that the command does not have, or
 * more or fewer arguments than `least` to `most`, print what is wrong and how the command is called, and end with 2.
 * Of the options with a text those of `flags` may stand alone, for "true"; what follows one and is no argument by
 * `isArgument` is neither true nor false.
 */
export function readArguments<const Named extends Options>(
  usage: string,
  {
    options,
    flags = [],
    isArgument = () => true,
    least = 0,
    most = 0,
  }: {
    options?: Named;
    flags?: readonly string[];
    isArgument?: (argument: string) => boolean;
    least?: number;
    most?: number;
  } = {},
) {
  const read = parse(usage, options ?? ({} as Named), flags);
  const wrong = afterFlags(process.argv.slice(2), flags).find(
    ({ value }) => saysYesOrNo(value) || !isArgument(value),
  );
  if (wrong !== undefined)
    return refuse(
      `${wrong.flag} takes true or false, and "${wrong.value}" is neither${saysYesOrNo(wrong.value) ? '' : ', nor is it there'}.`,
      usage,
    );
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

/** What stands right after an option that may stand alone and is neither true nor false nor another option. */
function afterFlags(args: readonly string[], flags: readonly string[]): { flag: string; value: string }[] {
  const end = args.includes('--') ? args.indexOf('--') : args.length;
  return args.slice(0, end).flatMap((flag, at) => {
    const value = args[at + 1];
    const isFlag = flags.some((name) => flag === `--${name}`);
    const isOther = value === undefined || at + 1 >= end || isTrueOrFalse(value) || /^-./.test(value);
    return isFlag && !isOther ? [{ flag, value }] : [];
  });
}

function saysYesOrNo(arg: string): boolean {
  return /^(?:yes|no|nope|on|off|[01])$/i.test(arg);
}

function isTrueOrFalse(arg: string | undefined): boolean {
  return /^(?:true|false)$/i.test(arg ?? '');
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
