/** The beginning of a text, `most` UTF-16 units at the most, and never half of a character. */
export function cutAt(text: string, most: number): string {
  const last = text.charCodeAt(most - 1);
  const isHalf = text.length > most && last >= 0xd800 && last <= 0xdbff;
  return text.slice(0, isHalf ? most - 1 : most);
}
