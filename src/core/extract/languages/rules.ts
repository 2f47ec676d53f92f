import type { Rule } from '../attribution/row-notation.ts';
import { enRules } from './en/rules.ts';
import { frRules } from './fr/rules.ts';

/** The rules of every language that has some, as the method page lists them. */
export const rulesByLanguage: readonly { readonly lang: string; readonly rules: readonly Rule[] }[] = [
  { lang: 'en', rules: enRules },
  { lang: 'fr', rules: frRules },
];
