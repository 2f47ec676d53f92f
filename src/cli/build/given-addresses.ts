import type { Content } from '../../corpus/content.ts';
import { outlinePage } from './html.ts';
import { withoutFragment } from './verify.ts';

/** Every address that the content gives and pages may print: of the publisher, outlets, articles and in docs. */
export function givenAddresses({ settings, corpus, docs }: Content): Set<string> {
  const inDocs = docs.flatMap(({ html }) => outlinePage(html).links.map(({ address }) => address));
  const ofFields = [settings.publisher, ...corpus.outlets, ...corpus.articles].flatMap(
    ({ url }) => url ?? [],
  );
  return new Set([...ofFields, ...inDocs].map(withoutFragment));
}
