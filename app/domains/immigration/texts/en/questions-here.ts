import type { questionsHere as german } from "../de/questions-here.ts";

/** What is asked about people who are here already, and why. */
export const questionsHere: Record<keyof typeof german, string> = {
  "question.worker.residence.germanSchoolYears":
    "For how many years has the person gone to school in Germany with success?",
  "reason.worker.residence.germanSchoolYears":
    "Three years of school are enough for the right to stay of well integrated young people.",
  "question.worker.residence.germanDegree":
    "Has the person gained a recognised school-leaving or professional certificate in Germany?",
  "reason.worker.residence.germanDegree": "A certificate from here opens ways for people with a Duldung.",
  "question.worker.residence.livesWithMinorChild":
    "Does the person live together with a minor, unmarried child?",
  "reason.worker.residence.livesWithMinorChild":
    "Then four years instead of six are enough for the right to stay after lasting integration.",
  "question.worker.residence.enteredGermanyOn": "When did the person enter Germany?",
  "reason.worker.residence.enteredGermanyOn":
    "Time limits and some ways for people with a Duldung depend on the day of entry.",
  "question.worker.residence.identityClarified":
    "Is the person's identity clarified, for example by a passport?",
  "reason.worker.residence.identityClarified":
    "The Duldung for training or work, the residence permit for training and the rights to stay after the opportunity right of residence ask for it.",
  "question.worker.residence.toleratedSince": "Since when has the person held a Duldung?",
  "reason.worker.residence.toleratedSince": "Three months are needed for training, twelve for other ways.",
  "question.worker.qualification.careAssistantEquivalent":
    "Does the person have training as a care assistant, German or recognised as equivalent?",
  "reason.worker.qualification.careAssistantEquivalent":
    "Care assistants have ways of their own, although their training is shorter.",
  "question.worker.languages.deOral": "How well does the person speak German, counting only spoken German?",
  "reason.worker.languages.deOral": "For some ways it is enough to speak German at level A2.",
  "question.worker.convictions":
    "Was the person convicted of an intentional crime in Germany (not counting small fines)?",
  "reason.worker.convictions": "A conviction closes many ways for people with a Duldung.",
  "option.worker.languages.deOral.none": "no German",
};
