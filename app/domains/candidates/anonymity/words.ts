import { peopleExpression } from "#app/domains/countries/index.ts";
import type { PersonalKind } from "./finding.ts";

/** Patterns over folded text (ä is a, ß is s, small letters), each for one kind. */
type Pattern = readonly [PersonalKind, RegExp];

const NUMBER = "(?:\\d+|ein\\w{0,2}|zwei|drei|vier|funf|one|two|three|four|five)";
const YEAR = "(?:19|20)\\d\\d";
const DATE = `(?:\\d{1,2}[./-]\\s?\\d{1,2}[./-]\\s?(?:${YEAR}|\\d\\d)|\\d{1,2}\\.? ?[a-z]{3,9},? ${YEAR}|[a-z]{3,9} \\d{1,2},? ${YEAR}|${YEAR}(?:-\\d\\d-\\d\\d)?)`;
/** A house, a school: its faith is not the person's. */
const INSTITUTION = "(?! (?:trager|kranken|klinik|schul|kita|kinder|verband|stift|hospital|school|charity))";

const BIRTH: readonly RegExp[] = [
  new RegExp(
    `\\b(?:geboren|geb\\.|born|jahrgang|geburtsdatum:?|geburtsjahr:?|date of birth:?|dob:?)(?: (?:am|im|in|on|jahr|the|year|of|den))*\\s{0,2}(?:${DATE})`,
    "g",
  ),
  /(?<![\w*])\*\s?(?:19|20)\d\d\b/g,
  /\b(?:geboren|geburtsort|born) (?:in|und aufgewachsen|and raised)\b/g,
  /تاريخ الميلاد|ولدت|مواليد/g,
];

