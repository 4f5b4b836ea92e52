import { XMLParser, XMLValidator } from "fast-xml-parser";

// The rules of three public formats, written by hand from their texts, so that what we publish is held against them and
// not against ourselves.

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === "string" && value.trim() !== "";
const isAmount = (value: unknown): boolean => typeof value === "number" && value > 0;
const isUrl = (value: unknown): boolean =>
  isText(value) && /^https?:\/\/[^\s]+$/.test(value) && URL.canParse(value);
const isDate = (value: unknown): boolean =>
  isText(value) &&
  /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d))?$/.test(value) &&
  !Number.isNaN(Date.parse(value));
const isType = (value: unknown, type: string): value is Json => isObject(value) && value["@type"] === type;

const EMPLOYMENT = [
  "FULL_TIME",
  "PART_TIME",
  "CONTRACTOR",
  "TEMPORARY",
  "INTERN",
  "VOLUNTEER",
  "PER_DIEM",
  "OTHER",
];
const UNITS = ["HOUR", "DAY", "WEEK", "MONTH", "YEAR"];
const CREDENTIALS = [
  ...["high school", "associate degree", "bachelor degree"],
  ...["professional certificate", "postgraduate degree"],
];
/** Properties of JobPosting that we use, with what schema.org and Google's job search expect in them. */
const PROPERTIES: Readonly<Record<string, (value: unknown) => boolean>> = {
  "@context": (value) => value === "https://schema.org",
  "@type": (value) => value === "JobPosting",
  title: isText,
  description: (value) => isText(value) && /<p>|<br>|<ul>/.test(value),
  datePosted: isDate,
  validThrough: isDate,
  employmentType: (value) =>
    [value].flat().length > 0 && [value].flat().every((one) => EMPLOYMENT.includes(one as string)),
  hiringOrganization: (value) => isType(value, "Organization") && isText(value.name),
  jobLocation: (value) => isType(value, "Place") && isAddress(value.address),
  baseSalary: isSalary,
  identifier: (value) => isType(value, "PropertyValue") && isText(value.name) && isText(value.value),
  url: isUrl,
  directApply: (value) => typeof value === "boolean",
  applicationContact: (value) => isType(value, "ContactPoint") && isText(value.email),
  totalJobOpenings: (value) => Number.isInteger(value) && isAmount(value),
  workHours: isText,
  occupationalCategory: (value) => isType(value, "CategoryCode") && isText(value.codeValue),
  educationRequirements: (value) =>
    value === "no requirements" ||
    (isType(value, "EducationalOccupationalCredential") &&
      CREDENTIALS.includes(value.credentialCategory as string)),
  skills: isText,
  jobBenefits: isText,
  jobStartDate: isDate,
};
const REQUIRED = [
  "@context",
  "@type",
  "title",
  "description",
  "datePosted",
  "hiringOrganization",
  "jobLocation",
];
const RECOMMENDED = ["validThrough", "employmentType", "baseSalary", "identifier", "directApply"];

function isAddress(value: unknown): boolean {
  if (!isType(value, "PostalAddress")) return false;
  const { addressLocality, addressRegion, postalCode, addressCountry } = value;
  return (
    [addressLocality, addressRegion].every(isText) &&
    addressCountry === "DE" &&
    (postalCode === undefined || /^\d{5}$/.test(postalCode as string))
  );
}

function isSalary(value: unknown): boolean {
  if (!isType(value, "MonetaryAmount") || value.currency !== "EUR") return false;
  const amount = value.value;
  if (!isType(amount, "QuantitativeValue") || !UNITS.includes(amount.unitText as string)) return false;
  const { minValue, maxValue } = amount;
  if (minValue === undefined && maxValue === undefined) return isAmount(amount.value);
  return (
    amount.value === undefined &&
    isAmount(minValue) &&
    isAmount(maxValue) &&
    Number(minValue) <= Number(maxValue)
  );
}

