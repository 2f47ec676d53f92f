import { findsPhrases, type Phrases, type PhraseTest, phraseWords } from './phrases.ts';
import { boilerplateAbroad, tailHeadingsAbroad } from './boilerplate-abroad.ts';
import { boilerplateNearby, tailHeadingsNearby } from './boilerplate-nearby.ts';

/** What a line is by its own words, wherever it stands: the sentences that pages print around reports. */
export function reasonOfWords(line: string, count: number): string | undefined {
  if (count > LONGEST_PHRASE || line.length > LONGEST_LINE) return undefined;
  if (isByline(line, count)) return 'byline';
  if (/^[©ⓒ]|^\(c\) /i.test(line)) return 'foot of the page';
  if (count <= 30 && isCredit(line)) return 'caption';
  // What an editor's own signs stand for: “[Video: The quays]”.
  if (count <= 12 && /^\[[^\]]{1,40}:[^\]]{1,60}\]$/.test(line)) return 'embedded post';
  const words = phraseWords(line);
  // A report may quote such a sentence; what it begins with is its own.
  const isQuoting = count > 10 && /[“"«„]/.test(line);
  return boilerplate.find(({ longest, test, opens }) => count <= longest && (isQuoting ? opens : test)(words))
    ?.reason;
}

/** A heading under which a page prints what is no longer the report, until its text goes on. */
export function isTailHeading(line: string): boolean {
  return line.length <= LONGEST_LINE && tailHeadings(phraseWords(line).filter((word) => word !== ':'));
}

/** Notes to editors, contacts: what a press release says to the press and not to readers. */
export function isNoteHeading(line: string): boolean {
  if (
    /^About (?:the )?\p{Lu}/u.test(line) &&
    line.length < 80 &&
    !/(?<!\b(?:Co|Inc|Ltd|Corp|Plc))[.!?]$/.test(line)
  )
    return true;
  return line.length <= LONGEST_LINE && noteHeadings(phraseWords(line).filter((word) => word !== ':'));
}

/** “Comments (3)”: what readers wrote stands below all else. */
export function isCommentsHeading(line: string): boolean {
  return /^(?:(?:\d{1,5} |reader’?s?’? |your )?comments(?: ?\(\d{1,5}\)| \d{1,5})?|leave a (?:reply|comment)):?$/i.test(
    line,
  );
}

/** “ENDS”, “###”: where a press release says that it is over. */
export function isEndMark(line: string): boolean {
  if (line.length > 40) return false;
  const bare = line.replace(/[\s\-–—*~•]/g, '').toLowerCase();
  return (
    /^#{3,9}$/.test(bare.replace(/\s/g, '')) ||
    ['end', 'ends', 'endofrelease', '#ends#', 'fin', 'ende', '30', '#ende#', '以上', '끝'].includes(bare)
  );
}

/** What follows the word that begins a byline, in the line's own letters; `undefined` where none does. */
export function afterBylineWord(line: string): string | undefined {
  const start = line.slice(0, 60).toLowerCase();
  const word = bylineWords.find(
    (each) => start.startsWith(each) && /^[\s:：,،]/.test(line.slice(each.length)),
  );
  if (word === undefined) return undefined;
  const rest = line.slice(word.length).replace(/^[\s:：ـ|,،-]{1,6}/, '');
  return needsColon.has(word) && !/^\s?[:：ـ|,،-]/.test(line.slice(word.length)) ? undefined : rest;
}

// The digits of a year: the time stands behind them.
const YEAR = 4;

/** “By Ann Poe, local reporter”, “Texte : Anne Dupont”: a name after the word, and no sentence. */
function isByline(line: string, count: number): boolean {
  // With the date and the time of an update it is longer.
  const year = line.search(/\b20\d\d\b/);
  const isDated = year >= 0 && /\d[:h.]\d\d/.test(line.slice(year + YEAR));
  if (count > (isDated ? 30 : 16)) return false;
  const rest = afterBylineWord(line);
  const isSentence = rest !== undefined && /[!?]["”’»]?$|\p{Ll}{3}\.["”’»]?$/u.test(rest.slice(-12));
  if (rest === undefined || (isSentence && !isDated)) return false;
  return /^[\p{Lu}\p{Lo}]/u.test(rest) || /^(?:our|unserer|notre) /i.test(rest);
}

