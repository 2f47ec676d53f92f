/**
 * British and American spellings of one word, folded to one of the two (which one is nobody's business: the form is
 * compared, never shown). A rule is used where it cannot meet another word, a list where it could.
 */
export function foldSpelling(word: string): string {
  if (word.length < 4) return word;
  const own = irregular.get(word);
  if (own !== undefined) return own;
  for (const [ending, replace] of rules) {
    if (ending.test(word)) return replace(word);
  }
  return word;
}

const irregular = new Map(
  `aluminium aluminum|artefact artifact|artefacts artifacts|ageing aging|judgement judgment|judgements judgments
  |acknowledgement acknowledgment|acknowledgements acknowledgments|grey gray|greys grays|plough plow|ploughs plows
  |ploughed plowed|mould mold|moulds molds|moustache mustache|jewellery jewelry|sceptic skeptic|sceptics skeptics
  |sceptical skeptical|scepticism skepticism|pyjamas pajamas|gaol jail|gaoled jailed|cosy cozy|tsar czar|tsars czars
  |adviser advisor|advisers advisors|programme program|programmes programs|defence defense|defences defenses
  |offence offense|offences offenses|pretence pretense|licence license|licences licenses|practise practice
  |practised practiced|practises practices|practising practicing|learnt learned|burnt burned|dreamt dreamed
  |spelt spelled|spilt spilled|spoilt spoiled|leapt leaped|tyre tire|tyres tires|okay ok|enrol enroll|enrols enrolls
  |enrolment enrollment|fulfil fulfill|fulfils fulfills|fulfilment fulfillment|instal install|instalment installment
  |instalments installments|skilful skillful|skilfully skillfully|wilful willful|wilfully willfully|distil distill
  |instil instill|woollen woolen|marvellous marvelous|counsellor counselor|counsellors counselors|focussed focused
  |focussing focusing|biassed biased|worshipped worshiped|worshipper worshiper|worshippers worshipers
  |kidnapped kidnaped|kidnapping kidnaping|kidnapper kidnaper|kidnappers kidnapers|catalogue catalog
  |catalogues catalogs|dialogue dialog|dialogues dialogs|analogue analog|manoeuvre maneuver|manoeuvres maneuvers
  |manoeuvred maneuvered|manoeuvring maneuvering|foetus fetus|foetal fetal|mediaeval medieval|oestrogen estrogen
  |diarrhoea diarrhea|anaemia anemia|anaemic anemic|leukaemia leukemia|anaesthetic anesthetic
  |anaesthesia anesthesia|paediatric pediatric|paediatrician pediatrician|paediatricians pediatricians
  |orthopaedic orthopedic|haemorrhage hemorrhage|encyclopaedia encyclopedia|archaeology archeology
  |archaeologist archeologist|archaeologists archeologists|archaeological archeological|gynaecologist gynecologist
  |paedophile pedophile|paedophiles pedophiles|paedophilia pedophilia|analyze analyse|analyzed analysed
  |analyzes analyses|analyzing analysing|paralyze paralyse|paralyzed paralysed|paralyzing paralysing
  |catalyze catalyse|catalyzed catalysed|catalyzing catalysing|cheque-book checkbook|furore furor|carcase carcass
  |yoghurt yogurt|whisky whiskey|storeys stories|likeable likable|sizeable sizable|saleable salable`
    .split('|')
    .map((pair) => pair.trim().split(' ') as [string, string]),
);

const rules: readonly (readonly [RegExp, (word: string) => string])[] = [
  // organize, organising, organization; not size, seize, prize, capsize, maize.
  [
    /[a-z]{3}iz(?:e|ed|es|er|ers|ing|ation|ations|ational)$/,
    (word) => (keepsItsZ.test(word) ? word : word.replace(/iz(?=[a-z]+$)/, 'is')),
  ],
  [
    /^(?:arbou|armou|behaviou|candou|clamou|colou|demeanou|discolou|dishonou|endeavou|favou|fervou|flavou|glamou|harbou|honou|humou|labou|misbehaviou|neighbou|odou|parlou|rancou|rigou|rumou|saviou|splendou|succou|tumou|unfavou|vapou|vigou)r/,
    (word) => word.replace('our', 'or'),
  ],
  [
    /^(?:kilo|centi|milli)?(?:accoutr|amphitheatr|calibr|centr|epicentr|fibr|goitr|litr|lustr|meagr|metr|mitr|ochr|sabr|sceptr|sepulchr|sombr|spectr|theatr)e[sd]?$/,
    (word) => word.replace(/red$/, 'ered').replace(/re(?=s?$)/, 'er'),
  ],
  // travelled, modelling, jeweller: one l in the United States.
  [
    /^(?:bevel|cancel|channel|chisel|counsel|cruel|dial|duel|enamel|equal|fuel|funnel|grovel|hovel|initial|jewel|label|level|libel|marshal|marvel|medal|metal|model|panel|parcel|pedal|pencil|quarrel|ravel|refuel|revel|rival|shovel|shrivel|signal|snivel|spiral|stencil|swivel|total|towel|travel|trial|tunnel|unravel|victual|yodel)l(?:ed|er|ers|ing|ings|ist|ists|ous)$/,
    (word) => word.replace(/ll(?=[a-z]+$)/, 'l'),
  ],
];

const keepsItsZ = /(?:^|[a-z])(?:siz|seiz|priz|maiz|baiz|assiz)(?:e|ed|es|er|ers|ing)$/;
