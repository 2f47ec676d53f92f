/** The link of the site's head that the page at `here` belongs to: its own, else that of the pages that it is one of. */
export function findCurrent(
  hrefs: readonly string[],
  here: string,
  home: string,
): { readonly href: string; readonly is: 'page' | 'true' } | undefined {
  if (hrefs.includes(here)) return { href: here, is: 'page' };
  const path = here.slice(home.length);
  const section = OF_EVENTS.test(path)
    ? hrefs.find((href) => href === `${home}#events`)
    : hrefs.find((href) => href.endsWith('/') && href !== home && here.startsWith(href));
  return section === undefined ? undefined : { href: section, is: 'true' };
}

// What is told in events, whatever its address begins with.
const OF_EVENTS = /^(?:events|compare|articles|speakers|outlets|stories)\//;