const needsColon = new Set([
  'words',
  'text',
  'texte',
  'testo',
  'texto',
  'story',
  'interview',
  'report',
  'fotos',
  'photos',
  'كتب',
  'كتبت',
  'نویسنده',
]);
const bylineWords = [
  ...[
    'words',
    'interview',
    'report',
    'reporting',
    'story',
    'text',
    'written',
    'posted',
    'submitted',
    'edited',
    'reviewed',
    'photographs',
    'photography',
    'pictures',
    'translated',
    'compiled',
    'analysis',
    'review',
    'words and pictures',
    'words and photographs',
    'reporting and writing',
    'text and photographs',
  ].map((word) => `${word} by`),
  ...needsColon,
  ...['by', 'par', 'von', 'por', 'di', 'door', 'av', 'af', 'от', 'автор', 'بقلم', 'تقرير', 'מאת'],
];

/** “Photo: Ann Poe”, “(AP Photo/Bo Lee)”, “/Getty”: who made a picture. */
function isCredit(line: string): boolean {
  const tail = line.slice(-90);
  return (
    /(?:^|[\s(|.–—/])(?<!\bin )(?:photo|photos|photograph|picture|pictures|image|images|pic|foto|credit|crédit|bild|imagen|фото|fotoğraf|fotografía|zdjęcie|사진|写真|फोटो|צילום|صورة|تصوير) ?(?:by|credit)?:? ?[:©/] ?[^\s.“”"][^.“”"]{0,70}$/iu.test(
      tail.replace(/\.?\)?\.?$/, ''),
    ) ||
    /\((?:ap|reuters|afp|an) photo|\/(?:reuters|afp|getty|getty images|ap|pa|epa|alamy|shutterstock)\)?\.?$/i.test(
      tail,
    )
  );
}

const LONGEST_PHRASE = 70;
const LONGEST_LINE = 700;

interface Boilerplate {
  readonly reason: string;
  /** In words: a sentence of a report that begins alike is longer. */
  readonly longest: number;
  readonly test: PhraseTest;
  /** The same of how it begins alone. */
  readonly opens: PhraseTest;
}

function toBoilerplate(reason: string, longest: number, phrases: Phrases): Boilerplate {
  const { begins = '', is = '' } = phrases;
  return { reason, longest, test: findsPhrases(phrases), opens: findsPhrases({ begins, is }) };
}

