import { type Engine, type EngineName, openers } from './search-engines.ts';

// The browser's side of the search benchmark: one engine in a worker, as on the search page.
export type Order =
  | { readonly kind: 'open'; readonly name: EngineName; readonly folder: string }
  | { readonly kind: 'find'; readonly query: string };

let engine: Engine | undefined;

addEventListener('message', async ({ data }: MessageEvent<Order>) => {
  if (data.kind === 'open') {
    engine = await openers[data.name](data.folder);
    postMessage('open');
  } else postMessage(await engine?.(data.query));
});
