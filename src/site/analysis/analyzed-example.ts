import { analyzeEvent } from '../../core/analysis.ts';
import type { EventAnalysis } from '../../core/model.ts';
import { sourcesOfExample } from '../../views/method/example-view.ts';
import type { ExampleName } from '../../views/method/examples.ts';

/** What the program finds in the invented articles of a rule, anew whenever the method page is made. */
export function analyzeExample(name: ExampleName): EventAnalysis {
  const { event, articles, speakers } = sourcesOfExample(name);
  return analyzeEvent(event, articles, speakers);
}
