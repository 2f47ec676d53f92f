import { joinNames } from './names.ts';

/** What is said of words where they leave the page: in citations and in frames on other sites. */
export const sayCited = {
  printedIn: (outlet: string): string => `as printed in ${outlet}`,
  /** Of a wording that articles have only together. */
  composedFrom: (outlets: readonly string[]): string => `composed from ${joinNames(outlets)}`,
  frame: (who: string, words: string, notes: readonly string[]): string =>
    `${who}: “${words}”${notes.length === 0 ? '' : ` (${notes.join('; ')})`}, what each outlet did to the words`,
};
