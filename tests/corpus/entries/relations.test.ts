import { describe, expect, test } from 'vitest';
import { readSpeakers } from '../../../src/corpus/entries/entries.ts';
import { reportSpeakers } from '../../../src/corpus/entries/relations.ts';
import type { Problem } from '../../../src/corpus/problems.ts';

function codes(text: string, events = 2): string[] {
  const problems: Problem[] = [];
  const report = (problem: Problem) => problems.push(problem);
  reportSpeakers(readSpeakers({ file: 'speakers.yaml', text, sha256: '' }, report), events, report);
  return problems.map(({ line, code }) => `${line} ${code}`);
}

describe('reportSpeakers(speakers, eventCount, report)', () => {
  const ministries = (a: string, b: string) =>
    `- id: a\n  name: Ministry A\n  aliases: [the ministry]\n${a}- id: b\n  name: Ministry B\n  aliases: [The Ministry]\n${b}`;

  test('tells of a name of two speakers, unless they are never meant in one article', () => {
    expect(codes(ministries('', ''))).toEqual(['3 generic-alias', '6 shared-alias']);
    expect(codes(ministries('  in: [quays]\n', '  in: [ferry]\n'))).toEqual([]);
    expect(codes(ministries('  in: [quays]\n', '  in: [quays, ferry]\n'))).toEqual(['7 shared-alias']);
  });

  test('tells of a name that may be anybody’s, where there is more than one event', () => {
    const one = '- id: a\n  name: Ministry A\n  aliases: [Ministry, the statement]\n';
    expect(codes(one)).toEqual(['3 generic-alias', '3 generic-alias']);
    expect(codes(one, 1)).toEqual([]);
  });
});
