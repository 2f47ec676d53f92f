import { isShared } from '../../core/reading-places.ts';
import type { Site } from '../site.ts';

export interface MethodCount {
  readonly name: string;
  readonly count: number;
}

/** What the program read, found and refused in this site's articles. */
export function countFound({ events, corpus }: Site): MethodCount[] {
  const quotations = events.flatMap((event) => event.quotations);
  const statements = events.flatMap((event) => event.statements);
  const ofKind = (kind: string) => quotations.filter((quotation) => quotation.kind === kind).length;
  return [
    { name: 'events', count: events.length },
    { name: 'articles', count: corpus.articles.length },
    { name: 'quotations of a clause or more', count: ofKind('speech') },
    { name: 'quotations of a few words', count: ofKind('fragment') },
    { name: 'words in marks refused as nobody’s utterance', count: ofKind('term') },
    { name: 'remarks reported, not in quotation marks', count: ofKind('indirect') },
    {
      name: 'quotations for which no speaker was found',
      count: quotations.filter(({ kind, speaker }) => kind !== 'term' && kind !== 'indirect' && !speaker)
        .length,
    },
    { name: 'marks that never close', count: quotations.filter(({ closed }) => !closed).length },
    {
      name: 'units that are compared: sentences or a few words in marks',
      count: events.flatMap(({ units }) => units).length,
    },
    { name: 'statements', count: statements.length },
    {
      name: 'statements found in two articles or more',
      count: statements.filter(isShared).length,
    },
    {
      name: 'passages of text in common, those within a statement too',
      count: events.flatMap((event) => event.passages).length,
    },
    {
      name: 'statements of which an editor set something',
      count: statements.filter(({ by, readings }) => [by, ...readings.map((r) => r.by)].includes('editor'))
        .length,
    },
    {
      name: 'findings withdrawn, as a second search did not bear them out',
      count: statements.flatMap(({ readings }) => readings.filter(({ withdrawn }) => withdrawn)).length,
    },
  ];
}
