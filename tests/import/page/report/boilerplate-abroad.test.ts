import { describe, expect, test } from 'vitest';
import { isTailHeading, reasonOfWords } from '../../../../src/import/page/report/boilerplate.ts';
import { countWords } from '../../../../src/import/page/report/weights.ts';

const reasonOf = (line: string) => reasonOfWords(line, countWords(line));

describe('reasonOfWords(line, count)', () => {
  test.each([
    ['Te puede interesar: El pueblo que vendió su niebla', 'related links'],
    ['Suscríbete a nuestra newsletter y recibe cada mañana las noticias en tu correo.', 'newsletter'],
    ['Lire aussi : La tournée du facteur', 'related links'],
    ['Il vous reste 62 % de cet article à lire.', 'paywall'],
    ['Mehr zum Thema: Turnen nur bei Sonne', 'related links'],
    ['Haben Sie einen Fehler im Text gefunden?', 'appeal'],
    ['Leia também: Ponte sem rio é inaugurada', 'related links'],
    ['Clique aqui para receber as notícias no celular.', 'newsletter'],
    ['Leggi anche: Il piccione che prese la residenza', 'related links'],
    ['Riproduzione riservata agli abbonati', 'paywall'],
    ['Читайте также: Мост есть, а берега нет', 'related links'],
    ['Подписывайтесь на наш канал в Telegram', 'newsletter'],
    ['اقرأ أيضا: قرية تبيع ظلها للسياح', 'related links'],
    ['تابعونا على فيسبوك', 'newsletter'],
    ['İlgili haber: Saat neden yedi dakika geri?', 'related links'],
    ['Son dakika haberleri için tıklayın', 'newsletter'],
    ['相关阅读：老桥加宽三厘米', 'related links'],
    ['扫描二维码，关注我们', 'newsletter'],
    ['関連記事：橋が三百メートル動く', 'related links'],
    ['यह भी पढ़ें: नदी किनारे मिला तराजू', 'related links'],
    ['Lees ook: Wolderveen schaft rechtsaf af', 'related links'],
    ['Czytaj także: Most bez rzeki', 'related links'],
  ])('knows “%s”', (line, reason) => {
    expect(reasonOf(line)).toBe(reason);
  });

  test.each([
    'El alcalde leyó el informe y pidió más información a la empresa antes de firmar.',
    'Le maire a fait lire la lettre à haute voix avant de la rendre au facteur.',
    'Die Gemeinde liest den Vertrag noch einmal und schreibt der Schule im Herbst.',
    'A prefeitura recebe as queixas por carta e responde no mês seguinte.',
    'Il sindaco legge il verbale e lo firma davanti al vigile.',
    'Депутаты читали документ вслух и проголосовали за него единогласно.',
    'قال رئيس البلدية إنه قرأ الرسالة ثم سلمها إلى صاحبها.',
    'Belediye başkanı mektubu okudu ve ertesi gün ustayı çağırdı.',
    '修表匠把钟拆开看了一遍，又原样装了回去。',
    '市長は手紙を読み、翌日に橋を見に行った。',
    'सरपंच ने चिट्ठी पढ़ी और अगले दिन कुआं साफ करने को कहा।',
    'De wethouder leest de brief voor en belt daarna de provincie.',
    'Burmistrz przeczytał list i następnego dnia zadzwonił do szkoły.',
  ])('takes “%s” for the report’s', (line) => {
    expect(reasonOf(line)).toBeUndefined();
  });
});

describe('isTailHeading(line)', () => {
  test.each([
    'Lo más leído',
    'Sur le même sujet',
    'Das könnte Sie auch interessieren',
    'Mais lidas',
    'Potrebbe interessarti anche',
    'Новости партнёров',
    'أخبار ذات صلة',
    'Çok okunanlar',
    '相关新闻',
    'アクセスランキング',
    'संबंधित खबरें',
    'Meest gelezen',
  ])('knows “%s”', (line) => {
    expect(isTailHeading(line)).toBe(true);
  });
});
