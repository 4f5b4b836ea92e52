import type { WordingRule } from "../finding.ts";

/**
 * Words that set off a rule in any text field: patterns over folded text (ä is a, ß is s, all small), compiled by
 * `expressionOf`.
 */
export interface Phrase {
  rule: WordingRule;
  find: string;
  /** the sentence must hold this, too */
  needs?: string;
  /** in such a sentence the words are meant otherwise */
  unless?: readonly string[];
}

/** A young firm says nothing of the age of its people. */
const A_FIRM =
  "(?:unternehmen\\w{0,2}|firm(?:a|en)|start-?ups?|betriebe?s?|marken?|gesellschaft|agentur|praxis|kanzlei|stadt|branche|company|business|firm|brand|industry|industries|agency|city|organi[sz]ation)";
/** Words between belong to the same group of words: "in der Jungen Pflege mit einem Team" is no young team. */
const WITHIN = `(?!(?:mit|in|im|fur|bei|von|zu|auf|aus|with|for|of|to|at|${A_FIRM})\\b)`;
/** Up to so many words between. */
const WORDS_2 = `(?: ${WITHIN}[\\w-]{1,30},?){0,2}`;
const WORDS_4 = `(?: ${WITHIN}[\\w-]{1,30},?){0,4}`;

/** "We hire regardless of …", "please without …". */
const NOT_ASKED =
  "\\b(?:unabhangig|ungeachtet|egal|gleich welche\\w{0,2}|gleichgultig|ohne rucksicht|ohne ansehen|spiel(?:t|en) keine rolle|verzicht\\w{0,6}|nicht (?:notig|notwendig|erforderlich|gefragt|verlangt|angeben|mitschicken|beilegen)|weder|bitte (?:nicht|ohne|kein)|brauchen (?:wir|sie) (?:nicht|kein)|kein muss|keine voraussetzung|kein problem|anonym\\w{0,6}|vielfalt|diskriminier\\w{0,8}|chancengleich\\w{0,6}|aller (?:nationalitaten|religionen)|regardless|irrespective|without regard|no matter|do(?:es)? not|don't|not (?:required|necessary|needed|ask)|no need|diversity|discriminat\\w{0,6}|equal opportunit\\w{0,4}|all (?:nationalities|religions|genders))\\b";
/** Whom the work is done for. */
const THOSE_SERVED =
  "\\b(?:kind(?:er|ern)?\\w{0,12}|jugendliche\\w?|jugendhilfe|schuler\\w{0,10}|patient\\w{0,12}|kund(?:e|en|in|innen)\\w{0,12}|klient\\w{0,8}|bewohner\\w{0,8}|gaste\\w{0,8}|teilnehm\\w{0,8}|teilnahme|mandant\\w{0,6}|mieter\\w{0,6}|versicherte\\w?|senior(?:en|innen)\\w{0,10}|zielgruppe\\w?|auszubildende\\w?|azubis?|wohngruppe\\w?|betreu\\w{0,8}|begleite\\w{0,4}|unterricht\\w{0,6}|forder(?:n|ung|st|t)|beraten|beratung\\w{0,8}|anleit\\w{0,6}|coach\\w{0,4}|stammdaten|erfass\\w{0,6}|datensatz\\w?|einwohner\\w{0,10}|customers?|clients?|patients?|residents?|guests?|pupils?|children|teenagers?|youth|care for|records|data entry|teach\\w{0,4}|mentor\\w{0,4}|looking after|our users)\\b";
/** The applicant is asked for something. */
const APPLYING =
  "\\b(?:bewerb\\w{0,16}|lebenslauf\\w{0,4}|unterlagen|anschreiben|angabe\\w?|angeben|nennen sie|teilen sie|mitteilen|schicken|senden|zusenden|einreichen|erbeten|per (?:e-)?mail|appl(?:y|ication|ications|icants?)|cv|resume|cover letter|send|submit|include|please state|enclose|attach)\\b|gesucht";
/** Whom counselling and hospitals serve; a wish for children is no word about them. */
const FAMILIES_SERVED =
  "\\b(?:patientin\\w{0,4}|klientin\\w{0,4}|beratung\\w{0,8}|betreu\\w{0,8}|rontgen\\w{0,8}|counsel\\w{0,6})\\b";
