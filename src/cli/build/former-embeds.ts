import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { toRows } from '../../core/collate/staves/statement-rows.ts';
import type { SiteSettings } from '../../core/content-model.ts';
import type { EventAnalysis, Statement } from '../../core/model.ts';
import { addressesUnder } from '../../views/addresses.ts';
import { printMovedPage } from '../../views/moved-page.ts';
import { english } from '../../views/say.ts';
import { anchorsOf } from '../../views/statement/anchors.ts';
import { isEmbedded } from '../../views/statement/embedded.ts';
import { formerIdsOf } from '../../views/statement/former-ids.ts';
import type { Manifest } from './site-files.ts';

/**
 * Writes a page that leads on for each statement that had a frame for other pages in the last build, or has had one by
 * what an editor says of former ids, and has none by this id now. The page of its event has the id still; where it is
 * not known any more, there is nothing to lead to.
 */
export async function writeFormerEmbeds(
  folder: string,
  last: Pick<Manifest, 'files'> | undefined,
  events: readonly EventAnalysis[],
  { settings, base }: { readonly settings: Pick<SiteSettings, 'lang'>; readonly base: string },
): Promise<void> {
  const { embedAddress, statementAddress } = addressesUnder(base, undefined);
  const rows = findRows(events);
  const framed = Object.keys(last?.files ?? {}).flatMap(
    (path) => /^embed\/s\/([\w-]+)\/index\.html$/.exec(path)?.[1] ?? [],
  );
  const noted = events.flatMap((event) => formerIdsOf(event).map(({ id }) => id));
  for (const id of new Set([...framed, ...noted])) {
    const path = join(folder, 'embed', 's', id, 'index.html');
    const [first, ...others] = rows.get(id) ?? [];
    if (first === undefined || existsSync(path)) continue;
    const embedded = [first, ...others].find(isEmbedded);
    // What stands on the event's page alone cannot be shown in a frame.
    const address = embedded ? embedAddress(embedded) : statementAddress({ ...first, id });
    const page = printMovedPage(english.embedMoved, address, { lang: settings.lang, waits: !embedded });
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, page);
  }
}

/** The rows of statements by all ids that lead to them. */
function findRows(events: readonly EventAnalysis[]): Map<string, readonly Statement[]> {
  const found = new Map<string, readonly Statement[]>();
  for (const event of events) {
    const former = formerIdsOf(event);
    const taken = new Set(event.statements.map(({ id }) => id));
    for (const row of toRows(event.statements)) {
      const ids = [...row.map(({ id }) => id), ...anchorsOf(row, taken, former)];
      for (const id of ids) if (!found.has(id)) found.set(id, row);
    }
  }
  return found;
}
