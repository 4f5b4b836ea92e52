import type { criteriaHere as german } from "../de/criteria-here.ts";

/** What was found on ways for people who are here already, and what would change it. */
export const criteriaHere: Record<keyof typeof german, string> = {
  "tolerated.met": "The person holds a Duldung (suspension of deportation).",
  "tolerated.not_met": "This way is only for people with a Duldung (suspension of deportation).",
  "tolerated.unknown": "It is not known yet whether the person holds a Duldung (suspension of deportation).",

  "tolerated-or-humanitarian.met":
    "The person holds a Duldung, or a humanitarian title after a rejected asylum application.",
  "tolerated-or-humanitarian.not_met":
    "This way is only for people with a Duldung, or with a humanitarian title after a rejected asylum application.",
  "tolerated-or-humanitarian.unknown":
    "It is not known yet whether the person holds a Duldung, or a humanitarian title after a rejected asylum application.",

  "tolerated-or-104c.met":
    "The person holds a Duldung or the opportunity residence permit (§ 104c AufenthG).",
  "tolerated-or-104c.not_met":
    "This way is only for people with a Duldung or the opportunity residence permit (§ 104c AufenthG).",
  "tolerated-or-104c.unknown":
    "It is not known yet whether the person holds a Duldung or the opportunity residence permit (§ 104c AufenthG).",

  "tolerated-or-rejected.met":
    "The person holds a Duldung, or goes on with training after a rejected asylum application.",
  "tolerated-or-rejected.not_met":
    "This way is only for people with a Duldung, or for those who began the training during the asylum procedure and were then rejected.",
  "tolerated-or-rejected.unknown":
    "It is not known yet whether the person holds a Duldung or whether the asylum application was rejected.",

  "without-title.met":
    "The person holds a Duldung or a permission to stay for the asylum procedure. The immigration office can permit the work. If the Duldung says “für Personen mit ungeklärter Identität”, it must not (§ 60b AufenthG).",
  "without-title.not_met":
    "This way is only for people with a Duldung or a permission to stay for the asylum procedure.",
  "without-title.unknown":
    "It is not known yet whether the person holds a Duldung or a permission to stay for the asylum procedure.",

  "tolerated-since.met":
    "The person has held the Duldung since {actual|date}, so for at least {months} months.",
  "tolerated-since.not_met":
    "The person must have held the Duldung for {months} months. It was issued on {actual|date}, so that is the case from {from|date}.",
  "tolerated-since.unknown":
    "It is not known yet since when the person has held the Duldung. {months} months are needed.",
  "tolerated-since.not_applicable": "No minimum time with a Duldung counts here.",

  "identity.met": "The person's identity is clarified.",
  "identity.met_deadline":
    "The person's identity is clarified. It had to be by {deadline|date}, or the person had to have done all that could be asked by then.",
  "identity.not_met":
    "The person's identity is not clarified yet. The authority can waive this if the person has done all that could be asked.",
  "identity.not_met_deadline":
    "The person's identity is not clarified, and the time for it ended on {deadline|date}. The authority can waive this if the person has done all that could be asked.",
  "identity.unknown":
    "It is not known yet whether the person's identity is clarified, for example by a passport.",
  "identity.not_applicable": "This is not asked separately here.",

  "convictions.met": "There is no conviction that stands in the way.",
  "convictions.not_met": "A conviction stands in the way.",
  "convictions.unknown":
    "It is not known yet whether there is a conviction that counts. Small fines mostly do not.",

  "safe-origin.met":
    "The person does not come from a state that the Asylum Act lists as a safe state of origin. More states can be added by ordinance or by the EU.",
  "safe-origin.met_safe_state":
    "The person comes from a safe state of origin, but the ban on work does not apply here.",
  "safe-origin.met_union_list":
    "The Asylum Act does not list the state as a safe state of origin, but the EU's list may. Then work with a Duldung is mostly forbidden, unless the person was already tolerated on 6 May 2025 or was allowed to work on 11 June 2026 (§ 104 Abs. 18 AufenthG). Ask the immigration office.",
  "safe-origin.not_met":
    "The person comes from a safe state of origin. Then work must not be permitted with a Duldung or during the asylum procedure.",
  "safe-origin.unknown":
    "It is not known yet whether the person comes from a safe state of origin. Then work would be forbidden.",
  "safe-origin.unknown_safe_state":
    "The person comes from a safe state of origin. Whether work is forbidden for this reason depends on the asylum application and its day.",
  "safe-origin.not_applicable": "This concerns only people with a Duldung or in the asylum procedure.",

  "concrete-offer.registered_met":
    "There is a training place. The contract must be registered, or registration applied for.",
  "concrete-offer.registered_not_met": "There is no training place yet.",
  "concrete-offer.registered_unknown": "It is not known yet whether there is a training place.",

  "training-window.met": "It is not too early to apply: the training starts on {start|date}.",
  "training-window.met_early":
    "It is possible to apply already. It is granted from {grant|date} at the earliest, six months before the training starts.",
  "training-window.not_met":
    "The training starts only on {start|date}. It is possible to apply from {from|date}, {application} months before.",
  "training-window.unknown": "It is not known yet when the training starts.",

  "entry-date.met": "The person came to Germany on {actual|date}, so not after {until|date}.",
  "entry-date.not_met":
    "The person came to Germany only on {actual|date}. This way is for entry until {until|date}.",
  "entry-date.unknown":
    "It is not known yet when the person came to Germany. This way is for entry until {until|date}.",

  "insured-work.met":
    "The person has done insured work for {actual} months; {required} with at least {hours} hours a week are needed.",
  "insured-work.not_met":
    "The person has done insured work for only {actual} months; {required} with at least {hours} hours a week are needed.",
  "insured-work.unknown":
    "It is not known yet how long the person has done insured work. {required} months with at least {hours} hours a week are needed.",

  "insured-hours.met": "The job has {actual} hours a week; at least {required} are needed.",
  "insured-hours.not_met": "The job has only {actual} hours a week; at least {required} are needed.",
  "insured-hours.unknown":
    "It is not known yet how many hours the job has. At least {required} a week are needed.",

  "livelihood.shown_met": "The means to live on are secured.",
  "livelihood.shown_not_met": "The means to live on are not secured.",
  "livelihood.shown_unknown": "It is not known yet whether the means to live on are secured.",

  "livelihood-to-expect.met": "The person lives mostly on earnings, or can be expected to with this job.",
  "livelihood-to-expect.not_met":
    "The means to live on are not secured, and there is no job that would secure them.",
  "livelihood-to-expect.unknown":
    "It is not known yet whether the means to live on are secured or a job will secure them.",

  "german-oral.met": "The person speaks enough German; at least spoken {required} is needed.",
  "german-oral.not_met": "The person does not speak enough German yet; at least spoken {required} is needed.",
  "german-oral.unknown":
    "It is not known yet how well the person speaks German. At least spoken {required} is needed.",

  "qualification-or-work.met": "The person has completed training or studies in Germany.",
  "qualification-or-work.met_by_work":
    "The person has done insured work for {actual} months. That is enough if the work suited the qualification and was not interrupted.",
  "qualification-or-work.not_met":
    "Training or studies completed in Germany are needed, or a recognised or comparable foreign degree with {degree} months of suitable work, or {work} months of qualified work.",
  "qualification-or-work.unknown":
    "It is not known yet whether the person has completed something in Germany or done qualified work here for long enough ({degree} months with a recognised or comparable degree, otherwise {work}).",

  "stay-on-cut-off-day.met":
    "The person has lived in Germany without interruption since {since|date} or longer.",
  "stay-on-cut-off-day.not_met":
    "On 31 October 2022 the person had to have lived in Germany for five years, so since {since|date}. That is not the case.",
  "stay-on-cut-off-day.unknown":
    "It is not known yet whether the person has lived in Germany without interruption since {since|date}.",

  "uninterrupted-stay.met":
    "The person has lived in Germany without interruption for {actual} months; {required} are needed.",
  "uninterrupted-stay.not_met":
    "The person has lived in Germany without interruption for only {actual} months; {required} are needed.",
  "uninterrupted-stay.unknown":
    "It is not known yet whether the person has lived in Germany without interruption for long enough. {required} months are needed.",

  "german-school.met":
    "The person has gone to school here with success for {required} years or has a recognised certificate.",
  "german-school.not_met":
    "{required} years of school with success in Germany, or a recognised school-leaving or professional certificate, are needed.",
  "german-school.unknown":
    "It is not known yet whether the person went to school here with success for {required} years or has a recognised certificate.",

  "age-27.met": "The person turns 27 only on {birthday|date}. Until then it is possible to apply.",
  "age-27.not_met":
    "The person has been 27 years old since {birthday|date}. It was possible to apply only before.",
  "age-27.unknown": "It is not known yet whether the person is younger than 27.",

  "reached-here.met":
    "The person has completed the stay in Germany with success: studies, research, training or recognition.",
  "reached-here.not_met":
    "This way only follows studies (§ 16b), research (§ 18d), training (§ 16a), recognition (§ 16d), or training as an assistant in health and care in Germany.",
  "reached-here.unknown":
    "It is not known yet under which title the person was here and whether studies, training or recognition are completed.",

  "waiting-period.met":
    "The waiting time of {required} months is over. People who live in a reception centre sometimes wait six months.",
  "waiting-period.not_met":
    "The person has been here for only {actual} months. Work can be permitted after {required} months.",
  "waiting-period.unknown":
    "It is not known yet whether the waiting time of {required} months is over. People who live in a reception centre sometimes wait six months.",
  "waiting-period.not_applicable": "There is no waiting time for vocational training with a Duldung.",

  "current-title.school_or_course":
    "A title for a language course allows a side job of up to {hours} hours a week; one for school or pupil exchange allows no work. The title says which it is.",
  "current-title.order_decides":
    "Whether this title allows the work was ordered by the Land (§ 23 Abs. 1 AufenthG). It is printed on the title.",

  "comparable-pay.unless_training":
    "Pay and conditions count only where the Federal Employment Agency must consent. For vocational training it need not.",
  "recruitment.unless_training":
    "Unlawful recruitment rules out consent of the Federal Employment Agency. For vocational training none is needed.",
  "employer-exclusion.unless_training":
    "An exclusion of the employer from consent of the Federal Employment Agency counts only where it must consent. For vocational training it need not.",

  "remedy.worker.residence.identityClarified": "Clarify the identity, for example with a passport.",
  "remedy.worker.residence.uninterruptedStayMonths": "Wait {by} more months (then it will be {to}).",
  "remedy.worker.residence.germanSchoolYears": "Go to school in Germany with success for {to} years.",
  "remedy.worker.residence.germanDegree":
    "Gain a recognised school-leaving or professional certificate in Germany.",
  "remedy.worker.insuredWorkMonths": "Do insured work for {by} more months (then it will be {to}).",
  "remedy.worker.languages.deOral": "Learn spoken German up to {to} and prove it.",
  "remedy.job.weeklyHours.increase": "Raise the working time to at least {to} hours a week.",
};