const MAKES_PICTURES =
  "\\b(?:(?:an)?fertig\\w{0,6}|erstell\\w{0,6}|aufnahmen?|aufnehmen|fotografier\\w{0,6}|fotostudio\\w?|studio|bearbeit\\w{0,8}|kund(?:e|en|innen)\\w{0,10}|verkauf\\w{0,8}|\\w{0,14}ausweis\\w{0,4}|drucken|taking|tak(?:e|es) photo\\w{0,8}|customers?|clients?|edit\\w{0,4}|shoots?|catalogue|product|produkt\\w{0,10}|social media)\\b";
const BOTH_AGES = `\\b(?:jung(?:en?|e[rsm])? (?:und|oder|wie|&|sowie) (?:alt\\w{0,2}|erfahren\\w{0,2}|junggeblieben\\w{0,2}|altere\\w?)|alt\\w{0,2} (?:und|oder|wie|&) jung\\w{0,2}|erfahrene\\w? (?:und|wie|sowie) jung\\w{0,2}|jede\\w? alters\\w{0,8}|jeden alters|all ages|any age|young and (?:old|experienced)|old and young)\\b`;
const NOT_AN_AGE =
  "\\b(?:\\w{0,12}erfahrung\\w{0,4}|garantie\\w{0,6}|gewahrleistung|laufzeit\\w{0,3}|zins\\w{0,10}|kredit\\w{0,8}|darlehen\\w?|haltbar\\w{0,6}|gebaude\\w{0,8}|anlagen?|maschinen?|tradition|bestehen|seit|am markt|expertise|experience|warranty|guarantee|loans?|mortgages?|buildings?|in business|history|befrist\\w{0,6}|wohnung\\w{0,4}|immobilie\\w{0,3}|fahrzeuge?\\w?|of service|aufbewahr\\w{0,10})\\b";
const FAIR_SUPPORT =
  "\\b(?:bei gleiche\\w|bei entsprechender eignung|unterreprasent\\w{0,6}|gleichstell\\w{0,8}|frauenforder\\w{0,6}|ausdrucklich|besonders|willkommen|ermutig\\w{0,4}|anteil|landesgleich\\w{0,14}|encourage\\w{0,2}|underrepresented|equally|welcome|umkleide\\w{0,4}|toilette\\w{0,4}|station|mode|bekleidung|angebote?|kurse?|sportgruppe|frauenhaus bietet|changing rooms?|fashion)\\b";

const LANGUAGE: readonly Phrase[] = [
  {
    rule: "native_speaker",
    find: "\\b(?:deutsch als muttersprache|(?:deutsch\\w{0,2} )?muttersprach(?:e|en|ler\\w{0,6}|lich\\w{0,14}|niveau))\\b",
    unless: [
      NOT_ASKED,
      "\\b(?:nicht-?muttersprach|kein\\w{0,2} (?:deutsch\\w{0,2} )?muttersprach|(?:jeder|welcher?|andere\\w?|weitere\\w?|ihre|ihrer|deine|deiner|eurer?|eigenen|verschiedene\\w?|zusatzliche\\w?) muttersprach|muttersprachen? (?:der|des|unsere\\w|von|unter)|muttersprachliche\\w{0,2} (?:unterricht|beratung|angebote?|begleitung|assistenz fur)|(?:arabisch|turkisch|ukrainisch|polnisch|russisch|rumanisch)\\w{0,2} (?:als )?muttersprach)",
    ],
  },
  {
    rule: "native_speaker",
    find: "\\b(?:native[- ](?:level(?:[- ]german)?|german|english|speakers?|language|fluency|proficiency|or near)|(?:german|deutsch|english)(?:,|:)? (?:\\()?native\\b|mother[- ]tongue|native-?speaker\\w{0,4})",
    unless: [
      NOT_ASKED,
      "\\bnon-?native|\\b(?:no|not|don't|need not|any|their|whatever|other|second)(?: [\\w-]{1,20}){0,5} (?:native|mother[- ]tongue)|\\byour mother[- ]tongue",
    ],
  },
  {
    rule: "accent",
    find: `\\b(?:akzentfrei\\w{0,3}|ohne${WORDS_2} akzent|accent-?free|(?:without|no)(?: an?)?${WORDS_2} accent|neutral accent)\\b`,
    unless: [
      NOT_ASKED,
      "\\b(?:muss|musst|mussen) nicht|\\bnicht akzentfrei|\\bneed not|kein hindernis|willkommen|welcome",
    ],
  },
];

