/** A page saved as one file, as browsers do (“Web Page, Single File”). */
export interface SavedPage {
  readonly html: string;
  /** Where it was taken from, and when, as the browser wrote it. */
  readonly url?: string;
  readonly saved?: string;
}

/** Takes the page out of MHTML; `undefined` where it holds none. */
export async function readMhtml(bytes: Uint8Array): Promise<SavedPage | undefined> {
  const { default: PostalMime } = await import('postal-mime');
  const mail = await PostalMime.parse(bytes, { attachmentEncoding: 'arraybuffer' });
  const header = (name: string) => mail.headers.find(({ key }) => key === name)?.value;
  if (mail.html === undefined) return undefined;
  const url = header('snapshot-content-location') ?? header('content-location');
  return {
    html: mail.html,
    ...(url === undefined ? {} : { url }),
    ...(mail.date === undefined ? {} : { saved: mail.date.slice(0, 10) }),
  };
}
