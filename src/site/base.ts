import { toOrigin } from '../core/http-url.ts';

/** A base path as everything here expects it, with a slash at both ends. */
export function toBase(path: string): string {
  const steps = path.split('/').filter((step) => step !== '');
  return steps.length === 0 ? '/' : `/${steps.join('/')}/`;
}

/** Why a site cannot stand at this origin and base, as sentences. */
export function refusePlace(origin: string | undefined, base: string): string[] {
  const refusals: string[] = [];
  if (origin !== undefined && toOrigin(origin) === undefined) {
    refusals.push(
      `SITE_URL is "${origin}", and has to be the site's scheme and host, as "https://school.example". The folder it lies in there is SITE_BASE.`,
    );
  }
  // What stands for itself in an address, in a host's configuration and in a folder's name.
  const wrong = base.split('/').find((step) => /[^\w.~-]/.test(step) || /^\.+$/.test(step));
  if (wrong !== undefined) {
    refusals.push(
      `SITE_BASE is "${base}", and "${wrong}" in it cannot be a folder's name in an address. Use letters, digits, ".", "_", "~" and "-".`,
    );
  }
  return refusals;
}