const ORIGIN: readonly Phrase[] = [
  {
    rule: "origin",
    find: `\\b(?:nur|ausschlieslich|lediglich)(?: fur| an)? (?:eu-?(?:burger\\w{0,6}|auslander\\w{0,6})|inlander\\w{0,6}|deutsche (?:staats\\w{0,14}|bewerber\\w{0,6}|mitarbeiter\\w{0,6}|fachkrafte|muttersprachler\\w{0,6})|deutsche(?= ?[.,;!)\\n]| ?$| mit| bewerb| gesucht| und eu))`,
    unless: [THOSE_SERVED],
  },
  {
    rule: "origin",
    find: "\\b(?:deutsche(?: bewerber\\w{0,6}| staatsangehorige| mitarbeiter\\w{0,6})?|einheimische|inlander\\w{0,6}) (?:werden )?bevorzugt\\b|\\bbevorzugt (?:deutsche\\b(?= ?[.,;!)\\n]| ?$| bewerber| mitarbeiter| staats)|einheimische)",
    unless: [THOSE_SERVED],
  },
  {
    rule: "origin",
    find: "\\b(?:deutsche(?:r|n)? (?:staatsangehorig\\w{0,6}|staatsburger\\w{0,8}|herkunft|abstammung|pass\\b)|keine auslander\\w{0,6}|auslander (?:unerwunscht|zwecklos)|(?:west)?europaische[snr]? (?:aussehen|herkunft))",
    unless: [
      NOT_ASKED,
      THOSE_SERVED,
      "\\b(?:oder|einburger\\w{0,8}|antrag\\w{0,6}|arbeitserlaubnis|aufenthalts\\w{0,10}|nachkommen)\\b",
    ],
  },
  {
    rule: "origin",
    find: "\\b(?:(?:eu|german|european)(?: union)? (?:citizens?|nationals?|passport(?: holders?)?|residents?) (?:only|preferred)|only (?:eu|german|european)(?: union)? (?:citizens?|nationals?|passport holders?)|german (?:citizenship|nationality|passport) (?:is )?(?:required|preferred|a must)|germans? (?:only|preferred)|(?:of )?german (?:origin|descent)|no foreigners)\\b",
    unless: [NOT_ASKED, THOSE_SERVED, "\\bgerman (?:origin|descent) of\\b|\\bproducts?\\b"],
  },
];

