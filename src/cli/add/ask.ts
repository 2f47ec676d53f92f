import { createInterface } from 'node:readline/promises';

/** Whether somebody sits at the other end who can be asked. */
export function canAsk(): boolean {
  return process.stdin.isTTY === true && process.stderr.isTTY === true;
}

/** Asks a question on the terminal; an empty answer is none. */
export async function ask(question: string): Promise<string | undefined> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const answer = (await terminal.question(`${question} `)).trim();
    return answer === '' ? undefined : answer;
  } finally {
    terminal.close();
  }
}
