import type { Reading, Statement } from '../../model.ts';

/**
 * Statements as pages set them: neighbours of one utterance that the same articles print with the same treatment are one
 * row. Each row has one statement or more, in order.
 */
export function toRows(statements: readonly Statement[]): Statement[][] {
  const rows: Statement[][] = [];
  for (const statement of statements) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    if (row && last && isTreatedAlike(last, statement)) row.push(statement);
    else rows.push([statement]);
  }
  return rows;
}

function isTreatedAlike(a: Statement, b: Statement): boolean {
  return (
    a.event === b.event &&
    a.utterance === b.utterance &&
    (a.speaker?.id ?? a.speaker?.name) === (b.speaker?.id ?? b.speaker?.name) &&
    a.factuality === b.factuality &&
    a.translated === b.translated &&
    a.by === b.by &&
    a.readings.every((reading, index) => isAlike(reading, b.readings[index]))
  );
}

function isAlike(a: Reading, b: Reading | undefined): boolean {
  return (
    b !== undefined &&
    a.article === b.article &&
    a.treatment === b.treatment &&
    a.tied === b.tied &&
    a.withdrawn === b.withdrawn &&
    a.by === b.by &&
    a.credit?.name === b.credit?.name &&
    a.places.find(({ role }) => role === 'main')?.field ===
      b.places.find(({ role }) => role === 'main')?.field
  );
}
