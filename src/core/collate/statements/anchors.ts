import { fieldText } from '../../article-text.ts';
import { hashText } from '../../text/hash.ts';
import { idForm } from '../../text/id-form.ts';
import type { OwnUnit } from '../units/own-units.ts';

/** What each unit is called: by its article, its words and its number among equals, never by its position. */
export function anchorUnits(units: readonly OwnUnit[]): Map<OwnUnit, string> {
  const counts = new Map<string, number>();
  return new Map(
    units.map((unit) => {
      const text = fieldText(unit.article, unit.field);
      const words = unit.spans.map(({ start, end }) => text.slice(start, end)).join(' ');
      const key = hashText(`${unit.article.id}\n${idForm(words)}`);
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      return [unit, `u-${key}${count === 1 ? '' : `-${count}`}`];
    }),
  );
}
