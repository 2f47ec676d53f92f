/** A short name for a string: 52 bits (FNV-1a in two halves) in base 36, the same on every machine; not for secrets. */
export function hashText(text: string): string {
  let high = 0x811c9dc5;
  let low = 0x9dc5811c;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low ^ code ^ (high >>> 7), 0x01000193);
  }
  return ((high >>> 0) * 2 ** 20 + ((low >>> 0) & 0xfffff)).toString(36);
}
