import type { PageElement } from '../tree.ts';

/**
 * What an element holds by the names that its makers gave it. A name counts as the words it is put together from:
 * `articleIconLinks` is article, icon, links. What follows “has”, “with” or “no” says what is elsewhere.
 */
export function reasonOfNames(element: PageElement): string | undefined {
  const tag = tags[element.name];
  if (tag !== undefined) return tag;
  const role = roles[element.attributes.role ?? ''];
  if (role !== undefined) return role;
  if (embedding.some((name) => element.attributes[name] !== undefined)) return 'embedded post';
  const words = wordsOf(element);
  for (const [at, word] of words.entries()) {
    const reason = byWord.get(`${word} ${words[at + 1] ?? ''}`) ?? byWord.get(word);
    if (reason !== undefined) return reason;
  }
  return undefined;
}

// What the scripts of other sites look for to draw their posts.
const embedding = [
  'data-provider',
  'data-instgrm-permalink',
  'data-tweet-id',
  'data-tweetid',
  'data-embed-provider',
  'data-social',
  'data-twitter-id',
];

/** Whether an element is kept from sight: a reader of the page does not see its words. */
export function isHidden({ attributes }: PageElement): boolean {
  if (attributes.hidden !== undefined) return true;
  const style = attributes.style ?? '';
  if (/display:\s*none|visibility:\s*hidden/.test(style)) return true;
  return attributes.layout === 'nodisplay';
}

/** Whether an element is there for screen readers alone. */
export function isUnseen(element: PageElement): boolean {
  return element.attributes.class !== undefined && reasonOfNames(element) === UNSEEN;
}

const UNSEEN = 'for screen readers';

