import { type Row, readRows } from '../../attribution/row-notation.ts';
import { finites, gerunds, infinitives, namings, participles } from './verbs.ts';
import { adverbs, cliticPronouns, denyingVerbs, notParts } from './words.ts';

/** Rules for who said a quotation in French, asked in this order; attribution/pattern.ts explains the patterns. */
export const frRows: readonly Row[] = readRows(
  `
incise composée: cue
  « Nous restons », a déclaré [la maire].
  Q ,|–|—? <s>? <clitic>* <avoir>=cue <said>=cue <adverb>* S

incise composée avec pronom: cue
  « Nous restons », a-t-[elle] déclaré.
  Q ,|–|—? <s>? <clitic>* <avoir>=cue t? S <said>=cue

incise avec complément: cue
  « Nous restons », a confié à la presse [la maire].
  Q ,|–|—? <clitic>* <avoir>=cue <said>=cue à|au|aux N S

incise simple: cue
  « Nous restons », affirme [la maire].
  Q ,|–|—? <s>? <clitic>* <says>=cue <adverb>* S

selon: cue
  « Nous restons », selon [la maire].
  Q ,|–|—? selon|d'après=cue S

selon, avant: cue
  Selon [la maire], le port « reste ouvert ».
  selon|d'après=cue S ,? …… Q

pour: cue
  Pour [la maire], « le port reste ouvert ».
  ^ pour=cue S , …… Q

question: cue
  [La maire] a-t-elle dit « nous restons » ?
  S <avoir>=cue t? il|elle|ils|elles <said>=cue …… Q

relative: cue
  [La maire], qui s’est dite « inquiète », est partie.
  S ,? qui <clitic>* <avoir>? <adverb>* <told>=cue …… Q

annonce niée: cue
  [La maire] nie avoir dit « nous restons ».
  S ~? <clitic>* <adverb>* <denying> avoir <said>=cue …… Q

annonce refusée: cue
  [La maire] refuse de dire « nous restons ».
  S ~? <clitic>* <adverb>* <denying> de <infinitive>=cue …… Q

annonce composée: cue
  [La maire] a déclaré que le port « reste ouvert ».
  S ~? <clitic>* <adverb>* <avoir>=cue <adverb>* <clitic>* <said>=cue …… :? Q

annonce simple: cue
  [La maire] affirme : « Nous restons. »
  S ~? <clitic>* <adverb>* <says>=cue …… :? Q

dénomination composée: cue
  [La maire] a qualifié le plan de « piège ».
  S ~? <clitic>* <adverb>* <avoir>=cue <clitic>* <adverb>* <naming>=cue …… Q

dénomination simple: cue
  [La maire] dénonce « un piège ».
  S ~? <clitic>* <adverb>* <naming>=cue …… Q

gérondif: cue
  [La maire] est partie, ajoutant que le port « reste ouvert ».
  ^ S …… , en? <saying>=cue …… Q

rubrique: label
  Verdict : « Nous restons. »
  ^ L : Q

étiquette: label
  [Anne Martin] : « Nous restons. »
  ^ S : Q

deux-points: cue
  [La maire] a publié un texte : « Nous restons. »
  ^ S …… : Q

nom entre parenthèses: label
  « Nous restons » ([Anne Martin]).
  Q ( S ) $
`,
  {
    says: finites,
    said: participles,
    saying: new Set([...gerunds, ...[...namings].filter((word) => word.endsWith('ant'))]),
    told: new Set([...finites, ...participles, 'dite', 'dits', 'dites']),
    naming: namings,
    infinitive: infinitives,
    denying: denyingVerbs,
    avoir: new Set(
      'a ont avait avaient aura auront aurait auraient est sont était étaient serait seraient eut fut ai avons'.split(
        ' ',
      ),
    ),
    s: new Set(["s'", 'se']),
    clitic: cliticPronouns,
    adverb: new Set([...adverbs, ...notParts, 'en', 'sur', 'dans']),
  },
);
