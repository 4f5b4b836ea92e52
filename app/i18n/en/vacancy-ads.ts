import type { ads as source, hr_ba as agency } from "../de/vacancy-ads.ts";
import type { Translation } from "../translation.ts";

export const ads = {
  title: "Public job page",
  shown: "Everybody can see this vacancy until {{date}}.",
  open: "See the public page",
  renew: "Show for {{days}} more days from today",
  hide: "Take off the public page",
  hidden: "This vacancy is not on the public pages.",
  over: "Everybody could see this vacancy until {{date}}. Is it still open?",
  show: "Show publicly for {{days}} days",
  what: "Shown are title, tasks, requirements, pay, place of work and the name of your company, to search engines as well. Those who want to apply turn to the Welcome Center.",
  only_admin: "People with the role “Head of HR” may show it and take it down.",
  not_verified: "It can be seen only when your company is verified.",
} satisfies Translation<typeof source>;

export const hr_ba = {
  link: "For the Federal Employment Agency (HR-BA-XML)",
  title: "File for the Federal Employment Agency",
  lead: "All published vacancies of your company as a file in the shape of HR-BA-XML, the interface of the Bundesagentur für Arbeit.",
  not_validated: "Not validated against the official schema",
  not_validated_text:
    "Only partners of the agency receive the schema. Structure and order follow its sample file, element by element. Validate the file with the schema of your cooperation before you send it.",
  numbers: "Your numbers from the cooperation agreement",
  numbers_text: "Optional, and not stored here. Without them only these numbers are missing from the file.",
  supplier: "Partner number (supplier ID)",
  supplier_hint: "One letter and nine digits, for example V000000000.",
  alliance: "Alliance partner number",
  alliance_hint: "Digits only. It begins the number of each vacancy.",
  hiring: "Customer number of your employer account (hiring organisation ID)",
  hiring_hint: "Ten letters and digits.",
  take: "Use these numbers",
  download_one: "Download the file with one vacancy",
  download_other: "Download the file with {{count}} vacancies",
  none: "No published vacancy",
  none_text: "The file holds published vacancies only.",
  open: "What is left open",
  open_title:
    "the occupation as a number of the agency’s catalogue (TitleCode); it stands in words and as a KldB or ISCO code in the description",
  open_catalogues:
    "languages, skills and qualifications as numbers of its catalogues; they stand in words in the description",
  open_choices:
    "kind of application, social insurance, minor employment, authorisation to train, industry and size of the firm",
} satisfies Translation<typeof agency>;
