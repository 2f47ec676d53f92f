import { SearchIndex } from '../core/search/index.ts';
import type { TextPart } from '../core/search/index-files.ts';
import type { IndexSource } from '../core/search/loading.ts';

export interface OpenedIndex {
  readonly index: SearchIndex;
  readonly source: IndexSource;
}

/** Opens an index by the address of its folder; `start` is what its files' names begin with. */
export async function openIndex(
  address: string,
  start: string,
  onLoading: (isLoading: boolean) => void = () => {},
): Promise<OpenedIndex> {
  let loading = 0;
  const load = async <Value>(value: Promise<Value>): Promise<Value> => {
    loading += 1;
    if (loading === 1) onLoading(true);
    const loaded = await value;
    loading -= 1;
    if (loading === 0) onLoading(false);
    return loaded;
  };
  const bytes = async (name: string): Promise<Uint8Array> =>
    new Uint8Array(await (await fetchFile(address + start + name)).arrayBuffer());
  const index = new SearchIndex(await bytes('head.bin'));
  const source: IndexSource = {
    postings: (part) => load(bytes(`postings-${part}.bin`)),
    texts: (part) =>
      load(
        fetchFile(`${address}${start}texts-${part}.json`).then(
          (response) => response.json() as Promise<TextPart>,
        ),
      ),
    likeness: async () => (await load(import('../core/search/likeness.ts'))).likeness,
  };
  // A small site's only parts are wanted by the first letter.
  if (index.facts.postingParts.length === 1) index.addPostings(0, await bytes('postings-0.bin'));
  return { index, source };
}

async function fetchFile(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return response;
}
