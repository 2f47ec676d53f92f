import type { Article, EventEntry, Quotation, SpeakerEntry, Statement } from '../model.ts';
import { joinMentions } from './joining.ts';
import { mentionsOf } from './mentions.ts';
import { inEventOrder } from './place.ts';
import { toStatement } from './readings.ts';
import { addUnmarked } from './unmarked.ts';
import { speakerComparison } from './speakers.ts';
import { weighWords } from './weights.ts';

/**
 * What was said at an event, each thing once, with every article's reading of it. Those found in two articles or more
 * come first, by the place of their base. The order of the articles given changes nothing.
 */
export function groupIntoStatements(
  event: EventEntry,
  articles: readonly Article[],
  quotations: readonly Quotation[],
  speakers: readonly SpeakerEntry[],
): Statement[] {
  const ordered = inEventOrder(articles);
  const weights = weighWords(ordered, quotations);
  const compare = speakerComparison(speakers);
  const joined = joinMentions(mentionsOf(ordered, quotations), weights, compare);
  const groups = addUnmarked(joined, ordered, quotations, weights, compare);
  const statements = groups.map((group) => toStatement(event, ordered, group, speakers));
  return statements.sort((a, b) => Number(isFoundInOne(a)) - Number(isFoundInOne(b)));
}

export function isFoundInOne(statement: Statement): boolean {
  return statement.readings.filter((reading) => reading.treatment !== 'absent').length < 2;
}