const boilerplate: readonly Boilerplate[] = [
  toBoilerplate('advertisement', 12, {
    is: 'advertisement/advertisements/advertising/ad/ads/sponsored/promoted/publicité/anzeige/werbung/publicidad/pubblicità/advertentie/реклама/إعلان/פרסומת|sponsored content|paid content|skip advert/ad|close ad|story continues|article continues',
    begins:
      'advertisement :? scroll|advertisement : story/article|advertisement story/article continues|skip/close advert/ad/advertisement|scroll down/on? for/to|swipe for/left/right/to|tap here/to',
  }),
  toBoilerplate('advertisement', 30, { begins: 'advert/advertisement/anzeige :' }),
  toBoilerplate('advertisement', 14, {
    holds: 'story/article/content/text/post continues/continued below/after|continue reading below',
  }),
  toBoilerplate('related links', 40, {
    begins:
      "read more/also/next/on :|read more on this/that? :|more :|see also/more :|more on this story? :|more like this :|more from this/the ... :|also read :|also in the news :|read the latest ... news/stories from|read the original/full article/story on/at|more from :|related story/stories/article/articles/links/link/content/coverage/topics/news/posts? :|don't miss :|must read/reads :|watch now/also/more/live? :|listen now? :|listen to this :|explained :|in pictures/depth/brief :|further reading :|recommended :|up next :|next story :|keep reading :|you may/might also? like/enjoy :|from the archive/archives :|previously :|other news/stories/headlines :|lire aussi :|à lire aussi? :|voir aussi :|à voir aussi :|lesen sie auch :|mehr zum thema :|siehe auch :|lea/lee también :|leer más :|leggi anche :|leia mais/também :|lees ook :|läs också :|les også :|czytaj też :|читайте также :|اقرأ أيضا/أيضًا :|إقرأ أيضا :|شاهد أيضا :|طالع أيضا :|קראו גם/עוד :|לקריאה נוספת :|ראו גם :",
    is: 'read more|see also|from the/our archive/archives|related|more|lire aussi|leggi anche|leia também|lees ook|lesen sie auch|lea también|اقرأ أيضا|קראו גם|next story',
  }),
  toBoilerplate('share buttons', 14, {
    begins:
      'share this/on/via/article/story/with|click to share/print/email|copy the? link|link copied/kopieren|copier le lien|copiar enlace|email this|e mail this|printer friendly|print friendly|print this|tweet this|follow us/@|like this :|partager sur|teilen auf|compartir en|شارك|שתפו|send to a friend',
  }),
  toBoilerplate('share buttons', 8, {
    is: '# shares/likes/views/comments/reactions/retweets/share/like/comment|# k? shares',
  }),
  toBoilerplate('embedded post', 25, {
    holds: '# reposts/likes/retweets/repost/retweet|view this post on|a post shared by',
  }),
  toBoilerplate('embedded post', 40, { ends: '@*' }),
  // What stands for a post until its readers agree to see it.
  toBoilerplate('embedded post', 60, {
    begins:
      'this article/page/story contains/includes content/posts/media/material provided/hosted/supplied? by/from|this content/post/video/media is hosted/provided/blocked/loaded/not on/by/from/due/because|to view/see/watch/load this content/post/video/embed/element ... accept/agree/consent/cookies/allow/click/update/enable|allow * content|external content from|we need your consent/permission to load/show/display',
    holds: 'we ask for your permission before|content is not available due/because to/of your/privacy/cookie',
  }),
  toBoilerplate('comments', 8, {
    is: 'comments #?|# comments|comment|view/show/see/read/all/post/leave/add/join all/a/the? #? comments/comment/conversation/replies/reply|view comments #|leave a comment/reply|no comments yet?|join the conversation/discussion',
  }),
  toBoilerplate('newsletter', 45, {
    holds:
      'sign up to/for/here/now/today|signup to/for|subscribe to/for/here/today/now|in/to/into your inbox|your inbox|your in box|get the/our/your ... newsletter/briefing/alerts|our free/weekly/daily/morning/evening newsletter/email|newsletter sign up|join our whatsapp/telegram/community/newsletter|download our/the ... app|follow us on|on our? whatsapp channel|inscrivez vous|abonnez vous|recevez chaque|newsletter abonnieren|jetzt abonnieren|suscríbete|suscríbase|iscriviti|اشترك|הירשמו|подпишитесь',
    begins:
      "find out what's happening/new in/near|follow ... on telegram/twitter/x/facebook/instagram/whatsapp/bluesky/mastodon/youtube/tiktok/threads/linkedin",
  }),
  toBoilerplate('paywall', 60, {
    holds:
      'subscribe/register/login/join now/today/free? to/and continue/read/keep/get/unlock/access/carry|log/sign in/up to/and continue/read/keep/get/unlock/access|with a few details to continue|create an/a/your free? account|already a/an subscriber/member|already have a/an account/subscription|already registered/subscribed|article/story/content/report/piece is/continues only? for/available/reserved/exclusive to? our? subscribers/members|# free articles/article left/remaining/this|continue reading with/for/by|keep reading for/with/by|unlock this/the/unlimited/full|cancel any time|cancel anytime|cancel whenever|réservé aux abonnés|réservée aux abonnés|il vous reste #|you have reached/read your/#|to read the full/rest|to continue reading this|want to read more|from only/just? # a/per week/month/year|subscribe ... # a/per week/month/year',
    is: 'subscribers only|for subscribers|subscriber only|premium',
  }),
  toBoilerplate('appeal', 4, {
    is: 'book/buy/shop/order/apply/try/enquire now|get/find tickets/started|get the? deal|see deal/offer|claim offer|shop the sale',
  }),
  toBoilerplate('appeal', 60, {
    begins:
      'thanks for reading|have a/any question/questions/tip/story about/for|if you enjoyed/liked/found this/the/my',
    holds:
      'click here to/for/and|or click here|make a donation/contribution|support our/independent/quality/local journalism/reporting/work|help us keep/continue/report|help us to keep/continue|donate now/today/here/to|buy a/this print/photo|buy prints of|have your say|do/have you have/got a/an/any story/tip/news/information/question/views|send us your|send your stories/pictures/views/tips/photos|e?mail us/our/the/your/tips|get in touch with us|let us know in|tell us what you|tell us your story/stories|write to us|contact the newsroom|report typo/error/a',
    ends: 'click here',
  }),
  toBoilerplate('caption', 20, { begins: '# of # :' }),
  toBoilerplate('byline', 16, {
    begins:
      'first/originally? published/posted/updated/modified on/at/: ... #|last updated/modified/edited ... #|published/posted/updated # ... #|publié le/: ... #|mis à jour le/: ... #|veröffentlicht am/: ... #|aktualisiert am/: ... #|stand : #|publicado el/: ... #|actualizado el/: ... #|опубликовано ... #|نشر في/: ... #|تاريخ النشر ... #|פורסם ... #|עודכן ... #|reading time|# min/minute/mins read/listen|# min/minute read|# minutes to read|temps de lecture|lesezeit',
  }),
  toBoilerplate('wire tail', 70, {
    begins:
      'reporting/writing/editing/compiled/translated/production/research and? writing/editing/reporting? by|additional/further reporting/research/writing by|with additional? reporting/files/assistance/agencies/inputs/material/input from|with agencies|with * wires/wire/agencies|with wires|our standards :|source :|sources :|reporting from|the associated press contributed/receives|this material/content/copy may not|this report/story/article/content/transcript was/has/is/contains/may/uses been? ... published/produced/made/created/translated/generated/written/rewritten/syndicated/edited ... by/from/with/without|for more information/news/stories/coverage/on|to contact the reporter/editor|follow ... coverage|all rights reserved|copyright',
    holds:
      'coverage/reporting/journalism/newsroom/series/project is/was supported/funded/underwritten by/in|made possible by/with/through a/the|contributed to this report/story/article/dispatch|all rights reserved',
  }),
  toBoilerplate('house note', 60, {
    begins:
      "published/appeared in the print edition/version of|this article/story/piece/essay/review/interview appears/appeared in|accuracy and availability of|the authoritative record of|transcript text may be|this article/story/report/piece/page/interview/post was/has been? first/originally? amended/updated/corrected/changed/edited/modified/published/condensed|this article/story/report was/has been? first/originally published|this conversation/interview has/was been? edited|correction/clarification/update :|correction # :|editor's note :|editors note :|note to readers :|an earlier version of this|this is an updated version|the views/opinions expressed in/here/by/above|the views in this|opinions expressed by/in/here|views expressed by/in/here|this article/column represents/reflects the views/opinion",
  }),
  toBoilerplate('summary by a program', 40, {
    begins:
      'this summary was/is|ai generated summary/text|ai summary|summary/summarised/summarized generated? by an? ai|key points/takeaways generated? by/with/using ai|generated by/with/using ai|was this summary/article/page/helpful|is this page/article useful/helpful',
  }),
  toBoilerplate('foot of the page', 40, {
    holds:
      'tous droits réservés|alle rechte vorbehalten|جميع الحقوق محفوظة|כל הזכויות שמורות|best viewed at/in/with',
    begins: '©|you are visitor/reader/guest|this? page was? last? updated/touched/made/maintained|copyright',
  }),
  toBoilerplate('video', 40, {
    begins:
      'the audio version of this|you can now? also? listen to|listen to this/our article/story/piece/podcast/episode|this audio is|this article/story is read by',
  }),
  toBoilerplate('cookies', 60, {
    holds:
      'turn on javascript|enable javascript|we and our # partners|we use cookies|accept all|cookie policy/settings/preferences|our/of/uses cookies|reject all|manage cookies/consent/choices/preferences|we value your privacy',
  }),
  toBoilerplate('menu', 6, {
    is: 'skip to main? content|back to top|go back to top|home|menu|search|log in|login|sign in|sign up|register|my account|toggle navigation|close|next|previous|loading|view gallery|view all|show more|load more|see all|print|share|pdf',
  }),
  toBoilerplate('page number', 4, { is: 'column/page/p #' }),
  toBoilerplate('menu', 14, { begins: 'back to the front/home/top|you are here' }),
  toBoilerplate('topics', 20, {
    begins:
      'tags/topics/tag/topic/categories/category/keywords/themen/schlagwörter/الوسوم/תגיות :|filed under|tagged as/with/in?|more about :|explore more on :|mots clés :|كلمات مفتاحية :',
  }),
  ...[...boilerplateAbroad, ...boilerplateNearby].map((row) => toBoilerplate(...row)),
];

