import { analyze } from '../../src/core/analysis.ts';
import type { Corpus } from '../../src/core/content-model.ts';
import type { EventAnalysis } from '../../src/core/model.ts';
import { loadContent } from '../../src/corpus/content.ts';
import { SAMPLE } from './sample.ts';

export interface AnalyzedSample {
  readonly corpus: Corpus;
  readonly events: EventAnalysis[];
}

let analyzed: Promise<AnalyzedSample> | undefined;

/** The sample and what is found in it, read once for all test files of a process. */
export function analyzeSample(): Promise<AnalyzedSample> {
  analyzed ??= loadContent(SAMPLE).then(({ corpus }) => ({ corpus, events: analyze(corpus) }));
  return analyzed;
}
