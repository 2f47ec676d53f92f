/**
 * French verbs of speech, a row each: the infinitive of a regular verb in -er, or another verb with its forms: those with
 * a subject of their own, the past participle and the form in -ant, `dire=dit/disent|dit|disant`.
 */
const saying = `
affirmer annoncer assurer ajouter avancer expliquer souligner estimer indiquer préciser confier raconter lancer insister rappeler
noter observer regretter juger demander exiger réclamer marteler plaider ironiser plaisanter commenter témoigner murmurer crier
déclarer déplorer avouer clamer glisser confirmer détailler nuancer argumenter résumer trancher répéter proclamer jurer supplier
exclamer indigner féliciter interroger étonner emporter agacer alarmer inquiéter amuser tweeter rétorquer répliquer objecter riposter
acquiescer tonner continuer souffler concéder énumérer arguer relever signaler revendiquer conseiller recommander ordonner
avertir=avertit/avertissent/avertissait|averti|avertissant
promettre=promet/promettent/promit/promettait|promis|promettant
défendre=défend/défendent/défendit/défendait|défendu|défendant
dire=dit/disent/dirent/disait/disaient/dira/dirait|dit|disant
écrire=écrit/écrivent/écrivit/écrivait|écrit|écrivant
répondre=répond/répondent/répondit/répondait|répondu|répondant
poursuivre=poursuit/poursuivent/poursuivit/poursuivait|poursuivi|poursuivant
conclure=conclut/concluent/concluait|conclu|concluant
reconnaître=reconnaît/reconnaissent/reconnut/reconnaissait|reconnu|reconnaissant
soutenir=soutient/soutiennent/soutint/soutenait|soutenu|soutenant
prévenir=prévient/préviennent/prévint/prévenait|prévenu|prévenant
maintenir=maintient/maintiennent/maintint/maintenait|maintenu|maintenant
admettre=admet/admettent/admit/admettait|admis|admettant
réagir=réagit/réagissent/réagissait|réagi|réagissant
renchérir=renchérit/renchérissent/renchérissait|renchéri|renchérissant
reprendre=reprend/reprennent/reprit/reprenait|repris|reprenant
lire=lit/lisait|lu|lisant
`;

/** Verbs that say what something is called or blamed for: a qualifié le plan de « … ». */
const naming = `
qualifier accuser dénoncer fustiger critiquer condamner saluer appeler traiter taxer présenter désigner évoquer parler invoquer
vanter moquer railler pointer
décrire=décrit/décrivent/décrivit/décrivait|décrit|décrivant
`;

type Form = 'finite' | 'participle' | 'gerund' | 'infinitive';

function formsOf(rows: string, form: Form): ReadonlySet<string> {
  return new Set(
    rows
      .trim()
      .split(/\s+/)
      .flatMap((row) => conjugate(row)[form]),
  );
}

function conjugate(row: string): Readonly<Record<Form, readonly string[]>> {
  const [infinitive = '', given] = row.split('=');
  if (given !== undefined) {
    const [finite = [], participle = [], gerund = []] = given.split('|').map((forms) => forms.split('/'));
    return { finite, participle, gerund, infinitive: [infinitive] };
  }
  const stem = infinitive.slice(0, -2);
  const soft = softened(stem);
  const stressed = stress(stem);
  return {
    finite: [
      ...[`${stressed}e`, `${stressed}ent`, `${soft}a`, `${stem}èrent`],
      ...[`${soft}ait`, `${soft}aient`, `${stem}era`, `${stem}erait`],
    ],
    participle: [`${stem}é`, `${stem}ée`, `${stem}és`, `${stem}ées`],
    gerund: [`${soft}ant`],
    infinitive: [infinitive],
  };
}

/** Annonça, jugea: before an a the consonant keeps its sound. */
function softened(stem: string): string {
  if (stem.endsWith('c')) return `${stem.slice(0, -1)}ç`;
  return stem.endsWith('g') ? `${stem}e` : stem;
}

/** Rappelle, martèle, répète: where the ending is mute. */
function stress(stem: string): string {
  if (stem.endsWith('ppel')) return `${stem}l`;
  return stem.replace(/[eé]([^aeiouéè])$/, 'è$1');
}

/** The forms with a subject of their own: déclare, déclara, déclarait. */
export const finites = formsOf(saying, 'finite');
/** The forms behind “avoir” and “être”: a *déclaré*, s'est *exclamé*. */
export const participles = formsOf(saying, 'participle');
/** The forms in -ant: *ajoutant* que. */
export const gerunds = formsOf(saying, 'gerund');
/** Refuse de *dire*. */
export const infinitives = formsOf(saying, 'infinitive');
/** What something is called by: qualifie, qualifié, qualifiant. */
export const namings: ReadonlySet<string> = new Set(
  (['finite', 'participle', 'gerund', 'infinitive'] as const).flatMap((form) => [...formsOf(naming, form)]),
);
