import { type Rule, toRule } from '../../attribution/row-notation.ts';
import { enRows } from './rows.ts';

/** Rules that need more than a row can say, by the names that attributions carry. */
const functions: readonly Rule[] = [
  { name: 'cue before', example: '[Ann Poe] said on Monday: “We shall stay.”' },
  { name: 'cue after', example: '“We shall stay,” said [Ann Poe].' },
  { name: 'cue in the sentence', example: '[Ann Poe] said that the town would “stay”.' },
  { name: 'cue at the end', example: 'The town was “staying”, and would wait, [Ann Poe] said.' },
  { name: 'in their words', example: 'The town had, in [Poe’s] words, “gone”.' },
  { name: 'signature', example: '“We shall stay.” – [Ann Poe]' },
  { name: 'one verb for several', example: 'Al Lee called it “late”, [Ann Poe] “early”.' },
  { name: 'announced', example: '[Ann Poe] was blunt. “We shall stay.”' },
  { name: 'goes on', example: '“We left,” [Ann Poe] said. “We shall stay.”' },
  { name: 'named after', example: '“We shall stay.” “We left,” [Ann Poe] said.' },
  { name: 'paragraph before', example: '“We left,” [Ann Poe] said. ¶ “We shall stay.”' },
  { name: 'reported before', example: '[Ann Poe] said they would wait. ¶ “We shall stay.”' },
  { name: 'something said', example: '[Ann Poe] won on a promise of “peace”.' },
  {
    name: 'repeated words',
    example:
      '“We shall stay in our town” ¶ The boats are old. ¶ “We shall stay in our town,” [Ann Poe] said.',
  },
  {
    name: 'label in the marks',
    example: '“[ANN POE]: We shall stay. ¶ “AL LEE: We left. ¶ “ANN POE: We know.”',
  },
  { name: 'clause behind its cue', example: '[Ann Poe] said the town would stay.' },
  { name: 'clause around its cue', example: 'The town, [Ann Poe] said, would stay.' },
  { name: 'clause behind “according to”', example: 'According to [Ann Poe], the town will stay.' },
];

/** Every rule that may name a speaker in English, those of rows first. */
export const enRules: readonly Rule[] = [...enRows.map(toRule), ...functions];
