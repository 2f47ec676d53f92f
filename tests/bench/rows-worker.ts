import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { Article } from '../../src/core/content-model.ts';

/** Reads articles with a module whose source is another, and says whether anything is found otherwise. */
const { file, source, articles, found } = workerData as {
  readonly file: string;
  readonly source: string;
  readonly articles: readonly Article[];
  readonly found: readonly string[];
};
registerHooks({
  load: (url, context, load) =>
    url === file
      ? { format: 'module', source: stripTypeScriptTypes(source), shortCircuit: true }
      : load(url, context),
});
const { extractQuotations } = await import('../../src/core/extract/quotations.ts');
parentPort?.postMessage(
  articles.some((article, index) => JSON.stringify(extractQuotations(article, [])) !== found[index]),
);
