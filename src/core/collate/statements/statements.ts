import type { Article, EventEntry, Quotation, SpeakerEntry, Statement } from '../../model.ts';
import { type Group, joinMentions } from './joining.ts';
import { mentionsOf } from './mentions.ts';
import { applyStatementNotes } from '../notes/statement-notes.ts';
import { joinToOfficial } from './official.ts';
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
  const official = joinToOfficial(ordered, mentionsOf(ordered, quotations), weights, compare);
  const joined = [...official.groups, ...joinMentions(official.rest, weights, compare)];
  const found = addUnmarked(joined, ordered, quotations, weights, compare);
  const groups = applyStatementNotes(found, event.notes, ordered, quotations).filter(isSaid);
  const statements = groups.map((group) => toStatement(event, ordered, group, speakers));
  return withOwnIds(statements).sort((a, b) => Number(isFoundInOne(a)) - Number(isFoundInOne(b)));
}

/** An official text may say the same sentence twice; the second statement's id then counts on. */
function withOwnIds(statements: readonly Statement[]): Statement[] {
  const seen = new Map<string, number>();
  return statements.map((statement) => {
    const count = (seen.get(statement.id) ?? 0) + 1;
    seen.set(statement.id, count);
    return count === 1 ? statement : { ...statement, id: `${statement.id}-${count}` };
  });
}

/** Terms in marks are nobody's utterance, and an official sentence that no report uses is no statement of the event's. */
function isSaid({ members }: Group): boolean {
  const isUtterance = members.some(({ quotation }) => quotation === null || quotation.kind !== 'term');
  return isUtterance && members.some(({ article }) => article.kind !== 'official');
}

function isFoundInOne(statement: Statement): boolean {
  return statement.readings.filter((reading) => reading.treatment !== 'absent').length < 2;
}
