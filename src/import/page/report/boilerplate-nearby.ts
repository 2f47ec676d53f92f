import type { BoilerplateRow } from './boilerplate-abroad.ts';

/**
 * The same in languages that fewer read: Swedish, Danish and Norwegian, Finnish, Czech, Ukrainian, Romanian, Hungarian,
 * Greek, Hebrew, Persian and Vietnamese, in this order where all have one.
 */
export const boilerplateNearby: readonly BoilerplateRow[] = [
  [
    'related links',
    24,
    {
      begins: [
        'läs mer/också/även/vidare :|se även/också :|missa inte :',
        'læs også/mere/videre :|les også/mer/videre :|se også :|artiklen fortsætter|artikkelen fortsetter',
        'lue myös/lisää :|katso myös :|artikkeli jatkuu|juttu jatkuu',
        'čtěte/přečtěte také/též/i/si :|mohlo by vás zajímat|související články/články :|více k tématu',
        'читайте/читати також/більше/далі :|дивіться також :|за темою :|матеріали за темою',
        'citește/citiți/vezi și/mai :|te ar putea interesa|articole/știri similare',
        'olvassa/olvasd el ezt? is :|kapcsolódó cikk/cikkek/cikkeink|ez is érdekelheti|ajánlott cikk/cikkek',
        'διαβάστε/δείτε επίσης/ακόμα/ακόμη/περισσότερα/σχετικά :|σχετικά άρθρα|μη χάσετε :',
        'קראו/לקריאה עוד/גם/נוספת/נוספות :|כתבות נוספות/קשורות',
        'بیشتر بخوانید/بدانید/ببینید :|مطالب/اخبار مرتبط/پیشنهادی :|همچنین بخوانید :',
        'xem/đọc thêm :|tin/bài liên quan :|mời đọc :|đọc tiếp :',
      ].join('|'),
    },
  ],
  [
    'newsletter',
    45,
    {
      holds: [
        'prenumerera på|anmäl dig till|nyhetsbrev direkt|i din inkorg/mejl/mail|följ oss på|ladda ner/ned vår/appen',
        'tilmeld/meld dig/deg vores/på/vårt|abonner/abonnér på|få nyhederne i/på|følg os/oss på/i|i din indbakke/innboks|download vores app|last ned appen',
        'tilaa uutiskirje/uutiskirjeemme/ilmainen|seuraa meitä|lataa sovellus|sähköpostiisi',
        'odebírejte/odebírat náš/newsletter|přihlaste se k|sledujte nás na|stáhněte si aplikaci|do vaší/vašeho schránky/mailu',
        'підписуйтесь/підпишіться/підписатися на|стежте за нами/новинами|наш telegram/телеграм канал|приєднуйтесь до|більше новин',
        'abonează te|abonați vă|urmărește/urmăriți ne pe|descarcă aplicația|înscrie te la',
        'iratkozz/iratkozzon fel|kövess/kövessen/kövessék minket/bennünket|töltse/töltsd le|hírlevelünkre/hírlevél',
        'εγγραφείτε/γραφτείτε στο/στη|ακολουθήστε μας/το|στο inbox σας|κατεβάστε την εφαρμογή',
        'עקבו אחרינו|הצטרפו לערוץ/לקבוצת/לניוזלטר|הורידו את האפליקציה|לקבלת עדכונים',
        'ما را در ... دنبال کنید|عضو/مشترک خبرنامه/کانال ... شوید|به کانال ... بپیوندید|عضویت در خبرنامه/کانال',
        'đăng ký nhận/bản tin/kênh|theo dõi chúng tôi/trang/kênh|tải ứng dụng/app',
      ].join('|'),
    },
  ],
  [
    'paywall',
    60,
    {
      holds: [
        'är en? låst artikel/artikeln|logga in för/eller att/bli/köp|för att läsa vidare/hela/resten|redan prenumerant/kund|endast för prenumeranter',
        'kun for abonnenter|log/logg ind/inn for/og at/å/læs|allerede abonnent|for at/å læse/lese videre/hele/resten',
        'vain tilaajille|kirjaudu sisään ja/lukeaksesi/jatkaaksesi|tilaajille tarkoitettu',
        'pouze pro předplatitele|již/už máte předplatné|pokračování článku|předplatitelům|dočtete s předplatným',
        'тільки/лише для передплатників|щоб прочитати/читати повністю/далі',
        'doar pentru abonați|ești deja abonat|pentru a citi',
        'csak előfizetőknek|már előfizető|a folytatáshoz/teljes cikk',
        'μόνο για συνδρομητές|είστε ήδη συνδρομητής|για να διαβάσετε/συνεχίσετε',
        'למנויים בלבד|כבר מנויים|כדי להמשיך לקרוא',
        'ویژه مشترکان|برای خواندن ادامه/متن',
        'dành riêng cho/thành|để đọc tiếp/toàn',
      ].join('|'),
    },
  ],
  [
    'appeal',
    40,
    {
      begins: [
        'tipsa oss|har du tips/nyhetstips|har du ett tips|rätta artikel|mejla/skriv/ring till? oss|hittat ett fel i',
        'har du et? tip/tips|tip/tips os/oss|send os/oss et/tips|skriv til redaktionen',
        'lähetä juttuvinkki|onko sinulla vinkki|ilmoita virheestä',
        'našli/našel jste v? článku? chybu|máte tip|napište nám',
        'помітили/знайшли помилку|якщо ви помітили|виділіть її',
        'ați observat o greșeală|scrie ne|trimite ne',
        'hibát talált|írja/írd meg nekünk',
        'στείλτε μας|βρήκατε λάθος|επικοινωνήστε μαζί',
        'מצאתם/נתקלתם טעות|כתבו לנו|שלחו לנו',
        'برای ما بفرستید|خطایی در متن',
        'mời bạn đọc gửi|gửi bài viết về',
      ].join('|'),
      holds: 'ctrl enter|ctrl і enter',
    },
  ],
  [
    'advertisement',
    12,
    {
      is: 'annons|mainos|reklama|inzerce|annonce|reklamă|hirdetés|διαφήμιση|פרסומת|تبلیغات|آگهی|quảng cáo',
      holds:
        'artikeln fortsätter/efter|fortsätt läsa efter|článek pokračuje|текст продовжується|a cikk folytatódik|το άρθρο συνεχίζεται',
    },
  ],
  [
    'share buttons',
    8,
    {
      begins:
        'dela på/artikeln/via|del på/artiklen/artikkelen|jaa artikkeli/somessa|sdílet na/článek|поділитися у/в/на|distribuie pe/articolul|megosztás ...|κοινοποίηση ...|שתפו ב|اشتراک گذاری|chia sẻ ...',
      is: 'dela|del|jaa|sdílet|поділитися|distribuie|megosztás|κοινοποίηση|شیئر کریں|chia sẻ',
    },
  ],
  [
    'comments',
    8,
    {
      is: '#? kommentarer/kommentit/komentáře/komentářů/коментарі/comentarii/hozzászólások/σχόλια/نظرات #?|kommentera|ý kiến #?|bình luận #?|diskuse #?',
    },
  ],
  [
    'topics',
    20,
    {
      begins:
        'ämnen|emner|aiheet|témata|štítky|теги|теми|etichete|címkék|ετικέτες|נושאים|برچسب ها|برچسب‌ها|کلیدواژه|chủ đề|từ khóa :',
    },
  ],
  [
    'foot of the page',
    12,
    { begins: 'ansvarig utgivare|ansvarshavende/ansvarlig chefredaktør/redaktør :?|vastaava päätoimittaja' },
  ],
];