/** The words that an element's class, id and the like are put together from, in order. */
export function wordsOf({ name: tag, attributes }: PageElement): string[] {
  const values = Object.entries(attributes).flatMap(([name, value]) => (naming.test(name) ? [value] : []));
  const words: string[] = [];
  // An element that a site has made up is named for what it holds.
  for (const value of tag.includes('-') ? [tag, ...values] : values) {
    if (value.length > LONGEST_NAME) continue;
    for (const each of value.split(/\s+/)) {
      const parts = each
        .replace(/\bno-?print\b/i, 'noprint')
        .replace(/([a-z\d])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .split(/[^\p{L}]+/u)
        .filter((part) => part !== '');
      const until = parts.findIndex((part) => elsewhere.has(part));
      words.push(...(until < 0 ? parts : parts.slice(0, until)), '');
    }
  }
  return words;
}

const LONGEST_NAME = 400;
const naming =
  /^(?:class|id|itemprop|aria-label|rel|name|data-(?:[\w-]{1,30}-)?(?:component|testid|test-id|test|type|block|module|qa|area|name|region|section|widget|zone|role))$/;
const elsewhere = new Set(['has', 'with', 'no', 'without', 'not', 'js']);

const tags: Readonly<Record<string, string>> = {
  nav: 'menu',
  footer: 'foot of the page',
  aside: 'aside',
  dialog: 'dialog',
  figcaption: 'caption',
  form: 'form',
  button: 'form',
  label: 'form',
  fieldset: 'form',
  menu: 'menu',
  'amp-ad': 'advertisement',
  'amp-sidebar': 'menu',
  'amp-consent': 'cookies',
  'amp-user-notification': 'cookies',
  'amp-accordion': 'box',
  'amp-carousel': 'gallery',
  'amp-base-carousel': 'gallery',
  'amp-social-share': 'share buttons',
  'amp-twitter': 'embedded post',
  'amp-instagram': 'embedded post',
  'amp-facebook': 'embedded post',
  'amp-tiktok': 'embedded post',
  'amp-youtube': 'video',
  'amp-video': 'video',
  'amp-sticky-ad': 'advertisement',
  'amp-embed': 'related links',
};

const roles: Readonly<Record<string, string>> = {
  navigation: 'menu',
  dialog: 'dialog',
  alertdialog: 'dialog',
  banner: 'head of the page',
  contentinfo: 'foot of the page',
  complementary: 'aside',
  search: 'form',
  form: 'form',
  menu: 'menu',
  tablist: 'menu',
  toolbar: 'share buttons',
  button: 'form',
};

// A row a reason; of two words both must stand one after the other. The first word of a name that has a reason decides.
const rows: readonly (readonly [reason: string, words: string])[] = [
  [
    'pull quote',
    'pullquote|pull|pullout|blockquote pull|quotebox|quote box|callout|big quote|pull quote|pq|exergue|zitat|citation encart|destacado|citazione|zitatbox',
  ],
  [
    'caption',
    'caption|captions|imagecaption|figcaption|credit|credits|copyright|photocredit|cap|imagetext|image text|photo info|legend|bildunterschrift|legende|didascalia|pie de foto|pie|piefoto|legenda|bijschrift|bildtext|billedtekst|podpis|mediacaption|image credit|photographer',
  ],
  [
    'embedded post',
    'tweet|twittertweet|twitter|instagram|tiktok|bluesky|mastodon|threads|fbpost|fb post|embed|embeds|embedded|oembed|social post|socialpost|social embed|socialembed|embed consent|consent placeholder|content consent|telegram|reddit embed|facebook post|youtube|chirp',
  ],
  [
    'comments',
    'comments|comment|disqus|respond|discussion|guestbook|usercomments|livefyre|coral|commentaires|kommentare|comentarios',
  ],
  [
    'newsletter',
    'newsletter|newsletters|signup|sign up|mailpoet|mailchimp|subscribe|inlinesubscribe|optin|emailcapture|email capture|inbox|mailing list|nl|briefing signup|infolettre|whatsapp channel|follow us|followus',
  ],
  [
    'paywall',
    'paywall|regwall|registerwall|piano|meter|metered|subscription|subscribers only|premium offer|gate|gateway|barrier|abo|offer|offers|membership|donate|donation|donations|contribute|contribution|support us|epic|appeal|fundraising|tp container|upsell|cta|wall|abonnement|abonnez|abonnieren|soutien|soutenez|suscripcion|suscribete|abbonamento|sostieni',
  ],
  [
    'cookies',
    'cookie|cookies|consent|gdpr|onetrust|cmp|cookiebot|didomi|sp message|qc cmp|privacy|ccpa|truste|usercentrics|optanon',
  ],
  [
    'advertisement',
    'ad|ads|adv|advert|advertisement|advertising|marketing|adslot|ad slot|adbox|adunit|dfp|gpt|sponsor|sponsored|banner ad|banners|promo|promos|promotion|promobox|puff|puffbox|mpu|leaderboard|billboard|werbung|anzeige|publicite|commercial|outbrain|taboola|affiliate|shop|partner content|house ad',
  ],
  [
    'related links',
    'related|recommended|recommendation|recommendations|recirc|recirculation|readmore|read more|readnext|read next|also read|alsoread|see also|seealso|up next|upnext|more stories|morestories|more from|more on|morefrom|most read|mostread|most popular|popular|mostviewed|most viewed|most shared|trending|teaser|teasers|linklist|link list|links|keep reading|more like|morelike|latest|headlines|top stories|topstories|further reading|jp relatedposts|relatedposts|story card|storycard|card grid|richlink|rich link|inline link|inlinelink|interlink|onward|next story|mehr zum|weiterlesen|lire aussi|aussi|en relation|dont miss|tout savoir|most|more|next up|autres|relacionadas|relacionados|leggi anche|leia|leia mais|lees ook|lees|les ogsa|lesen sie|weitere|altri|altre|otras|mas leidas|meistgelesen',
  ],
  [
    'another article',
    'next article|nextarticle|infinite|infinite article|article next|next post|infinite scroll|infinitescroll',
  ],
  [
    'share buttons',
    'share|sharing|sharedaddy|sharebar|sharebuttons|addthis|addtoany|social|socials|sociable|social bar|social links|socialbar|article tools|articletools|toolbar|tools|tool bar|story tools|storytools|icon links|print|bookmark|save article|reactions|reaction|likes|like|partage|partager|teilen|condividi|compartir|compartilhe|delen|del',
  ],
  [
    'byline',
    'byline|bylines|byliner|author|authors|reporter|writer|posted by|entry meta|postmeta|post meta|article meta|articlemeta|story meta|meta|auteur|autor|signature|contributor names|by|dateline|timestamp|time stamp|timestamps|posted on|published|updated|pubdate|pub date|publish date|date|dates|datetime|modified|lastmod|reading time|readtime|read time|wordcount|signatur|firma|autorzeile|datum|fecha|data|writer|words by|credit line|creditline',
  ],
  [
    'about the author',
    'author box|authorbox|author bio|authorbio|author card|author info|author profile|about author|about the author|bio|biography|contributors|contributor|byline bio|writer bio|authors bio|profile',
  ],
  [
    'topics',
    'occhiello|dachzeile|spitzmarke|antetitulo|surtitre|chapeau rubrique|tags|tag|taglist|tag list|tags links|tag links|topics|topic|keywords|keyword|categories|category|cat links|kicker|eyebrow|section label|sectionlabel|rubrik|rubrique|breadcrumb|breadcrumbs|crumbs|crumb|labels|hashtags',
  ],
  [
    'menu',
    'nav|navbar|navigation|menu|menus|skip|skiplink|skip link|pagination|pager|toc|table of contents|sitenav|jump links|topbar|top bar|masthead|site header|siteheader|ticker|breaking|subnav|hamburger|offcanvas|search form|searchform|searchbox',
  ],
  [
    'for screen readers',
    'visually hidden|visuallyhidden|sr only|sronly|screen reader|screenreader|hidden|offscreen|a11y hidden|assistive',
  ],
  ['poll', 'poll|polls|quiz|vote|survey|umfrage|sondage'],
  [
    'gallery',
    'gallery|galleries|carousel|slideshow|slider|slides|lightbox|diaporama|bildergalerie|photostrip',
  ],
  [
    'video',
    'video|videos|player|videoplayer|jwplayer|brightcove|vjs|podcast|audio|audioplayer|listen|media player|mediaplayer|livestream|read aloud|readaloud',
  ],
  [
    'box',
    'encart|encadre|kasten|infokasten|despiece|spalla|tip box|tipbox|tips|tipoff|disclaimer|trust|why trust|why you can trust|standards|ethics|editorial standards|notice|noticebox|announcement|announcement bar|alert|alerts|app banner|appbanner|download app|get app|weather|widget|widgets|sidebar|side bar|rail|right rail|rightrail|sidecol|corrections policy|feedback|report error|error report|ai summary|aisummary|summary ai|key points|keypoints|key takeaways|takeaways|fact box|factbox|infobox|info box|hint|glossary tooltip|tooltip|popup|pop up|modal|overlay|interstitial|toast|noprint|nonprint|hidden print|print hidden|print none',
  ],
  [
    'foot of the page',
    'footer|site footer|sitefooter|page footer|pagefooter|colophon|imprint|impressum|legal|legals|rights|permissions|licensing|syndication',
  ],
];

const byWord = new Map(
  rows.flatMap(([reason, words]) => words.split('|').map((word) => [word, reason] as const)),
);
