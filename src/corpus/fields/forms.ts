import { httpUrl, toOrigin } from '../../core/http-url.ts';
import { isDay, isInstant } from './dates.ts';
import { isPageAddress } from './page-address.ts';

/** A form that a line of text has to have. */
export interface Form {
  /** The value as the program takes it, `undefined` where it has another form. */
  readonly read: (text: string) => string | undefined;
  readonly code: string;
  readonly message: (text: string, key: string) => string;
}

export const forms = {
  day: {
    read: (text) => (isDay(text) ? text : undefined),
    code: 'bad-date',
    message: (text) => `"${text}" is no date of the calendar. Write it like 2023-08-31.`,
  },
  instant: {
    read: (text) => (isDay(text) || isInstant(text) ? text : undefined),
    code: 'bad-date',
    message: (text) =>
      `"${text}" is no date of the calendar. Write it like 2023-08-31 or 2023-08-31T14:05:00Z.`,
  },
  address: {
    read: httpUrl,
    code: 'bad-address',
    message: (text) =>
      `"${text}" is no http or https address. Copy it from the browser, or take the field out.`,
  },
  contact: {
    read: (text) => (mailbox.test(text) ? `mailto:${text}` : httpUrl(text)),
    code: 'bad-address',
    message: (text) => `"${text}" is neither an e-mail address nor an http or https address.`,
  },
  sha256: {
    read: (text) => (/^[0-9a-f]{64}$/.test(text) ? text : undefined),
    code: 'bad-value',
    message: (_text, key) =>
      `"${key}" is no SHA-256. Write its 64 hexadecimal digits, or take the field out.`,
  },
  origin: {
    read: toOrigin,
    code: 'bad-address',
    message: (text) =>
      `"${text}" is no scheme and host, like https://school.example. The folder that the site lies in there is "base".`,
  },
  folder: {
    read: (text) => (/^\/(?:[\w.~-]+\/)*$/.test(text) && !/\/\.+\//.test(text) ? text : undefined),
    code: 'bad-address',
    message: (text) =>
      `"${text}" is no path like /quotes/. Begin and end it with "/"; between stand letters, digits, ".", "_", "~" and "-".`,
  },
  link: {
    read: (text) => (/^(?:\/|https?:|mailto:)/i.test(text) && isPageAddress(text) ? text : undefined),
    code: 'bad-address',
    message: (text) =>
      `"${text}" is no http, https or mailto address and no path of this site that begins with "/", like /docs/in-class/.`,
  },
  file: {
    read: (text) => (/^[\w-]+(?:\.[\w-]+)*\.(?:svg|png|webp|jpg)$/.test(text) ? text : undefined),
    code: 'bad-value',
    message: (text) =>
      `"${text}" is no name of a picture. Put an .svg, .png, .webp or .jpg into public/ and write its name, like logo.svg.`,
  },
  colour: {
    read: (text) => (/^#?[0-9a-f]{6}$/i.test(text) ? `#${text.replace('#', '').toLowerCase()}` : undefined),
    code: 'bad-value',
    message: (text) =>
      `"${text}" is no colour. Write six hexadecimal digits in quotation marks, like "#0b5d3b".`,
  },
} as const satisfies Readonly<Record<string, Form>>;

const mailbox = /^[\w.+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}$/i;