/** Headings, under which a page in one of these languages prints what is no longer the report. */
export const tailHeadingsNearby =
  'läs mer/också/vidare|mest läst/lästa|senaste nytt|fler nyheter|rekommenderat|relaterat|kommentarer #?|' +
  'læs også/mere|mest læst/læste|seneste nyt|les også/mer|mest lest/leste|siste nytt|flere nyheder/nyheter|anbefalt|anbefalet|' +
  'lue myös/lisää|luetuimmat|tuoreimmat|aiheesta lisää|kommentit #?|' +
  'čtěte také|nejčtenější|související články|mohlo by vás zajímat|další články|diskuse #?|' +
  'читайте також|головне за день|головне сьогодні|останні новини|популярне|новини партнерів|матеріали за темою|коментарі #?|' +
  'citește și|cele mai citite|ultimele știri|articole similare|comentarii #?|' +
  'kapcsolódó cikkek|legolvasottabb|legfrissebb|ajánlott cikkek|hozzászólások #?|' +
  'διαβάστε επίσης/ακόμη/ακόμα|δημοφιλή|σχετικά άρθρα|τελευταία νέα|σχόλια #?|' +
  'קראו עוד/גם|כתבות נוספות|הנצפות ביותר|مطالب مرتبط|اخبار مرتبط|پربازدیدترین ها?|بیشتر بخوانید|نظرات #?|' +
  'tin/bài liên quan|xem nhiều|đọc nhiều|tin mới nhất|ý kiến #?|bình luận #?';
