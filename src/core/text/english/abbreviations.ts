/** Whether a sentence may end with an abbreviation: *Mr.* never ends one, *Inc.* seldom does, *etc.* as often as not. */
export type Ending = 'never' | 'seldom' | 'often';

/** Abbreviations that a full stop belongs to, in small letters and without it. */
export const abbreviations: ReadonlyMap<string, Ending> = new Map<string, Ending>([
  ...list(
    'never',
    'mr mrs ms messrs mme mlle dr prof rev fr msgr hon sen sens rep reps gov govs pres vp atty',
    'gen lt col sgt capt cmdr maj adm cpl pte brig supt insp det const',
    'jan feb mar apr jun jul aug sept sep oct nov dec',
    'vs ft mt dept univ assn dist approx',
  ),
  ...list('seldom', 'inc corp co st jr sr no nos'),
  ...list(
    'often',
    'ltd etc ave blvd rd bros lb lbs oz',
    'ala ariz ark calif colo conn del fla ga ill ind kan ky mass mich minn mo mont neb nev okla ore pa tenn tex va vt wash',
    'wis wyo ont que sask alta man nfld',
  ),
]);

function list(ending: Ending, ...lines: readonly string[]): [string, Ending][] {
  return lines.flatMap((line) => line.split(' ').map((word): [string, Ending] => [word, ending]));
}
