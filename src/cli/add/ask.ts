import { createInterface } from 'node:readline/promises';
import { escapeHidden } from '../../corpus/problems.ts';
import { StoppedError } from '../run-command.ts';

/** Whether somebody sits at the other end who can be asked. */
export function canAsk(): boolean {
  return process.stdin.isTTY === true && process.stderr.isTTY === true;
}

/**
 * Asks a question on the terminal; an empty answer is none, and so is Ctrl-D.
 *
 * @throws {StoppedError} for Ctrl-C
 */
export async function ask(question: string): Promise<string | undefined> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const answer = (await terminal.question(`${question} `)).trim();
    return answer === '' ? undefined : answer;
  } catch (error) {
    if (!(error instanceof Error && error.name === 'AbortError')) throw error;
    process.stderr.write('\n');
    if (error.message.includes('Ctrl+D')) return undefined;
    throw new StoppedError('Stopped.');
  } finally {
    terminal.close();
  }
}

/** Asks again until `wrongIn` finds nothing to say of the answer. */
export async function askUntilRight(
  question: string,
  wrongIn: (answer: string) => string | undefined,
): Promise<string | undefined> {
  for (;;) {
    const answer = await ask(question);
    const wrong = answer === undefined ? undefined : wrongIn(answer);
    if (wrong === undefined) return answer;
    console.error(escapeHidden(wrong));
  }
}
