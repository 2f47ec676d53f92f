import { describe, expect, test } from 'vitest';
import { formatStage, Stages } from '../../src/cli/stages.ts';

/** Stages at a clock that is set by hand, with all that they write. */
function watch({ isTTY = false } = {}) {
  let now = 0;
  const written: string[] = [];
  const output = { isTTY, columns: 80, write: (text: string) => written.push(text) };
  return { stages: new Stages(output, () => now), written, wait: (ms: number) => (now += ms) };
}

describe('Stages', () => {
  test('tells each stage in a line, with counts and time', () => {
    const { stages, written, wait } = watch();
    const reading = stages.begin('Content read');
    wait(340);
    reading.end({ article: 4, event: 1 });
    stages.begin('Site read back').end({ fault: 0 });
    expect(written).toEqual([
      'Content read: 4 articles, 1 event, 0.3 s\n',
      'Site read back: 0 faults, 0.0 s\n',
    ]);
    expect(stages.reports).toEqual([
      { stage: 'Content read', counts: { article: 4, event: 1 }, seconds: 0.3 },
      { stage: 'Site read back', counts: { fault: 0 }, seconds: 0 },
    ]);
  });

  test('draws a bar on a terminal once a stage has taken two seconds, and takes it away', () => {
    const { stages, written, wait } = watch({ isTTY: true });
    const making = stages.begin('Site made');
    wait(1900);
    making.step(10, 40);
    expect(written).toEqual([]);
    wait(200);
    making.step(20, 40);
    expect(written.join('')).toContain(`Site made ${'█'.repeat(15)}${'░'.repeat(15)} 20 of about 40`);
    making.step(21, 40);
    expect(written.join('')).not.toContain('21 of about 40');
    wait(100);
    making.step(60, 40);
    expect(written.join('')).toContain(`${'█'.repeat(30)} 60 of about 40`);
    making.end({ file: 60 });
    expect(written.at(-1)).toBe('Site made: 60 files, 2.2 s\n');
  });

  test('takes the bar away for what is told meanwhile, and where a stage never ends', () => {
    const { stages, written, wait } = watch({ isTTY: true });
    stages.clear();
    expect(written).toEqual([]);
    const making = stages.begin('Site made');
    wait(2100);
    making.step(20, 40);
    stages.clear();
    // To the line's beginning, and away with it.
    expect(written.slice(-3)).toEqual(['\u001b[1G', '\u001b[2K', '']);
    const before = written.length;
    stages.clear();
    expect(written.length).toBe(before);
  });

  test('draws nothing into a log, and says how much is done where nobody knows how much there is', () => {
    const log = watch();
    const quiet = log.stages.begin('Site made');
    log.wait(5000);
    quiet.step(3);
    expect(log.written).toEqual([]);
    const terminal = watch({ isTTY: true });
    const making = terminal.stages.begin('Site made');
    terminal.wait(5000);
    making.step(3);
    expect(terminal.written.join('')).toContain('Site made 3');
  });

  test('keeps the reports where there is no output', () => {
    const stages = new Stages(undefined, () => 0);
    stages.begin('Content read').end();
    expect(stages.reports.map(formatStage)).toEqual(['Content read: 0.0 s']);
  });
});
