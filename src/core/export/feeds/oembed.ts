/** An embed of a page of the site elsewhere, as oEmbed 1.0 describes it. */

export interface Embed {
  readonly title: string;
  /** The page inside the frame. */
  readonly address: string;
  readonly width: number;
  readonly height: number;
}

export interface OembedHost {
  readonly siteName: string;
  readonly siteAddress: string;
}

export function toOembed(
  embed: Embed,
  { siteName, siteAddress }: OembedHost,
): Readonly<Record<string, unknown>> {
  return {
    version: '1.0',
    type: 'rich',
    title: embed.title,
    provider_name: siteName,
    provider_url: siteAddress,
    width: embed.width,
    height: embed.height,
    html: toSnippet(embed),
  };
}

/**
 * What a writer pastes into a page: a frame without scripts. It keeps its origin, as hosts give its style to pages of
 * their own origin only.
 */
export function toSnippet({ title, address, width, height }: Embed): string {
  return `<iframe src="${escapeAttribute(address)}" title="${escapeAttribute(title)}" width="${width}" height="${height}" loading="lazy" sandbox="allow-same-origin allow-popups allow-top-navigation-by-user-activation" style="max-width:100%;border:0"></iframe>`;
}

function escapeAttribute(text: string): string {
  return text.replace(/[&<>"]/gu, (sign) => ENTITIES[sign] ?? sign);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
