/**
 * Texts that make a careless stage take the square of its time or worse, honest ones among them; each makes about
 * `length` characters of an article's text.
 */
export const hostileTexts: Readonly<Record<string, (length: number) => string>> = {
  // Honest articles that are long.
  'a long interview': interview,
  'a live blog': liveBlog,
  'a transcript': transcript,
  'a report without quotations': (length) => repeatCounted(length, (at) => `${writeSentence(at)} `),
  'a report in one paragraph': (length) =>
    repeatCounted(length, (at) => `“${writeSentence(at)}” ${nameOf(at)} said. `),

  // The same quotation again and again.
  'a letter in marks': (length) => repeat('“a” ', length),
  'a letter said in marks': (length) => repeat('he said “a”. ', length),
  'a letter said in marks, a paragraph each': (length) => repeat('he said “a”.\n\n', length),
  'one sentence in marks again and again': (length) => repeat('“We shall not rest,” Ann Lee said. ', length),
  'one paragraph again and again': (length) =>
    repeat('“We shall not rest until every quay is safe,” Ann Lee said on Monday.\n\n', length),
  'one quotation and its beginning again and again': (length) =>
    `“${repeat('we said that he will go ', length / 2)}” Ann Lee said.\n\n${repeat('“We said that he will go.”\n\n', length / 2)}`,

  // Punctuation alone.
  'full stops': (length) => repeat('.', length),
  ellipses: (length) => repeat('…', length),
  'full stops and spaces': (length) => repeat('. ', length),
  commas: (length) => repeat('a, ', length),
  dashes: (length) => repeat('— ', length),
  'question marks': (length) => repeat('? ', length),
  'empty paragraphs': (length) => repeat('\n\n', length),
  spaces: (length) => repeat(' ', length),
  'paragraphs of a letter': (length) => repeat('a\n\n', length),

  // Marks.
  'straight double marks': (length) => repeat('"', length),
  'opening double marks': (length) => repeat('“', length),
  'closing double marks': (length) => repeat('”', length),
  apostrophes: (length) => repeat("'", length),
  'opening single marks': (length) => repeat('‘', length),
  'marks of every sort': (length) => repeat('“‘«„‹「', length),
  'apostrophes in words': (length) => repeat("dogs' 'tis it's ", length),
  'marks and spaces': (length) => repeat('" “ ‘ « ', length),
  'words that open again': (length) => repeat('“We will ', length),
  'single marks around words': (length) => repeat('‘we will’ the dogs’ ', length),
  'one unclosed quotation': (length) => `“${repeat('we said he will go. ', length)}`,
  'one unclosed quotation over paragraphs': (length) => repeat('“we said he will go.\n\n', length),
  'quotations in quotations': (length) => repeat('“he said ‘she said ', length),
  brackets: (length) => `“${repeat('[(', length)}`,
  'brackets that close': (length) => `“${repeat('a [b] (c) … ', length)}” he said.`,
  'dots between the words of a quotation': (length) => `“${repeat('we will … and so ', length)}” he said.`,

  // Names, pronouns, cues.
  'cues and names': (length) => repeat('“No,” Ann Lee said. ', length),
  'one sentence of cues': (length) => repeat('he said she said ', length),
  'one long name': (length) => repeat('Ann Lee ', length),
  'adverbs and names': (length) => repeat('“No,” friendly Ann Lee. May Lee ', length),
  'turns of a conversation': (length) => repeat('“Ann Lee: We shall go.\n\n', length),
  'pronouns after names': (length) => repeat('Ann Lee came. She said no. “Go,” she said. ', length),
  'a name for each sentence': (length) =>
    repeatCounted(length, (at) => `“No,” Ann ${surname(at)} said. The minister left. `),
  'a name for each word': (length) => repeatCounted(length, (at) => `${surname(at)} ${surname(at * 7)}, `),
  'offices and bodies': (length) => repeat('The finance ministry said no. The ministry said “no”. ', length),
  'reported clauses': (length) => repeat('According to Lee, it is late, he says, and over. ', length),
  'abbreviated names': (length) => repeat('J. R. Lee Jr. of the U.S. Dept. ', length),

  // Words and figures.
  'one long word': (length) => repeat('a', length),
  'words with hyphens': (length) => repeat('a-', length),
  'other words every time': (length) => repeatCounted(length, (at) => `${wordOf(at * 7919)} `),
  'words that come back twice': (length) => twice(repeatCounted(length / 2, (at) => `${wordOf(at)} `)),
  figures: (length) =>
    repeatCounted(length, (at) => `${at} lorries and $${at},000 on May ${(at % 28) + 1}. `),
  digits: (length) => repeat('7', length),
  'digits and commas': (length) => repeat('1,', length),
  'letters with marks above': (length) => repeat('e\u0301', length),
  'marks above one letter': (length) => `e${repeat('\u0301', length)}`,
  faces: (length) => repeat('😀', length),
  'words without spaces': (length) => repeat('我们不会休息', length),
};

