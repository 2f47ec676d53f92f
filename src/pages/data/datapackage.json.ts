import { toDataPackage } from '../../core/export/data-package.ts';
import { absoluteAddress, dataAddress } from '../../site/addresses.ts';
import { directoryOf } from '../../site/directory.ts';
import { listSiteFiles, toPackagedFiles } from '../../site/files/data-files.ts';
import { loadSite } from '../../site/load.ts';

export async function GET(): Promise<Response> {
  const files = toPackagedFiles(listSiteFiles(), dataAddress('datapackage.json'));
  return Response.json(toDataPackage(files, absoluteAddress(dataAddress()), directoryOf(await loadSite())));
}
