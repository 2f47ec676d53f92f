/** Whether a word in small letters, with or without a point, is a title before a person's name, or a part of one: *Mayor* Ada Moreno. */
export function isTitle(word: string): boolean {
  const bare = word.replace(/\.$/u, '');
  return courtesyTitles.has(bare) || offices.has(bare);
}

/** Titles that name no office. */
export const courtesyTitles: ReadonlySet<string> = new Set(
  'mr mrs ms miss dr prof sir dame lord lady madam mx monsieur madame herr frau'.split(' '),
);

const offices: ReadonlySet<string> = new Set(
  (
    'professor rev reverend father sister rabbi imam bishop archbishop cardinal pope prime vice deputy attorney ' +
    'president vice-president chancellor premier minister secretary senator sen representative rep congressman congresswoman ' +
    'governor gov mayor councillor councilman councilwoman alderman ambassador judge justice sheriff chief inspector detective ' +
    'general gen colonel col captain capt major lieutenant lt sergeant sgt admiral commissioner superintendent constable ' +
    'king queen prince princess'
  ).split(' '),
);
