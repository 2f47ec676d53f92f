import { clearLine, cursorTo } from 'node:readline';
import { countInDigits } from '../core/text/counts.ts';

/** What a command did, one after the other. */
export interface StageReport {
  readonly stage: string;
  /** What came of it, by what is counted. */
  readonly counts: Readonly<Record<string, number>>;
  readonly seconds: number;
}

/** A stage that is going on. */
export interface Stage {
  /** So much is done; `all` is left out where nobody knows how much there is. */
  step(done: number, all?: number): void;
  end(counts?: Readonly<Record<string, number>>): void;
}

interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/**
 * Tells of each stage in a line when it has ended, with counts and time. On a terminal a bar shows how far one is that
 * takes longer than two seconds; it is drawn with what Node itself knows of terminals, and leaves the keyboard alone, so
 * that Ctrl-C ends the command as it always does.
 */
export class Stages {
  readonly reports: StageReport[] = [];
  readonly #output: Output | undefined;
  readonly #now: () => number;
  #isDrawn = false;

  /** Without an output it only keeps the reports. */
  constructor(output?: Output, now: () => number = () => performance.now()) {
    this.#output = output;
    this.#now = now;
  }

  /** Takes away the bar, so that something else can be told; it is drawn again with the next step. */
  clear(): void {
    if (!this.#isDrawn) return;
    this.#draw('');
    this.#isDrawn = false;
  }

  begin(stage: string): Stage {
    const start = this.#now();
    let drawn = 0;
    return {
      step: (done, all) => {
        const now = this.#now();
        if (this.#output?.isTTY !== true || now - start < SLOW || now - drawn < REDRAWN) return;
        drawn = now;
        this.#isDrawn = true;
        this.#draw(`${stage} ${bar(done, all)}`);
      },
      end: (counts = {}) => {
        const seconds = Math.round((this.#now() - start) / 100) / 10;
        this.reports.push({ stage, counts, seconds });
        this.clear();
        this.#output?.write(`${formatStage({ stage, counts, seconds })}\n`);
      },
    };
  }

  #draw(line: string): void {
    const stream = this.#output as unknown as NodeJS.WriteStream;
    cursorTo(stream, 0);
    clearLine(stream, 0);
    stream.write(line.slice(0, (stream.columns ?? 80) - 1));
  }
}

// In milliseconds: what is over sooner needs no bar, and what is drawn more often only flickers.
const SLOW = 2000;
const REDRAWN = 100;

const WIDTH = 30;

function bar(done: number, all: number | undefined): string {
  if (all === undefined || all === 0) return String(done);
  const filled = Math.min(WIDTH, Math.round((done / all) * WIDTH));
  return `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${done} of about ${all}`;
}

/** "Pages made: 24 pages, 81 files, 12.4 s". */
export function formatStage({ stage, counts, seconds }: StageReport): string {
  const counted = Object.entries(counts).map(([what, count]) => countInDigits(count, what));
  return `${stage}: ${[...counted, `${seconds.toFixed(1)} s`].join(', ')}`;
}
