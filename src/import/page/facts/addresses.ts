import { httpUrl } from '../../../core/http-url.ts';

/** An address of the article itself: not the outlet's front page. */
export function articleAddress(
  candidates: readonly (string | undefined)[],
  base: string | undefined,
): string | undefined {
  const addresses = candidates.flatMap((candidate) =>
    candidate === undefined ? [] : (absolute(candidate.trim(), base) ?? []),
  );
  // What an archive calls the address of its copy is not the article's.
  const originals = addresses.flatMap((address) => archived.exec(address)?.[1] ?? []);
  return [...originals, ...addresses].find(
    (address) => httpUrl(address) !== undefined && !isFrontPage(new URL(address)),
  );
}

function isFrontPage({ pathname, search }: URL): boolean {
  return pathname.length <= 1 && search === '';
}

// An archive's copy has the time and the address of the page in its own.
const archived =
  /^https?:\/\/[^/]{1,80}\/(?:web\/)?(?:\d{14}[a-z_]{0,4}|\d{4}\.\d\d\.\d\d-\d{6})\/(https?:\/\/.+)$/i;

export function firstAddress(candidates: readonly (string | undefined)[]): string | undefined {
  return candidates.find((candidate) => candidate !== undefined && httpUrl(candidate) !== undefined);
}

function absolute(address: string, base: string | undefined): string | undefined {
  if (/^https?:\/\//i.test(address)) return httpUrl(address) === undefined ? undefined : address;
  if (address.startsWith('//')) return absolute(`https:${address}`, base);
  if (base === undefined || address === '' || /^[a-z][a-z\d+.-]*:/i.test(address)) return undefined;
  try {
    return httpUrl(new URL(address, base).href);
  } catch {
    return undefined;
  }
}
