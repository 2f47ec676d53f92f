import { conjugate } from './conjugation.ts';

/**
 * Verbs by which a reported clause is known: “risk *continues* to impede it”. They need not be all there are, only those
 * that news uses often and whose forms are seldom nouns; regular past forms need no list.
 */
const common =
  'accept achieve act affect agree allow appear apply arrive ask attend avoid be=was become=became begin=began believe belong bring=brought ' +
  'build=built buy=bought cause choose=chose come=came comply consider consist contain continue contribute cover create decide deny depend deserve destroy ' +
  'develop die differ disagree do=did draw=drew drive=drove eat=ate encourage enjoy ensure enter exist expect explain face fail fall=fell feel=felt ' +
  'fight=fought find=found fit follow forget=forgot get=got give=gave go=went grow=grew happen have=had hear=heard help hold=held hope identify ignore improve ' +
  'include increase indicate involve join keep=kept know=knew lack lead=led learn leave=left let=let lie=lay live lose=lost love make=made matter mean=meant meet=met ' +
  'need occur offer open operate oppose outweigh owe own pay=paid perform play prefer prepare prevent produce protect prove provide put=put ' +
  'raise reach receive recognize recognise reduce reflect refuse regret rely remain remember remind remove replace represent require resign respect rest ' +
  'reveal rise=rose run=ran save say=said see=saw seek=sought seem sell=sold send=sent serve show=showed shine=shone sit=sat slip speak=spoke spend=spent stand=stood start stay steal=stole ' +
  'stop strengthen struggle succeed suffer suggest support survive suspect take=took talk teach=taught tell=told tend think=thought threaten throw=threw travel treat ' +
  'try turn undermine understand=understood undergo=underwent use violate wait want watch wear=wore win=won wish withdraw=withdrew work worry write=wrote favor favour ' +
  'like hate lose=lost break=broke catch=caught drop=dropped hit=hit hurt=hurt set=set cut=cut cost=cost spread=spread shut=shut quit=quit split=split beat=beat bear=bore ' +
  'swear=swore blow=blew fly=flew sink=sank swim=swam drink=drank sing=sang ring=rang strike=struck shoot=shot freeze=froze ride=rode hide=hid forbid=forbade ' +
  'overlook overcome=overcame plan plead aim hinder impede differ dislike resemble range weigh bring=brought add warrant surge slide=slid shake=shook sleep=slept wake=woke feed=fed lend=lent dig=dug hang=hung swing=swung sweep=swept weep=wept creep=crept stick=stuck tear=tore spin=spun cling=clung flee=fled';

const forms = common.split(' ').map(conjugate);

/** The present forms of the third person: *continues*. */
export const commonFinites: ReadonlySet<string> = new Set(forms.map(({ finite }) => finite));

/** The forms after a plural: *continue*. */
export const commonBases: ReadonlySet<string> = new Set(forms.map(({ base }) => base));

/** The past forms, which are seldom participles alone: *went*, *took*; regular ones among them. */
export const commonPasts: ReadonlySet<string> = new Set(forms.flatMap(({ pasts }) => pasts));

const nounsToo =
  'act acts aim aims cause causes cost costs cover covers cut cuts draw draws drink drinks drive drives drop drops face faces fall falls ' +
  'fight fights fit fits help hit hits hold holds hope hopes increase increases lack leads lead leave lies lie live lives love matter matters ' +
  'means need needs offer offers open opens plan plans play plays raise raises range ranges reach rest rests ride rides ring rise rises run runs save show shows set sets ' +
  'shake shakes shot shots slip slips slide split splits spread stand stands start starts stay stays stop stops strike strikes struggle struggles support supports suspect suspects ' +
  'swim talk talks travel turn turns treat treats use uses wait watch win wins wish wishes work works worry worries catch break breaks blow blows felt cut thought saw left surge surges warrant warrants feed feeds sleep swing swings spin tear tears stick sticks regret regrets respect respects';

/** Forms that are nouns as often; what follows decides. */
export const nounVerbs: ReadonlySet<string> = new Set(nounsToo.split(' '));
