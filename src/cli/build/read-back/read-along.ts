import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { ReadBack } from './read-back.ts';

type Reader = Pick<ReadBack, 'read' | 'isReadAlone'>;

/** Lets files of a folder be read, one after the other, while others are made. */
export class ReadAlong {
  readonly #folder: string;
  readonly #waiting: string[] = [];
  #reader: Reader | undefined;
  #reading: Promise<void> = Promise.resolve();
  #isReading = false;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The file at a path of the folder is whole. What is no file there is passed over. */
  add(path: string): void {
    this.#waiting.push(path);
    this.#goOn();
  }

  /** Gives the reader, who reads what waits. */
  begin(reader: Reader): void {
    this.#reader = reader;
    this.#goOn();
  }

  /**
   * Ends when all is read that was added.
   * @throws what the reader throws
   */
  async end(): Promise<void> {
    await this.#reading;
  }

  /** What waits is not read. */
  stop(): void {
    this.#waiting.length = 0;
  }

  #goOn(): void {
    if (this.#reader === undefined || this.#isReading) return;
    this.#isReading = true;
    this.#reading = this.#read(this.#reader);
    // Whoever waits for the end hears of it.
    this.#reading.catch(() => {});
  }

  async #read(reader: Reader): Promise<void> {
    for (const path of this.#waiting) {
      if (!reader.isReadAlone(path)) continue;
      const content = await readFile(join(this.#folder, path)).catch(() => undefined);
      if (content) await reader.read(path, content);
      // Who makes the pages tells of them meanwhile, and waits where nobody listens.
      await setImmediate();
    }
    this.#waiting.length = 0;
    this.#isReading = false;
  }
}
