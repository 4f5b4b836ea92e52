import type { workCriteria as german } from "../de/criteria-work.ts";

/** What was found for each criterion of further kinds of work: research, transfers, care, driving, certain states. */
export const workCriteria: Record<keyof typeof german, string> = {
  "concrete-offer.host_agreement":
    "There is a concrete offer. For the application, the host agreement or the contract with the research institution must be concluded. If it is not financed mainly by public funds, it also undertakes in writing to bear certain costs.",
  "concrete-offer.secondment":
    "There is a concrete offer. The contract and, where needed, a letter of secondment must be shown, which also promises the return to an establishment outside the EU. The person must have belonged to the group of companies for at least six months.",
  "concrete-offer.priority_check":
    "There is a concrete job offer. Before it consents, the Federal Employment Agency checks whether people with priority are available for the job (priority check).",
  "concrete-offer.priority_check_and_quota":
    "There is a concrete job offer. The Federal Employment Agency checks whether people with priority are available for the job (priority check). The number of first consents a year is limited; the Agency says whether places are left.",
  "concrete-offer.quota":
    "There is a concrete job offer. A free place in the quota of the Federal Employment Agency is needed as well. The employer must bear the travel costs and may employ only a limited number of people in this way.",

  "highly-qualified.met":
    "The person works in science or teaching and has several years of experience ({actual} years, at least {required} are needed). Whether they have special knowledge or a prominent position is for the immigration office to judge.",
  "highly-qualified.not_met":
    "Only people with several years of experience count as highly qualified. The person has {actual} years, at least {required} are needed.",
  "highly-qualified.unknown":
    "It is not known yet whether the person has several years of experience (at least {required}) and works in science or teaching.",
  "highly-qualified.for_authority":
    "The person has several years of experience. As highly qualified the law names above all people in science and teaching. Whether this person is one, too, is for the immigration office to judge.",
  "remedy.worker.experience.relevantYearsLast7.2":
    "Gain another {by} years of relevant experience ({to} in total).",

  "livelihood-without-aid.met": "The livelihood is secured without public aid.",
  "livelihood-without-aid.not_met": "The livelihood is not secured without public aid.",
  "livelihood-without-aid.unknown":
    "It is not known yet whether the livelihood is secured without public aid.",
  "livelihood-without-aid.not_applicable":
    "We assume that the salary secures the livelihood without public aid.",

  "research-project.met": "The person comes for a research project.",
  "research-project.not_met": "This way is for research projects only.",
  "research-project.unknown": "It is not known yet whether it is a research project.",

  "research-degree.met":
    "The person has a university degree. It must give access to doctoral studies; recognition is not needed.",
  "research-degree.not_met": "For research, a university degree is missing.",
  "research-degree.unknown": "It is not known yet whether the person has a university degree.",

  "refusal-temporary-protection.research":
    "With temporary protection (in Germany § 24) there is no residence permit for research.",
  "refusal-suspended-deportation.research": "With a Duldung there is no residence permit for research.",
  "refusal-eu-long-term-residence.research":
    "With EU long-term residence there is no residence permit for research.",
  "refusal-equal-free-movement.research":
    "The person has a right equal to free movement and needs no residence permit for research.",
  "refusal-pending-protection.research":
    "While a procedure for international protection is under way, there is no residence permit for research.",
  "refusal-protected.met": "The person has no international protection.",
  "refusal-protected.not_met":
    "People with international protection get no residence permit for research. Exceptions are possible if another EU state has protected them for at least two years.",
  "refusal-protected.unknown":
    "It is not known yet whether the person has international protection in an EU state.",
  "refusal-protected.not_applicable": "International protection is no issue here.",

  "intra-corporate-transfer.met":
    "The company transfers the person to an establishment in Germany. The company must be based outside the EU.",
  "intra-corporate-transfer.not_met":
    "The ICT card is only for transfers within a company or group of companies based outside the EU.",
  "intra-corporate-transfer.unknown":
    "It is not known yet whether the person is transferred to Germany within their company.",

  "transfer-duration.met": "The transfer lasts more than {required} days.",
  "transfer-duration.not_met": "The transfer is too short. More than {required} days are needed.",
  "transfer-duration.unknown":
    "It is not known yet how long the transfer lasts. More than {required} days are needed.",

  "ict-application.met": "The person lives abroad and can apply for the ICT card before entry.",
  "ict-application.extension": "The person already holds an ICT card and can have it extended here.",
  "ict-application.not_met":
    "The ICT card must be applied for abroad, before entry. This also holds for people who may enter without a visa.",
  "ict-application.unknown":
    "It is not known yet whether the person lives abroad. The ICT card must be applied for before entry.",

  "care-assistant-job.met": "The person is to work as a care assistant (ISCO-08 {isco08}).",
  "care-assistant-job.not_met": "The occupation (ISCO-08 {isco08}) is not that of a care assistant.",
  "care-assistant-job.other_care_work":
    "This group of occupations (ISCO-08 {isco08}) includes some outside assisting care. The Federal Employment Agency says whether the job fits.",
  "care-assistant-job.unknown": "The occupation of the job is not known yet.",

  "care-assistant-training.met":
    "The training has been recognised as equivalent to German training in assisting care.",
  "care-assistant-training.german_training":
    "The person has German training in assisting care. It must be state-recognised.",
  "care-assistant-training.not_met":
    "German training in assisting care is missing, or foreign training recognised as equivalent to it.",
  "care-assistant-training.unknown":
    "It is not known yet whether the person has training in assisting care that is German or recognised as equivalent.",
  "remedy.worker.qualification.careAssistantEquivalent":
    "Have the training recognised in the Land as equivalent to training in assisting care.",

  "driver-job.met": "The person is to drive a truck or bus (ISCO-08 {isco08}).",
  "driver-job.not_met":
    "The occupation (ISCO-08 {isco08}) is not among them. This way is for carrying goods by truck and people by bus.",
  "driver-job.unknown": "The occupation of the job is not known yet.",

  "licence.driving":
    "A licence to practise is not needed, but the right driving licence and the basic qualification of drivers are. If they are still missing, the title can first be issued for {months} months ({more} more in individual cases) if the contract obliges to the courses needed.",
  "licence.earned_here":
    "The driving licence or the basic qualification is still missing. Then a title for {months} months is possible ({more} more in individual cases) if the contract obliges to the courses needed, a job with the same employer is promised afterwards, and the person holds the right driving licence of their country of origin.",

  "application-in-western-balkans.met":
    "The person lives in a state of the Western Balkans and can apply at the German mission there.",
  "application-in-western-balkans.not_met":
    "The first application must be made at the German mission in a state of the Western Balkans. It cannot be made in Germany.",
  "application-in-western-balkans.perhaps_not_first":
    "The first application must be made at the German mission in a state of the Western Balkans. Those who already hold a title under the Western Balkans rule apply for the next one at the immigration office.",
  "application-in-western-balkans.lives_elsewhere":
    "The first application must be made at the competent German mission in a state of the Western Balkans. Ask there whether it is competent, for the person lives in another country.",
  "application-in-western-balkans.unknown":
    "It is not known yet where the person lives. The first application must be made at the German mission in a state of the Western Balkans.",

  "asylum-benefits.met":
    "The person has received no benefits under the Asylum Seekers' Benefits Act in the last 24 months.",
  "asylum-benefits.not_met":
    "The person has received benefits under the Asylum Seekers' Benefits Act in the last 24 months. The Federal Employment Agency may not consent then.",
  "asylum-benefits.unknown":
    "It is not known yet whether the person has received benefits under the Asylum Seekers' Benefits Act in the last 24 months.",

  "weekly-hours.met": "The job is {actual} hours a week, at least {required} are needed.",
  "weekly-hours.not_met": "The job is only {actual} hours a week, at least {required} are needed.",
  "weekly-hours.unknown":
    "It is not known yet how many hours the job is. At least {required} a week are needed.",
  "remedy.job.weeklyHours.30": "Raise the working time to at least {to} hours a week.",

  "short-term-contract.met":
    "The contract lasts {actual} months. At most {required} within twelve months are allowed.",
  "short-term-contract.not_met":
    "The contract lasts {actual} months. Only {required} within twelve months are allowed.",
  "short-term-contract.open_ended":
    "The contract is open-ended. Only {required} months within twelve months are allowed.",
  "short-term-contract.unknown":
    "It is not known yet how long the contract lasts. At most {required} months within twelve months are allowed.",
  "remedy.job.contractMonths.8": "Limit the contract to at most {to} months.",

  "bound-by-agreement.met":
    "The employer is bound by a collective agreement. It must cover the pay for this work.",
  "bound-by-agreement.not_met": "The employer is not bound by a collective agreement. This is needed here.",
  "bound-by-agreement.unknown":
    "It is not known yet whether the employer is bound by a collective agreement that covers the pay for this work.",

  "paid-by-agreement.met": "The person is employed on the terms of the collective agreement.",
  "paid-by-agreement.not_met":
    "The person is not employed on the terms of the collective agreement. This is needed here.",
  "paid-by-agreement.unknown":
    "It is not known yet whether the person is employed on the terms of the collective agreement.",
};