function repeat(unit: string, length: number): string {
  return unit.repeat(Math.max(1, Math.floor(length / unit.length)));
}

function repeatCounted(length: number, unit: (at: number) => string): string {
  const units: string[] = [];
  for (let at = 0, made = 0; made < length; at++) {
    const next = unit(at);
    units.push(next);
    made += next.length;
  }
  return units.join('');
}

function twice(text: string): string {
  return `${text}\n\n${text}`;
}

const NOUNS =
  'harbour council budget ferry mayor trawler quay inspector lighthouse treaty cannery regatta'.split(' ');
const VERBS =
  'repairs denies inspects postpones welcomes dissolves finances measures rebuilds abandons'.split(' ');
const ADJECTIVES =
  'patient crooked silver northern reluctant hollow generous frozen ancient brittle cheerful'.split(' ');

function pick(words: readonly string[], at: number): string {
  return words[at % words.length] as string;
}

/** A sentence of words that are put together otherwise for every number. */
export function writeSentence(at: number): string {
  const [a, b, c] = [mix(at), mix(at + 0.5), mix(at + 0.25)];
  const subject = `The ${pick(ADJECTIVES, a)} ${pick(NOUNS, b)}`;
  return `${subject} ${pick(VERBS, c)} the ${wordOf(a % 5000)} ${pick(NOUNS, c >> 3)} and the ${wordOf(b % 5000)} ${pick(NOUNS, a >> 4)}.`;
}

function mix(at: number): number {
  const seed = Math.imul(Math.floor(at * 4) + 1, 0x9e3779b1);
  return (seed ^ (seed >>> 15)) >>> 1;
}

/** A word of its own for every number. */
function wordOf(at: number): string {
  const syllables = ['ba', 'ke', 'li', 'mo', 'nu', 'par', 'sen', 'tor', 'vi', 'zel', 'dra', 'fo'];
  let word = '';
  for (let rest = at + 12; rest > 0; rest = Math.floor(rest / syllables.length))
    word += pick(syllables, rest);
  return word;
}

function surname(at: number): string {
  const word = wordOf(at);
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const PEOPLE = ['Ann Lee', 'Ben Okoro', 'Clara Diaz', 'the mayor', 'the ministry', 'she', 'he'];

function nameOf(at: number): string {
  return pick(PEOPLE, mix(at) >> 5);
}

function interview(length: number): string {
  return repeatCounted(
    length,
    (at) => `“${writeSentence(at * 2)} ${writeSentence(at * 2 + 1)}” ${nameOf(at)} said.\n\n`,
  );
}

function transcript(length: number): string {
  return repeatCounted(length, (at) =>
    at % 2 === 0
      ? `QUESTION: ${writeSentence(at).replace(/\.$/, '?')}\n\n`
      : `MINISTER LEE: ${writeSentence(at)} ${writeSentence(at + 1)}\n\n`,
  );
}

function liveBlog(length: number): string {
  return repeatCounted(
    length,
    (at) =>
      `${(at % 12) + 1}.${String(at % 60).padStart(2, '0')} p.m.\n\n${writeSentence(at)} ${writeSentence(at + 1)}\n\n` +
      `“${writeSentence(at + 2).replace(/\.$/, ',')}” ${nameOf(at)} told reporters. “${writeSentence(at + 3)}”\n\n` +
      `The ${pick(NOUNS, at)} said that ${writeSentence(at + 4).toLowerCase()}\n\n`,
  );
}
