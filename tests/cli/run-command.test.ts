import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { runCommand, UsageError } from '../../src/cli/run-command.ts';
import { ContentError } from '../../src/corpus/problems.ts';

let told: string[];
let before: typeof process.exitCode;

beforeEach(() => {
  told = [];
  before = process.exitCode;
  vi.spyOn(console, 'error').mockImplementation((line: string) => void told.push(line));
});
afterEach(() => {
  process.exitCode = before;
  vi.restoreAllMocks();
});

const outcomeOf = async (error: Error, manner = {}) => {
  await runCommand(() => Promise.reject(error), manner);
  return [process.exitCode, told.join('\n')];
};

const refused = Object.assign(new Error('EISDIR'), { code: 'EISDIR', syscall: 'open', path: 'out.json' });

describe('runCommand(main)', () => {
  test('ends with the number that a command returns', async () => {
    await runCommand(async () => 1);
    expect(process.exitCode).toBe(1);
  });

  test.each([
    ['what the system refuses', refused, {}, [1, '"out.json" is a folder, where a file has to be.']],
    [
      'what that means for the command',
      refused,
      { failed: 'Nothing was written' },
      [1, 'Nothing was written: "out.json" is a folder, where a file has to be.'],
    ],
    [
      'what the command says',
      new Error('There is no event "x\u001b".'),
      {},
      [1, 'There is no event "x\\u001B".'],
    ],
    [
      'what the command line has wrong',
      new UsageError('--most "x" is no whole number.'),
      { usage: 'crossquote suggest' },
      [2, '--most "x" is no whole number.\ncrossquote suggest'],
    ],
    [
      'what is wrong with the content',
      new ContentError([]),
      {},
      [1, expect.stringMatching(/in the content/)],
    ],
  ] as const)('says %s in a sentence', async (_name, error, manner, outcome) => {
    expect(await outcomeOf(error, manner)).toEqual(outcome);
  });

  test('leaves what nobody foresaw its trace', async () => {
    await expect(runCommand(() => Promise.reject(new TypeError('x is not a function')))).rejects.toThrow(
      TypeError,
    );
  });
});