const AGE: readonly Phrase[] = [
  {
    rule: "age_young",
    find: `\\bjung(?:e|es|en|em|er)?,?${WORDS_4} (?:team|teams|teammitglied\\w{0,3}|kollegium|mannschaft|truppe|crew|belegschaft|kolleg(?:e|en|in|innen)|mitarbeiter\\w{0,6}|mitarbeitende\\w?|bewerber\\w{0,6}|talente?|fachkraft|fachkrafte|leute|verkaufer\\w{0,3}|frau|mann|dame|herr|verstarkung)\\b`,
    unless: [BOTH_AGES, THOSE_SERVED],
  },
  {
    rule: "age_young",
    find: "\\b(?:team|belegschaft|kollegium|mannschaft) (?:ist|sind|aus|von)(?: [\\w-]{1,20},?){0,3} jung(?:en)?\\b",
    unless: [BOTH_AGES, THOSE_SERVED],
  },
  {
    rule: "age_young",
    find: `\\bjung(?:,| und| &) (?:dynamisch|motiviert|hungrig|wild|belastbar|flexibel|erfolgreich|engagiert|ungebunden|kreativ|fit|attraktiv|sportlich)(?:e|en|er|es|em)?\\b|\\b(?:sie sind|du bist|bist du|sind sie) jung\\b`,
    unless: [BOTH_AGES, `\\b${A_FIRM}\\b`],
  },
  {
    rule: "age_young",
    find: "\\bjunge (?:menschen|personen) (?:gesucht|als verstarkung|fur unser team)|\\b(?:wir suchen|gesucht:?|suchen wir)(?: [\\w-]{1,20}){0,2} junge (?:menschen|personen)\\b",
    unless: [BOTH_AGES],
  },
  { rule: "age_young", find: "\\bdigital[- ]?natives?\\b", unless: [NOT_ASKED, THOSE_SERVED] },
  {
    rule: "age_young",
    find: "\\bjugendliche[sn]? (?:auftreten|erscheinung\\w{0,5}|aussehen|team)|\\byouthful (?:team|appearance|look|candidate)",
  },
  {
    rule: "age_young",
    find: "\\b(?:rustige\\w? (?:rentner\\w{0,5}|pensionar\\w{0,5}|senior\\w{0,5})|rentner\\w{0,5} gesucht|(?:ideal|perfekt) fur rentner\\w{0,5}|active pensioners|pensioners? wanted|retirees? wanted)\\b",
  },
  {
    rule: "age_young",
    find: `\\byoung,?${WORDS_4} (?:team|colleagues?|staff|employees?|crew|talents?|candidates?|applicants?|workforce|man|woman|salesperson)\\b`,
    unless: [BOTH_AGES, THOSE_SERVED],
  },
  {
    rule: "age_young",
    find: "\\byoung(?:,| and| &) (?:dynamic|energetic|hungry|motivated|fresh|flexible|ambitious|fit|enthusiastic|attractive)\\b|\\byou are young\\b",
    unless: [BOTH_AGES, `\\b${A_FIRM}\\b`],
  },
  {
    rule: "age_limit",
    find: "\\b(?:max\\.?|maximal|hochstens|nicht alter als|alter nicht uber|keine? alter als|bis(?: zu| max\\.?| maximal| hochstens)?|unter|altersgrenze:?|hochstalter:?|alter:? (?:bis|max\\.?|maximal)) (?:1[89]|[2-6]\\d) ?(?:jahre?n?\\b|j\\.|(?= ?[.,;!)\\n]| ?$))(?: (?:alt|jung))?",
    needs: "jahr|\\balt|nicht alter|altersgrenze|hochstalter",
    unless: [NOT_AN_AGE, THOSE_SERVED, "\\b(?:person|personen|menschen|stunden|prozent|tage|euro|std|kg)\\b"],
  },
  {
    rule: "age_limit",
    find: "\\b(?:1[5-9]|[2-6]\\d) ?(?:bis|-|und) ?(?:[2-6]\\d) ?(?:jahre?n?\\b(?: alt)?)|\\balter:? ?(?:zwischen )?(?:1[5-9]|[2-6]\\d) ?(?:bis|-|und) ?(?:[2-6]\\d)\\b|\\balter (?:von|zwischen) (?:1[5-9]|[2-6]\\d) (?:bis|und) [2-6]\\d\\b",
    unless: [NOT_AN_AGE, THOSE_SERVED, "\\b(?:menschen|personen mit|erwachsene\\w?|umfrage|studie)\\b"],
  },
  {
    rule: "age_limit",
    find: "\\b(?:nicht alter als|alter als|junger als|not older than|no older than|younger than|under the age of|below the age of|not over|over the age of) (?:[2-6]\\d)\\b(?! ?(?:monat|month|tage|days|kg|%))",
    unless: [NOT_AN_AGE, THOSE_SERVED, `\\b${A_FIRM} (?:ist|is)\\b`],
  },
  {
    rule: "age_limit",
    find: "\\bmindestalter:?(?: von)? (?!1\\d|2[0134])[2-6]\\d\\b|\\bmindestens (?!1\\d|2[0134])[2-6]\\d jahre alt\\b|\\bat least (?!1\\d|2[0134])[2-6]\\d years old\\b",
    unless: [THOSE_SERVED],
  },
  {
    rule: "age_limit",
    find: "\\b(?:max(?:imum|\\.)?(?: age)?:?|maximum age of|age limit:?) (?:1[89]|[2-6]\\d) years?(?: old| of age)?\\b|\\b(?:under|up to) (?:1[89]|[2-6]\\d) years (?:old|of age)\\b|\\bmaximum age(?: of|:)? [2-6]\\d\\b|\\b(?:candidates?|applicants?|you are|must be) under (?:2|3|4|5)\\d\\b|\\baged? (?:between )?(?:1[5-9]|[2-5]\\d) ?(?:-|to|and) ?[2-6]\\d\\b|\\bbetween (?:1[5-9]|[2-5]\\d) and [2-6]\\d years (?:old|of age)\\b|\\b(?:1[5-9]|[2-5]\\d) ?(?:-|to) ?[2-6]\\d years (?:old|of age)\\b|\\bage:? (?:1[5-9]|[2-5]\\d) ?(?:-|to) ?[2-6]\\d\\b",
    unless: [NOT_AN_AGE, THOSE_SERVED, "\\bpeople aged|\\badults aged|\\bsurvey"],
  },
  {
    rule: "age_experience",
    find: "\\b(?:nur|ausschlieslich)(?: fur| an)? (?:berufsanfanger\\w{0,5}|berufseinsteiger\\w{0,5}|(?:hochschul)?absolvent\\w{0,5})\\b|\\bfrisch (?:von|aus) der (?:uni\\b|universitat|hochschule|schule|ausbildung)|\\bfrisch gebacken\\w{0,2} absolvent\\w{0,5}|\\byoung professionals?\\b",
    unless: [NOT_ASKED, "\\b(?:oder|or|auch|und berufserfahrene|experienced)\\b|\\bnicht nur\\b"],
  },
  {
    rule: "age_experience",
    find: "\\b(?:max\\.?|maximal|hochstens|nicht mehr als|(?:a )?maximum(?: of)?|no more than|at most) (?:\\d|ein(?:e|em)?|zwei|drei|vier|funf|one|two|three|four|five) (?:jahre?n?|years?'?)(?: of)?(?: einschlagige[rn]?| relevante[rn]?| relevant| professional| work)? (?:berufs|praxis|arbeits)?(?:erfahrung|experience)\\b",
  },
  {
    rule: "age_experience",
    find: "\\b(?:(?:recent|fresh|new) grad(?:uate)?s? (?:only|preferred|wanted)|only (?:recent|fresh|new) grad(?:uate)?s?|fresh (?:out of|from) (?:university|college|school))\\b",
  },
];

