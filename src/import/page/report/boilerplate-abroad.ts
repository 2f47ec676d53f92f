import type { Phrases } from './phrases.ts';

/** A row of phrases for one reason: the sentences are furniture in lines of at most so many words. */
export type BoilerplateRow = readonly [reason: string, longest: number, phrases: Phrases];

/**
 * What newspapers print around reports in the other languages that are printed most: Spanish, French, German, Portuguese,
 * Italian, Russian, Arabic, Turkish, Chinese, Japanese, Hindi, Dutch, Polish, Korean and Indonesian, in this order where all have one.
 */
export const boilerplateAbroad: readonly BoilerplateRow[] = [
  [
    'related links',
    24,
    {
      begins: [
        'más información :|lee/lea/leer/ver/mira/vea también :?|noticia/noticias/nota/notas/artículo/artículos relacionada/relacionadas/relacionado/relacionados|te/le puede/podría interesar|también te/le puede interesar|puedes/puede leer/ver también|sigue leyendo :|te recomendamos :|no te pierdas :',
        'à/a lire/voir/écouter aussi/également :?|à lire/voir/écouter :|lire/voir/écouter aussi/également|pour aller plus loin :|sur le même sujet :|notre dossier :|notre article :|notre enquête :',
        'mehr zum thema|lesen sie auch/hierzu/dazu/mehr|lies auch|auch interessant :|das könnte sie/dich auch? interessieren|passend dazu :|mehr dazu :|mehr lesen über|sehen sie auch',
        'leia/veja/ouça/confira/assista mais/também/ainda :?|saiba mais :|você pode/também gostar/pode',
        'leggi anche|guarda anche|ti potrebbe interessare|potrebbe interessarti|per approfondire :|approfondisci :|articoli correlati',
        'читайте/читать/смотрите также/далее|материал/материалы/новости/ещё по теме|по теме :|вам может быть интересно|рекомендуем прочитать/почитать',
        'اقرأ/إقرأ/اقرئي/اقرأوا أيضا/أيضًا/أيضاً/ايضا|شاهد/طالع/تابع أيضا/أيضًا/أيضاً/ايضا|مواضيع/أخبار/موضوعات ذات/متعلقة/مرتبطة|قد يهمك/يعجبك|لقراءة المزيد|اقرأ المزيد',
        'ilgili haber/haberler/içerik :?|bunu/bunlar da/de okuyun/okuyabilirsiniz/ilginizi|ayrıca bakınız/okuyun|benzer haberler|okumadan geçmeyin|haberin devamı/detayı/detayları için|devamını oku',
        '相 关 阅 读 :?|相 关 新 闻 :?|延 伸 阅 读 :?|推 荐 阅 读 :?|相 關 新 聞 :?|相 關 報 導 :?|延 伸 閱 讀 :?|更 多 新 闻|更 多 報 導',
        '関 連 記 事 :?|関 連 ニ ュ ー ス :?|あ わ せ て 読 み た い|こ ち ら も お す す め|お す す め 記 事|続 き を 読 む',
        'यह/ये/इसे भी पढ़ें/देखें :?|संबंधित खबरें/खबर :?|और पढ़ें :?',
        'lees ook/meer/verder|bekijk ook|meer over dit onderwerp|gerelateerde artikelen',
        'czytaj/przeczytaj/zobacz/sprawdź też/także/również|więcej na ten temat|polecamy :',
        '관련 기사/뉴스 :?|관련기사 :?|함께 보면 좋은|더 보기 :',
        'baca juga/selengkapnya/artikel|simak juga/video/selengkapnya|lihat juga/video|tonton juga/video',
      ].join('|'),
    },
  ],
  [
    'newsletter',
    45,
    {
      holds: [
        'suscríbete/suscríbase/apúntate/suscribirse/suscripción a/al/en nuestro/nuestra/la/el/newsletter/boletín|recibe/reciba/recíbela/recíbelo ... correo/email/móvil|síguenos en/como|sigue/siga a? nuestro/nuestra canal/cuenta|únete a nuestro/nuestra/la canal/comunidad|descarga/descárgate nuestra/la app/aplicación',
        "inscrivez vous/toi|abonnez vous/toi|recevez chaque/toutes/tous/nos/notre/le/la|suivez nous/notre|rejoignez nous/notre|téléchargez notre/l'application",
        'abonnieren sie|newsletter abonnieren/bestellen/an|zum/den/unseren newsletter/whatsapp kanal?|melden sie sich ... an|hier/jetzt kostenlos? anmelden/abonnieren|folgen/folge sie? uns|folgen/folge sie? ... auf/bei whatsapp/telegram/facebook/instagram/google|in ihr/dein postfach/e|laden sie ... app',
        'inscreva se|assine ... newsletter/boletim|receba ... e mail/email/whatsapp/celular|siga ... no/na/nas instagram/google/facebook/whatsapp/telegram/x/twitter/redes|entre/participe/faça no/do/parte/em nosso/do canal/grupo|clique aqui',
        "iscriviti/iscrivetevi|ricevi/ricevila ... email/mail/posta|seguici su/anche|segui ... su/sui facebook/instagram/whatsapp/telegram/google/social|entra nel nostro canale|scarica la/l'app app?|clicca qui",
        'подписывайтесь/подпишись/подпишитесь/подписаться|в нашем/наш telegram/телеграм/телеграме/канале/канал/мессенджере|следите за новостями/нами|присоединяйтесь к|скачайте/скачай наше/приложение|больше новостей в/на',
        'اشترك/اشتركوا/اشتركي|تابعنا/تابعونا/تابعوا على/عبر/صفحتنا|انضم/انضموا إلى/الى|قناتنا على|النشرة البريدية/الإخبارية|حمل/حمّل تطبيق/التطبيق|اضغط هنا',
        'abone ol/olun|bültenimize/bültene|takip edin/et/edebilirsiniz|kanalımıza/grubumuza|uygulamamızı/uygulamasını indirin/indir|tıklayın/tıklayınız|buraya tıkla',
        '关 注 我 们|扫 描 二 维 码|扫 码 关 注|长 按 识 别|订 阅 我 们|点 击 订 阅|下 载 客 户 端|訂 閱 電 子 報|追 蹤 我 們|加 入 好 友|下 載 a p p',
        'メ ー ル マ ガ ジ ン に|ニ ュ ー ス レ タ ー|無 料 会 員|登 録 は こ ち ら|フ ォ ロ ー す る|フ ォ ロ ー し て',
        'सब्सक्राइब करें|फॉलो करें|डाउनलोड करें|क्लिक करें|चैनल से/को जुड़ें/फॉलो',
        'meld je aan|schrijf je in|volg ons|abonneer je/u|download de/onze app',
        '구독하고|구독하기|구독해 주세요|뉴스레터를|채널을 추가',
        'ikuti kami/berita/saluran/channel|berlangganan/langganan newsletter|unduh aplikasi|klik di sini|gabung di/ke',
        'zapisz się|subskrybuj|obserwuj nas|dołącz do nas|pobierz aplikację|kliknij tutaj|śledź nas',
      ].join('|'),
    },
  ],
  [
    'paywall',
    60,
    {
      holds: [
        'exclusivo/exclusiva/solo para suscriptores/suscriptoras|ya eres suscriptor|hazte suscriptor/premium|inicia sesión para|te quedan # artículos|si continúas leyendo|tu suscripción se',
        'réservé/réservée/réservés/réservées aux/à abonnés/nos|il vous reste #|déjà abonné/abonnée/inscrit|pour lire la/cet suite/article|accédez à tous/tout|la lecture de ... abonnés/abonné',
        'nur für abonnenten|exklusiv für abonnenten|jetzt weiterlesen|weiterlesen mit|sie haben bereits ein|sie sind bereits abonnent|artikel/diesen freischalten/weiterlesen|# euro im/pro/für monat|monatlich kündbar|jederzeit kündbar',
        'exclusivo para assinantes|já é/sou assinante|assine e/já/agora/para/a|restrito/restrita a/para assinantes',
        'riservato agli abbonati|riservata agli abbonati|sei/hai già abbonato/un|per continuare a leggere|abbonati a/per/ora/subito',
        'доступен/доступно/доступна только? подписчикам|только для подписчиков|оформите/оформить подписку|чтобы прочитать/дочитать/читать полностью/далее/дальше',
        'للمشتركين فقط|حصري للمشتركين|هذا المحتوى مخصص',
        'abonelere/üyelere özel|devamını/tamamını okumak için|zaten aboneyseniz/üyeyseniz',
        '会 员 专 享|订 阅 后 阅 读|登 录 后 阅 读|會 員 限 定|付 費 會 員',
        '有 料 記 事 で す|有 料 会 員 限 定|残 り # 文 字|残 り : # 文 字|続 き を 読 む に は|会 員 限 定',
        'प्रीमियम खबर/सदस्य|पूरी खबर पढ़ने',
        'alleen voor abonnees|verder lezen met|al abonnee',
        'tylko dla subskrybentów/prenumeratorów|dostęp dla subskrybentów|masz już subskrypcję',
      ].join('|'),
    },
  ],
  [
    'appeal',
    50,
    {
      holds: [
        'haz/haga una donación|escríbenos a|envíanos tu/tus|has/ha encontrado/detectado/visto un error|si tienes alguna? información/pista|apoya el/nuestro periodismo',
        'faites un don|soutenez nous/notre/la|vous avez une information|vous souhaitez signaler/réagir|signaler une erreur|une erreur dans|écrivez nous',
        'haben sie einen? fehler/hinweise/hinweis/tipps/informationen|fehler gefunden/melden/entdeckt|schreiben sie uns|unterstützen sie uns/unsere|spenden sie',
        'apoie o/nosso jornalismo|faça uma doação|encontrou/viu/achou algum? um? erro|envie sua/seu ... para|fale com a/o redação',
        "sostieni il/la/il giornalismo|sostienici|fai una donazione|segnala un/l'errore errore?|hai una segnalazione|scrivici a/su",
        'нашли/заметили/увидели ошибку/опечатку|выделите ... нажмите|ctrl enter|ctrl + enter|есть что рассказать/сообщить|пришлите/присылайте|поддержите нас/нашу|напишите нам|пишите нам',
        'هل لديك/لديكم|راسلونا/راسلنا على|أرسل لنا|ادعم/ادعموا صحافتنا/الصحافة',
        'bize yazın/ulaşın|bize destek olun|hata bildir/bildirin|haber ihbar',
        '投 稿 邮 箱|爆 料 热 线|新 闻 热 线|意 见 反 馈|投 訴 爆 料|ご 意 見 ・ ご|情 報 提 供 を',
        'steun onze/ons|tip de redactie|fout gezien|stuur ons',
        'wesprzyj nas|napisz do nas|zauważyłeś błąd',
      ].join('|'),
    },
  ],
  [
    'advertisement',
    12,
    {
      is: 'publicidad|publicité|pub|werbung|anzeige|publicidade|pubblicità|реклама|إعلان/إعلانات|reklam|ilan|广 告|廣 告|広 告|विज्ञापन|advertentie|reklama|광고|iklan',
      holds:
        'continúa ... después/tras ... publicidad|sigue leyendo después|la suite après la? cette? publicité|article continue après|continua/continuar após/depois a? publicidade|continua ... dopo la pubblicità|продолжение после рекламы|dalsza/dalszy część/ciąg artykułu/tekstu/artykuł pod|haberin devamı|artikel/text geht weiter|nach der anzeige|lees verder onder/na|広 告 の 後 に も|文 章 继 续|विज्ञापन के बाद',
    },
  ],
  [
    'share buttons',
    8,
    {
      begins:
        "compartir/comparte en/esta/este/el/la|partager sur/cet/l'article|teilen auf|compartilhe/compartilhar no/na/via/esta/essa|condividi su/l'articolo|поделиться в|شارك/شاركها/شاركه على/عبر/المقال/الخبر|haberi/sosyal paylaş/medyada|复 制 链 接|分 享 到|分 享 至|シ ェ ア す る",
      is: 'compartir|compartilhar|compartilhe|partager|teilen|condividi|поделиться|شارك|شارِكْ|paylaş|分 享|シ ェ ア|delen|udostępnij|imprimir|imprimer|drucken|stampa|печать|طباعة|yazdır|guardar|enregistrer|merken|salvar|salva',
    },
  ],
  [
    'byline',
    12,
    {
      begins:
        'tiempo de lectura|temps de lecture|lesezeit|lesedauer|tempo de leitura|tempo di lettura|время чтения|время на чтение|مدة/وقت القراءة|okuma süresi|阅 读 时 间|読 了 時 間|leestijd|czas czytania|# min/minutos/minutes/minuten/minuti/мин/минут/минуты/минута/dk/dakika de? lectura/leitura/lecture/lesezeit/lettura/чтения/okuma|güncelleme/güncellenme/yayınlanma/oluşturulma tarihi|обновлено ... #|последнее обновление|آخر تحديث|تم التحديث|发 布 时 间|发 布 于|更 新 时 间|公 開 日|更 新 日|最終更新|最 終 更 新',
    },
  ],
  [
    'wire tail',
    20,
    {
      begins:
        'fuente/fuentes/fonte/fonti/quelle/quellen/źródło/źródła/källa/kilde/bron/источник/المصدر/kaynak :|来 源 :|來 源 :|出 典 :|con información/informes/reportes de|con fonte|com informações/agências de/da/do|avec afp/reuters/ap/agences/les|mit material/agenturmaterial von/der|über dieses thema berichtete|dieses thema im programm|sob supervisão de|по материалам|责 任 编 辑 :|编 辑 :|責 任 編 輯 :|記 者 : ',
    },
  ],
  [
    'video',
    10,
    {
      begins:
        "escuchar/escucha este/esta/el/la artículo/nota/noticia|écouter l'article/cet article?|artikel anhören|artikel vorlesen|diesen artikel anhören/vorlesen|ouvir/ouça a/este/o notícia/artigo/texto|ascolta l'articolo|ascolta questo articolo|послушать статью/текст|استمع إلى/الى|haberi dinle|음성으로 듣기|기사 듣기|posłuchaj artykułu|luister naar dit|この記事を聴く|收听|聽新聞",
    },
  ],
  [
    'cookies',
    60,
    {
      holds:
        'usamos/utilizamos cookies|utilizamos nuestras/nossas cookies|nous utilisons des cookies|utilisons des cookies|wir verwenden/nutzen cookies|utilizziamo i? cookie|используем cookie/файлы/куки|ملفات تعريف الارتباط|çerezleri/çerez kullanıyoruz/politikası|gebruiken cookies|używamy plików/ciasteczek|uso de cookies|aceptar todo|tout accepter|alle akzeptieren|aceitar todos|accetta tutto',
    },
  ],
  [
    'house note',
    60,
    {
      begins:
        'nota de la redacción :|nota del editor :|fe de errores|fe de erratas|note de la rédaction :|correctif|rectificatif|anmerkung der redaktion :|hinweis der redaktion :|korrektur :|in einer früheren version|nota da redação :|errata|errata corrige|nota della redazione :|от редакции :|поправка :|ملاحظة المحرر|تصحيح :|düzeltme :|editörün notu|更 正 :|编 者 按 :|訂 正 :',
    },
  ],
  [
    'topics',
    20,
    {
      begins:
        'etiquetas/archivado/temas/thèmes/thématiques/schlagworte/stichworte/assuntos/argomenti/теги/метки/темы/الوسوم/وسوم/etiketler/टैग/tagi/trefwoorden :|archivado en|mots clés|标 签 :?|标 籤 :?|關 鍵 字 :?|関 連 キ ー ワ ー ド|haberle ilgili daha',
    },
  ],
  [
    'comments',
    8,
    {
      is: '#? comentarios/commentaires/kommentare/commenti/comentários/комментарии/комментариев/комментария/التعليقات/تعليقات/yorum/yorumlar/reacties/komentarze #?|コ メ ン ト #?|评 论 #?|評 論 #?|обсудить|yorum yap|deja un comentario|dejar un comentario|laisser un commentaire|kommentar schreiben|оставить комментарий|أضف تعليقا|اترك تعليقا|bir yorum yap',
    },
  ],
];

