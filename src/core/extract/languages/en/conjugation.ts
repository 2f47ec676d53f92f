/** The forms of an English verb that news prints. */
export interface Forms {
  readonly base: string;
  readonly finite: string;
  readonly pasts: readonly string[];
  readonly participles: readonly string[];
}

/** Makes the forms of an entry, its base form or with irregular past forms: `call`, `write=wrote/written`. */
export function conjugate(entry: string): Forms {
  const [base = '', irregular] = entry.split('=');
  return {
    base,
    finite: toThirdPerson(base),
    pasts: irregular?.split('/') ?? toPast(base),
    participles: toParticiples(base),
  };
}

function toThirdPerson(base: string): string {
  if (endsInConsonantAndY(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(base) ? `${base}es` : `${base}s`;
}

function toPast(base: string): string[] {
  if (base.endsWith('e')) return [`${base}d`];
  if (endsInConsonantAndY(base)) return [`${base.slice(0, -1)}ied`];
  return doubles(base) ? [`${base}${base.at(-1)}ed`, `${base}ed`] : [`${base}ed`];
}

function toParticiples(base: string): string[] {
  if (base.endsWith('ee')) return [`${base}ing`];
  if (base.endsWith('e')) return [`${base.slice(0, -1)}ing`];
  return doubles(base) ? [`${base}${base.at(-1)}ing`, `${base}ing`] : [`${base}ing`];
}

function endsInConsonantAndY(base: string): boolean {
  return base.endsWith('y') && !'aeiou'.includes(base.at(-2) ?? '');
}

/** Whether the last consonant may be doubled: quipped, labelled, admitted. */
function doubles(base: string): boolean {
  return /(?:[^aeiou]|qu)[aeiou][bdglmnprt]$/.test(base);
}
