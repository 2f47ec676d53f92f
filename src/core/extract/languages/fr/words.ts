/** Closed classes of French words, and nouns for those who speak. Keys are lower case, with straight apostrophes. */

function list(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

export const determiners = list(
  "le la les l' un une des ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos plusieurs quelques certains certaines deux trois quatre cinq six sept huit neuf dix",
);

export const pronouns = list("il elle ils elles on je j' nous vous celui-ci celle-ci ceux-ci celles-ci");

/** Pronouns between a subject and its verb: *lui* a dit, *s'* est exclamé. */
export const cliticPronouns = list("lui leur se s' me m' te t' y en l' le la les nous vous ne n' pas");

export const prepositions = list(
  "à au aux en dans par pour sur sous vers avec sans chez entre contre depuis pendant après avant selon dès lors malgré parmi devant derrière d'après jusqu' jusque hors via envers",
);

/** Prepositions that go on with a noun phrase: le maire *de* la ville. */
export const linkWords = list("de d' du des");

export const clauseWords = list(
  "qui que qu' quoi dont où lorsque lorsqu' quand si s'il car mais donc puis alors comme tandis parce puisque puisqu' tout et ou ni or",
);

export const auxiliaries = list(
  'a ont avait avaient aura auront aurait auraient est sont était étaient sera seront serait seraient fut furent eut eurent ayant étant été eu peut peuvent pouvait pourrait doit doivent devait devrait va vont allait veut veulent voulait fait font faisait fera ai avons avez suis sommes êtes',
);

/** Adverbs and days between a subject and its verb, or after the verb. */
export const adverbs = list(
  "aussi également encore ensuite enfin notamment toutefois pourtant cependant déjà récemment hier aujourd'hui demain lundi mardi mercredi jeudi vendredi samedi dimanche matin soir midi après-midi aussitôt ainsi d'ailleurs ailleurs néanmoins alors toujours même quant janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
);

/** Behind “ne” and its verb. */
export const notParts = list('pas jamais plus guère');

/** *Nie* avoir dit, *refuse* de dire. */
export const denyingVerbs = list(
  'nie nient niait nié dément démentent démentait démenti refuse refusent refusait refusé',
);

/** Nouns for people, bodies and texts that speak, in the singular and the plural. */
const nouns =
  'président présidente ministre maire député députée sénateur sénatrice porte-parole directeur directrice secrétaire ambassadeur ambassadrice conseiller conseillère préfet préfète procureur procureure avocat avocate juge magistrat magistrate ' +
  'chef cheffe patron patronne responsable dirigeant dirigeante élu élue candidat candidate opposant opposante militant militante syndicaliste expert experte spécialiste chercheur chercheuse économiste historien historienne sociologue ' +
  'professeur professeure enseignant enseignante médecin infirmier infirmière policier policière gendarme pompier soldat général colonel commandant capitaine témoin voisin voisine habitant habitante riverain riveraine victime ' +
  'mère père fils fille frère sœur épouse mari femme homme garçon enfant parent ami amie proche collègue journaliste écrivain écrivaine auteur auteure autrice acteur actrice chanteur chanteuse artiste réalisateur réalisatrice ' +
  'joueur joueuse entraîneur entraîneuse sélectionneur pape évêque prêtre imam rabbin roi reine prince princesse diplomate émissaire eurodéputé eurodéputée commissaire rapporteur rapporteure analyste observateur observatrice ' +
  'source participant participante manifestant manifestante agriculteur agricultrice pêcheur pêcheuse ouvrier ouvrière salarié salariée étudiant étudiante lycéen lycéenne passager passagère chauffeur conducteur conductrice commerçant commerçante adjoint adjointe ' +
  'ministère gouvernement parti syndicat mairie préfecture conseil assemblée parlement sénat commission comité association organisation ong agence groupe entreprise société compagnie banque tribunal cour police armée église université hôpital ' +
  'élysée matignon ambassade délégation opposition majorité direction parquet fédération ligue club collectif institut fondation union alliance coalition journal quotidien hebdomadaire chaîne radio ' +
  'communiqué texte rapport lettre document déclaration résolution message tract tribune éditorial arrêt jugement étude enquête note';

export const speakerNouns: ReadonlySet<string> = new Set(
  nouns
    .split(' ')
    .flatMap((noun) => [noun, noun.endsWith('s') ? noun : `${noun}s`, noun.replace(/al$/, 'aux')]),
);

/** Titles before a name. */
export const titles = list('m. mm. mme mmes mlle dr me monsieur madame');

/** What says that somebody is a man or a woman. */
export const masculine = list('le un ce cet m. monsieur il celui-ci');
export const feminine = list('la une cette mme mlle madame elle celle-ci');

/** Headings before a colon that name nobody: *Verdict :* « … ». */
export const rubrics = list(
  'verdict citation titre légende question réponse exemple slogan devise résumé conclusion note article chapitre extrait extraits phrase mot mots légendes constat bilan rappel exclusif direct vidéo photo photos lire voir',
);