/** Headings, under which a page in one of these languages prints what is no longer the report. */
export const tailHeadingsAbroad =
  'más noticias/información/leídas/leído/visto ...|lo más leído/visto/comentado|te puede interesar|también te puede interesar|le puede interesar|relacionado/relacionada/relacionados/relacionadas|últimas noticias|sobre la firma|sobre el autor|comentarios|archivado en|más sobre ...|' +
  "à lire aussi/également ...|lire aussi/également|les plus lus|dans la même rubrique|sur le même sujet/thème|à propos de l'auteur|plus d'articles ...|voir aussi|commentaires #?|vos réactions|la suite après ...|contenus sponsorisés|" +
  'mehr zum thema|mehr aus/zu/von ...|das könnte sie auch interessieren|meistgelesen|meistgelesene artikel|weitere artikel/meldungen/themen/nachrichten|über den autor|über die autorin|zur person|kommentare #?|diskutieren sie mit|lesen sie auch|' +
  'leia também/mais|veja também/mais|mais lidas/notícias/sobre ...|últimas notícias|relacionadas|comentários #?|sobre o autor|você pode gostar|' +
  'leggi anche|articoli correlati|più letti|i più letti|ultime notizie|ti potrebbe interessare|altre notizie|commenti #?|potrebbe interessarti anche?|' +
  'читайте также/далее|материалы/новости по теме|другие новости|новости партнеров/партнёров|главное за день/сутки|самое читаемое|популярное|последние новости|комментарии #?|рекомендуем|лента новостей|' +
  'اقرأ أيضا/أيضًا/أيضاً ...|مواضيع/أخبار/مقالات ذات صلة|الأكثر قراءة/مشاهدة/تداولا|المزيد من ...|آخر الأخبار|التعليقات|تعليقات|قد يعجبك أيضا|مواضيع متعلقة|حول هذه القصة|' +
  'ilgili haberler/haber|bunlar da ilginizi çekebilir|diğer haberler|çok okunanlar|en çok okunanlar|son dakika haberleri?|sizin için seçtiklerimiz|yorumlar #?|benzer haberler|günün/haftanın öne çıkanları|sıradaki haber|' +
  '相 关 阅 读|相 关 新 闻|推 荐 阅 读|热 门 新 闻|热 点 推 荐|延 伸 阅 读|相 關 新 聞|延 伸 閱 讀|熱 門 新 聞|最 新 新 聞|猜 你 喜 欢|评 论|' +
  '関 連 記 事|関 連 ニ ュ ー ス|ア ク セ ス ラ ン キ ン グ|人 気 記 事|お す す め 記 事|新 着 記 事|あ わ せ て 読 み た い|こ の 記 事 を 書 い た 人|' +
  'यह भी पढ़ें|संबंधित खबरें|ताजा खबरें|लेखक के बारे में|관련기사|관련 기사|많이 본 뉴스|랭킹 뉴스|baca juga|berita/artikel terkait/terpopuler/lainnya|' +
  'lees ook|meer over ...|meest gelezen|reacties #?|meer nieuws|czytaj też/także|zobacz także/też|najczęściej czytane|komentarze #?|polecane';
