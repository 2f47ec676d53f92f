import { fold } from '../fold.ts';

/** Whether a word in small letters, with or without a point, is a title before a person's name, or a part of one: *Mayor* Ada Moreno. */
export function isTitle(word: string): boolean {
  const bare = word.replace(/\.$/u, '');
  return courtesyTitles.has(bare) || offices.has(bare);
}

/** Whether a title says what its bearer does: the *mayor*, and not Dr. */
export function isOffice(word: string): boolean {
  return offices.has(word);
}

/** Titles that name no office. */
export const courtesyTitles: ReadonlySet<string> = new Set(
  'mr mrs ms miss dr prof sir dame lord lady madam mx monsieur madame herr frau'.split(' '),
);

const offices: ReadonlySet<string> = new Set(
  (
    'professor hon honorable honourable rev reverend pastor father sister rabbi imam bishop archbishop cardinal pope prime vice deputy attorney ' +
    'president vice-president chancellor premier minister secretary senator sen representative rep congressman congresswoman ' +
    'governor gov mayor councillor councilman councilwoman alderman ambassador judge justice sheriff chief inspector detective ' +
    'general gen colonel col captain capt major lieutenant lt sergeant sgt admiral commissioner superintendent constable ' +
    'king queen prince princess'
  ).split(' '),
);

// Of one title the form that is read as the others: Rev. Hale is the Reverend Tomas Hale.
const longForms: Readonly<Record<string, string>> = {
  ...{ rev: 'reverend', sen: 'senator', rep: 'representative', gov: 'governor', prof: 'professor' },
  ...{ gen: 'general', col: 'colonel', capt: 'captain', maj: 'major', lt: 'lieutenant', sgt: 'sergeant' },
  ...{ hon: 'honorable', honourable: 'honorable' },
};

/** A title in small letters, with or without a point, as it is written out. */
export function writeTitle(word: string): string {
  const bare = word.replace(/\.$/u, '');
  return longForms[bare] ?? bare;
}

/** A name without the article before its title: *the* Rev. Tomas Hale. */
export function trimArticle(name: string): string {
  const [first = '', second = '', ...rest] = name.split(' ');
  const isTitled = /^the$/iu.test(first) && rest.length > 0 && isTitle(fold(second));
  return isTitled ? name.slice(first.length + 1) : name;
}

/** The titles before a name, written out, and the words of the name itself; all in small letters. */
export function readTitled(name: string): {
  readonly titles: readonly string[];
  readonly own: readonly string[];
} {
  const words = trimArticle(name).split(' ').map(fold);
  const from = words.findIndex((word, at) => at === words.length - 1 || !isTitle(word));
  return { titles: words.slice(0, from).map(writeTitle), own: words.slice(from) };
}

/**
 * Of each of some names that is a surname after titles the names in full that it may be short for: those of this surname
 * that have these titles too. Rev. Hale is the Rev. Tomas Hale, and not Mayor Anna Hale.
 */
export function findFullForms(names: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const read = names.map((name) => ({ name, ...readTitled(name) }));
  const inFull = Map.groupBy(
    read.filter(({ own }) => own.length > 1),
    ({ own }) => own.at(-1),
  );
  const forms = new Map<string, readonly string[]>();
  for (const { name, titles, own } of read) {
    if (titles.length === 0 || own.length > 1) continue;
    const found = (inFull.get(own[0]) ?? []).filter((full) =>
      titles.every((title) => full.titles.includes(title)),
    );
    if (found.length > 0)
      forms.set(
        name,
        found.map((full) => full.name),
      );
  }
  return forms;
}
