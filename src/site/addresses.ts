import { addressesUnder } from '../views/addresses.ts';

/** The addresses of this site, under the base path and at the origin, if any, that Astro is given. */
export const addresses = addressesUnder(import.meta.env.BASE_URL, import.meta.env.SITE);

export const {
  aboutAddress,
  absoluteAddress,
  analysisAddress,
  articleAddress,
  articleTextAddress,
  cardAddress,
  checkAddress,
  columnsAddress,
  compareAddress,
  compareEventAddress,
  dataAddress,
  docsAddress,
  embedAddress,
  eventAddress,
  eventAnalysisAddress,
  eventDataAddress,
  feedAddress,
  homeAddress,
  isPlaced,
  linkAddress,
  methodAddress,
  oembedAddress,
  outletAddress,
  placeAddress,
  quotationAddress,
  quotationsAddress,
  searchAddress,
  siteAddress,
  sitemapAddress,
  speakerAddress,
  statementAddress,
  storyAddress,
} = addresses;
