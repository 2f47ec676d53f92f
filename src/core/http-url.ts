/**
 * The one door for addresses: every address of content/, and every address that a page or an export prints, passes it.
 * Returns the address as the platform writes it, or `undefined` for anything that is not plain http or https:
 * other schemes (`javascript:`, `data:`), names and passwords, invisible or direction-changing characters.
 */
export function httpUrl(text: string): string | undefined {
  if (text.length > LONGEST || hidden.test(text)) return undefined;
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
  if (url.username !== '' || url.password !== '' || url.hostname === '') return undefined;
  return url.href;
}

/** Scheme and host without the slash after them; `undefined` for what is more, less or none. */
export function toOrigin(text: string): string | undefined {
  const url = httpUrl(text);
  if (url === undefined) return undefined;
  const { origin } = new URL(url);
  return url === `${origin}/` ? origin : undefined;
}

// What browsers and servers agree to carry.
const LONGEST = 2000;

// White space, controls, zero-width and bidi characters: nothing that a reader could not see in a printed address.
const hidden = /[\s\p{Cc}\p{Cf}\\]/u;
