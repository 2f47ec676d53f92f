import packageFile from '../../package.json';
import type { Directory } from '../core/export/directory.ts';
import { english } from '../views/say.ts';
import type { Site } from '../views/site.ts';
import {
  absoluteAddress,
  articleAddress,
  articleTextAddress,
  eventAddress,
  outletAddress,
  quotationAddress,
  statementAddress,
} from './addresses.ts';

/** Names and absolute addresses for what leaves the site. */
export function directoryOf({ settings, outletsById }: Site): Directory {
  return {
    siteName: settings.name,
    version: packageFile.version,
    publisher: settings.publisher,
    ...(settings.licence !== undefined && { licence: settings.licence }),
    outlets: outletsById,
    eventAddress: (event) => absoluteAddress(eventAddress(event)),
    articleAddress: (article) => absoluteAddress(articleAddress(article)),
    textAddress: (article) => absoluteAddress(articleTextAddress(article)),
    outletAddress: (outlet) => absoluteAddress(outletAddress(outlet)),
    statementAddress: (statement) => absoluteAddress(statementAddress(statement)),
    quotationAddress: (quotation) => absoluteAddress(quotationAddress(quotation)),
    say: { factuality: english.factuality, printedIn: english.cited.printedIn },
  };
}
