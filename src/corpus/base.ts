import { toOrigin } from '../core/http-url.ts';

/** A base path as everything here expects it, with a slash at both ends. */
export function toBase(path: string): string {
  const steps = path.split('/').filter((step) => step !== '');
  return steps.length === 0 ? '/' : `/${steps.join('/')}/`;
}

/** Why a site cannot stand at this origin and base, as sentences, by the names under which they were given. */
export function refusePlace(
  origin: string | undefined,
  base: string,
  names: { readonly origin: string; readonly base: string } = { origin: 'SITE_URL', base: 'SITE_BASE' },
): string[] {
  const refusals: string[] = [];
  if (origin !== undefined && toOrigin(origin) === undefined) {
    refusals.push(
      `${names.origin} is "${origin}", and has to be the site's scheme and host, as "https://school.example". The folder it lies in there is ${names.base}.`,
    );
  }
  // What stands for itself in an address, in a host's configuration and in a folder's name.
  const wrong = base.split('/').find((step) => /[^\w.~-]/.test(step) || /^\.+$/.test(step));
  if (wrong !== undefined) {
    refusals.push(
      `${names.base} is "${base}", and "${wrong}" in it cannot be a folder's name in an address. Use letters, digits, ".", "_", "~" and "-".`,
    );
  }
  return refusals;
}
