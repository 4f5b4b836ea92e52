import type { criteria as german } from "../de/criteria.ts";

/** What was found for each criterion: criterion id, then state or variant. */
export const criteria: Record<keyof typeof german, string> = {
  "concrete-offer.met": "There is a concrete job offer.",
  "concrete-offer.not_met": "There is no concrete job offer yet.",
  "concrete-offer.unknown": "It is not known yet whether there is a concrete job offer.",

  "qualified-job.met":
    "The job is qualified employment: it needs a degree or training of at least two years.",
  "qualified-job.not_met":
    "The job is not qualified employment: it needs neither a degree nor training of at least two years.",
  "qualified-job.unknown":
    "It is not known yet whether the job needs a degree or training of at least two years.",
  "qualified-job.towards_licence":
    "A helper's job is enough: it leads to a profession that needs a licence, and the employer is bound by a collective agreement or is a licensed care home.",

  "adequate-job.met": "The job suits the person's qualification.",
  "adequate-job.not_met": "The job does not suit the person's qualification.",
  "adequate-job.unknown": "It is not known yet whether the job suits the person's qualification.",

  "domestic-employment.met": "The person will be employed in Germany.",
  "domestic-employment.not_met":
    "The person stays employed by a company abroad. The ICT card is made for that.",
  "domestic-employment.unknown": "It is not known yet whether the person will be employed in Germany.",

  "contract-duration.met": "The contract lasts {actual} months; at least {required} are needed.",
  "contract-duration.open_ended": "The contract is open-ended.",
  "contract-duration.not_met": "The contract lasts only {actual} months; at least {required} are needed.",
  "contract-duration.unknown":
    "It is not known yet how long the contract lasts. At least {required} months are needed.",

  "licence.met": "The licence to practise is issued or promised.",
  "licence.not_met": "This profession needs a licence to practise. It is still missing.",
  "licence.not_issued":
    "For the work during recognition the licence must already be issued. A promise is not enough here.",
  "licence.unknown": "It is not known yet whether this profession needs a licence and whether there is one.",
  "licence.not_applicable": "This profession needs no licence to practise.",

  "skilled-worker-vocational.met":
    "The person is a skilled worker with vocational training: the training is German or has been recognised as equivalent.",
  "skilled-worker-vocational.not_met":
    "The person is no skilled worker with vocational training: training that is German or recognised as equivalent is missing.",
  "skilled-worker-vocational.unknown":
    "It is not known yet whether the person has training that is German or recognised as equivalent.",

  "skilled-worker-academic.met":
    "The person is a skilled worker with a degree: it is German, recognised or comparable.",
  "skilled-worker-academic.not_met":
    "The person is no skilled worker with a degree: a German, recognised or comparable degree is missing.",
  "skilled-worker-academic.unknown":
    "It is not known yet whether the person has a German, recognised or comparable degree.",

  "degree.met": "The qualification is enough for the EU Blue Card: it is German, recognised or comparable.",
  "degree.not_met":
    "The EU Blue Card needs a German, recognised or comparable degree, or an equal qualification of at least three years.",
  "degree.unknown": "It is not known yet whether the qualification is enough for the EU Blue Card.",

  "recent-degree.met": "The degree of {actual|date} is not older than three years (until {until|date}).",
  "recent-degree.not_met":
    "The degree of {actual|date} is older than three years. It counted as new until {until|date}.",
  "recent-degree.not_completed":
    "On the day of the check the degree has not been completed (only on {actual|date}).",
  "recent-degree.unknown": "It is not known yet when the degree was completed.",

  "foreign-qualification.met":
    "The person completed a degree abroad, or training of at least {years} years that the state there recognises.",
  "foreign-qualification.certificate":
    "The person holds a suitable certificate of a German chamber of commerce abroad.",
  "foreign-qualification.not_met":
    "A qualification from abroad that the state there recognises is missing: a degree, or training of at least {years} years.",
  "foreign-qualification.unknown":
    "It is not known yet whether the foreign qualification is recognised by the state there and took at least {years} years.",
  "foreign-qualification.ict":
    "In information and communication technology (ISCO-08 {isco08}) no qualification is needed.",

  "shortage-occupation.met":
    "The occupation (ISCO-08 {isco08}) is a shortage occupation of the EU Blue Card.",
  "shortage-occupation.not_met":
    "The occupation (ISCO-08 {isco08}) is no shortage occupation of the EU Blue Card.",
  "shortage-occupation.unknown": "The occupation of the job is not known yet.",

  "it-occupation.met": "The occupation (ISCO-08 {isco08}) is an IT occupation of group 133 or 25.",
  "it-occupation.not_met": "The occupation (ISCO-08 {isco08}) is no IT occupation of group 133 or 25.",
  "it-occupation.unknown": "The occupation of the job is not known yet.",

  "it-experience.met":
    "The person has {actual} years of IT experience in the last seven years; {required} are needed.",
  "it-experience.not_met":
    "The person has only {actual} years of IT experience in the last seven years; {required} are needed.",
  "it-experience.unknown":
    "It is not known yet how many years of IT experience the person has gained in the last seven years. {required} are needed.",

  "experience-level.met": "The experience is on the level of a degree.",
  "experience-level.not_met": "The experience is not on the level of a degree.",
  "experience-level.unknown": "It is not known yet whether the experience is on the level of a degree.",

  "recent-experience.met":
    "The person has {actual} years of relevant experience in the last five years; {required} are needed.",
  "recent-experience.not_met":
    "The person has only {actual} years of relevant experience in the last five years; {required} are needed.",
  "recent-experience.unknown":
    "It is not known yet how many years of relevant experience the person has gained in the last five years. {required} are needed.",

  "salary.met": "The salary of {actual|eur} a year reaches the minimum of {required|eur} ({year}).",
  "salary.not_met": "The salary of {actual|eur} a year is below the minimum of {required|eur} ({year}).",
  "salary.unknown": "The salary is not known yet. At least {required|eur} a year are needed ({year}).",
  "salary.unless_agreement":
    "The salary of {actual|eur} a year is below {required|eur} ({year}). That does no harm if the employer is bound by a collective agreement and pays it.",
  "salary.collective_agreement":
    "The employer is bound by a collective agreement and pays it. Then there is no minimum.",
  "salary.draft_only":
    "The minimum for {year} has not been officially published. By the draft it would be {draft|eur} a year.",
  "salary.not_published": "No minimum has been officially published for {year}.",

  "age-45.met_younger": "On {moment|date} the person is not yet 45 years old.",
  "age-45.met_had_before":
    "It is not the first title under § 18a or § 18b. Then the age rule does not apply.",
  "age-45.met":
    "The person is 45 or older, but the salary of {actual|eur} a year reaches {required|eur} ({year}).",
  "age-45.met_pension": "The person has shown adequate provision for old age.",
  "age-45.not_met":
    "On {moment|date} the person is 45 or older. Then {required|eur} a year ({year}) or adequate provision for old age is needed. The authority can waive this.",
  "age-45.unknown":
    "From the 45th birthday on, a higher salary or adequate provision for old age is needed. Details for this are still missing.",
  "age-45.draft_only":
    "The person is 45 or older. The salary limit for {year} has not been officially published; by the draft it would be {draft|eur} a year.",
  "age-45.not_published":
    "The person is 45 or older. No salary limit has been officially published for {year}.",

  "german.met": "The German skills ({actual}) are enough; at least {required} is needed.",
  "german.not_met": "The German skills ({actual}) are not enough; at least {required} is needed.",
  "german.no_german": "The person speaks no German yet; at least {required} is needed.",
  "german.unknown": "The German skills are not known yet. At least {required} is needed.",

  "recognition-purpose.met": "The qualification is not fully recognised yet. This way is made for that.",
  "recognition-purpose.not_met":
    "The qualification is already recognised. A recognition partnership is no longer needed.",
  "recognition-purpose.unknown": "It is not known yet how far the recognition of the qualification has come.",

  "recognition-agreement.met": "The employer is fit to train and offers the agreement on recognition.",
  "recognition-agreement.not_met": "The employer offers no agreement on recognition or is not fit to train.",
  "recognition-agreement.unknown":
    "It is not known yet whether the employer is fit to train and offers the agreement on recognition.",

  "occupational-group.met":
    "The job belongs to the same occupational group as the profession to be recognised.",
  "occupational-group.not_met":
    "The job does not belong to the same occupational group as the profession to be recognised.",
  "occupational-group.unknown":
    "It is not known yet whether the job belongs to the same occupational group as the profession to be recognised.",

  "free-movement.met": "The person may enter and work without a visa or residence title.",
  "free-movement.not_met": "The person has no right of free movement.",
  "free-movement.unknown": "The nationality is not known yet.",

  "current-title.met":
    "The residence title already allows this work. Check the conditions printed on it and keep a copy.",
  "current-title.side_job_met":
    "The residence title allows this work as a side job (up to {hours} hours a week or, for students, 140 working days a year).",
  "current-title.side_job_not_met":
    "The residence title allows only a side job of up to {hours} hours a week (for students, 140 working days a year). This job is bigger.",
  "current-title.tied_to_job":
    "The residence title is valid only for the work it was issued for. Another job needs permission of the immigration office.",
  "current-title.not_met": "The person has no residence title that already allows this work.",
  "current-title.unknown": "It is not known yet which residence title the person has and what it allows.",
};
