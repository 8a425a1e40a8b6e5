/** Words by which roles, names and groups are told in English. All lists are closed and in lower case. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Before a name. */
export const honorifics = words(`
  mr mrs ms mx miss dr prof sir dame lord lady rev reverend madam madame mme`);

/** After a name and a comma. */
export const suffixes = words(`
  phd ph.d dphil md mba msc ba ma bsc llm obe mbe cbe kbe frs frse freng mp mep jr sr ii iii iv qc kc`);

/** Offices and professions that only a person has: one of them makes a name a person's. */
export const offices = words(`
  president chairman chairwoman chairperson chair director secretary minister mayor mayoress manager
  head professor dean rector chancellor provost principal governor ambassador founder spokesman
  spokeswoman spokesperson editor curator scientist researcher lecturer analyst commissioner
  councillor senator consul judge attorney lawyer superintendent economist author artist treasurer
  coordinator inspector nurse surgeon physician headteacher headmaster archivist librarian journalist
  historian physicist chemist biologist psychologist mathematician epidemiologist geologist
  archaeologist engineer photographer novelist poet composer choreographer chef entrepreneur
  bishop archbishop rabbi imam vicar registrar ombudsman premier undersecretary chief teacher officer`);

/** The same in capitals. */
export const capitalOffices = words('CEO CFO CTO COO CMO CIO CSO CPO MP MEP');

/** What companies, countries and things are as well: such a role counts only beside better evidence. */
export const sharedRoles = words(`
  member leader partner owner producer sponsor representative delegate adviser advisor consultant
  trustee administrator supporter pioneer fellow coach captain host speaker assistant associate
  architect designer developer conductor winner champion student graduate envoy`);

/** Offices whose bare word means a thing too: “a head of garlic”, “the chair”. */
export const thingsToo = words('chair head principal officer');

/** What one is chief of. */
export const chiefOf = words('staff police protocol mission defence defense party operations');

/** Before an office, as part of its title. */
export const modifiers = words(`
  vice deputy chief executive managing senior junior general assistant associate acting former interim
  honorary co founding founder's full-time part-time first second permanent prime foreign lead principal
  party municipal provincial national regional standing under-secretary emeritus visiting adjunct
  distinguished current new incoming outgoing longtime state company ministry government police
  school university press communications programme program project research marketing sales finance
  financial operating technology technical scientific artistic creative medical clinical legal
  commercial editorial human resources information product`);

/** After an office, as part of its title. */
export const titleEndings = words('general elect emeritus emerita designate');

export const determiners = words('the a an its their our his her my your this that');

export const prepositions = words('of at for in on to from with under within');

/** Within names, in small letters. */
export const particles = words(`
  de da do dos das del della di du la le van von der den dem zu zur ter ten op bin ibn bint al el y e
  af av mac san`);

/** Words that end a role: relative pronouns, and verbs that tell what somebody does. */
export const verbs = words(`
  who whom whose which that said says say saying told tells added adds explained explains announced
  announces attended attends attend met meets has have had is are was were will would can could may
  spoke speaks opened opens welcomed welcomes thanked thanks noted notes stressed stresses joined joins
  took takes participated participates witnessed gathered commented comments wrote writes presented
  presents gave gives expressed signed signs visited visits received receives led leads called calls
  hosted delivered emphasised emphasized praised urged concluded remarked recalled confirmed pointed
  hopes believes also then when where while after before during today yesterday tomorrow as because`);

/** Words without which nothing else is said: no role begins with one. */
export const functionWords = words(`
  the a an this that these those of at for in on to from with by about into over and or but nor so if
  when while where as than because although though since until after before during not no it he she
  they we you i its their our his her my your there here who which what how why be been being is are was
  were has have had do does did will would can could may might must shall should`);

/** Capitalised at the start of a sentence, and no part of a name that follows. */
export const openers = words(`
  the a an this that these those in on at for from with by to of and or but as when while after before
  during since under our its their his her we they he she it there here today yesterday tomorrow
  tonight meanwhile later earlier recently finally currently now then also however moreover
  furthermore additionally according both among together joining speaking said says asked meet
  present attending participants speakers guests attendees contact contacts photo picture pictured
  left right by monday tuesday wednesday thursday friday saturday sunday january february march april
  may june july august september october november december`);

/** Words of the names of places and bodies: a name with one of them is no person's. */
export const bodies = words(`
  university college school academy institute institution faculty department ministry office agency
  authority council committee commission parliament congress assembly union association society
  federation foundation trust fund alliance league club party group holding holdings company
  corporation corp inc ltd limited plc llc gmbh ag sa co enterprises industries partners ventures
  capital bank insurance services solutions systems technologies technology technical robotics motors
  electric energy power oil gas pharma health hospital clinic laboratory laboratories lab labs centre
  center museum gallery library theatre theater opera orchestra festival fair award awards prize cup
  street road avenue lane square boulevard drive station airport port harbour harbor bridge tower
  palace castle cathedral stadium arena hotel restaurant city town village district county province
  state states kingdom republic region island islands river sea ocean bay beach coast mountain
  mountains valley desert north south east west northern southern eastern western central upper lower
  new great royal national international global world european american british chinese german french
  united saint st mount fort los las el santa cape act agreement treaty programme program project
  plan strategy initiative summit conference forum congress week day month year times post journal
  herald press news media radio television channel studio studios pictures records edition series
  model line software digital cloud data smart green public private industrial economic development
  innovation science sciences research engineering education culture sport sports food foods water
  air rail railway airlines airways shipping logistics transport house homes home garden gardens zone
  greater partnership guild court chamber tribunal board senate cabinet bureau section division directorate secretariat branch
  unit team squad hurricane storm typhoon cyclone one two three four five six seven eight nine ten
  costa rica hong kong sri lanka puerto saudi arabia sierra leone burkina faso buenos aires`);

/** Words of the names of places that are surnames too: they count with an office after the name. */
export const placesToo = words('park hall hill church lake wood forest field king bridge banks');

/** People who are described, not named, and whom a text mentions because they are somebody. */
export const officials = words(`
  leaders heads officials representatives delegates dignitaries staff experts scholars executives
  officers directors managers ministers mayors ambassadors diplomats professors academics scientists
  researchers members guests colleagues personnel specialists entrepreneurs scholars`);

/** The same where somebody is named beside them: else they are a crowd. */
export const crowd = words(`
  students teachers employees volunteers journalists residents alumni engineers artists pupils parents
  workers investors citizens`);

/** Before a group. */
export const groupModifiers = words(`
  relevant related other senior leading local responsible invited concerned various several many some
  numerous all distinguished key high-level high-ranking selected participating visiting`);

/** After a group, as part of its description. */
export const groupEndings = words('involved concerned present responsible');

/** A dot after them ends no sentence. */
export const abbreviations = words(`
  mr mrs ms mx dr prof rev hon st gen col capt lt sgt sen gov rep messrs dipl ing`);

/** A dot after them may end one too. */
export const lastAbbreviations = words('jr sr inc ltd co corp');

/** What only somebody does, so that one name after a form of address is a person's. */
export const speech = words(`
  said says told tells added adds explained explains spoke speaks thanked thanks commented stressed
  noted concluded remarked recalled`);
