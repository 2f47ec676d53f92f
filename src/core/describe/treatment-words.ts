import type { Reading, Statement, Treatment } from '../model.ts';
import { mainPlaces } from '../reading-places.ts';

/** What a reading is called where readers see it: its treatment, or `base` where it is an official text's. */
export type TreatmentWord = Treatment | 'base';

/** The treatments in a few neutral words; the same word is the address of its rule on the method page. */
export const treatmentNames: Readonly<Record<TreatmentWord, string>> = {
  base: 'official text',
  verbatim: 'in full',
  trimmed: 'trimmed',
  cut: 'cut',
  reworded: 'worded differently',
  unmarked: 'not in quotation marks',
  reported: 'reported',
  absent: 'not found',
};

/** What each word means, as a legend says it. */
export const treatmentMeanings: Readonly<Record<TreatmentWord, string>> = {
  base: 'the official text; the others are held against it',
  verbatim: 'every word of it, in quotation marks',
  trimmed: 'one unbroken part of it, in quotation marks',
  cut: 'several parts of it, in quotation marks',
  reworded: 'other words among its words, in quotation marks',
  unmarked: 'its words without quotation marks',
  reported: 'in other words, as an editor has confirmed',
  absent: 'these words are not found in the text we hold',
};

export function treatmentWord(statement: Statement, reading: Reading): TreatmentWord {
  const isBase = reading.article === statement.base.article && isOfficial(reading);
  return isBase && reading.treatment === 'verbatim' ? 'base' : reading.treatment;
}

/** A unit outside of quotations is a sentence of an official text. */
function isOfficial(reading: Reading): boolean {
  return mainPlaces(reading).some(({ anchor, quotation }) => anchor !== null && quotation === null);
}

/** The treatment's name for one reading: "reworded" only where it is known that nothing was translated. */
export function nameTreatment(statement: Statement, word: TreatmentWord): string {
  if (word === 'reworded' && statement.translated === false) return 'reworded';
  return treatmentNames[word];
}
