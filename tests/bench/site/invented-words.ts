/** Sentences, names and days by number or by a seeded choice, the same on every machine. */

const adjectives =
  'patient crooked silver northern reluctant hollow generous frozen ancient brittle cheerful distant eager fragile golden humble idle jagged lonely mellow narrow orange pale quiet rusty salty tall upright vivid wooden yellow amber blunt clumsy dusty earthen faded gentle hasty icy juicy knotted loud muddy noisy oval plain round shiny tender uneven velvet wild zealous annual civil coastal costly daily deep disputed early empty final foreign former free full global grave hard heavy joint late legal local low main major mild military minor modern mutual new official old open pending popular private proper public rapid rare recent regional rural secret senior serious sharp short slow small solid special stable steady strict sudden thorough tough urban urgent usual vast vital vocal weak whole wide'.split(
    ' ',
  );
const nouns =
  'harbour council budget ferry mayor trawler quay inspector lighthouse treaty cannery regatta warehouse petition auditor dredger railway orchard museum hospital reservoir tannery brewery cathedral vineyard parliament embassy foundry glacier meadow anchor balcony canal dairy engine fountain garden hamlet island jetty kettle ladder mirror needle oven pasture quarry ribbon saddle tunnel umbrella valley wagon yacht academy barrel candle drum elbow feather gallery hammer ivory jacket kitchen lantern magnet napkin ointment parade quilt rabbit sailor tavern uncle violin whistle yard airport archive ballot bank border bridge charter clinic coalition college committee contract convoy court crew crop customs dam debt delegation district dock doctor driver drought election envoy estate export factory farmer fishery fleet forest fund grain grant guard highway hotel import judge junction jury landlord lawyer levy library licence loan market merger mill mine ministry monument motion municipality nurse pact panel pension permit pilot pipeline plan plant police port power prison project province pupil refinery report resident river road ruling school senate service shipyard shop strike subsidy summit surveyor tariff tax teacher tenant tender tide timber tower trade train tram trial tribunal truck union village vote voter ward water welder wharf witness worker'.split(
    ' ',
  );
const verbs =
  'repairs denies inspects postpones welcomes dissolves finances measures rebuilds abandons defends forbids invites narrows repeals sketches tolerates unloads verifies weakens adores borrows carries decorates empties follows gathers hides ignores joins kindles lifts mentions names orders paints questions rescues sells tastes uses visits washes approves audits backs blocks buys cancels closes covers cuts delays demands drops enters extends fears files funds halts helps holds hosts insures keeps leads leases limits loses monitors moves needs opens opposes outlines owns passes plans praises prepares protects quits raises reaches rejects relies renews rents reviews rules saves seeks serves shares signs splits sponsors starts stops supports surveys tests threatens tightens tours trains trusts unites urges warns widens withdraws'.split(
    ' ',
  );
const times = [
  'on Monday',
  'on Tuesday',
  'on Wednesday',
  'on Thursday',
  'on Friday',
  'last week',
  'this year',
];

/** A seeded source of choices. */
export interface Choose {
  <Value>(values: readonly Value[]): Value;
  chance(share: number): boolean;
}

/** The choices that belong to a name, whatever else has been chosen. */
export function chooserFor(name: string): Choose {
  let state = 0x811c9dc5;
  for (let at = 0; at < name.length; at += 1) state = Math.imul(state ^ name.charCodeAt(at), 0x01000193);
  // mulberry32
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const choose = <Value>(values: readonly Value[]) => values[Math.floor(random() * values.length)] as Value;
  return Object.assign(choose, { chance: (share: number) => random() < share });
}

/** “the patient harbour repairs the crooked council” */
export function clause(choose: Choose): string {
  return `the ${choose(adjectives)} ${choose(nouns)} ${choose(verbs)} the ${choose(adjectives)} ${choose(nouns)}`;
}

/** Two clauses and a time, with a full stop. */
export function sentence(choose: Choose): string {
  const joint = choose([', while', ', and', ', but', ' as']);
  return `T${clause(choose).slice(1)}${joint} ${clause(choose)} ${choose(times)}.`;
}

const starts = 'North South East West Old New Upper Lower Great Little'.split(' ');
const places =
  'Marl Brack Thorn Ash Wick Stan Hol Fern Mel Har Dun Red Oak Whit Black Elm Kings Beck Lang Cross'.split(
    ' ',
  );
const ends = 'ford ton ham bury port by mouth ley field haven'.split(' ');

/** One of 2,000 places, by number; nearby numbers have other names. */
export function placeOf(number: number): string {
  const place = `${places[number % 20]}${ends[Math.floor(number / 20) % 10]}`;
  return number < 200 ? place : `${starts[Math.floor(number / 200) % 10]} ${place}`;
}

const firsts =
  'Ada Ben Clara Dan Edith Fred Grace Hugh Iris Jack Kate Leo Mary Neil Olga Paul Rosa Sam Tess Vera'.split(
    ' ',
  );
const syllables = 'Bro Cal Dor Fen Gar Hil Jor Kel Lam Mor Nor Pel Ros Sel Tor Var Wen Yar Zel Quin'.split(
  ' ',
);
const tails = 'ber don kin lan man ner rick son vel win'.split(' ');

export function personOf(number: number): { readonly first: string; readonly last: string } {
  const middle = 'aeiou'.charAt(Math.floor(number / 200) % 5);
  const last = `${syllables[number % 20]}${middle}${tails[Math.floor(number / 20) % 10]}`;
  return { first: firsts[(number * 7) % 20] as string, last };
}

/** Events follow one another, two a day. */
export function dayOf(event: number): string {
  return new Date(Date.UTC(2020, 0, 1 + Math.floor(event / 2))).toISOString().slice(0, 10);
}
