import { createElement as h, Fragment } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { landName } from "#app/domains/calendar/index.ts";
import { occupationLabel } from "#app/domains/occupations/index.ts";
import { formatHours } from "#app/i18n/format.ts";
import { translator } from "#app/i18n/index.server.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { staffLocale } from "#app/i18n/locale.ts";
import type { Ad } from "./queries.server.ts";
import { adPath } from "./rules.ts";

/** From so many hours a week on we speak of full time: the shortest week that German collective agreements call so. */
const FULL_TIME_QUARTER_HOURS = 35 * 4;

/**
 * The words schema.org and Google's job search know for the qualification asked for.
 * https://developers.google.com/search/docs/appearance/structured-data/job-posting, "credentialCategory"
 */
const CREDENTIALS = {
  ACADEMIC: "bachelor degree",
  TERTIARY: "associate degree",
  VOCATIONAL: "professional certificate",
} as const;

/**
 * A job as schema.org describes one (https://schema.org/JobPosting), for machines that read the page. Pay in euros.
 * `applicantLocationRequirements` is left out: it is for work from home and must not speak of visa or citizenship.
 */
export function jobPosting(ad: Ad, { baseUrl, locale }: { baseUrl: string; locale: Locale }) {
  const t = translator(locale, "jobs");
  const titles = staffLocale(locale);
  const helps = [
    ad.housingHelp ? t("page.housing") : [],
    ad.relocationHelp ? t("page.relocation") : [],
  ].flat();
  const place = {
    "@type": "PostalAddress",
    addressLocality: ad.municipality,
    addressRegion: landName(ad.land, "de"),
    ...(ad.postcode !== null && { postalCode: ad.postcode }),
    addressCountry: "DE",
  };
  return {
    "@context": "https://schema.org",
    "@type": "JobPosting",
    title: ad.title,
    description: renderToStaticMarkup(descriptionOf(ad, locale)),
    identifier: { "@type": "PropertyValue", name: ad.companyName, value: ad.code },
    url: `${baseUrl}${adPath(ad)}`,
    datePosted: ad.shownSince,
    // late in the evening of the last day, in summer and in winter
    validThrough: `${ad.validThrough}T21:59:59Z`,
    employmentType: employmentType(ad),
    hiringOrganization: { "@type": "Organization", name: ad.companyName },
    jobLocation: { "@type": "Place", address: place },
    baseSalary: baseSalary(ad),
    directApply: false,
    applicationContact: {
      "@type": "ContactPoint",
      name: ad.center.name,
      email: ad.center.email,
      telephone: ad.center.phone,
    },
    totalJobOpenings: ad.openings,
    workHours: t("page.hours_text", { hours: formatHours(ad.weeklyQuarterHours, locale) }),
    occupationalCategory: {
      "@type": "CategoryCode",
      inCodeSet: { "@type": "CategoryCodeSet", name: "ISCO-08" },
      codeValue: ad.isco08,
      name: occupationLabel({ isco08: ad.isco08, kldb2010: null }, titles),
    },
    educationRequirements:
      ad.qualification === "NONE"
        ? "no requirements"
        : { "@type": "EducationalOccupationalCredential", credentialCategory: CREDENTIALS[ad.qualification] },
    ...(ad.skills.length > 0 && { skills: ad.skills.join(", ") }),
    ...(helps.length > 0 && { jobBenefits: helps.join(", ") }),
    ...(ad.startsOn !== null && { jobStartDate: ad.startsOn }),
  };
}

function employmentType(ad: Ad): string[] {
  const time = ad.weeklyQuarterHours >= FULL_TIME_QUARTER_HOURS ? "FULL_TIME" : "PART_TIME";
  return ad.contractMonths > 0 && ad.contractKind === "EMPLOYMENT" ? [time, "TEMPORARY"] : [time];
}

const CENTS = 100;

function baseSalary({ salaryMin, salaryMax, salaryPeriod }: Ad) {
  const amount =
    salaryMax === null || salaryMax === salaryMin
      ? { value: salaryMin / CENTS }
      : { minValue: salaryMin / CENTS, maxValue: salaryMax / CENTS };
  return {
    "@type": "MonetaryAmount",
    currency: "EUR",
    value: { "@type": "QuantitativeValue", ...amount, unitText: salaryPeriod },
  };
}

/** The job in full, as HTML: what search engines show instead of the page. React escapes what the company wrote. */
function descriptionOf(ad: Ad, locale: Locale) {
  const t = translator(locale, "jobs");
  const words = translator(locale, "enums");
  const lines = ad.tasks.split(/\r?\n/).filter((line) => line.trim() !== "");
  const facts = [
    `${t("page.qualification")}: ${words(`QualificationKind.${ad.qualification}`)}`,
    ...(ad.skills.length > 0 ? [`${t("page.skills")}: ${ad.skills.join(", ")}`] : []),
    `${t("page.german")}: ${words(`CefrLevel.${ad.languageLevel}`)}`,
    ...(ad.languageReason === null ? [] : [`${t("page.german_reason")}: ${ad.languageReason}`]),
    ...(ad.regulated ? [t("page.regulated_text")] : []),
    ...(ad.collectiveAgreement ? [t("page.tariff")] : []),
    ...(ad.housingHelp ? [t("page.housing")] : []),
    ...(ad.relocationHelp ? [t("page.relocation")] : []),
  ];
  return h(
    Fragment,
    null,
    lines.map((line, place) => h("p", { key: place }, line)),
    h(
      "ul",
      null,
      facts.map((fact) => h("li", { key: fact }, fact)),
    ),
  );
}
