import type { AttributionReader, DialogueStyle } from '../marks/dialogue.ts';
import type { Word } from '../tagging/words.ts';

/**
 * How languages print dialogue without marks: a paragraph opens with a dash, and what stands in it between dashes or
 * behind a comma with a verb of saying first is the reporter’s. French has rules of its own; any other language
 * that is not here has no such paragraphs, and English has none.
 */
export function dialogueStyleOf(language: string): DialogueStyle | undefined {
  return styles.get(language);
}

interface DialogueRow {
  readonly languages: string;
  /** Whether a comma sets an attribution off as well as a dash. */
  readonly byComma: boolean;
  /** Verbs of saying, in the forms that stand before or after who speaks. */
  readonly verbs: string;
  /** What stands before the verb, if anything: *le* dijo, *он* сказал. */
  readonly before: string;
  /** Pronouns behind the verb, and what may follow them: sagte *sie* *und* ging. */
  readonly pronouns: string;
  readonly links: string;
}

const rows: readonly DialogueRow[] = [
  {
    languages: 'es',
    byComma: false,
    verbs:
      'dice dijo dicen dijeron decía afirma afirmó asegura aseguró añade añadió agrega agregó responde respondió respondieron contesta contestó ' +
      'pregunta preguntó explica explicó exclama exclamó insiste insistió señala señaló sostiene sostuvo advierte advirtió comenta comentó ' +
      'declara declaró indica indicó apunta apuntó reconoce reconoció admite admitió concluye concluyó recuerda recordó replica replicó gritó murmuró',
    before: 'le les se me nos lo',
    pronouns: 'él ella ellos ellas',
    links: '',
  },
  {
    languages: 'pt',
    byComma: false,
    verbs:
      'diz disse dizem disseram dizia afirma afirmou garante garantiu acrescenta acrescentou responde respondeu pergunta perguntou explica explicou ' +
      'exclama exclamou insiste insistiu declara declarou comenta comentou admite admitiu conclui concluiu lembra lembrou avisa avisou gritou',
    before: 'lhe lhes me se',
    pronouns: 'ele ela eles elas',
    links: '',
  },
  {
    languages: 'ru',
    byComma: false,
    verbs:
      'говорит говорил говорила сказал сказала сказали заявил заявила заявили ответил ответила ответили спросил спросила спросили добавил добавила добавили ' +
      'отметил отметила подчеркнул подчеркнула пояснил пояснила объяснил объяснила рассказал рассказала сообщил сообщила признал признала уточнил уточнила ' +
      'воскликнул воскликнула возразил возразила считает утверждает',
    before: 'он она они',
    pronouns: 'он она они',
    links: '',
  },
  {
    languages: 'uk',
    byComma: false,
    verbs:
      'каже сказав сказала сказали заявив заявила заявили відповів відповіла запитав запитала додав додала зазначив зазначила пояснив пояснила ' +
      'розповів розповіла повідомив повідомила підкреслив підкреслила вважає',
    before: 'він вона вони',
    pronouns: 'він вона вони',
    links: '',
  },
  {
    languages: 'pl',
    byComma: false,
    verbs:
      'mówi mówił mówiła powiedział powiedziała powiedzieli stwierdził stwierdziła odpowiedział odpowiedziała odparł odparła zapytał zapytała spytał spytała ' +
      'dodał dodała dodaje wyjaśnił wyjaśniła wyjaśnia podkreślił podkreśliła podkreśla zaznaczył zaznaczyła zauważył zauważyła przyznał przyznała ' +
      'ocenił oceniła ocenia tłumaczy tłumaczył tłumaczyła zapewnił zapewniła krzyknął krzyknęła',
    before: 'on ona',
    pronouns: 'on ona oni one',
    links: '',
  },
  {
    languages: 'hu',
    byComma: false,
    verbs:
      'mondja mondta mondták kérdezi kérdezte válaszolta felelte közölte hangsúlyozta emelte tette fogalmazott jelentette',
    before: '',
    pronouns: 'ő ők',
    links: '',
  },
  {
    languages: 'tr',
    byComma: true,
    verbs: 'dedi dediler diyor diyorlar diye sordu ekledi yanıtladı',
    before: '',
    pronouns: 'o onlar',
    links: '',
  },
  {
    languages: 'de',
    byComma: true,
    verbs:
      'sagt sagte sagten erklärt erklärte erklärten betont betonte fragt fragte fragten antwortet antwortete meint meinte ergänzt ergänzte ' +
      'ruft rief erwidert erwiderte berichtet berichtete warnt warnte',
    before: '',
    pronouns: 'er sie',
    links: 'und zu in auf mit der dem',
  },
  {
    languages: 'it',
    byComma: true,
    verbs:
      'dice disse dicono dissero afferma affermò spiega spiegò risponde rispose aggiunge aggiunse chiede chiese esclama esclamò sostiene conclude concluse',
    before: 'gli le',
    pronouns: 'lui lei loro',
    links: 'e a in con',
  },
  {
    languages: 'no nb nn',
    byComma: true,
    verbs:
      'sier seier sa forteller fortel fortalte mener meiner mente svarer svarar svarte spør spurte forklarer forklarar forklarte understreker utdyper konstaterer ' +
      'innrømmer påpeker advarer',
    before: '',
    pronouns: 'han hun ho de',
    links: 'og til i på med om',
  },
  {
    languages: 'sv',
    byComma: true,
    verbs:
      'säger sa sade berättar berättade menar menade svarar svarade frågar frågade förklarar förklarade tillägger tillade konstaterar konstaterade varnar',
    before: '',
    pronouns: 'han hon de',
    links: 'och till i på med om',
  },
  {
    languages: 'da',
    byComma: true,
    verbs:
      'siger sagde fortæller fortalte mener mente svarer svarede spørger spurgte forklarer forklarede tilføjer tilføjede understreger advarer',
    before: '',
    pronouns: 'han hun de',
    links: 'og til i på med om',
  },
  {
    languages: 'fi',
    byComma: true,
    verbs:
      'sanoo sanoi kertoo kertoi toteaa totesi vastaa vastasi kysyy kysyi selittää selitti lisää lisäsi muistuttaa',
    before: 'hän',
    pronouns: 'hän he',
    links: 'ja',
  },
];

