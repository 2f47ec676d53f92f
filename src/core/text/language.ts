/** The language of a tag, without its region: `en` of `en-GB`; '' of no tag. */
export function languageOf(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? '';
}
