/** The text with a capital letter first: how a phrase begins a sentence. */
export function capitalize(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}
