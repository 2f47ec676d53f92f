/** A base path as everything here expects it, with a slash at both ends. */
export function toBase(path: string): string {
  const steps = path.split('/').filter((step) => step !== '');
  return steps.length === 0 ? '/' : `/${steps.join('/')}/`;
}
