import type { Content } from '../../../corpus/content.ts';
import { outlinePage } from './html.ts';
import { withoutFragment } from './site-links.ts';

/** Every address that the content gives and pages may print: of the settings, outlets, articles and in docs. */
export function givenAddresses({ settings, corpus, docs, manual }: Content): Set<string> {
  const { publisher, licence, contact, takedown, navigation = [], footer } = settings;
  const inDocs = [...docs, ...manual].flatMap(({ html }) =>
    outlinePage(html).links.map(({ address }) => address),
  );
  const ofFields = [publisher, licence, ...corpus.outlets, ...corpus.articles].map((entry) => entry?.url);
  // Paths among the links are the site's own, and looked for.
  const links = [...navigation, ...(footer?.links ?? [])].flatMap(({ to }) => (to.startsWith('/') ? [] : to));
  return new Set(
    [...ofFields, contact, takedown, ...links, ...inDocs].flatMap((address) =>
      address === undefined ? [] : withoutFragment(address),
    ),
  );
}
