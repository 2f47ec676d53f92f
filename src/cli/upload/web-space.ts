/** Where a site is uploaded to, and who does it. */
export interface WebSpace {
  readonly host: string;
  readonly port?: number;
  readonly user: string;
  readonly password: string;
  /** From the folder in which the server puts who logs in. */
  readonly folder: string;
  readonly isSecure: boolean;
}

/** Reads an `ftp://` or `ftps://` address; a sentence that says why not never quotes it, since it may hold a password. */
export function parseWebSpace(address: string, password: string | undefined): WebSpace | string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || !['ftp:', 'ftps:'].includes(url.protocol) || url.hostname === '')
    return 'What was given is no address of a web space. Write it as ftps://NAME@HOST/FOLDER/.';
  const parts = [url.username, url.password, url.pathname].map(decode);
  const [user, own, folder] = parts;
  if (user === undefined || own === undefined || folder === undefined)
    return 'In the address a "%" stands before no two hexadecimal digits. Write "%25" for the character itself.';
  const known = password ?? own;
  if (known === '') return 'Set FTP_PASSWORD to the password of the web space.';
  return {
    host: url.hostname,
    ...(url.port === '' ? {} : { port: Number(url.port) }),
    user: user || 'anonymous',
    password: known,
    folder,
    isSecure: url.protocol === 'ftps:',
  };
}

function decode(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
