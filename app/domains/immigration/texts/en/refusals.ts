import type { refusals as german } from "../de/refusals.ts";

/** Refusals: consent of the Bundesagentur für Arbeit, asylum law, § 19f AufenthG. */
export const refusals: Record<keyof typeof german, string> = {
  "comparable-pay.met":
    "Pay and working conditions are not worse than those of comparable workers in Germany.",
  "comparable-pay.not_met":
    "Pay or working conditions are worse than those of comparable workers in Germany. The Federal Employment Agency may not consent then.",
  "comparable-pay.unknown":
    "It is not known yet whether pay and working conditions match those of comparable workers in Germany.",
  "comparable-pay.not_applicable": "The Federal Employment Agency need not consent here.",
  "comparable-pay.unless_no_consent":
    "Pay and conditions count only if the Federal Employment Agency must consent. For teachers at public schools it need not (§ 5 no. 4 BeschV).",

  "temporary-agency-work.met": "The person will not work as a temporary agency worker.",
  "temporary-agency-work.not_met":
    "The person is to work as a temporary agency worker. The Federal Employment Agency must refuse consent then.",
  "temporary-agency-work.unknown":
    "It is not known yet whether the person is to work as a temporary agency worker.",
  "temporary-agency-work.not_applicable": "The Federal Employment Agency need not consent here.",
  "temporary-agency-work.unless_no_consent":
    "Temporary agency work rules out the consent of the Federal Employment Agency. For teachers at public schools none is needed (§ 5 no. 4 BeschV).",

  "recruitment.met": "Nothing speaks against the recruitment.",
  "recruitment.not_met":
    "In this state only the Federal Employment Agency may recruit and place people for health and care professions.",
  "recruitment.unknown":
    "It is not known yet who recruited the person. In some states only the Federal Employment Agency may do so for health and care professions.",
  "recruitment.not_applicable": "The Federal Employment Agency need not consent here.",
  "recruitment.unless_no_consent":
    "Unlawful recruitment rules out the consent of the Federal Employment Agency. For teachers at public schools none is needed (§ 5 no. 4 BeschV).",

  "employer-exclusion.met": "The employer is not excluded from consent.",
  "employer-exclusion.not_met": "The employer is excluded from the consent of the Federal Employment Agency.",
  "employer-exclusion.unknown":
    "It is not known yet whether the employer is excluded from the consent of the Federal Employment Agency.",
  "employer-exclusion.not_applicable": "The Federal Employment Agency need not consent here.",
  "employer-exclusion.unless_no_consent":
    "An exclusion of the employer from the consent of the Federal Employment Agency counts only where it must consent. For teachers at public schools it need not (§ 5 no. 4 BeschV).",

  "asylum-procedure.met": "No asylum procedure is under way.",
  "asylum-procedure.not_met":
    "While the asylum procedure is under way, the title may be issued only with the consent of the Land's supreme authority.",
  "asylum-procedure.unknown": "It is not known yet whether an asylum procedure is under way.",
  "asylum-procedure.not_applicable": "An asylum procedure in Germany is no matter here.",

  "asylum-rejected.met": "No application for asylum was finally rejected.",
  "asylum-rejected.not_met":
    "An application for asylum was finally rejected. The title may not be issued before departure.",
  "asylum-rejected.unknown": "It is not known yet whether an application for asylum was finally rejected.",
  "asylum-rejected.not_applicable": "A rejected application for asylum is no matter here.",

  "refusal-temporary-protection.met": "The person has no temporary protection.",
  "refusal-temporary-protection.not_met":
    "With temporary protection (in Germany § 24) there is no EU Blue Card.",
  "refusal-temporary-protection.unknown": "It is not known yet whether the person has temporary protection.",
  "refusal-temporary-protection.not_applicable": "Temporary protection is no matter here.",

  "refusal-suspended-deportation.met": "The person's deportation is not suspended.",
  "refusal-suspended-deportation.not_met": "With a Duldung there is no EU Blue Card.",
  "refusal-suspended-deportation.unknown": "It is not known yet whether the person has a Duldung.",

  "refusal-eu-long-term-residence.met": "The person has no EU long-term residence.",
  "refusal-eu-long-term-residence.not_met": "With EU long-term residence there is no EU Blue Card.",
  "refusal-eu-long-term-residence.unknown":
    "It is not known yet whether the person has EU long-term residence.",
  "refusal-eu-long-term-residence.not_applicable": "EU long-term residence is no matter here.",

  "refusal-equal-free-movement.met": "The person has no right that equals free movement.",
  "refusal-equal-free-movement.not_met":
    "The person has a right that equals free movement and needs no EU Blue Card.",
  "refusal-equal-free-movement.unknown": "The nationality is not known yet.",

  "refusal-pending-protection.met": "No procedure for international protection is under way.",
  "refusal-pending-protection.not_met":
    "While a procedure for international protection is under way, there is no EU Blue Card.",
  "refusal-pending-protection.unknown":
    "It is not known yet whether a procedure for international protection is under way.",
  "refusal-pending-protection.not_applicable": "A procedure for international protection is no matter here.",

  "refusal-humanitarian-title.met": "The person has no humanitarian title that rules out the EU Blue Card.",
  "refusal-humanitarian-title.not_met":
    "With a humanitarian title other than § 25(1) and (2) there is no EU Blue Card.",
  "refusal-humanitarian-title.unknown": "It is not known yet whether the person has a humanitarian title.",

  "refusal-pending-humanitarian-title.met": "No humanitarian title has been applied for.",
  "refusal-pending-humanitarian-title.not_met":
    "While an application for a humanitarian title is pending, there is no EU Blue Card.",
  "refusal-pending-humanitarian-title.unknown":
    "It is not known yet whether a humanitarian title has been applied for.",
  "refusal-pending-humanitarian-title.not_applicable": "A humanitarian title is no matter here.",
};
