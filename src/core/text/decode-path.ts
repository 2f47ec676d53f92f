/** A part of an address without its percent signs; as it is where it is no encoding of anything, as in `/%zz`. */
export function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