const SEX: readonly Phrase[] = [
  {
    rule: "sex",
    find: "\\b(?:nur|ausschlieslich|bevorzugt|lediglich)(?: fur| an)? (?:manner|frauen|mannliche\\w?|weibliche\\w?|damen|herren)\\b(?!-| und (?:manner|frauen|herren)|haus| fur | als (?:kund|ziel))",
    unless: [FAIR_SUPPORT, THOSE_SERVED, "\\bnicht nur\\b"],
  },
  {
    rule: "sex",
    find: "\\b(?:mannliche[nrs]?|weibliche[nrs]?) (?:bewerber\\w{0,5}|personen?|(?:pflege|fach|arbeits|aushilfs|service|hilfs|reinigungs|buro|betreuungs)?kraft|(?:pflege|fach|arbeits)?krafte|mitarbeiter\\w{0,5}|verstarkung|unterstutzung|assistenz|begleitung|kollegen|kolleginnen)\\b|\\bgeschlecht:? (?:mannlich|weiblich)\\b|\\bm/f only\\b",
    unless: [FAIR_SUPPORT, NOT_ASKED],
  },
  {
    rule: "sex",
    find: "\\b(?:starke[rn]?|gestandene[rn]?|kraftige[rn]?|tatkraftige[rn]?) (?:mann|manner|kerle?|burschen?|frau)\\b|\\bpowerfrau(?:en)?\\b|\\bganze kerle\\b|\\bstrong men\\b",
  },
  {
    rule: "sex",
    find: "\\b(?:(?:males?|females?|men|women|ladies|girls)(?: candidates?| applicants?)? (?:only|preferred)|only (?:men|women|males?|females?|ladies)\\b|(?:female|male) (?:candidates?|applicants?|receptionist|secretary|assistant|nurse|driver|worker|staff (?:only|wanted|preferred)))\\b",
    unless: [FAIR_SUPPORT, NOT_ASKED, "\\bnot only\\b|\\bclothing\\b|\\bward\\b"],
  },
  {
    rule: "pregnancy",
    find: "\\b(?:nicht schwanger|keine schwanger\\w{0,8}|schwangere (?:ausgeschlossen|unerwunscht|konnen nicht)|(?:abgeschlossene|keine) familienplanung|familienplanung (?:ist )?abgeschlossen|kein(?:en)? kinderwunsch|ohne kinderwunsch|not pregnant|no pregnan\\w{0,4}|no plans? (?:to have|for) (?:children|a family)|family planning completed)\\b",
    unless: [FAMILIES_SERVED],
  },
  {
    rule: "text_gender",
    find: "\\b(?:madels|madls|jungs|unsere damen|unseren damen|unsere manner|mannerteam|frauenteam|mannertruppe|damenteam)\\b",
    unless: [
      "\\bjungs und madels|\\bmadels und jungs|\\bwohngruppe|\\bjungs und madchen|\\bjugend\\w{0,14}|\\bpadagog\\w{0,8}|\\bklient\\w{0,6}|\\bkonfektion|\\boberbekleidung",
    ],
  },
  {
    rule: "text_gender",
    find: "\\b(?:der|ein|unser)(?: ideale?r?| neue?r?| geeignete?r?| erfolgreiche?r?| perfekte?r?| kunftige?r?)? (?:bewerber|kandidat|stelleninhaber|mitarbeiter|arbeitnehmer|kollege)(?![:*_/(])(?= (?:sollte?|muss|hat|bringt|verfugt|ist|kann|wird|besitzt|beherrscht|arbeitet|spricht|ubernimmt))|\\b(?:bewerber|kandidaten)(?![:*_/(])(?= (?:sollten|mussen|haben|bringen|verfugen|sind|konnen|besitzen|melden))",
    unless: [
      "\\b(?:bewerberin|bewerberinnen|kandidatin|kandidatinnen|mitarbeiterin|kollegin)\\b",
      "\\b(?:interview\\w{0,6}|auswahlprozess\\w{0,3}|recruiting)\\b",
    ],
  },
  {
    rule: "text_gender",
    find: "\\bhe (?:will|must|should|shall|has to|needs to)\\b(?!/)",
    unless: ["\\b(?:he or she|she or he|he/she|(?:our|the) (?:ceo|owner|founder|head|manager))\\b"],
  },
];

