import type { ColourPair, Licence, SiteColours, SiteLink, SiteSettings } from '../../core/content-model.ts';
import { withoutAbsent } from '../../core/without-absent.ts';
import { type Fields, readFields } from '../fields/fields.ts';
import { siteFields } from '../fields/site-fields.ts';
import { contrast, grounds, LEAST_TEXT_CONTRAST, type Theme, toRgb } from '../palette.ts';
import type { Report } from '../problems.ts';
import type { Source } from '../source.ts';
import { readLanguage } from './articles.ts';

/** Settings, and the fields that are checked against other files. */
export interface SiteEntry {
  readonly value: SiteSettings;
  readonly fields: Fields;
  /** Each link of navigation and footer, with its fields. */
  readonly links: readonly { readonly link: SiteLink; readonly fields: Fields }[];
}

/** Reads `content/site.yaml`. */
export function readSite(source: Source, report: Report): SiteEntry | undefined {
  const fields = readFields({ ...source, firstLine: 1 }, report, siteFields);
  if (fields === undefined) return undefined;
  const links: { link: SiteLink; fields: Fields }[] = [];
  const readLinks = (of: Fields, key: string): SiteLink[] =>
    of.list(key).map((each) => {
      const link = { name: each.requiredText('name'), to: each.requiredLink('to') };
      each.close();
      links.push({ link, fields: each });
      return link;
    });
  const value: SiteSettings = {
    name: fields.requiredText('name'),
    description: fields.requiredText('description'),
    lang: readLanguage(fields) ?? 'en',
    publisher: readPublisher(fields),
    excerptSentences: fields.count('excerptSentences', 10) ?? 1,
    ...withoutAbsent({
      url: fields.origin('url'),
      base: fields.folder('base'),
      logo: fields.picture('logo'),
      colours: readColours(fields),
      contact: fields.contact('contact'),
      licence: readLicence(fields),
      rights: fields.text('rights'),
      takedown: fields.contact('takedown'),
      corrections: fields.text('corrections'),
      manual: fields.flag('manual'),
      navigation: fields.has('navigation') ? readLinks(fields, 'navigation') : undefined,
      footer: readFooter(fields, readLinks),
    }),
  };
  fields.close();
  return { value, fields, links };
}

function readPublisher(fields: Fields): SiteSettings['publisher'] {
  const publisher = fields.fields('publisher');
  if (publisher === undefined && !fields.has('publisher')) {
    fields.problem(
      'publisher',
      'missing-field',
      'The field "publisher" is missing: say under "name" who runs this site.',
    );
  }
  const value = {
    name: publisher?.requiredText('name') ?? '',
    ...withoutAbsent({ url: publisher?.address('url') }),
  };
  publisher?.close();
  return value;
}

function readLicence(fields: Fields): Licence | undefined {
  if (fields.isText('licence')) {
    const name = fields.text('licence');
    return name === undefined ? undefined : { name };
  }
  const licence = fields.fields('licence');
  if (licence === undefined) return undefined;
  const value = {
    name: licence.requiredText('name'),
    ...withoutAbsent({ url: licence.address('url') }),
  };
  licence.close();
  return value;
}

function readFooter(
  fields: Fields,
  readLinks: (of: Fields, key: string) => SiteLink[],
): SiteSettings['footer'] {
  const footer = fields.fields('footer');
  if (footer === undefined) return undefined;
  const value = { ...withoutAbsent({ text: footer.text('text') }), links: readLinks(footer, 'links') };
  footer.close();
  return value;
}

function readColours(fields: Fields): SiteColours | undefined {
  const colours = fields.fields('colours');
  if (colours === undefined) return undefined;
  const accent = colours.fields('accent');
  const outlets = colours.list('outlets');
  if (outlets.length > MOST_OUTLETS) {
    colours.problem(
      'outlets',
      'bad-value',
      `"outlets" has ${outlets.length} pairs of colours, and lines are drawn in ${MOST_OUTLETS}. Take some out.`,
    );
  }
  // Links stand on tinted ground too, outlets' lines on paper alone.
  const value = {
    ...withoutAbsent({ accent: accent && readPair(accent, ['paper', 'tint']) }),
    outlets: outlets.map((each) => readPair(each, ['paper'])),
  };
  colours.close();
  return value;
}

const MOST_OUTLETS = 6;

function readPair(fields: Fields, on: readonly ('paper' | 'tint')[]): ColourPair {
  const read = (theme: Theme): string => {
    const colour = fields.requiredColour(theme);
    if (colour === '') return colour;
    for (const ground of on) {
      const found = contrast(toRgb(colour), toRgb(grounds[theme][ground]));
      if (found >= LEAST_TEXT_CONTRAST) continue;
      fields.problem(
        theme,
        'low-contrast',
        `"${colour}" has a contrast of ${found.toFixed(1)} to 1 on ${grounds[theme][ground]}, and ${LEAST_TEXT_CONTRAST} are needed to be read. Take a ${theme === 'light' ? 'darker' : 'lighter'} colour.`,
      );
      break;
    }
    return colour;
  };
  const pair = { light: read('light'), dark: read('dark') };
  fields.close();
  return pair;
}
