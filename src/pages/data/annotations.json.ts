import { toAnnotationCollection, toAnnotations } from '../../core/export/web-annotation.ts';
import { absoluteAddress, dataAddress } from '../../site/addresses.ts';
import { eventDataAddress } from '../../site/data-addresses.ts';
import { directoryOf } from '../../site/directory.ts';
import { loadSite } from '../../site/load.ts';

export async function GET(): Promise<Response> {
  const site = await loadSite();
  const directory = directoryOf(site);
  const pages = site.events.map((analysis) => {
    const address = absoluteAddress(eventDataAddress(analysis.event.id, 'annotations.json'));
    return { address, count: toAnnotations(analysis, directory, address).length };
  });
  const collection = absoluteAddress(dataAddress('annotations.json'));
  return Response.json(toAnnotationCollection(collection, `${site.settings.name}: readings`, pages));
}
