import type { TextPart } from '../../core/search/index/index-files.ts';
import type { SearchIndex } from '../../core/search/index/search-index.ts';
import { type IndexSource, openIndex } from '../../core/search/loading.ts';

export interface OpenedIndex {
  readonly index: SearchIndex;
  readonly source: IndexSource;
}

/** Opens an index by the address of its folder; `start` is what its files' names begin with. */
export async function loadIndex(
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
  const source: IndexSource = {
    postings: (part) => load(bytes(`postings-${part}.bin`)),
    texts: (part) =>
      load(
        fetchFile(`${address}${start}texts-${part}.json`).then(
          (response) => response.json() as Promise<TextPart>,
        ),
      ),
    likeness: async () => (await load(import('../../core/search/query/fuzzy.ts'))).likeness,
  };
  return { index: await openIndex(await bytes('head.bin'), source), source };
}

async function fetchFile(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return response;
}
