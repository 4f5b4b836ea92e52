import type { procedure as german } from "../de/procedure.ts";

/** Steps, documents, fees and duties. */
export const procedure: Record<keyof typeof german, string> = {
  "step.power-of-attorney": "Obtain the worker's power of attorney (Vollmacht)",
  "step.advice": "Get advice from the immigration office",
  "step.agreement": "Sign the agreement with the immigration office and pay the fee",
  "step.recognition": "Recognition of the qualification or licence to practise",
  "step.degree-evaluation": "Evaluation of the degree by the ZAB",
  "step.qualification-confirmation": "Confirmation by the ZAB that the qualification is state-recognised",
  "step.invitation": "Invitation by the immigration office as soon as there is a decision",
  "step.ba-consent": "Consent of the Federal Employment Agency",
  "step.advance-approval": "Advance approval (Vorabzustimmung) by the immigration office",
  "step.pass-on-approval": "Pass the advance approval on to the worker (usually valid for three months)",
  "step.visa-appointment": "Ask the mission abroad for an appointment",
  "step.visa-decision": "Decision on the visa",
  "step.entry-registration": "Entry and registration of the home (Anmeldung)",
  "step.residence-title": "Apply for the residence title before the visa expires",

  "document.power-of-attorney": "Power of attorney (Vollmacht)",
  "document.passport-copy": "Copy of the passport",
  "document.employment-contract": "Employment contract or binding offer",
  "document.employment-declaration": "Declaration of employment (Erklärung zum Beschäftigungsverhältnis)",
  "document.agreement": "Agreement under § 81a(2) AufenthG (nos 1 to 8)",
  "document.qualification-proof": "Proof of qualification",
  "document.cv": "CV in table form, in German",
  "document.translations": "Translations",
  "document.language-certificate": "Language certificate",
  "document.recognition-notice": "Recognition notice",
  "document.degree-evaluation": "Statement of comparability",
  "document.qualification-confirmation": "Digital information on the qualification (DAB)",
  "document.advance-approval": "Advance approval (Vorabzustimmung)",
  "document.visa-application": "Visa application",
  "document.passport": "Passport",
  "document.landlord-confirmation": "Landlord's confirmation (Wohnungsgeberbestätigung)",
  "document.title-application": "Application for the residence title",

  "fee.fast-track": "Fast-track procedure",
  "fee.visa": "National visa",
  "fee.residence-title": "Residence title",
  "fee.settlement-permit": "Settlement permit for highly qualified people",
  "fee.change-of-purpose": "Change of the purpose of stay",
  "fee.degree-evaluation": "Evaluation of the degree by the ZAB",
  "fee.qualification-confirmation": "Digital information on the qualification by the ZAB",
  "fee.recognition": "Recognition procedure",

  "duty.check-title": "Before the first working day, check that the residence title allows this work.",
  "duty.keep-copy": "Keep a copy of the title for as long as the person is employed.",
  "duty.advice-notice":
    "On the first working day at the latest, point out in text form the free advice under § 45b AufenthG, with the contact data of the nearest advice centre.",
  "duty.report-early-end": "If the employment ends early, tell the immigration office within four weeks.",
  "duty.answer-ba": "If the Federal Employment Agency asks, answer within one month.",
  "duty.social-insurance":
    "Register for social insurance with the first payroll, after six weeks at the latest.",
  "duty.report-tolerated-end":
    "If the employment ends, tell the immigration office within two weeks: the end, name and nationality.",
  "duty.report-training-end":
    "If the training ends early, the training company or school tells the immigration office without delay, as a rule within two weeks.",
  "duty.register-home": "Register the home within two weeks after moving in.",
  "duty.apply-for-title": "Apply for the residence title before the visa expires.",
  "duty.tell-early-end": "If the work or training ends early, tell the immigration office within two weeks.",
  "duty.written-terms":
    "Give proof of the essential terms: the most important on the first working day, the others after seven days and one month.",
};
