import { ContentError } from './problems.ts';

interface Refreshing<Value> {
  read(): Promise<Value>;
  use(value: Value): void;
  /** Tells what is wrong; what was used before stays in use. */
  tell(message: string): void;
}

/**
 * For dev: reads anew whenever it is called, one reading at a time. What changes while it is read is read once more
 * after that, so that what is used last is what the files held last. Never throws: a file that somebody is just saving
 * must not end the server.
 */
export function startRefreshing<Value>({ read, use, tell }: Refreshing<Value>): () => Promise<void> {
  let reading: Promise<void> | undefined;
  let isOutdated = false;

  const readAll = async (): Promise<void> => {
    do {
      isOutdated = false;
      try {
        use(await read());
      } catch (error) {
        tell(error instanceof ContentError ? error.message : String((error as Error).stack ?? error));
      }
    } while (isOutdated);
    reading = undefined;
  };

  return () => {
    isOutdated = reading !== undefined;
    reading ??= readAll();
    return reading;
  };
}