const styles: ReadonlyMap<string, DialogueStyle> = new Map(
  rows.flatMap((row) => {
    const style = { byComma: row.byComma, readAttribution: toReader(row) };
    return row.languages.split(' ').map((language) => [language, style] as const);
  }),
);

/** The languages that print dialogue with dashes, by their tags. */
export const dialogueLanguages: readonly string[] = [
  'fr',
  ...rows.map(({ languages }) => languages.split(' ')[0] ?? ''),
];

/** Reads a verb of saying, with what may stand before it, and a pronoun behind it. */
function toReader({ verbs, before, pronouns, links }: DialogueRow): AttributionReader {
  const [verb, leading, subject, linking] = [verbs, before, pronouns, links].map(
    (list) => new Set(list.split(' ')),
  );
  const isOf = (list: ReadonlySet<string> | undefined, word: Word | undefined) =>
    word?.kind === 'word' && !word.capital && list?.has(word.key) === true;
  return (words, from) => {
    const at = isOf(leading, words[from]) ? from + 1 : from;
    if (!isOf(verb, words[at])) return undefined;
    const to = isOf(subject, words[at + 1]) ? at + 2 : at + 1;
    const next = words[to];
    const isBare = next?.kind !== 'word';
    // Wenn er kommt, sagt er nichts: behind its pronoun the verb has an object, and reports nothing.
    return isBare || to === at + 1 || isOf(linking, next) ? { to, isBare } : undefined;
  };
}