/** What is wrong with a schema.org JobPosting: properties that are missing, unknown, or of another type. */
export function postingFaults(posting: unknown): string[] {
  if (!isObject(posting)) return ["no object"];
  const missing = [...REQUIRED, ...RECOMMENDED].filter((name) => posting[name] === undefined);
  const wrong = Object.entries(posting).filter(([name, value]) => !(PROPERTIES[name]?.(value) ?? false));
  return [...missing.map((name) => `${name} is missing`), ...wrong.map(([name]) => `${name} is not right`)];
}

const LISTS = ["feed.entry", "feed.link", "feed.entry.link", "feed.entry.author", "urlset.url"];

/** Reads XML with attributes as `@name`; what may stand several times is a list. Text stays text. */
export function readXml(xml: string): Json {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: "@",
    parseTagValue: false,
    isArray: (_name, path) => LISTS.includes(String(path)),
  });
  return parser.parse(xml) as Json;
}

const list = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isObject) : []);
const isInstant = (value: unknown): boolean => isDate(value) && String(value).includes("T");
const isIri = (value: unknown): boolean => isUrl(value) || /^urn:uuid:[0-9a-f-]{36}$/.test(String(value));

/** What RFC 4287 asks of a feed and its entries (§§ 4.1.1, 4.1.2) that this document does not have. */
export function atomFaults(xml: string): string[] {
  const wellFormed = XMLValidator.validate(xml);
  if (wellFormed !== true) return [wellFormed.err.msg];
  const feed = readXml(xml).feed;
  if (!isObject(feed)) return ["no feed"];
  const check = (name: string, met: boolean) => (met ? [] : [name]);
  const links = list(feed.link);
  const entries = list(feed.entry);
  const ids = entries.map(({ id }) => id);
  return [
    ...check("namespace", feed["@xmlns"] === "http://www.w3.org/2005/Atom"),
    ...check("feed id", isIri(feed.id)),
    ...check("feed title", isText(feed.title)),
    ...check("feed updated", isInstant(feed.updated)),
    ...check("one link to itself", links.filter((link) => link["@rel"] === "self").length === 1),
    ...check(
      "addresses of links",
      links.every((link) => isUrl(link["@href"])),
    ),
    ...check("entries told apart", new Set(ids).size === ids.length),
    ...entries.flatMap((entry) => [
      ...check("entry id", isIri(entry.id)),
      ...check("entry title", isText(entry.title)),
      ...check("entry updated", isInstant(entry.updated)),
      ...check("entry published", entry.published === undefined || isInstant(entry.published)),
      ...check(
        "one alternate link, for there is no content",
        list(entry.link).filter((link) => link["@rel"] === "alternate" && isUrl(link["@href"])).length === 1,
      ),
      ...check(
        "entry author",
        list(entry.author).every(({ name }) => isText(name)),
      ),
    ]),
  ];
}

/** What the sitemaps protocol (sitemaps.org) asks for that this document does not have. */
export function sitemapFaults(xml: string, baseUrl: string): string[] {
  const wellFormed = XMLValidator.validate(xml);
  if (wellFormed !== true) return [wellFormed.err.msg];
  const urlset = readXml(xml).urlset;
  if (!isObject(urlset)) return ["no urlset"];
  const urls = list(urlset.url);
  const check = (name: string, met: boolean) => (met ? [] : [name]);
  return [
    ...check("namespace", urlset["@xmlns"] === "http://www.sitemaps.org/schemas/sitemap/0.9"),
    ...check("at least one address, at most 50,000", urls.length > 0 && urls.length <= 50_000),
    ...check("under 50 MB", xml.length < 50_000_000),
    ...urls.flatMap(({ loc, lastmod, ...others }) => [
      ...check(`an address of this site, under 2,048 signs: ${String(loc)}`, isLocation(loc, baseUrl)),
      ...check("lastmod", lastmod === undefined || isDate(lastmod)),
      ...check("nothing else", Object.keys(others).length === 0),
    ]),
  ];
}

const isLocation = (value: unknown, baseUrl: string): boolean =>
  isUrl(value) && String(value).startsWith(`${baseUrl}/`) && String(value).length < 2_048;
