import { foldText } from "#app/domains/centers/index.ts";
import { editDistance, fold } from "#app/domains/occupations/index.ts";
import type { DuplicateReason } from "#app/platform/database/generated/enums.ts";
import { companyNameKey } from "./rules.ts";

/** What two companies are compared by. */
export interface Comparable {
  legalName: string;
  street: string;
  postcode: string;
  municipality: string;
  contactEmail: string;
  /** its own Betriebsnummer and those of its establishments */
  numbers: readonly string[];
}

/**
 * Why two companies of one center may be the same one, in the order of the reasons' weight; empty when they hardly are. One
 * Betriebsnummer or one name is enough; a similar name needs the same postcode, or a similar street in the same place. The
 * domain of the mail addresses only adds to what was found.
 */
export function duplicateReasons(first: Comparable, second: Comparable): DuplicateReason[] {
  const sameNumber = first.numbers.some((number) => second.numbers.includes(number));
  const [firstName, secondName] = [companyNameKey(first.legalName), companyNameKey(second.legalName)];
  const sameName = firstName === secondName;
  const similar = !sameName && similarNames(firstName, secondName);
  const samePostcode = first.postcode === second.postcode;
  const samePlace = samePostcode || foldText(first.municipality) === foldText(second.municipality);
  const street = samePlace && similarStreets(first.street, second.street);
  if (!sameNumber && !sameName && !(similar && (samePostcode || street))) return [];
  const found: [DuplicateReason, boolean][] = [
    ["SAME_NUMBER", sameNumber],
    ["SAME_NAME", sameName],
    ["SIMILAR_NAME", similar],
    ["SAME_POSTCODE", samePostcode],
    ["SIMILAR_STREET", street],
    ["SAME_MAIL_DOMAIN", sameMailDomain(first.contactEmail, second.contactEmail)],
  ];
  return found.filter(([, holds]) => holds).map(([reason]) => reason);
}

/** Slips that two words or names of this length may differ by: the longer, the more. */
function slipsAllowed(length: number): number {
  if (length < 5) return 0;
  if (length < 9) return 1;
  return length < 16 ? 2 : 3;
}

function near(first: string, second: string): boolean {
  const allowed = slipsAllowed(Math.min(first.length, second.length));
  if (Math.abs(first.length - second.length) > allowed) return false;
  return first === second || (allowed > 0 && editDistance(first, second, allowed) <= allowed);
}

/** Folded names that differ in spaces, umlauts, a few slips, the order of words, or in words that one of them adds. */
function similarNames(first: string, second: string): boolean {
  const [one, other] = [fold(first), fold(second)];
  if (near(one.replaceAll(" ", ""), other.replaceAll(" ", ""))) return true;
  const [fewer = [], more = []] = [one.split(" "), other.split(" ")].sort((a, b) => a.length - b.length);
  return fewer.length >= 2 && allFound(fewer, more);
}

/** Whether each of the words meets a word of its own among the others. */
function allFound(words: readonly string[], others: readonly string[]): boolean {
  const left = [...others];
  return words.every((word) => {
    const at = left.findIndex((other) => near(word, other));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

/** "Hafenstr. 12a" and "Hafenstraße 12": nearly the same name, and the same number where both have one. */
function similarStreets(first: string, second: string): boolean {
  const [one, other] = [streetOf(first), streetOf(second)];
  if (one.name === "" || !near(one.name, other.name)) return false;
  return one.number === "" || other.number === "" || one.number === other.number;
}

function streetOf(street: string): { name: string; number: string } {
  const folded = fold(foldText(street));
  const [, name = folded, number = ""] =
    /^(.*?)\s*(?:\b(\d+)(?:\s*[a-z])?(?:\s+\d+\s*[a-z]?)*)?$/.exec(folded) ?? [];
  return { name: name.replace(/str(asse)?\b/g, "str").replaceAll(" ", ""), number };
}

/** Whoever writes from one of these says nothing about the company. */
const FREE_MAIL = new Set(
  (
    "gmail.com googlemail.com gmx.de gmx.net gmx.at gmx.ch web.de t-online.de freenet.de outlook.com outlook.de " +
    "hotmail.com hotmail.de live.com live.de yahoo.com yahoo.de icloud.com me.com mail.de posteo.de mailbox.org " +
    "arcor.de aol.com aol.de 1und1.de proton.me protonmail.com ewe.net ewetel.net nord-com.net"
  ).split(" "),
);

function sameMailDomain(first: string, second: string): boolean {
  const domain = (email: string) => email.slice(email.lastIndexOf("@") + 1).toLowerCase();
  return domain(first) === domain(second) && !FREE_MAIL.has(domain(first));
}
