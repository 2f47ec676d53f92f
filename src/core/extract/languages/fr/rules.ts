import { type Rule, toRule } from '../../attribution/row-notation.ts';
import { frRows } from './rows.ts';

/** Every rule that may name a speaker in French, those of rows first. */
export const frRules: readonly Rule[] = [
  ...frRows.map(toRule),
  { name: 'suite', example: '« Nous partons », dit [la maire]. « Nous reviendrons. »' },
  { name: 'paragraphe précédent', example: '« Nous partons », dit [la maire]. ¶ « Nous reviendrons. »' },
];
