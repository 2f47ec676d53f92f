/**
 * Made by scripts/word-frequencies.ts, not by hand. How common the words of English are, by their stem: #bits (-log2
 * of the share of running words), then the stems of that class. Counted in the State of the Union addresses,
 * 1790 to 2021 (works of the United States Government; the collection is CC0 1.0) and in Moby-Dick (1851, public
 * domain). The table is CC0 1.0 too.
 */
export const frequencyTable = `
#4 the
#5 and of to
#6 a in our that we
#7 are as be by for have i is it this will with
#8 all american an at been but can from govern has more must nation not on or peopl their they was which year
you
#9 america congress country do every great he help his if increas its last make my need new no now one other
program should so some stat than them ther thes thos time unit us war were what when who work world would
#10 about act action against also any ask becaus befor bill budget chang children citizen continu could day
defens develop down economic economy effort end even federal first forc free freedom futur get give good had
health here high him interest into job just know law let life like liv long made man many may me mean meet men
military mill most much national only out over own part peac plan policy power present president problem
protect provid public recommend right same say security servic shall still strong such support system take tax
then through today togeth tonight two under up upon very want way well whal wher without your
#11 achiev administr advanc after again ago agre ahab aid ally almost already alway am among anoth area arm
back balanc becom begin being believ benefit best bet between boat both bring build busy call cannot care
carry caus century certain challeng clear come commit common community concern condit control cost creat cut
deficit demand depart did direct dollar done dur duty each educ employ energy establish ever expand expenditur
fact fair family famy far farm fight final fiscal foreign form forward found full fund furth general go goal
grow growth half hand hard head her history hold home hope hous how human important improv includ incom
individual industry international invest issu keep labor land larg lead legisl less level local look maintain
major mak market mat measur memb money month near necessary never next nuclear numb off offic old once open
opportunity order pass past pay percent plac point possibl pric privat product progress propos purpos put
reach real reduc reform remain report requir resourc responsibility result said school sea secur see seek seem
serv set shar ship sinc small social soviet speak special spend stand start step strength strengthen sure
thing think though thre tim too toward trad turn union use valu water we're we've weapon welfar whil whol why
within women yet
#12 1 10 2 3 5 ability able abov abroad accomplish account across activity add additional adequat adopt affair
afford age agency aggress agricultur ahead air allow alon along amount applaus appropri army around asia
assistanc assur attack attent authoris authority away bank bas basic behind beyond big body branch broad
brought burden business came can't capacity capital captain cent chanc chapt child china choic city civil
class clean clos colleg com command commerc commiss communist company complet confidenc consider constitut
construct consum contribut cooper cours credit crim current dang deal debt decad decis deep democracy
democratic depend design determin differenc different doe doing domestic don't dream drug ear earth east
effect effectiv eith elect enact encourag enemy enough ensur enterpris entir equal especial essential estimat
europ exampl executiv exist expect experienc export extend eye face fail faith fear feel fellow few field
financ financial find five follow food four friend ful gain gener giv given god going grant greatest group
happen hav heart himself honor hour howev i'm i've idea improve independenc industrial infl inform initiativ
institut insuranc iraq itself join justic kind leadership learn least leav left liberty light limit line littl
live loan low lower manage mast material medical mere messag middl might mind moment mov move mr natural night
nor noth objectiv oblig offer often oil oper organis ourselv parent particular party peaceful period permanent
permit person personal political poor port posit prepar preserv prevent principl process produc project promis
promot prop proposal prosperity proud provis quality queequeg quest rais rapid rat rate ready reason receiv
recent recognis record recovery reduct regard rel relief republic research reserv respect rest restor return
revenu ris round run safe safety save scienc second secretary seen self senat send sens serious sess several
she short show side sign singl skill society someth soon sound sourc spac spirit standard steady stop struggl
stubb student subject submit substantial success successful surplus tak taken talk task teach technology tell
term terrorist test thank themselv therefor third thou thought thousand threat threaten throughout thus took
total train transport treasury treaty true trust try understand unemploy until urge used vast veteran view
vital wag wage washington week wheth whit whos word ye young
#13 15 20 30 4 50 6 7 abandon abus accept access accord achieve actual addit address adjust advantag affect
afghanistan africa agricultural aim al allianc amend announc annual answ anyth appear appoint approach
appropriat approv art assist assum atlantic atomic attempt availabl averag avoid aye bad basis battl bear
becam began begun bipartisan black bless board bond bord born boy brav break britain built buy campaign car
careful cas case central chamb charact charg chart chief choos circumstanc civilian civilis claim coal coast
cold combat combin commercial committe communic competit competitiv comprehensiv conclud conduct conferenc
confident conflict confront congressional connect conserv consid constant constitutional contain contract
convent convict corp corpor courag court cover coverag cre crew criminal crisis critical cry dangerous dark
dead death debat decid deck declar declin defeat defend degre delay democrat demonstrat deny depress deserv
desir destroy destruct detail devot didn't difficult difficulty dignity disast discuss diseas distinguish
district divid door doubl doubt draw driv drop due earn earnest easy effective efficiency efficient eight
eliminat else emergency employe enabl endur enforce engag enjoy enter environ equip era european event everyon
everyth everywher evil except exercis expans expens express extens extent fac facility failur fall fast favor
feet fill fire firm fish fix flow focus fourth fulfill fundamental gas gave global goe gold gone got governor
ground grown guarante guid gun happy harpoone hear heard heavy held hemispher highest highway historic hom
honest hop hospital humanity hundr hunt i'll ideal ii ill immediat immediate immigr import importanc impos
incentiv inde independent indian influenc instanc instant instead intelligenc intend intent invit involv iran
iron island item january japan joint judg july june kept key kid kill knowledg known korea laid largest late
later laught launch lay leg legislativ lie lift lin lose loss lost lot love main majority mankind manufactur
march marin mark mass medicar met method mexico mil minimum minist miss missil modern modernis moral moth
mutual name nantucket natur naval navy necessity negoti negotiat neighbor neith none north object obtain occas
occur ocean official oh operat opin otherwis ought pacific paid partn partnership passag path peacetim pequod
per perhap plain plant play pleas pledg polic politic popul possess post potential poverty powerful practic
practical press pressur previous priority prison productiv profit prompt property prosperous prov pull purchas
pursu quart quick quit race rang rath read realis reasonabl rebuild receipt recess reflect region regul relat
relationship rememb remov renew represent representativ republican request require resolut resolv responsibl
retire review revolut reward rich rise risk river road role roll rul rule rural sacrific sail sailor sav
saving saw scientific sector senior sent septemb settl settle shap sight significant similar simp simpl sir
sit situ six slow soldi solut solv sometim sort sought soul south spe specific sperm spread stability stabl
starbuck stay stood story strang strategic strategy street strik striv structur study succe sudden suffer
sufficient suggest sum sun sup supply sustain taxpay temporary ten territory terror thee they're till told
tomorrow tool top touch tough town transit treat troop troubl tru truth unity unless urgent useful various
vessel vice victory vietnam vigorous violenc vision visit voic vot vote voyag wait walk wall wast watch we'll
wealth welcom went west western whatev whom wide win wind wisdom wise wish won't wrong yes
#14 11 12 14 18 25 40 8 accelerat accompany acr activ administrativ admit adversary affordabl african agenda
agent aggressiv alien alik aliv aloft alternativ although ambit answer anticipat anyon anywher apart app
apparent applic apply approval approximate april argu aris arma arrange arriv articl asid aspect aspir assault
associ assuranc attain attend attitud august baby ban bargain barri base beat bed behalf belief belong below
beneath berlin besid biggest bildad bit blind blood blow bold bomb book boom borrow bottom bound boundary bow
brain breath bridg bright british broken burn cabin california calm camp canal canc capability capabl captur
cash cast caught chas check chemical chines chosen church citizenship classroom climat close coalit code
collect collectiv color columbia commission commodity communism compar compass compens compet complete complex
concentrat concept conclus confirm conscienc consequenc considerabl consistent constructiv consult consumpt
content continent convinc cook cooperat cooperativ corn corporat correct council counsel count craft creatur
crop cross cruis cuba cultur currency custom dai damag dart date decemb decent decreas deem defin definit
deliv deliver dependenc dependent deploy deposit describ desirabl despair despit destiny deter devil dick
diplomacy diplomatic disability disabl discharg disciplin discovery discrimin disput disrupt distanc distant
distinct distress distribut divis doctor doesn't domin eager earli easi eastern economical educat educational
elder ele elsewher embrac emerg emphasiz empir endeavor enforc english enhanc enlarg enormous entire entitl
environmental equality ere escap eventual everybody evidenc exact examin exceed excess exchang execut existenc
expir explor extraordinary factor factory faithful fath favorabl february feed felt fifth fifty figur fine
finish fishery fit flag flask fleet flexibility float flood fly folk foot forest forev forg forget forth forty
fought framework franc fre french fresh friendship front fronti fuel funct furnish gap generous gentlemen
german germany girl glad glob governmental grad gradual graduat grand grateful gratify grav green gross guard
guest gulf handl harbor hardship harpoon hat healthy heaven heritag hero hint hire hit homeland honorabl
hopeful huge hundred hung i'd ignor illegal imagin immigrant impact implement impossibl indicat indispensabl
infrastructur initiat innocent innov insist inspir instru instruct insur integrity intercours internal
internet interstat interval invas investig iraqi israel japanes jaw john jonah judicial justify king knew lack
lady lanc large latin lean leas led legal lend length lesson leviathan liberal likewis liquid listen locality
lock lord los lov lowest machinery mad mail maintenanc manag manifest manpow massiv match mate math maximum
meant meanwhil medicin merchant merit mighty mine minority minut mistak mobilis moby monetary moreov morn
mortgag mount mouth murd myself nam nato needy neglect neighborhood net nevertheless nobl non normal notic
novemb nurs oar observ obvious occup occupy octob offensiv older oppos opposit ordinary original outlin outsid
overcom oversea overwhelm owe owner panama paper park particip participat partisan patient payment peculiar
peleg penalty pend pens perfect perform performanc peril personnel phas philippin physical pictur piec pip
planet pollut popular possibility postal pray precious predict prescript presidential prevail prid primary
principal privileg probab proce procedur proceed productivity profound prohibit proper proport prosecut
prospect punish pursuit push qaida quiet railroad railway ratific reality recognit reconstruct reconvers red
refer refuge refus regim regional regular regulatory reject releas reliev relig religious rely remarkabl
remedy remind renewal reorganis repeal repeat replac rescu resist resort respond respons restraint restrict
resum retain retir revers revis rig rock room root rose ruler rush russia saddam safeguard safer sake sal sat
satisfact satisfactory satisfy savag scal scen schedul scientist scor search season seat secret sect seiz
select sell senator separat servant sery seven seventy shadow shark sharp shift shock shor shortag shot shown
sick sid silv sixty size sky sleep smok soil solar sole solemn somehow son southern spain spar spent spiritual
spit spok spout spr stabilis stag stak stamp star state status statut steel stern stimulat stock storm
straight strain strict strongest struck subsidy succeed suppos suprem survey suspend sweep swift tabl tail
talent target tariff technical technological tend terribl terrorism texa thereby thirty thorough thy tide tie
track tradit transform transmit travel tremendous trend trial trib trill twenty twic tyranny ultimat ultimate
un uncertainty undertak undertaken unfair uniform universal university unnecessary unprecedent upward urban
urg using usual utmost valley valuabl veto victim violat violent volum voluntary volunte wake warn wartim wav
weak weaken whalemen whenev wherev wild woman won wond wors worst worth worthy wound writ yard yield york
you're youth
#15 13 16 19 22 24 27 35 60 65 70 75 80 9 90 abid abolish absenc absolut absolute absorb abundanc abundant
accident accordanc accountability accountabl accumulat acknowledg acquir active adapt addict adequate adher
administer admiss adult advance advic advis advisory advocat afghan afraid aft afterward aged aggregat
aggressor aircraft alarm alaska alert allowanc alongsid alter altogeth amaz ambitious amid ampl anchor ancient
anew angel animal anniversary anti anxious appeal apprehens arbitr arbitrary aren't arrest arsenal artificial
ascertain ashor asian assemb assembl assert assess asset assign associat atmospher attach attorney attract
auto automobil await awar award axis background bag ballistic band bar bare barrel basin bay beach beautiful
beauty bench beneficial better bid bind birth blam blessing block blub blue bon bone box breakthrough brief
broaden brok broth brow brutal building bulk bulwark bureau bureaucracy burst bury businessmen cabinet
calculat canada cannibal cap cape capitol caribbean carpent carv cask catastrophic catch category ceas
celebrat cell chain channel chao charity cheap cheer cherish chest childhood chip christian circl circul cloth
coat coffin coil coin collaps colleagu colombia colony comfort commenc commend commonsens communicat compell
competent complicat compos compromis comput concentr concert condemn confin confus congratulat conquest
conscious consensus consent consequent consist consolid consolidat contemplat contest continental continual
continuanc continuous contrary contrast controll controversy conventional convers convert cool coordin
coordinat cop correspond corrupt couldn't countless county coupl covenant crack creativ crippl cris crowd
crown crucial crush cuban cultural cur curb cure curious curtail cycl d'ye daggoo dam dar dare dash dat daught
dawn de dear decency decisiv dedic dedicat deduct deed deepest defensiv defer deficiency delegat delivery
depriv depth deregul deriv descend desert desk destructiv deterrent devastat devis dictat dictator
dictatorship die died dim diminish din disadvantag disagre disappear disappoint disarma discourag discover
discriminat disord displac display dispos disposal disposit disturb divers diversity doctrin docu dog dominat
don doom downward dozen dr draft drag dramatic dramatical drawn dread drink driven drought dry durabl dynamic
e earliest earmark earning ease eat edge egypt eighth eighty eisenhow electric element eligibl elimin em
embark embarrass embody emphasis empow empower empty encounter encourage endang endless engage engin engine
england enlighten enlist enrich entertain entrepreneur entry epidemic equitabl erect error estat eternal
evident evinc exce excellenc excellent excessiv excit exclud exclusiv exempt exert exhaust exhibit expedit
expend expensiv experi expert explain exploit explos expos extensiv external extra extrem extremist facilitat
fallen fals famous fancy fash fastest fatal fate fearful featur fell fewer fifteen fin finest fing fir
fishermen flam flew flexibl flight floor florida flourish fluk foe fold foolish forecastl forehead foremost
forgotten formula fortunat fost fram frank franklin fraud freer freez freight frequent fruit frustrat fullest
fy gallery game gang gath gather gay gaz generat geneva genius genuin georg giant gift glanc glass glid glory
golden grac grain grandchildren grasp gratitud greec greenland grew grim guidanc ha habit hail hair hall halt
ham hammock handicap hang hardest harm harmony hast hate hatr haul haven haven't hawaii hazard heal healthcar
heat heav heed height helm henc herd heretofor heroic hidden hill hir historical hitherto ho hoist hole holy
hook horizon horn horror hors host hostag hostil hostility hot household hull hump hungry hurt hussein ice
identify idle iii imag immens impair imperativ imple impress inadequat inch incident incredibl index india
indirect induc industrialis inequality inevitab inevitabl infant inflationary inhabitant inherit injury
injustic inner inquiry insert insid inspect inspector install integrat intellectual intelligent intensify
inter interferenc interior interpret interrupt introduc invad invent inventory iraqis isn't isol isolat ita
ivory jack jeopardis jet journey joy jump jurisdict keel kennedy kick kingdom knif korean lad lamp landlord
landmark languag lat latitud laugh leap legacy legislatur legitimat liability liber liberat lifetim lightn
lincoln link lip list literal load lobbyist log london lone longest loophol loos machin magnificent magnitud
majesty mandat mandatory map maritim marriag marshal meaningful meantim mechanism medicaid memory menac ment
mental mention mexican midnight midst mild militia millennium mineral miracl mississippi model moderat mom
momentum monopo monst monu moon mortal moscow motion motiv mountain murder nail narrow nativ navig nay
needless negro network nicaragua nigh nine northern nose note notwithstand numerous o oath obsolet obstacl
occasional offens oppress option outcom outer outlaw outlay outlook output outrag outstand overall owing
ownership p pace pagan pain painful paint pakistan palestinian panic paperwork paris partial partisanship
passeng patienc patriot pattern paus paycheck payroll peak pennsylvania perceiv percentag perilous persian
persist persistent philadelphia pick pil pilot pipe pitch plank pleasant plenty plung pocket poison poland
pole pos positiv possib postmast postur postwar pot pound pour practicabl pre preced precis precise preferenc
prejudic preliminary premium presenc presidency pretty prim prior privacy proceeding proclaim procure profess
professional profitabl progressiv prolifer prolong proof proposit prosp proven provinc prudent pure qualify
quantity queer rac racial radical rail ran rank rare ratify raw react readjust reaffirm realistic rear
reauthoris recall recipient reciprocal reckless recov recruit referenc regain regardless regret regulat
rehabilit reinforc relativ reliabl relianc remember remot removal rend render renewabl rent repair repeated
resistanc respectiv responsiv restrain retreat reveal revitalis revolutionary rib rid ring risen roar
roosevelt rope rout row royal ruin russian ryan sacr sad salary sale salt salut san sanct sanctuary satellit
scarc scholarship scop seal seamen secondary seldom selectiv selfish sensibl sentenc senti sergeant seventh
sever shak shelt shield shin shipmat shoot shop shouldn't shout shrink shut signal silent simplify
simultaneous sing sink sist sixth skeleton skin skull slash slav slavery slid slight slightest slip smallest
smart snow soar soft sold solid someon somewhat somewher southeast sovereign sovereignty spanish specifical
specul specy speech speedy spoken sponsor spot spur squar st staff starv statutory steadfast steam steelkilt
steer stick stir stockpil ston stor storag strange stream stress stretch strid strif strip submarin subsequent
substanc substitut subvers suf suitabl summit summon superior superiority supervis supple suppress surfac surg
surpris surrend surround surviv survival survivor suspic swallow sweet swell swim swing sword symbol syria
tackl tall tank tashtego taught team tear tech teeth televis tempt tendency tens terminat territorial theat
theory they've thick thin thriv throw thrown thrust thund tied tight tip tir titl tobacco toil tolerat ton
torn toss tow tower traditional traffic tragedy tragic transact transf trap treasur tribut truck truman tuit
turkey twelv typ type unabl uncertain undermin understood undu unfinish unfortunat unfortunate unify uniqu
unknown unusual uphold upper usa utter vaccin vain variety vary vehicl ventur vigilanc vigilant vigor villag
viol virginia virtu virtual visibl vitality warfar warm warrant wasteful waterway wealthiest wear weath weigh
weight whaleman wheat wheel wider widespread widow wife willing window wint withdraw withdrawal withhold
witness woe wonderful wondrous wood workforc workplac worldwid worry worship wreck wrinkl written wrot
yesterday you'll you've yourself zon
#16 17 21 23 26 28 31 32 33 36 43 45 48 55 85 aboard abort abound abraham academy acceptanc accidental
accommod accumul acquisit acut ad administ administrator admiral adventur adversity advisabl advisor affiliat
affirm afflict afloat aftermath afternoon aggravat aggressive aging agony ah ain't airlin airplan airport aisl
alabama alleg allegianc alleviat allud almighty ambassador americorp ammunit analys analysis anger animat
anticip antitrust anxiety anybody appall appearanc appetit applaud applicabl appreci appreciat arab arch
arisen arizona armistic armor arous arrang arrival artillery artist ash assistant assumpt astern atom
attractiv augment australia austria author autocracy avail avast avenu avert awaken awe awful b backward
baghdad ball ballot baltimor bankruptcy barb battery battlefield bedford beef beg beginning behavior beheld
behold belgium bell belligerent belov belt beneficiary bestow betray bewar bibl biden bilateral billow bin
binnacl biological bird birthday bitter blacksmith blad blanket blast blight bloc bloodsh bloody blueprint
boil bolt boost boot bore bosnia boston bought bounty bowl brac bracket brady bravery brazil breach bread
breakfast breez brotherhood bubbl bucket budgetary buffalo buildup bull bullet buoy bureaucratic burma bus
bush bushel c cabl calendar candid candidat candl cano canva captiv carbon card careless cargo carolina carri
catastroph cattl caut ceil ceiling celebr census centralis ceo certainty certificat cess chair chairman champ
chap characteris characteristic charitabl cheek cheerful chicago chil childcar chok christma chronic churchill
circuit civic clap classific classify claus climb cling closest cloud cod coerc coffe coinag collabor collis
colonial colorado comfortabl commence comment compact comparative comparison compassionat compel compensat
competitive competitor complacency complain complaint comple complexity complianc component comprehend compris
comrad conceal conced conceit conceiv concess concili concret concur confer confess conform confound congo
congratul congreg congressman conquer conservativ considerab conspicuous constituent constraint consul
consular contact contend contingency conven convenienc convenient convey cope copy cord cordial core
cornerston correspondenc cory cotton countenanc countrymen courageous coward crash crawl crazy creator
creditor criticism crossing crow crud cruel crumbl cultivat cun curs curtain customary d dad damn dan danc
data david dc dealt decay deceiv decisive decre deepen defect defianc definite defy degrad deliber deliberat
deliberate delicat delight demobilis demonstr demoralis denial departur dependabl dependency deport depreci
descript descry designat desperat desperate destin destitut detach detect deteriorat deterrenc detroit devic
dialog dif dig dime dimens diploma director disarm disastrous disburse discard disclos discount discov discret
discretionary disloc dismantl dispatch disregard distort distrust disturbanc div divert dividend divin dole
domain dost doubloon doubtless dough drain drastic drew drift drill drown duly dump duplic dust dutch dwell
dying echo economist educator effectual eh eighteen el electricity electrific elementary elephant elevat
embargo embassy eminent emiss emot emperor encount encroach endanger endors endow engineer enlarge enroll ensu
entitle entranc envelop equity equivalent essenc etc evolut evolv exceptional excis excite exclaim exclusive
excus expediency expedient explod explosiv exposit extinguish extract extreme f fabric fad fain faint familiar
famin fascism fascist fashion fasten fat fault fbi fearless feasibl fed fedallah fee feeling fetch fiber
fidelity fierc fiery file firefight flank flash flat flesh fluctu flung foam folio fool forbid fore forecast
foresight fork formal formidabl formulat fortific fortify fortitud fortun fortunate foster fowl frighten fro
frozen frustr function furthermor gabriel gale gallant gallon gasolin gat gaze gear generosity gentleman ghost
gi gigantic ging gleam glimps glorious glow gore gradu grass gray greek greet grief grin grip guess guilty
gunwal haiti hamp handful handgun har hardwork hark harmful harry harsh harvest hasn't hatch hazardous he'll
hears hearty heighten hell helpful helpless henry hereaft herewith heroin herself hesitat hid hide hideous
hillary hispanic hith hitl hiv hoard hollow homeless homeown homework hondura honesty hopeless horizontal
horribl hover howl hue hug hum humanitarian humbl hungary hurry husband hussey idealism identical identity
ideology ignoranc ignorant illinois illus illustrat imminent immortal impartial imperfect imperial imperialism
imperil imply impressiv impuls inability inaugural inaugurat incessant incidental inclin inclusiv inconvenienc
incorporat incur indefinit indefinite indemnity indic indifferent indo inequity inflict ingenuity inherent
inheritanc initial injur injurious inland inn innovativ inquir instability instinct insular insult insurgent
insurrect integr integral intens intensity intensiv interdependenc interfer interim intermediat interven
intervent intimat intimidat intolerabl investigat investor invisibl invok involuntary ira iranian irresponsibl
irrig ishmael isil isis isl islamic isolationism isthmus italian iv jacket jackson jam jefferson joe johnson
jol judiciary jurisdictional jury juvenil k kansa kayla keen kentucky knit knock knot kremlin laboratory laden
lak lake lakeman lantern lao lash latest lawful lawless lawrenc lawsuit lawy leagu leak lebanon lee leeward
legislat lessen lest levy liberalis library libya licens limb liquidat livelihood lo lobby loc locat lodg
lofty loom loud louisiana loyal loyalty luck lunch lung lurk luxury lying madam malaria malicious mar marbl
margin marketplac marry marshall marvel marvelous master matur mayb mayor meal meat mechanical media
mediterranean medium meeting membership mend mentor mercy merg merry mess metal metropolitan mid migr mile
milk min mindful minimis minor misery misfortun missouri mistaken mix mob mobility mode modest modific modify
monitor monkey monstrous mood moody morality mourn mrs multilateral multipl multitud municipal munit muscl
music muslim muster mutter mysterious mystery mystic nafta nameless narcotic nationwid naturalis naught nazi
nazis nearest neck needl negativ negotiator nest netherland neutral neutrality ninety nobody nois nomine
nonpartisan noon notabl notion nowher nurtur nutrit oak oarsmen obedienc obey obscur observanc obstruct odd
offend offset ohio oldest operational operator opponent oppressiv optimism oregon origin orlean outdat outmod
outward overboard overdu overlap overlook overnight pac pack packag pact pag page pale palm pan pandemic panel
parallel paralysis paramount parity parlia parse patent patriotic patriotism patrol peculiarity peer pell
peninsula penny perch perish perpendicular perpetual persever perspectiv persuad perth peru petroleum petty
phantom philosophy phras pillar pin pione pirat plagu plat pleasur plight plot podium pois polish politician
poll pool poorest porpois pose postag posterity postpon prais preach predecessor preexist pref prefer
pregnancy pregnant premis prepared preschool prescrib presid presum pretend preventiv prewar prey priest print
priz pro prob probability probabl proclam procur prodigious propaganda prophecy prophet propriety
protectionism protest providenc prow publish pulpit pump pursuanc queen question quot quota radney rag rage
raid rain rally ratio ration rational ravag re reagan realism reap reasonab rebekah rebell rebuilt reced
reciprocity reckon reclaim reclam reconcili recover recre redeem redempt redoubl redress redtap reel
reestablish reexamin refinanc refrain refug refund reign reinvent rejoic relative relax relentless remaind
remark remnant rental reopen repaid repay repos repress requisit resent resid resident resolute resourceful
respectful respective responsib restless restrictiv resumpt retail retard reverend reviv revival revolutionis
revolv richard rico ride rightful rigid rigorous rio rival rivalry rob robert rocky rod roman rome roof rough
rub rumor ruthless s salvador sam sand sandinista sank scarce scatter schem scholar scourg scrap screw scuttl
sdi seaman seed seizur sensitiv separ servicemen setback severe sex shad sham shatter sheet shoal shook
shortcoming shroud shuttl sideway significanc silenc sin sincer sincere singular site sixteen skyrocket slack
sleet slum smell smooth smuggl snap snatch sober solitary someday sorrow sorry southwest spad spark spear
speci spectacl speculativ speed spell spermaceti spher spill spin spiral splendid split sport spous spray
spring squadron squall square squeez stagger starboard stark startl statehood statistic stav steak steal stem
steward stifl stimulus stipul stov strait strand streamlin stricken strok stubborn stuff stump subdu
subordinat subsid subsidis subtl successiv successor suffrag sugar suit sunday sunris superpow supplement
supplemental surgeon surpass surrender suspect suspens sustainabl swam sway swear swept swung sympathy symptom
synthetic tactic tactical taliban tap taper tarif tast techniqu teen teenag templ tenant tennesse tenth termin
terrific testimony therein thereof they'll thoma thoughtful thread threshold thrift thyself tighten timb timid
tireless tis token tokyo toleranc toll tom tomahawk tongu tonnag torment tortur toughest toxic trac traffick
trail tranquillity transfer translat transmiss tre tree tribunal trip tripl triumph trunk tub tumbl tun
turkish turmoil tv twin twist typical tyrant ugly ukrain unaccountabl unanimous unavoidabl unborn unchang
uncommon unconditional underly undertaking underway undoubted unfold unhappy uniformity uninterrupt univers
unjust unleash unlik unlimit unmatch unparallel unreasonabl unrest unseen unsettl unwarrant unwis upgrad
uranium urgency usag useless utilis utility v va vacancy valiant valor vapor venezuela vest vicinity vicious
viet vietnames virgin visitor vivid vocational volunteer voter vulnerabl wak warp warrior wash wasn't watery
wave weakness wealthy weary weav weld whenc wherea whereby whilst white who've wholesal wick widen wilder
wildlif windlass windward wing wit withdrawn wonder wooden worn wouldn't wrap yea yearn yellow yojo yond
youngest yourselv zealand zero zone
#17 0 29 34 37 38 41 42 46 49 51 52 53 57 58 59 61 62 66 67 72 95 98 abat abolit aboriginal abreast absent
abstinenc abstract absurd abusiv academic acced acceler acceptabl accessibl accommodat accountant accredit
accru accuracy accurat accurate accurs accus accustom acid acquiesc acquiescenc acreag acute adam adequacy
adherenc adjacent adjourn administrative admir admirabl admitted advantageous advent advers advertis
aeronautic affili affirmativ affright agit ail airwav akin ala albatross alic align allen alloc allocat allot
allur allus alternat aluminum alzheim ambergris ameliorat amicabl amity amnesty amp amphibious anarchy
ancestor anderson andrew angl angola anguish animosity annex announce annum anon anthrax anvil anymor apollo
apparit appease appl apprais appraisal apprehend apprenticeship appris appropriate approximat apt arabia
archangel archipelago arctic arena argentin argentina arid ark arkansa aros array arrow ascend ascrib asiatic
assail assassin assent astonish astronaut asylum attainabl attendanc attendant attribut audienc aught auspic
authentic automak automatic automatical autonomy auxiliary avi avoidanc avow awak bachelor backlog baghdadi
bailout baker bal baleen banish bankrupt barbaric baron barren basket battal batter beacon beam beard beaten
bedrock beer beget behead bel belly ben bend beneficent benevolent benjamin bennett bent berth beset bethink
bicentennial bigotry billionair bipartisanship birthright biscuit bite blackmail blank blaz bleak bleed blend
blew blockad blot blunt boast bob bolivia bolst bolster bonus bosom bottl bottleneck bounc boundless bountiful
bowel bowsprit boycot brand brandon brave bre breadth breakdown breast bred breed brig brightest brilliant
brim brink brit broadcast brood brown brush brut brutality buck buckl bud budg bueno bulgaria bulkington bump
bunch bundl bung buoyant burdensom bureaus burton bust button buttress buyer bye cairo calamity cambodia
campus can'st canadian canall cancel candor cannon canst capita capitalist capstan carlo carpet carriag cart
cartel casual casualty catalyst catholic cautious cave ceaseless ced cedar centennial ceremony cetology chapel
charl charm charter chat cheapest cheat chees cheney cherry chimney chisel chorus chos chowd chris churn
cigaret circular circulat cj claimant clam clarify clash clay cleans cleanup clearanc clerk cleveland clinch
clinton clip clock clumsy clust clutch coach cocain cock coherent cohes collar collective colossal column
combatant commensurat commodor commonwealth commot comp compan comparabl comparativ complacent compli complic
comply compound comprehensive compulsory conclusiv conf confeder confid confidential conformity congest
congressmen connex conqu conscientious consequential conspiracy constern constrain consultativ contempt
contentious context continuity contractor contradict contrivanc coop coordinator coral corey coron corps costa
countrysid courtesy craven creativity credibility crest critic crook crotch cruelty crunch crusad crystal
cultiv cumulativ cup curiosity curl curv custody cuvi cyber cynic cynical cynicism czar czechoslovakia dairy
damp daniel davis daylight deadlin dealing dean debtor deceas decept decisionmak default defeatism defendant
deficient defray delicacy delinquency delinquent delta delud delus den denmark dens dent dentist departmental
depict deplet deplorabl depositor depository depreciat depred deregulat derick descendant desirous desol
detain detent devast devilish devolv devout dexterous dey diabet didst diet differ diffus digest digit digital
dignify diligent diminut dip diplomat directiv direful disclosur discontent discord discredit discriminatory
disdain disguis dish dishonest disintegr dismal dismiss disorder dispens dispers dissens dissent dissolut
distract disunity dive diversify divisiv dock dodg dolphin dominant domingo dominican donor dose doubtful
downturn drastical dreadful dreary dredg dress drip drov duck duke dull dumb duodecimo duplicat dwight eagl
earthquak eas eastward ecuador eddy edg edison egg egyptian elaborat elaps elector electrical electronic
eleven eligibility elijah elli eloquent elud emancip embolden emigrant emphatical enchant enderby enduranc
enforceabl engender engrav engulf enjoin enshrin enslav entail entangl enthusiasm entity entrench entrust
enumer enumerat envoy envy equalis equator equilibrium equitab eradicat erie erod eros escalat esteem eternity
ethical ethnic evad evalu evaluat eve everglad everlast everyday ex exaggerat exasperat exclam exclus
exemplify exhaustiv exigency exil expectant expeditious expell experimental explan explicit extensive extinct
extradit extravaganc extravagant extremism extremity eyed falt fan fantastic fare farewell farmland farsight
farth fatality fathom faulty favorab favorit feasibility feast feat feath federalism feingold femal fenc
fertil fertilis fertility fever feverish fiend fierce fil filipino finding fisherman flaw fled flee fleec
fling flip floyd fluid fol footnot forbearanc forbidden forceful forcib ford forefath forego foreseeabl
foreseen forfeit forgot former formosa fort forthcom fortress fossil foul fountain fourteen fract fragil
franchis frantic fraudulent frederick freshman frict frigat fright frivolous frost fruitful fugitiv fun funny
furious furnitur further furtheranc fury gallantry gam garden garrison gasp gate gen generic genom gent gentl
geographical geography georgia gerald girdl glar glisten glitter globalis gloom gloomy gorbachev gotten gramm
grandeur grandfath grandparent grassroot grave gravest gravity graz greenhous grid gridlock griev grievanc
grit groan grop groundbreak groundwork grov guam guantanamo guaranty guardian guatemala guernsey guinea guis
gut guy h hack hagu hake halfway halloa hallow hammer hamper handspik happi hardy harem harmonious harness
harris hartley hasten hasty hatchway haunt havoc hawaiian he'd headlin headlong headsman healthi heap hearten
heartless heavi heaviest heedful heedless heel heidelburgh heir helicopt helmsman hem hemispheric hemp hereby
hereditary herman heroism hey hijack hind hiss hist historian hizballah hol holiday holland holling homag
homebuy homeownership homestead homeward hon honorab hood hoop hoov hospitabl hospitality hub humility humor
humorous humphrey hurl hurrah hurrican huzza hydroelectric hydrogen iain iceberg icy ideological idol ignit
illiteracy illness illuminat illustr imaginativ immeasurab immemorial immense immunis immunity imp impart
impatienc impatient imped impell imperialistic implic imposit impost impoverish impracticabl imprison improp
imput inact inadequacy inalienabl inappropriat inasmuch inaugur incalculabl incapabl incidenc incompatibl
incomplet inconsistent incumbent indebted indiana indict indifferenc indochina indolent indomitabl indonesia
induce indulg indulgenc industrious indy ineffectiv inefficiency inefficient inexorabl infallib infantry
infect infer inferior infernal infinit infinite infring inhabit injunct ink inmat innermost insanity
inscrutabl insecurity inseparabl instantaneous instill instrumentality insufficient intact interagency
interchang intercontinental interdependent interdict intergovernmental interrelat intimid intricat introduct
intrust invariab inventor involve invulnerabl inward iowa ireland ironclad irregular irresistibl
irresponsibility isle issuanc it'll j jail jamiel janet janiyah java jealous jeopardy jerk jeroboam jewel
jewish jill jim jobless joke jon joppa jordan joshua jove joyous jr juan judah judicious juli jungl junior
junk jupit justific justin kenton keyston kidnap kindl kitchen kne knee kneel knight kniv kosovo kuwait la lab
label laborious lag landscap landsman landsmen languish laps larboard lard latino lawmak layer lazy ledg
legislator lengthen lengthwis lengthy lethal leviathanic liabl liberia libyan lid lieutenant lifeblood lighten
lik lima limitless linger lion liquor lit literacy litig livabl loggerhead logical longitud louis loung lucky
lull lumb m macarthur macey madison madrid magazin magic magnet magnify mainland mainmast mainstream majestic
maker malaya male malic malignant manifold manila manipulat manxman mappl martial martin mary maryland mask
massachuset maternal maternity mayhew maze mccain meadow measureless medi medic megan melancho melt merchandis
meridian methink michell michigan midway mightiest mileston militarism milky millionair minc miner mint
miraculous mirror miscellaneous mischief miserabl misguid mismanage missionary mist mistrust misunderstand
misus mitigat mobil mod moder mold momentous monday monomaniac monopolistic monopoly monro monsieur moor
morrow mortality mortar moss motionless motor muffl multi multip multiply mumbl municipality murderous murmur
museum musket mute mystical myth nak narrat narrativ narwhal nasa nationalism nationality naturalist
necessitat nerv nervous newborn newest newspap nicaraguan nice nigeria nightmar nineteen ninth nixon noah
noiseless nomin nominal nominat nonessential nonprofit northwest norway norwood nostril notab nourish
numerical o'clock oarsman oas obamacar objectionabl obligat oblique occasion occupational occurrenc octavo
oklahoma oliv olympic omen ominous omit ongo onlin onset onto opening operativ opioid optimistic orbit organ
organisational orient oriental originat orphan ostrich otto ottoman ounc outbreak outgo outlet outrageous
outright outrun outset outsourc outweigh overcrowd overhaul overhead overproduct overrid overrun overshadow
overthrow overtim overwork owed owen pad paddl pair palestin paradis paraguay paralys parcel pardon parol
participant partner pathway patroll pav payabl peaceabl peacekeep peacemak pearl peck pecuniary peddl peel
peep pen penalis penetrat pension pentagon periodical perpetuat persecut perseus perseveranc persistenc
persuas pertain pervad peter phenomenon philosoph philosophical piecemeal pier pierc pike pile pine pioneer
pious pipelin pistol pit pitchpol pittsburgh pity place platform plea plead plenipotentiary plentiful plug
plum pod poisonous pol polar polaris policeman policemen polit polite ponder ponderous pope populous pork
portentous porto portugal position postpone potent potomac powd powerplant prairi precaut precedent precept
preclud predatory prematur prepaid preston pretens preventabl priceless prick princ private prodigy profil
progressive prominent pronounc propell prophesy prosecutor prospectiv protectiv protocol protract provincial
provisional provoc provok prudenc pry psychological puerto puf punch purpl purs pursuant puzzl pyramid
quadrant quadrupl quak quarantin quarrel quarter quicken quo quohog racism rack radio ral ram ramadan rancor
random rape rapidity rascal rattl ray rayburn realistical reassur rebat recept recollect reconcil recount
recur rededicat redefin redevelop redirect rediscover reef refundabl refusal regi regiment regist registr
regulator reimburse rein reinforce reiterat rejoin reliant relinquish reluctant remorseless remotest
remunerativ renegoti renounc rep repar repel repell repetit replace replenish reply reput resciss resembl
reservoir reshap residenc residential resign resilienc resilient respectabl restart restructur resurrect
retali retaliatory retent retrain retribut revel reveng reverenc revolt revuls rhetoric rica richest riddl
ridg rifl righteous riot rip ripe rippl robust rocket rol ronald rop rostrum rot rous rubbl rude rudman
ruinous runaway sabotag saddl safest sag sagacious salutary salv samuel sanction sanctity sandy sanit santa
sap saudi scandal scar scarcity schoolmast scorch scoresby scorn scott scratch scream scrupulous scrutinis
scrutiny sculptur seam seaport sebastian sectarian sectional seeth seg segment segreg semi seong separate
seren sexual shackl shaggy shaken shalt shameful shed sheep sheer shelf shell shi'a shipbuild shirt shiver sho
shoe shorten shortsight shriek shrunk shud shudder shun sieg signatur simplific sincerity sinew situat siz
skeptical slacken slain slant sleepy sleev slippery slogan slop slouch slumb smil smit sneak sneez snowy snuf
snug soak socialist socket solicitud solidarity solomon solvent somalia somebody someplac song sooth
sophisticat sow span sparkl specify specimen spect spectacular speculator spik spinal spir spiracl splic
splint spoil spokesmen spontaneous sprang sprung stab stack stagn stagnant stain stair stalemat stalin stalk
stall stamina standby standpoint statesmanship statesmen statistical statu ste steamship steep stev steven
stewardship stiff stipulat stockhold stomach stoop stoppag stout straightway strenuous stringent stronghold
strov structural stuck stumbl stun sturdy styl sublim submerg submiss subscrib subscript subsistenc
substandard suburb subway succumb suck suffering suffic sufficiency sullen summary sunk sunlight sunni sunset
sunshin super superb superfund supernatural supersed superstit superstitious supplementary suppli supremacy
surest surgery surmis surmount surrounding surtax surveillanc susan suspicious swamp swarm sweat sweden switch
swor symbolis sympathetic synagogu syrian systematic systematical t tablet taffrail taft tal tambourin tame
tan tangibl tangl tape tar tatto tea teamwork tehran telecommunic telegraph telephon telescop temp temper
tempest tenet tent tentativ tenur terminal terrify testify text thankful theft thenc theodor thereaft thereon
thereto thereupon thigh thirteen thith threw thric thrill throat thron thwart tick tid tiger timidity toe tomb
tone tong tony tooth topic torch tore tornado torpedo totalitarian totalitarianism tract tragical trampl tranc
tranquil tranquility transcend transparency transparent treacherous trembl tribal trick trig trivial tropic
tropical trows trumpet truste tube tuck tucson tumultuous tunisia turbulent turk turnov tusk tutor twilight
typhoon udag um unalterabl unanimity unbalanc unbroken unceas uncheck uncomfortabl unconscious
unconstitutional unctuous undercut underestimat undergo underground understanding undertook undo undulat
unearth uneasy unequal unequivocal uneven unexpect unexpend unfavorabl unforeseen unharm unific unilateral
unimaginabl unimpair uninsur unique unjustifiabl unjustify unlawful unliquidat unlock unmistakabl unnatural
unneed unobligat unprepar unrelent unsaf unsatisfactory unselfish unshakabl unsolv unsound unspeakabl unstabl
unsuccessful unsurpass untold unus unwill unworthy updat uplift uppermost upright upris ups usama usher usurp
utah vacant vaccinat vagu van vanish vault veil vein velocity venerabl venezuelan vengeanc venic verg
verifiabl verific verify vertebra vertical vet vi vial vibrat vicissitud victor video vii vile vindicat
vineyard virus visa vishnoo vj voc vol vouch vow vulnerability w waif waist wan wander ward warehous warhead
warmest warmth warsaw we'd web wed wedg weed weep westward wet whalebon wharf whatsoev wherefor wherein whim
whip whirl whisk whisp whisper wholesom wigwam willful william wilson wilt wine wip wipe wiser withdrew
withstand withstood wiv woeful wont woodrow wool woolen wore workabl working workmen worsen woven wrench wrest
wretch wright wrist wrongful wrought x xi yarn yell yemen yon you'd youthful zeal`;
