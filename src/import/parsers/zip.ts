import { unzipSync } from 'fflate';

/** A file inside an archive. */
export interface PackedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

// A thousand saved pages with their pictures left out.
const LARGEST = 512 * 1024 * 1024;
const MOST = 20_000;

/** Unpacks the files of an archive that are wanted. @throws RangeError where they are more or larger than anybody's pages. */
export function readZip(bytes: Uint8Array, isWanted: (path: string) => boolean): PackedFile[] {
  let total = 0;
  let count = 0;
  const files = unzipSync(bytes, {
    filter({ name, originalSize }) {
      if (name.endsWith('/') || !isWanted(name)) return false;
      total += originalSize;
      count += 1;
      if (total > LARGEST || count > MOST)
        throw new RangeError(`The archive holds more than ${MOST} files or ${LARGEST} bytes.`);
      return true;
    },
  });
  return Object.entries(files)
    .map(([path, content]) => ({ path, bytes: content }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
