/** A list of measures under what they were measured on. */
interface Measured {
  readonly title: string;
  readonly rows: readonly { readonly name: string; readonly value: string }[];
}

/** How often the program is right, as `npm run bench` measures it. */
export const accuracy: readonly Measured[] = [
  {
    title: 'On articles that were not seen when the rules were made',
    rows: [
      { name: 'quotations found with their exact bounds (F1; 84 articles, 918 quotations)', value: '.965' },
      { name: 'speakers named rightly, of 890', value: '90 %' },
      { name: 'speakers named rightly, of those for whom the program names one', value: '95 %' },
      {
        name: 'the same in 52 articles of seven Canadian outlets',
        value: '96 %',
      },
      {
        name: 'there, the fuller name given for “he”, “she” or “the company”, right where the speaker is named',
        value: '89 %',
      },
      { name: 'there, clauses reported, not in quotation marks, that were found', value: '77 %' },
    ],
  },
  {
    title: 'On 30 events, half of them read with limits that were chosen on the other half',
    rows: [
      {
        name: 'readings joined to one statement, among pairs that were judged (F1; 248 pairs)',
        value: '.938',
      },
      { name: 'the same, every pair that was not judged counted as wrong (F1)', value: '.889' },
    ],
  },
  {
    title: 'On the articles that the rules’ constants were chosen on',
    rows: [
      {
        name: 'of the pairs joined on those 30 events, what each did to the other named as the reader named it, by a comparison made for these events',
        value: '.95',
      },
      { name: 'shared passages, copied word for word (PlagDet)', value: '.984' },
      { name: 'shared passages, reworded at random (PlagDet)', value: '.930' },
      { name: 'shared passages, translated there and back (PlagDet)', value: '.915' },
      { name: 'shared passages, summarised (PlagDet): hardly ever found', value: '.206' },
    ],
  },
];
