import { enRules, type Rule } from './en/rules.ts';
import { frRows } from './fr/rows.ts';

/** The rules of every language that has some, as the method page lists them. */
export const rulesByLanguage: readonly { readonly lang: string; readonly rules: readonly Rule[] }[] = [
  { lang: 'en', rules: enRules },
  {
    lang: 'fr',
    rules: frRows.map(({ name, example, finds }) => ({
      name,
      example: finds === null ? example : example.replace(finds, `[${finds}]`),
    })),
  },
];
