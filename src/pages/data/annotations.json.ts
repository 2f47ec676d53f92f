import { countAnnotations, toAnnotationCollection } from '../../core/export/web-annotation.ts';
import { absoluteAddress, dataAddress, eventDataAddress } from '../../site/addresses.ts';
import { loadSite } from '../../site/load.ts';

export async function GET(): Promise<Response> {
  const site = await loadSite();
  const pages = site.events.map((analysis) => {
    const address = absoluteAddress(eventDataAddress(analysis.event.id, 'annotations.json'));
    return { address, count: countAnnotations(analysis) };
  });
  const collection = absoluteAddress(dataAddress('annotations.json'));
  return Response.json(toAnnotationCollection(collection, `${site.settings.name}: readings`, pages));
}
