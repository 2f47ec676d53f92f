import { ContentError, escapeHidden } from '../corpus/problems.ts';
import { describeFailure } from './build/failure.ts';

/** What a command line has wrong, as a sentence. */
export class UsageError extends Error {}

/** Somebody has stopped the command. */
export class StoppedError extends Error {}

// What shells take for a command that Ctrl-C has ended.
const STOPPED = 130;

interface Manner {
  /** Printed below what the command line has wrong. */
  readonly usage?: string;
  /** What it means for the command when the system refuses something: "Nothing was written". */
  readonly failed?: string;
}

/**
 * Runs a command; a number that it returns is its exit code. What is wrong with the content, what the system refuses and
 * what the command throws as an `Error` ends it with a sentence; only what nobody foresaw has a trace.
 */
export async function runCommand(
  main: () => Promise<unknown>,
  { usage, failed }: Manner = {},
): Promise<void> {
  // "| head" closes the pipe early, which is no error of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  try {
    const code = await main();
    if (typeof code === 'number') process.exitCode = code;
  } catch (error) {
    process.exitCode = error instanceof UsageError ? 2 : error instanceof StoppedError ? STOPPED : 1;
    const failure = describeFailure(error);
    if (error instanceof ContentError) console.error(error.message);
    else if (failure !== undefined)
      say(
        failed === undefined
          ? `${failure.charAt(0).toUpperCase()}${failure.slice(1)}.`
          : `${failed}: ${failure}.`,
      );
    else if (error instanceof UsageError)
      console.error(`${escapeHidden(error.message)}${usage ? `\n${usage}` : ''}`);
    else if (error instanceof StoppedError || (error instanceof Error && error.constructor === Error))
      say(error.message);
    else throw error;
  }
}

function say(sentence: string): void {
  console.error(escapeHidden(sentence));
}
