import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';

/** Where what was found in a content folder's events stays between builds, from the folder that a command runs in. */
export function keptFolder(content: string): string {
  const name = createHash('sha256').update(resolve(content)).digest('hex').slice(0, 12);
  return join('.cache', 'crossquote', 'events', name);
}
