import { conjugate } from './conjugation.ts';
import { verbRows } from './verb-rows.ts';

/**
 * What a verb of speech takes besides “that” and words in marks.
 *
 * - `plain`: hardly anything but a clause, whoever is said to speak: she says *it is late*.
 * - `bare`: a clause, or a thing: added *it was late*, added *three goals*.
 * - `that`: a clause only behind “that”: *submitted that* it was late.
 * - `closing`: it may close what it reports: …, the captain *replied*.
 * - `inverted`, `alone`: it may stand before who speaks, in running text and between two pauses: …, *said* the captain.
 * - `pause`: its words stand right behind it, or behind a comma or a colon: *continued* on Monday: “…”.
 * - `hearer`, `audience`: it has to or may have somebody to tell: *told the court*.
 * - `of`, `for`, `as`, `called`: accused Lee *of* it, blamed Lee *for* it, hailed it *as* a step, called it *a* mess.
 * - `to`, `vow`, `doing`: urged Lee *to sail*, vowed *to sail*, denied *sailing*.
 * - `finding`: what texts do that people cannot: the study *found* it was late.
 */
export type Frame =
  | 'plain'
  | 'bare'
  | 'that'
  | 'closing'
  | 'inverted'
  | 'alone'
  | 'pause'
  | 'hearer'
  | 'audience'
  | 'of'
  | 'for'
  | 'as'
  | 'called'
  | 'to'
  | 'vow'
  | 'doing'
  | 'finding';

/**
 * `saying` may take a clause or stand after the words; `naming` stands before them: accused Lee of “…”; `thinking` is
 * weaker than both: the words after it are the speaker’s where no verb of saying is near; `telling` reports only as its
 * frames say.
 */
export type Sense = 'saying' | 'naming' | 'thinking' | 'telling';

export interface Verb {
  readonly entry: string;
  readonly sense: Sense;
  readonly form: 'base' | 'finite' | 'past' | 'participle';
  readonly frames: ReadonlySet<Frame>;
}

const verbs: ReadonlyMap<string, Verb> = readVerbs();

/** Every form of every verb. */
export const verbForms: readonly string[] = [...verbs.keys()];

/** What a word is as a verb that tells of speech or thought; `undefined` when it is none. */
export function findVerb(word: string): Verb | undefined {
  return verbs.get(word);
}

/** Whether a word is a form of a verb with a frame. */
export function takes(word: string, frame: Frame): boolean {
  return verbs.get(word)?.frames.has(frame) ?? false;
}

/** What texts do that people cannot: the study *found* it was late. */
export function isFinding(word: string): boolean {
  return takes(word, 'finding') && isFiniteForm(word);
}

/** Whether somebody who is told follows the verb: *told* the court. */
export function needsHearer(word: string): boolean {
  return takes(word, 'hearer') && isFiniteForm(word);
}

function isFiniteForm(word: string): boolean {
  const form = verbs.get(word)?.form;
  return form === 'finite' || form === 'past';
}

/** The verbs of a sense, in the forms asked for. */
export function formsOf(sense: Sense, forms: readonly Verb['form'][]): ReadonlySet<string> {
  return new Set(
    [...verbs].flatMap(([word, verb]) => (verb.sense === sense && forms.includes(verb.form) ? [word] : [])),
  );
}

function readVerbs(): Map<string, Verb> {
  const read = new Map<string, Verb>();
  let sense: Sense = 'saying';
  for (const line of verbRows.split('\n')) {
    const [entry = '', ...frames] = line.trim().split(/ +/);
    if (entry === '') continue;
    if (!line.startsWith(' ')) {
      sense = entry as Sense;
      continue;
    }
    const { base, finite, pasts, participles } = conjugate(entry);
    const add = (word: string, form: Verb['form']) =>
      read.set(word, { entry, sense, form, frames: new Set(frames as Frame[]) });
    add(base, 'base');
    add(finite, 'finite');
    for (const past of pasts) add(past, 'past');
    for (const participle of participles) add(participle, 'participle');
  }
  return read;
}