const PRIVATE: readonly Phrase[] = [
  {
    rule: "photo",
    find: "\\b(?:lichtbild(?:ern?|es)?|passfotos?|passbild(?:er)?|bewerbungsfotos?|bewerbungsbild|portratfotos?|(?:mit|inkl\\.?|inklusive|samt|und|sowie|aktuelle[sm]?|ein|ihr|dein|einem)(?: aktuelle[sm]?)? (?:foto|bild)|photo(?:graph)?s?|headshots?|(?:a|recent|your) picture)\\b(?!-)",
    needs: APPLYING,
    unless: [
      NOT_ASKED,
      MAKES_PICTURES,
      "\\b(?:ohne|kein|no|without)(?: ein| a| any| aktuelles| recent)? (?:lichtbild|passfoto|passbild|foto|bild|bewerbungsfoto|photo|photograph|picture|headshot)|\\bein bild (?:von|machen)",
    ],
  },
  {
    rule: "birth_date",
    find: "\\b(?:geburtsdatum|geburtsdaten|geburtsort|geburtstag|altersangabe|(?:ihr|ihres|dein) alters?|date of birth|birth ?dates?|place of birth|your age)\\b",
    needs: APPLYING,
    unless: [NOT_ASKED, THOSE_SERVED, "\\b(?:frei|freier tag|day off|ohne|without)\\b"],
  },
  {
    rule: "marital_status",
    find: "\\b(?:familienstand|zivilstand|kinderzahl|(?:an)?zahl (?:der|ihrer) kinder|marital status|number of children|family status)\\b",
    unless: [
      NOT_ASKED,
      "\\b(?:patient\\w{0,6}|kund\\w{0,8}|klient\\w{0,6}|mandant\\w{0,6}|stammdaten|erfass\\w{0,6}|lohn\\w{0,12}|clients?|records|ohne|payroll)\\b",
    ],
  },
  {
    rule: "marital_status",
    find: "\\b(?:ledig|unverheiratet|kinderlos|familiar ungebunden|ohne familiare (?:bindung|verpflichtung)\\w{0,3}|keine familiaren verpflichtungen|unmarried|childless|without family (?:commitments|obligations|ties)|no family commitments|(?:must be|preferably) single)\\b",
    unless: [NOT_ASKED, THOSE_SERVED],
  },
  {
    rule: "nationality",
    find: "\\b(?:staatsangehorigkeit|staatsburgerschaft|nationalitat|nationality|citizenship|country of origin|herkunftsland|migrationshintergrund)\\b",
    needs: APPLYING,
    unless: [
      NOT_ASKED,
      THOSE_SERVED,
      FAIR_SUPPORT,
      "\\b(?:deutsche\\w? staats|german (?:citizenship|nationality)|ohne|einburger\\w{0,8}|antrag\\w{0,6}|visum|visa|applicants' |applications for citizenship|citizenship applications)\\b",
    ],
  },
  {
    rule: "religion",
    find: "\\b(?:konfession(?:szugehorigkeit)?|religionszugehorigkeit|kirchenzugehorigkeit|glaubensrichtung|religious affiliation|denomination|your religion|ihre religion)\\b",
    needs: `${APPLYING}|\\b(?:evangelisch\\w{0,2}|katholisch\\w{0,2}|christlich\\w{0,2}|voraussetz\\w{0,4}|erforderlich|required)\\b`,
    unless: [
      "\\b(?:unabhangig|ungeachtet|egal|gleich welche\\w{0,2}|spielt keine|verzicht\\w{0,6}|aller|jeder|regardless|irrespective|any|all|vielfalt|diversity|konfessionslos\\w{0,3}|ohne|nicht)\\b",
      "\\b(?:patient\\w{0,6}|bewohner\\w{0,6}|stammdaten|erfass\\w{0,6}|records)\\b",
    ],
  },
  {
    rule: "religion",
    find: `\\b(?:kirchenmitglied\\w{0,6}|(?:mitglied(?:schaft)?|zugehorigkeit|angehorig\\w{0,3})(?: [\\w-]{1,30}){0,4} (?:kirche|konfession|religionsgemeinschaft)|(?:christlicher?|muslimischer?|katholischer?|evangelischer?)n? glaubens?|member(?:ship)? of (?:a|the)${WORDS_2} church|(?:practising|practicing) (?:catholic|christian|muslim|jew)|(?:christian|catholic|muslim) faith)\\b`,
    unless: [NOT_ASKED, "\\b(?:ist nicht|keine bedingung|gern(?:e)? auch|kirchlicher trager ohne)\\b"],
  },
  { rule: "religion", find: "\\b(?:kein|ohne) kopftuch\\b|\\bno headscar(?:f|ves)\\b" },
  {
    rule: "health",
    find: `\\b(?:korperlich(?:e|er|en)? (?:voll(?:standig)? |vollig )?(?:uneingeschrankt\\w{0,2}|voll belastbar)|belastbar ohne einschrankung\\w{0,2}|(?:ohne|keine)(?: jegliche)? (?:korperliche|gesundheitliche|gesundheitlichen|korperlichen)(?: oder (?:psychische|geistige|gesundheitliche)n?)? (?:einschrankung\\w{0,2}|gebrechen|beschwerden|probleme)|uneingeschrankt(?:e[rs]?)? (?:korperlich\\w{0,2} )?(?:belastbar\\w{0,4}|einsatzfahig|gesund\\w{0,4}|leistungsfahig\\w{0,4}|tauglich)|volle korperliche (?:leistungsfahigkeit|belastbarkeit|gesundheit)|kerngesund|(?:vollig|vollkommen|absolut) gesund|gesund und (?:kraftig|belastbar|fit|leistungsfahig)|nicht behindert|keine (?:schwer)?behinderung\\w{0,2}|keine chronischen)\\b`,
    unless: [
      THOSE_SERVED,
      "\\b(?:ist kein|sind kein|kein hindernis|willkommen|ernahr\\w{0,6}|damit sie|bleiben)\\b",
    ],
  },
  {
    rule: "health",
    find: `\\b(?:able-bodied|(?:in )?(?:perfect|excellent|full) (?:physical )?health|physically fit without${WORDS_2} (?:limitations?|restrictions?)|no (?:disabilit(?:y|ies)|health (?:issues|problems|restrictions)|physical (?:limitations?|restrictions?|disabilities)|medical conditions|chronic)|must be (?:physically )?healthy|without (?:any )?(?:physical|health) (?:limitations?|restrictions?|impairments?))\\b`,
    unless: [THOSE_SERVED],
  },
];

export const PHRASES: readonly Phrase[] = [...LANGUAGE, ...ORIGIN, ...AGE, ...SEX, ...PRIVATE];
