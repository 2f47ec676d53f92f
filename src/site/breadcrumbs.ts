import { type Crumb, type JsonLd, toBreadcrumbs } from '../core/export/json-ld.ts';
import type { Site } from '../views/site.ts';
import { absoluteAddress, homeAddress } from './addresses.ts';

/** The way from the home page to a page, for machines; the last step is the page itself and needs no address. */
export function breadcrumbs({ settings }: Site, between: readonly Required<Crumb>[], title: string): JsonLd {
  const crumbs = [{ name: settings.name, address: homeAddress() }, ...between].map(({ name, address }) => ({
    name,
    address: absoluteAddress(address),
  }));
  return toBreadcrumbs([...crumbs, { name: title }]);
}