const tailHeadings = findsPhrases({
  is: `${tailHeadingsAbroad}|${tailHeadingsNearby}|republish this/our story/article/piece/content/articles/stories|about the author/writer/company/organisation/organization/foundation/society/council/agency/trust/institute/association/board|about us|related|related articles/stories/story/links/topics/coverage/content/news/posts|more stories/news/articles/coverage/like/on/from/in this? story/topic?|more to read|more from ...|more in ...|more on ...|other stories/news/headlines|top stories|latest news/stories/headlines?|most read/popular/viewed/shared/commented ...|trending now?|recommended ...|you may/might also? like/enjoy ...|read more/next/also|keep reading|up next|next up/story/article|don't miss|editor's picks/pick|editors picks|have your say|comments #?|# comments|leave a reply/comment|join the conversation/discussion/debate|what do you think|share this ...|share or/and comment ...|follow us ...|sign up ...|sources|references|methodology|how we checked/reported/did this ...|newsletters/newsletter/tags/topics/sponsored/letters/weather/guestbook|sponsored content/links|from around? the web|web links|promoted stories?|from our partners|small ads|last week|also this week/month/morning|also in this issue/edition|also in the? news|elsewhere in the news|à lire aussi/également|lire aussi|sur le même sujet/thème|nos autres articles|les plus lus|mehr zum thema|meistgelesen|lesen sie auch|lo más leído|noticias relacionadas|te puede interesar|читайте также|اقرأ أيضا/أيضًا|مواضيع ذات صلة|أخبار ذات صلة|الأكثر قراءة|المزيد|קראו גם|כתבות נוספות|עוד בנושא|הנקראות ביותר|תגובות #?`,
});

const noteHeadings = findsPhrases({
  is: "note/notes to/for the? editor/editors/desk/desks/newsdesk/newsdesks/journalists/media|editor's/editors/editors' notes|background notes?|media contact/contacts/enquiries/enquiry/inquiries/information|press contact/contacts/enquiries/enquiry/office|contact/contacts details/information/us?|for further/more/media/press information/enquiries/details/inquiries ...|forward looking statements|safe harbor/harbour statement|cautionary statement/note ...|pressekontakt|pressekontakte|kontakt für medien/journalisten|medienkontakt|contact/contacts presse|note aux rédactions|contacto/contactos de/para prensa/medios|ufficio stampa|contatti stampa|contatto stampa|contato para? a? imprensa|assessoria de imprensa|kontakt dla mediów|perscontact|noot voor de redactie|presskontakt|pressekontakt|контакты для сми/прессы|пресс служба|للتواصل الإعلامي|للاستفسارات الإعلامية",
  begins:
    'media/press enquiries/enquiry/contact/contacts/office :|本 件 に 関 す る お 問|お 問 い 合 わ せ|报 道 关 系|媒 体 联 系|媒 体 联 络|新 闻 联 络|媒 體 聯 絡|보도자료 문의',
});
