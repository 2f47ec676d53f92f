/**
 * Invented news as outlets make it from the same event: each prints some of what was said, whole, trimmed, cut at other
 * places, in other words or without marks, beside an agency's paragraphs, wording that comes back in every event of a
 * story, and prose of its own.
 */
import { chooserFor, type Choose, clause, dayOf, personOf, placeOf, sentence } from './invented-words.ts';

const OUTLETS = 24;
// Of every ten events the same people speak in all and three belong to one story.
const EVENTS_PER_STORY = 10;
const IN_STORY = 3;
const PEOPLE_PER_STORY = 6;
const STATEMENTS = 10;
const WIRE_PARAGRAPHS = 2;

// How often an outlet prints a statement, an agency's paragraph, the wording of the story.
const PRINTS = 0.55;
const TAKES_WIRE = 0.5;
const RECALLS = 0.3;

export const settingsFile =
  'name: An archive\ndescription: Invented events, for measuring.\nlang: en\npublisher:\n  name: The bench\n';

export const outletsFile = Array.from(
  { length: OUTLETS },
  (_, outlet) => `- id: ${outletId(outlet)}\n  name: The ${placeOf(outlet)} Herald\n`,
).join('');

/** Of the people of each story two have entries, as a publisher writes them for those who come back. */
export function speakersFile(events: number): string {
  return storyNumbers(events)
    .flatMap((story) => [0, 1].map((person) => person + story * PEOPLE_PER_STORY))
    .map((person) => {
      const { first, last } = personOf(person);
      return `- id: ${slug(`${first} ${last}`)}\n  name: ${first} ${last}\n  role: Member of the council\n  aliases: [${last}]\n`;
    })
    .join('');
}

export function storiesFile(events: number): string {
  return storyNumbers(events)
    .map((story) => `- id: story-${story}\n  title: The ${placeOf(story + 500)} question\n  terms: []\n`)
    .join('');
}

export function eventFile(event: number): { readonly id: string; readonly text: string } {
  const story = Math.floor(event / EVENTS_PER_STORY);
  const title = `${placeOf(event)} council sits on the ${placeOf(story + 500)} question`;
  const fields = [`title: ${title}`, `date: ${dayOf(event)}`, `place: ${placeOf(event)}`];
  const summary = `summary: The council of ${placeOf(event)} heard six speakers.`;
  return {
    id: `event-${event}`,
    text: `---\n${[...fields, ...(event % EVENTS_PER_STORY < IN_STORY ? [`story: story-${story}`] : []), summary].join('\n')}\n---\n`,
  };
}

/** The reports of an event, by outlets that take turns. */
export function articlesOf(event: number, count: number): { readonly name: string; readonly text: string }[] {
  const said = statementsOf(event);
  return Array.from({ length: count }, (_, at) => {
    const outlet = (event * 7 + at) % OUTLETS;
    const name = at < OUTLETS ? outletId(outlet) : `${outletId(outlet)}-${Math.floor(at / OUTLETS) + 1}`;
    const choose = chooserFor(`article ${event} ${at}`);
    const fields = [
      `outlet: ${outletId(outlet)}`,
      `published: ${dayOf(event)}`,
      `url: https://${outletId(outlet)}.example/${event}-${at}`,
      `headline: ${sentence(choose).replace(/\.$/, '')}`,
    ];
    return { name, text: `---\n${fields.join('\n')}\n---\n\n${writeBody(event, said, choose)}\n` };
  });
}

interface Said {
  readonly who: string;
  readonly last: string;
  readonly parts: readonly [string, string, string];
  /** A second sentence that some print in the same marks. */
  readonly after: string;
}

function statementsOf(event: number): Said[] {
  const story = Math.floor(event / EVENTS_PER_STORY);
  return Array.from({ length: STATEMENTS }, (_, at) => {
    const choose = chooserFor(`said ${event} ${at}`);
    const { first, last } = personOf(story * PEOPLE_PER_STORY + (at % PEOPLE_PER_STORY));
    return {
      who: `${first} ${last}`,
      last,
      parts: [clause(choose), clause(choose), clause(choose)],
      after: sentence(choose),
    };
  });
}

function writeBody(event: number, said: readonly Said[], choose: Choose): string {
  const story = Math.floor(event / EVENTS_PER_STORY);
  const paragraphs = [`${sentence(choose)} ${sentence(choose)}`];
  for (const each of said) {
    if (choose.chance(PRINTS)) paragraphs.push(print(each, choose));
    if (choose.chance(PRINTS)) paragraphs.push(`${sentence(choose)} ${sentence(choose)}`);
  }
  for (let wire = 0; wire < WIRE_PARAGRAPHS; wire += 1) {
    if (!choose.chance(TAKES_WIRE)) continue;
    const agency = chooserFor(`wire ${event} ${wire}`);
    paragraphs.push([sentence, sentence, sentence].map((write) => write(agency)).join(' '));
  }
  if (choose.chance(RECALLS)) {
    const recalled = chooserFor(`story ${story}`);
    paragraphs.push(`${sentence(recalled)} ${sentence(choose)}`);
  }
  return paragraphs.join('\n\n');
}

/** One outlet's way with a statement. */
function print({ who, last, parts: [first, second, third], after }: Said, choose: Choose): string {
  const whole = `${first} and ${second} because ${third}`;
  const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
  return choose([
    `“${capital(whole)},” said ${who}.`,
    `“${capital(whole)},” ${who} said on Thursday. “${after}”`,
    `“${capital(whole)}. ${after}” ${who} told the council.`,
    `${who} said that “${second} because ${third}.” ${sentence(choose)}`,
    `“${capital(first)},” ${who} said. ${sentence(choose)}`,
    `“${capital(first)} … because ${third},” ${who} told reporters.`,
    `“${capital(whole.replace(' because ', ' since '))},” ${last} said.`,
    `“${capital(whole.replace(/^the \w+ /, 'the '))},” ${who} told the council.`,
    `${who} said that ${first} and ${second}. ${sentence(choose)}`,
    `${capital(sentence(choose).replace(/\.$/, ''))}, said ${who}, who spoke of “${third.split(' ').slice(0, 3).join(' ')}.”`,
  ]);
}

function storyNumbers(events: number): number[] {
  return Array.from({ length: Math.ceil(events / EVENTS_PER_STORY) }, (_, story) => story);
}

function outletId(outlet: number): string {
  return `the-${slug(placeOf(outlet))}-herald`;
}

function slug(words: string): string {
  return words.toLowerCase().replaceAll(' ', '-');
}
