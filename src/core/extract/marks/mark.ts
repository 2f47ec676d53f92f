/** Marks of one family open and close each other, whatever their shapes; a `dash` opens with its paragraph. */
export type Family = 'double' | 'single' | 'guillemet' | 'angle' | 'corner' | 'double-corner' | 'dash';

export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly family: Family;
  /** `maybe` where shape and neighbours disagree or say nothing: what is open then decides. */
  readonly opens: 'yes' | 'maybe' | 'no';
  readonly closes: 'yes' | 'maybe' | 'no';
}

/** Whose mark is taken for another's by mistake: single for double, and double for single. */
export function otherOf(family: Family): Family {
  if (family === 'single') return 'double';
  return family === 'double' ? 'single' : family;
}

export type Shape = 'straight' | 'opening' | 'closing';

/** Lists a mark and gives the offset behind it. */
export function pushMark(
  marks: Mark[],
  start: number,
  end: number,
  family: Family,
  opens: Mark['opens'],
  closes: Mark['closes'],
): number {
  marks.push({ start, end, family, opens, closes });
  return end;
}
