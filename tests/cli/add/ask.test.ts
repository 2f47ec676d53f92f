import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';

/** What is printed and what is taken where these answers are given one after the other. */
function answer(...answers: readonly string[]): Promise<string> {
  const ask = `
    import { askUntilRight } from './src/cli/add/ask.ts';
    console.error(JSON.stringify(await askUntilRight('Which day?', (day) => /\\d/.test(day) ? undefined : day + ' is none.')));`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', ask]);
  let printed = '';
  let asked = 0;
  child.stderr.on('data', (chunk) => {
    printed += String(chunk);
    for (; asked < printed.split('Which day?').length - 1; asked += 1)
      child.stdin.write(`${answers[asked] ?? ''}\n`);
  });
  return new Promise((done) => child.once('close', () => done(printed)));
}

test('askUntilRight(question, wrongIn) says what is wrong with an answer, and asks again at once', async () => {
  expect(await answer('Monday', 'Tuesday', 'the 3rd')).toBe(
    'Which day? Monday is none.\nWhich day? Tuesday is none.\nWhich day? "the 3rd"\n',
  );
});

test('askUntilRight(question, wrongIn) takes an empty answer for none', async () => {
  expect(await answer('')).toBe('Which day? undefined\n');
});
