import type { answers as german } from "../de/answers.ts";

/** Remedies, recommendation, warnings, and whether the fast-track procedure is open. */
export const answers: Record<keyof typeof german, string> = {
  "remedy.job.grossAnnualSalary": "Raise the salary by {by|eur} to {to|eur} a year.",
  "remedy.job.contractMonths": "Extend the contract to at least {to} months.",
  "remedy.job.weeklyHours": "Limit working time to {to} hours a week.",
  "remedy.job.concreteOffer": "Make a concrete offer: a job or a training place.",
  "remedy.job.qualified": "Offer a job that needs a degree or training of at least two years.",
  "remedy.job.adequateToQualification": "Offer a job that suits the qualification.",
  "remedy.job.sameOccupationalGroup":
    "Offer a job in the occupational group of the profession to be recognised.",
  "remedy.job.licence.promised":
    "Obtain the licence to practise or the promise of it. In the fast-track procedure the immigration office does this.",
  "remedy.job.licence.held": "Obtain the licence to practise for the work during recognition.",
  "remedy.job.comparablePay":
    "Bring pay and working conditions up to those of comparable workers in Germany.",
  "remedy.job.temporaryAgencyWork": "Employ the person yourself, not as a temporary agency worker.",
  "remedy.worker.qualification.recognition.equivalent":
    "Have the training recognised as equivalent. In the fast-track procedure the immigration office starts this.",
  "remedy.worker.qualification.recognition.comparable":
    "Have the degree evaluated (anabin or a statement of comparability by the ZAB).",
  "remedy.worker.languages.de": "Improve German to {to} and prove it.",
  "remedy.worker.experience.relevantYearsLast5": "Gain {by} more years of relevant experience ({to} in all).",
  "remedy.worker.experience.relevantYearsLast7": "Gain {by} more years of IT experience ({to} in all).",
  "remedy.worker.pensionProvision": "Show adequate provision for old age.",
  "remedy.employer.enablesRecognition":
    "Offer the agreement on recognition and clarify the fitness to train.",
  "remedy.employer.collectiveAgreement": "Join a collective agreement.",
  "remedy.employer.paysCollectiveAgreement": "Pay by the collective agreement.",
  "remedy.employer.careHome": "Offer the job in a care home licensed under § 72 SGB XI.",
  "remedy.employer.recruiter": "Recruit through the Federal Employment Agency.",
  "remedy.discretion": "The authority can waive this ({norm}). Ask there and say what speaks for it.",

  "recommended.at_hand": "The person may already do this work; no new title is needed.",
  "recommended.wird": "There is a right to this title if the conditions are met.",
  "recommended.soll": "This title is to be issued as a rule.",
  "recommended.kann": "The authority decides on this title at its discretion.",
  "recommended.no_consent": "The Federal Employment Agency need not consent.",
  "recommended.consent": "The Federal Employment Agency must consent.",
  "recommended.months": "The title is issued for up to {months} months.",
  "recommended.unlimited": "The title is unlimited.",

  "warning.before_rulebase": "This day is before 18 November 2023. The check knows older rules only in part.",
  "warning.parameter_not_published.blue-card-standard":
    "The minimum salary of the EU Blue Card for {year} has not been officially published yet.",
  "warning.parameter_not_published.blue-card-reduced":
    "The reduced minimum salary of the EU Blue Card (shortage occupations, recent graduates, IT) for {year} has not been officially published yet.",
  "warning.parameter_not_published.experienced-worker":
    "The minimum salary for experienced workers (§ 6 BeschV) for {year} has not been officially published yet.",
  "warning.parameter_not_published.over-45":
    "The minimum salary for people aged 45 and over for {year} has not been officially published yet.",
  "warning.starts_in_other_year":
    "The work starts in {startYear}; the check uses the figures of {year}. Either year may count.",
  "warning.discretionary_refusal":
    "Something about the employer or the person allows the authority to refuse the title or the consent (§ 40(2), (3), § 18(2) no. 2 AufenthG).",
  "warning.occupation_codes_differ":
    "The occupations KldB {kldb2010} and ISCO-08 {isco08} are no pair in the table. The check uses ISCO-08.",
  "warning.old_rule_for_it":
    "Before 1 March 2024 § 6 BeschV applied to IT occupations only, with three years of experience and 60 per cent of the contribution ceiling.",
  "warning.eu_family_not_checked":
    "Family members of EU citizens have rights of their own (FreizügG/EU). They are not checked here.",
  "warning.withdrawal_agreement_not_checked":
    "British nationals who lived here before 2021 have rights under the Withdrawal Agreement. They are not checked here.",

  "fast-track.no_title_needed": "No visa is needed, so no fast-track procedure either.",
  "fast-track.not_covered": "There is no fast-track procedure for this way.",
  "fast-track.already_here":
    "The fast-track procedure is made for entry. The person already lives here and applies to the immigration office.",
  "fast-track.visa_free_already_here":
    "The person is here without a visa and can apply for the title here. The immigration office says whether the fast-track procedure is still possible.",
  "fast-track.entry_not_known":
    "Whether the fast-track procedure is open depends on country of residence and nationality.",
  "fast-track.job_not_qualified": "The fast-track procedure is for qualified employment only.",
  "fast-track.qualified_not_known":
    "Whether the fast-track procedure is open depends on whether the job is qualified.",
  "fast-track.other_qualified":
    "The fast-track procedure also covers other qualified workers (§ 81a(5) AufenthG). Offices differ; ask first.",
  "fast-track.named": "The fast-track procedure is open (§ 81a(1) AufenthG).",
};
