import type { questions as german } from "../de/questions.ts";

/** What is asked, and why. */
export const questions: Record<keyof typeof german, string> = {
  "question.asOf": "For which day shall we check?",
  "reason.asOf": "Salary limits and rules change, mostly at the turn of the year.",
  "question.worker.birthDate": "When was the person born?",
  "reason.worker.birthDate":
    "From the 45th birthday on, some ways ask for a higher salary or provision for old age. Age also counts in the search for work or training.",
  "question.worker.nationalities": "Which nationality does the person have?",
  "reason.worker.nationalities":
    "People from the EU, the EEA or Switzerland need no title. Some states have rules of their own.",
  "question.worker.residence.country": "In which country does the person live now?",
  "reason.worker.residence.country":
    "People who already live in Germany need no visa, but perhaps another title.",
  "question.worker.residence.germanStatus": "Which status does the person have in Germany?",
  "reason.worker.residence.germanStatus":
    "The status says what is already allowed and which titles are ruled out.",
  "question.worker.residence.titleNorm": "Under which section was the residence title issued?",
  "reason.worker.residence.titleNorm": "The section printed on the title says which work it allows.",
  "question.worker.residence.uninterruptedStayMonths":
    "For how many months has the person lived in Germany without interruption, lawfully, tolerated or permitted?",
  "reason.worker.residence.uninterruptedStayMonths":
    "Rights to stay and waiting times depend on it, and whether the Federal Employment Agency still must consent.",
  "question.worker.residence.euLongTermResidence": "Does the person hold EU long-term residence?",
  "reason.worker.residence.euLongTermResidence":
    "It rules out the EU Blue Card and a title for research, but leaves other ways.",
  "question.worker.residence.temporaryProtectionOtherMemberState":
    "Does the person have temporary protection in another EU state?",
  "reason.worker.residence.temporaryProtectionOtherMemberState":
    "It rules out the EU Blue Card and a title for research.",
  "question.worker.residence.humanitarianTitlePending": "Is an application for a humanitarian title pending?",
  "reason.worker.residence.humanitarianTitlePending": "While it is pending, there is no EU Blue Card.",
  "question.worker.residence.asylumPending": "Is an asylum procedure under way?",
  "reason.worker.residence.asylumPending": "While it is, many titles are ruled out.",
  "question.worker.residence.asylumRejectedFinally": "Was an application for asylum finally rejected?",
  "reason.worker.residence.asylumRejectedFinally": "Some titles may then be issued only after departure.",
  "question.worker.qualification.kind": "Which qualification does the person have?",
  "reason.worker.qualification.kind": "Degrees and vocational training lead to different titles.",
  "question.worker.qualification.obtainedIn": "In which country was the qualification obtained?",
  "reason.worker.qualification.obtainedIn":
    "German qualifications need no recognition; foreign ones mostly do.",
  "question.worker.qualification.completedOn": "When was the degree completed?",
  "reason.worker.qualification.completedOn":
    "Up to three years after the degree a lower salary is enough for the EU Blue Card.",
  "question.worker.qualification.stateRecognisedAbroad":
    "Is the qualification recognised by the state where it was obtained?",
  "reason.worker.qualification.stateRecognisedAbroad":
    "For experienced workers, the recognition partnership and the Chancenkarte this is enough, once confirmed.",
  "question.worker.qualification.durationYears": "How many years did the training take?",
  "reason.worker.qualification.durationYears": "At least two years are needed.",
  "question.worker.qualification.recognition":
    "Has the qualification been recognised in Germany, or is the degree comparable?",
  "reason.worker.qualification.recognition": "It decides whether the person counts as a skilled worker.",
  "question.worker.qualification.ahkCertificate":
    "Does the person hold a suitable certificate of a German chamber of commerce abroad?",
  "reason.worker.qualification.ahkCertificate":
    "For experienced workers and the Chancenkarte it takes the place of state recognition.",
  "question.worker.experience.relevantYearsLast5":
    "How many years of relevant experience does the person have in the last five years?",
  "reason.worker.experience.relevantYearsLast5":
    "Two years are enough for the way by experience and give points for the Chancenkarte. Experience counts for the settlement permit of highly qualified workers, too.",
  "question.worker.experience.relevantYearsLast7":
    "How many years of relevant experience does the person have in the last seven years?",
  "reason.worker.experience.relevantYearsLast7":
    "Three years of IT experience can take the place of a degree for the EU Blue Card. Five years give points for the Chancenkarte. Highly qualified workers need several years.",
  "question.worker.experience.comparableToDegree": "Is the experience on the level of a degree?",
  "reason.worker.experience.comparableToDegree":
    "Only then does IT experience take the place of a degree for the EU Blue Card.",
  "question.worker.languages.de": "How well does the person speak German?",
  "reason.worker.languages.de":
    "Recognition mostly asks for A2, training and the title for qualified people with a Duldung for B1; the Chancenkarte gives points.",
  "question.worker.pensionProvision": "Can the person show adequate provision for old age?",
  "reason.worker.pensionProvision": "From the 45th birthday on it takes the place of the higher salary.",
  "question.worker.previousTitle18a18b": "Has the person ever had a title under § 18a or § 18b?",
  "reason.worker.previousTitle18a18b": "The age rule applies to the first title only.",
  "question.worker.insuredWorkMonths":
    "For how many months has the person worked in Germany with social insurance?",
  "reason.worker.insuredWorkMonths":
    "Ways for people with a Duldung depend on it, and whether the Federal Employment Agency still must consent.",
  "question.job.isco08": "Which occupation is it?",
  "reason.job.isco08": "Shortage and IT occupations have easier conditions.",
  "question.job.kldb2010": "Which German code does the occupation have (KldB 2010)?",
  "reason.job.kldb2010": "The international occupation can be derived from it.",
  "question.job.startsOn": "When shall the work or training begin?",
  "reason.job.startsOn":
    "For some ways the age on the first working day counts; for training, also how early the application is possible.",
  "question.job.targetProfessionRegulated": "Does the profession to be recognised need a licence?",
  "reason.job.targetProfessionRegulated": "Then a helper's job may be enough during recognition.",
  "question.job.qualified": "Does the job need a degree or training of at least two years?",
  "reason.job.qualified": "Most titles are for qualified employment only.",
  "question.job.adequateToQualification": "Does the job suit the person's qualification?",
  "reason.job.adequateToQualification":
    "The EU Blue Card and the title for qualified people with a Duldung ask for a job that suits the qualification.",
  "question.job.sameOccupationalGroup":
    "Does the job belong to the occupational group of the profession to be recognised?",
  "reason.job.sameOccupationalGroup": "The recognition partnership asks for it.",
  "question.job.regulated": "Does this job need a licence to practise?",
  "reason.job.regulated": "In regulated professions, such as nursing, it must be issued or promised.",
  "question.job.licence": "Is there a licence to practise?",
  "reason.job.licence":
    "Without it or its promise there is no title in regulated professions. For work during recognition it must already be issued.",
  "question.job.grossAnnualSalary": "What is the contractually fixed gross salary a year?",
  "reason.job.grossAnnualSalary":
    "The EU Blue Card and the way by experience ask for a minimum salary; from the 45th birthday on, so do other ways.",
  "question.job.comparablePay": "Are pay and working conditions like those of comparable workers in Germany?",
  "reason.job.comparablePay": "The Federal Employment Agency checks this.",
  "question.job.weeklyHours": "How many hours a week is the job?",
  "reason.job.weeklyHours":
    "Some titles allow only a side job of up to 20 hours; other ways ask for at least 20 or 30 hours a week.",
  "question.job.contractMonths": "How many months does the contract last? (0 = open-ended)",
  "reason.job.contractMonths":
    "The EU Blue Card asks for at least six months; short-term employment and some side jobs are possible only for a few. The length of the title depends on it, too.",
  "question.job.kind": "What kind of job is it?",
  "reason.job.kind": "Work, vocational training and research have ways of their own.",
  "question.job.trainingKind": "Is the training in a company or at a school?",
  "reason.job.trainingKind": "It decides whether the Federal Employment Agency must consent.",
  "question.job.concreteOffer":
    "Is there a concrete offer for this person, that is, a job or a training place?",
  "reason.job.concreteOffer":
    "Without a concrete offer there is no title for work or training, only for searching.",
  "question.job.state": "In which Land is the establishment?",
  "reason.job.state": "It decides which immigration office is competent.",
  "question.job.municipality": "In which municipality is the establishment?",
  "reason.job.municipality": "It decides which immigration office is competent.",
  "question.job.temporaryAgencyWork": "Is the person to work as a temporary agency worker?",
  "reason.job.temporaryAgencyWork":
    "The Federal Employment Agency does not consent to temporary agency work.",
  "question.employer.collectiveAgreement": "Is the employer bound by a collective agreement?",
  "reason.employer.collectiveAgreement":
    "Short-term employment requires it. For experienced workers, pay by agreement takes the place of the minimum salary, and during recognition a helper's job can then be enough.",
  "question.employer.paysCollectiveAgreement": "Will the person be paid by the collective agreement?",
  "reason.employer.paysCollectiveAgreement":
    "Short-term employment requires it. For experienced workers the minimum salary then falls away, and during recognition a helper's job can be enough.",
  "question.employer.enablesRecognition":
    "Does the employer offer an agreement on recognition, and is it fit to train?",
  "reason.employer.enablesRecognition": "The recognition partnership asks for it.",
  "question.employer.careHome": "Is the employer a care home licensed under § 72 SGB XI?",
  "reason.employer.careHome": "Then a helper's job is enough during recognition.",
  "question.employer.excludedFromConsent":
    "Is the employer excluded from the consent of the Federal Employment Agency?",
  "reason.employer.excludedFromConsent": "Then all ways are closed that need this consent.",
  "question.employer.discretionaryRefusal":
    "Has the employer been fined for illegal employment, owed contributions, or become insolvent?",
  "reason.employer.discretionaryRefusal": "The authority may refuse then.",
  "question.employer.recruiter": "Who recruited the person?",
  "reason.employer.recruiter":
    "In some states only the Federal Employment Agency may recruit for health and care. Recognition after a placement agreement needs its placement, too.",
};
