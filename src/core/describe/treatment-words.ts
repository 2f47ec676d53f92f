import type { Reading, Statement, Treatment } from '../model.ts';

/** What a reading is called where readers see it: its treatment, or that the others are held against it. */
export type TreatmentWord = Treatment | 'base';

/** The treatments in a few neutral words; the same word is the address of its rule on the method page. */
export const treatmentNames: Readonly<Record<TreatmentWord, string>> = {
  base: 'fullest',
  verbatim: 'verbatim',
  trimmed: 'trimmed',
  cut: 'cut',
  reworded: 'worded differently',
  unmarked: 'no marks',
  reported: 'reported',
  absent: 'not found',
};

/** What each word means, as a legend says it. */
export const treatmentMeanings: Readonly<Record<TreatmentWord, string>> = {
  base: 'the fullest wording; the others are held against it',
  verbatim: 'every word of it, in quotation marks',
  trimmed: 'one unbroken part of it, in quotation marks',
  cut: 'several parts of it in order, in quotation marks',
  reworded: 'other words among its words, in quotation marks',
  unmarked: 'its words without quotation marks',
  reported: 'in other words, as an editor has confirmed',
  absent: 'the statement is not found in the text we hold',
};

export function treatmentWord(statement: Statement, reading: Reading): TreatmentWord {
  const isBase = reading.article === statement.base.article && reading.quotation !== null;
  return isBase && reading.treatment === 'verbatim' ? 'base' : reading.treatment;
}

/** The treatment's name for one reading: "reworded" only where it is known that nothing was translated. */
export function nameTreatment(statement: Statement, word: TreatmentWord, isOfficial = false): string {
  if (word === 'base' && isOfficial) return 'official text';
  if (word === 'reworded' && statement.translated === false) return 'reworded';
  return treatmentNames[word];
}