const AGE: readonly RegExp[] = [
  /\b\d{2} jahre (?:alt|jung)\b/g,
  /\b\d{2} ?-?jahrige?[nmrs]?\b/g,
  /\b\d{2}[ -]years?[ -](?:old|young)\b/g,
  /\b(?:aged?|alter|lebensalter)(?: von| of)?:? \d{2}\b/g,
  /\b(?:ich bin|i am|i'm|ich werde|i turn) (?:jetzt |erst |schon |now |only )?\d{2}\b(?! (?:%|prozent|percent|stunden|hours|km|kilom|tage|days|monate|months))/g,
  /\b(?:anfang|mitte|ende) (?:20|30|40|50|60|zwanzig|dreisig|vierzig|funfzig|sechzig)\b/g,
  /\b(?:in my|early|mid|late)[ -](?:twenties|thirties|forties|fifties|sixties|20s|30s|40s|50s|60s)\b/g,
  /\bmit (?:meinen )?\d{2} (?:jahren|lenzen)\b(?! (?:berufs|arbeits|praxis|erfahrung|im beruf))/g,
  /عمري|عمره|عمرها/g,
];

const RELIGION: readonly RegExp[] = [
  /\b(?:muslim|moslem|muslima|muslimin|muslimisch|moslemisch|islamisch|islamic)(?:e[nmrs]?|innen|s)?\b/g,
  new RegExp(
    `\\b(?:christlich|katholisch|evangelisch|protestantisch|judisch)(?:e[nmrs]?)?\\b${INSTITUTION}`,
    "g",
  ),
  new RegExp(
    `\\b(?:christian faith|catholic|protestant|jewish|buddhist|hindu|sikh|atheist)(?:in|innen|s)?\\b${INSTITUTION}`,
    "g",
  ),
  /\b(?:katholik|protestant|buddhist|hinduist|atheist|jesid|alevit)(?:in|innen|en|isch\w{0,2}|e[nr]?)?\b/g,
  /\b(?:christin|judin|christen|ich bin (?:christ|jude)|i am a (?:christian|jew|believer))\b/g,
  /\b(?:glaubig\w{0,2}|religios\w{0,2}|religion|konfession|konfessionslos|ramadan|kopftuch|hijab|headscarf|moschee|mosque|synagoge|taufe|getauft)\b/g,
  /مسلم|مسيحي|مسيحية|رمضان|حجاب/g,
];

const FAMILY: readonly RegExp[] = [
  /\b(?:verheiratet|unverheiratet|ledig|geschieden|verwitwet|verlobt|alleinerziehend\w{0,2}|familienstand|schwanger\w{0,6}|elternzeit|mutterschutz|kinderlos)\b/g,
  /\b(?:married|unmarried|divorced|widowed|engaged to|marital status|pregnan\w{1,3}|single (?:mother|father|parent|mum|mom|dad)|maternity leave|parental leave|childless|mother of|father of)\b/g,
  /\b(?:mein\w{0,2}|my|unser\w{0,2}|our) (?:\w{1,12} )?(?:frau|mann|ehefrau|ehemann|partnerin|kind(?:er|ern|es)?|sohn|sohne|tochter|familie|eltern|mutter|vater|bruder|schwester|verlobte\w?|wife|husband|spouse|child|children|kids|son|sons|daughter|daughters|family|parents|mother|father|brother|sister|fiancee?)\b/g,
  new RegExp(
    `\\b${NUMBER} (?:klein\\w{1,2} |little |small |young )?(?:kind(?:er(?:n)?)?|kids|children|child|sohne?|tochter|sons?|daughters?)\\b(?!')`,
    "g",
  ),
  /\b(?:mutter|vater) von \w+\b/g,
  /متزوج|متزوجة|أعزب|عزباء|مطلق|مطلقة|أطفالي|زوجي|زوجتي/g,
];

const ORIGIN: readonly RegExp[] = [
  /\b(?:staatsangehorig\w{0,6}|staatsburger\w{0,8}|nationalitat\w{0,2}|reisepass\w{0,2}|heimatland\w{0,2}|herkunftsland\w{0,2}|fluchtling\w{0,3}|gefluchtet\w{0,2}|asyl\w{0,12}|migrationshintergrund\w?|muttersprach\w{0,8}|dunkelhautig\w{0,2}|hautfarbe)\b/g,
  /\b(?:citizens?|citizenship|nationality|national of|passports?|home country|country of origin|refugees?|asylum\w{0,8}|mother tongue|native speaker|skin colou?r)\b/g,
  /جنسيتي|الجنسية|لاجئ|لاجئة/g,
];

/** Words of the single kinds that need no knowledge of the person. */
export const PATTERNS: readonly Pattern[] = [
  ...BIRTH.map((pattern): Pattern => ["birth_date", pattern]),
  ...AGE.map((pattern): Pattern => ["age", pattern]),
  ...RELIGION.map((pattern): Pattern => ["religion", pattern]),
  ...FAMILY.map((pattern): Pattern => ["family", pattern]),
  ...ORIGIN.map((pattern): Pattern => ["nationality", pattern]),
];

/** Names of countries and of their people. */
export const originExpression = peopleExpression;

/** Ways to reach somebody; digits of other scripts are folded before. */
export const CONTACTS: readonly Pattern[] = [
  ["email", /[^\s@<>()[\],;:]+@[^\s@<>()[\],;:]+\.[^\s@<>()[\],;:.]{2,}/g],
  [
    "email",
    /[\w.+-]+ ?[[({] ?(?:at|bei) ?[\])}] ?[\w-]+(?: ?(?:\.|[[({] ?(?:dot|punkt|point) ?[\])}]) ?[\w-]+)+/g,
  ],
  ["link", /\b(?:https?:\/\/|www\.)\S+/g],
  ["link", /(?<![\w@.-])(?:[a-z0-9-]+\.)+(?:com|de|org|info|eu|net|io|me|co|app|tn|ma|fr|tr|in|ng)\/\S+/g],
  ["link", /(?<![\w@.-])[a-z0-9-]{2,}\.(?:com|de|org|info|eu)\b(?![\w/@-])/g],
  ["link", /(?<![\w@.])@[a-z0-9_][a-z0-9_.]{2,}/g],
  [
    "link",
    /\b(?:linkedin|xing|facebook|instagram|telegram|whatsapp|skype|tiktok|github|viber|imo)\b ?[:=/] ?\S+/g,
  ],
  ["phone", /(?<![\w.])(?:\+|00|0)\s?\d(?:[\s/().-]{0,2}\d){6,}/g],
];
