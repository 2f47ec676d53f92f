import { httpUrl } from '../../../core/http-url.ts';

/** An address of the article itself: not the outlet's front page. */
export function articleAddress(
  candidates: readonly (string | undefined)[],
  base: string | undefined,
): string | undefined {
  const addresses = candidates.flatMap((candidate) =>
    candidate === undefined ? [] : (absolute(candidate.trim(), base) ?? []),
  );
  return (
    addresses.find((address) => new URL(address).pathname.length > 1 || new URL(address).search !== '') ??
    undefined
  );
}

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
