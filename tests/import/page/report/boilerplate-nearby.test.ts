import { describe, expect, test } from 'vitest';
import { isTailHeading, reasonOfWords } from '../../../../src/import/page/report/boilerplate.ts';
import { countWords } from '../../../../src/import/page/report/weights.ts';

const reasonOf = (line: string) => reasonOfWords(line, countWords(line));

describe('reasonOfWords(line, count)', () => {
  test.each([
    ['LÄS MER: Sopbil åkte samma runda två gånger', 'related links'],
    ['Det här är en låst artikel. Logga in för att läsa vidare.', 'paywall'],
    ['Læs også: Broen, der blev væk', 'related links'],
    ['Lue myös: Silta katosi yöllä', 'related links'],
    ['Tilaa uutiskirje ja saat uutiset aamulla', 'newsletter'],
    ['Čtěte také: Most bez řeky', 'related links'],
    ['Našli jste v článku chybu?', 'appeal'],
    ['Підписуйтесь на наш Telegram-канал, щоб не пропустити важливого', 'newsletter'],
    ['Якщо ви помітили помилку, виділіть її і натисніть Ctrl + Enter.', 'appeal'],
    ['Te-ar putea interesa: Podul care a plecat', 'related links'],
    ['Iratkozzon fel hírlevelünkre!', 'newsletter'],
    ['Διαβάστε επίσης: Φάρος ζήτησε άδεια', 'related links'],
    ['למנויים בלבד', 'paywall'],
    ['بیشتر بخوانید: پلی که گم شد', 'related links'],
    ['Tin liên quan: Cây cầu đi lạc', 'related links'],
  ])('knows “%s”', (line, reason) => {
    expect(reasonOf(line)).toBe(reason);
  });

  test.each([
    '– Läs mer böcker, sa rektorn till barnen innan de gick hem.',
    '– Har du sett min katt? frågade hon polisen.',
    'Kunnanjohtaja luki kirjeen ääneen ja antoi sen postinkantajalle.',
    'Starosta dopis přečetl a druhý den zavolal do školy.',
    'Мер прочитав листа вголос і повернув його листоноші.',
    'Primarul a citit scrisoarea și a chemat meșterul.',
    'A polgármester elolvasta a levelet, és másnap válaszolt.',
    'Ο δήμαρχος διάβασε το γράμμα και το έδωσε πίσω.',
    'שר התחבורה קרא את המכתב ושלח אותו בחזרה.',
    'شهردار نامه را خواند و آن را پس داد.',
    'Chủ tịch xã đọc thư rồi gọi thợ đến sửa.',
  ])('takes “%s” for the report’s', (line) => {
    expect(reasonOf(line)).toBeUndefined();
  });
});

describe('isTailHeading(line)', () => {
  test.each(['Mest läst', 'Luetuimmat', 'Nejčtenější', 'Головне за день', 'Xem nhiều'])(
    'knows “%s”',
    (line) => {
      expect(isTailHeading(line)).toBe(true);
    },
  );
});
