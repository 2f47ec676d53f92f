import { describe, expect, test } from 'vitest';
import { UsageError } from '../../src/cli/run-command.ts';
import { readOptions } from './options.ts';

describe('readOptions(args, required, optional)', () => {
  test('reads what is named', () => {
    expect(readOptions(['--data', 'a.jsonl'], ['data'], ['out'])).toMatchObject({ data: 'a.jsonl' });
  });

  test.each([
    [['--data'], "Option '--data <value>' argument missing. It takes --data, --out."],
    [['a.jsonl'], /^Unexpected argument 'a\.jsonl'\..* It takes --data, --out\.$/],
    [['--date', 'x'], "Unknown option '--date'. It takes --data, --out."],
    [[], 'Missing --data.'],
  ])('says in a sentence what is wrong with %j', (args, sentence) => {
    const read = () => readOptions(args, ['data'], ['out']);
    expect(read).toThrow(UsageError);
    expect(read).toThrow(sentence);
  });
});
