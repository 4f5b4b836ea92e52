/** What a way asks and leads to: its needs in a few words, language, settlement permit, family; what speaks against it. */
export const prospects = {
  "needs.salary": "at least {salary|eur} a year",
  "needs.free-movement": "Citizenship of an EU or EEA state or of Switzerland",
  "needs.16a-1": "Contract for initial or further training in a company",
  "needs.16a-2": "Place at a school that leads to a state-recognised vocational qualification",
  "needs.16d-1": "Notice of what is missing for recognition, and a suitable measure",
  "needs.16d-3": "State-recognised qualification, job offer and agreement to go through recognition",
  "needs.16d-4": "Placement under an arrangement of the Federal Employment Agency",
  "needs.16d-6": "Promise of a skills analysis (Qualifikationsanalyse)",
  "needs.17-1": "School certificate for university, younger than 35, secure livelihood",
  "needs.18a": "German or equivalent vocational training, qualified job",
  "needs.18b": "German, recognised or comparable degree, qualified job",
  "needs.18c-3": "Degree, several years of experience, senior research or teaching",
  "needs.18d": "Hosting agreement with a research institution",
  "needs.18g-1-standard": "Degree and a job that matches it",
  "needs.18g-1-shortage": "Degree and a job that matches it, in a shortage occupation",
  "needs.18g-1-entrant": "Degree of the last three years and a job that matches it",
  "needs.18g-2-it": "Three years of IT experience in the last seven years, IT job",
  "needs.19-ict": "Six months in the company, transfer as a manager, specialist or trainee",
  "needs.19c-1-beschv-22a": "Recognised or equivalent training as a care assistant",
  "needs.19c-1-beschv-24a": "Driving licence and qualification, or a contract that leads to them",
  "needs.19c-1-beschv-26-1": "Citizenship of a state named in § 26(1) BeschV",
  "needs.19c-1-beschv-26-2": "Citizenship of a Western Balkan state, and application there",
  "needs.19c-2-beschv-6":
    "Two years of experience in the last five, state-recognised qualification (except in IT)",
  "needs.beschv-15d": "Employer bound by a collective agreement, at least 30 hours a week, quota not used up",
  "needs.20a": "Skilled worker or six points, secure livelihood",
  "needs.16g": "Training contract; suspended deportation (Duldung) or rejected asylum application",
  "needs.19d":
    "Suspended deportation (Duldung) and a German or recognised qualification or three years of qualified work",
  "needs.60c": "Training contract; suspended deportation (Duldung) or rejected asylum application",
  "needs.60d": "Entry by the end of 2022, twelve months each of suspended deportation (Duldung) and of work",
  "needs.104c": "Suspended deportation (Duldung) and a long stay on the cut-off day",
  "needs.4a-current": "A title that already allows this work",
  "needs.20": "Degree, training, research or recognition in Germany, secure livelihood",
  "needs.25a": "Three years of stay and school in Germany, younger than 27",
  "needs.25b": "Six years of stay (four with a child), livelihood mainly from work",
  "needs.32-beschv": "Duldung or Aufenthaltsgestattung, end of the waiting period",

  "prospect.language.none.short": "no language certificate",
  "prospect.language.none.text": "No level of language is laid down for this way.",
  "prospect.language.licence.short": "no language certificate, unless the profession asks for one",
  "prospect.language.licence.text":
    "No level of language is laid down for the title itself. If the profession needs a licence, the licence may ask for German.",
  "prospect.language.training.short": "German {level}, if nobody else tests or teaches it",
  "prospect.language.training.text":
    "German {level} must be shown for a qualified training if neither the company or school has tested the German nor a preparatory course is to teach it.",
  "prospect.language.usual.short": "German, usually at least {level}",
  "prospect.language.usual.text": "The person needs German that suits the purpose, usually at least {level}.",
  "prospect.language.partnership.short": "German that suits the job, at least {level}",
  "prospect.language.partnership.text":
    "The person needs German that suits the intended job, and at least {level}.",
  "prospect.language.required.short": "German {level}",
  "prospect.language.required.text": "German {level} must be shown.",
  "prospect.language.spoken.short": "spoken German {level}",
  "prospect.language.spoken.text": "Spoken German {level} must be shown.",
  "prospect.language.points.short": "none for skilled workers, else German {level} or English B2",
  "prospect.language.points.text":
    "Skilled workers need no language certificate. Those who come by points show German {level} or English B2.",
  "prospect.language.integration.short": "no fixed level, integration must be expected",
  "prospect.language.integration.text":
    "The law names no level of language, but asks that the person fits into life here.",

  "prospect.settlement.free-movement.short":
    "right of permanent residence after {months} months, without a language certificate",
  "prospect.settlement.free-movement.text":
    "EU and EEA citizens who have lived here lawfully and continuously for {months} months may stay for good, without a language certificate. For Switzerland the agreement on free movement applies.",
  "prospect.settlement.at-once.short": "at once: the title is the settlement permit",
  "prospect.settlement.at-once.text": "The title already is the settlement permit, without an end.",
  "prospect.settlement.skilled.short":
    "after {months} months with German {german}, after {sooner} with a German qualification",
  "prospect.settlement.skilled.text":
    "An entitlement to the settlement permit after {months} months with a title for skilled workers and pension contributions for as long, with German {german}, a secure livelihood, living space and basic knowledge of life in Germany. With German vocational training or a German degree {sooner} months are enough.",
  "prospect.settlement.research.short":
    "as a skilled worker after {months} months with German {german}, after {sooner} with a German qualification",
  "prospect.settlement.research.text":
    "An entitlement of skilled workers to the settlement permit after {months} months of research or with a title for skilled workers and pension contributions for as long, with German {german}, a secure livelihood, living space and basic knowledge of life in Germany. With German vocational training or a German degree {sooner} months are enough.",
  "prospect.settlement.blue-card.short":
    "after {months} months with German {german}, after {sooner} with {soonerGerman}",
  "prospect.settlement.blue-card.text":
    "An entitlement to the settlement permit after {months} months of work with the EU Blue Card and pension contributions for as long, with German {german}, a secure livelihood, living space and basic knowledge of life in Germany. With German {soonerGerman}, {sooner} months are enough.",
  "prospect.settlement.general.short": "after {months} months with German {german}",
  "prospect.settlement.general.text":
    "An entitlement to the settlement permit after {months} months with a residence permit and {months} months of pension contributions, with German {german}, a secure livelihood, living space and basic knowledge of life in Germany.",
  "prospect.settlement.after-training.short":
    "only with the title after the training, then after {months} months",
  "prospect.settlement.after-training.text":
    "During the training the settlement permit is usually excluded. With the title as a skilled worker after it there is an entitlement after {months} months and with German {german}, because the qualification is a German one.",
  "prospect.settlement.after-recognition.short":
    "only with the title after recognition, then after {months} months",
  "prospect.settlement.after-recognition.text":
    "This title is for the time of recognition. With the title as a skilled worker after it there is an entitlement after {months} months and with German {german}; sooner with the EU Blue Card.",
  "prospect.settlement.search.short": "no, only with a title for work or training",
  "prospect.settlement.search.text":
    "The time of searching does not itself lead to the settlement permit. The way begins with the title for the job or training that is found.",
  "prospect.settlement.temporary.short": "no, the stay is temporary",
  "prospect.settlement.temporary.text":
    "The title is for a temporary stay with a fixed maximum; the time for a settlement permit is not reached with it.",
  "prospect.settlement.training-after-asylum.short": "only by way of the title after the training",
  "prospect.settlement.training-after-asylum.text":
    "After the final examination a title for two years follows for a matching job. The time of training counts half for the general settlement permit.",
  "prospect.settlement.tolerated-training.short": "only by way of the title after the training",
  "prospect.settlement.tolerated-training.text":
    "A suspended deportation (Duldung) is no residence title. After the final examination a title for two years follows for a matching job; time counts from then on.",
  "prospect.settlement.tolerated-work.short": "only by way of the title after 30 months of Duldung",
  "prospect.settlement.tolerated-work.text":
    "A suspended deportation (Duldung) is no residence title. After 30 months of it for employment, a title for lasting integration shall be issued; time counts from then on.",
  "prospect.settlement.opportunity.short": "only by way of a title for integration",
  "prospect.settlement.opportunity.text":
    "The opportunity residence right can only be extended as a title for good or lasting integration. Only that one leads to the settlement permit later.",
  "prospect.settlement.humanitarian.short":
    "after {months} months with German {german}, at the authority's discretion",
  "prospect.settlement.humanitarian.text":
    "After {months} months and with German {german} the settlement permit may be issued if its other conditions are met, too. The time of the asylum procedure counts.",
  "prospect.settlement.as-held.short": "depends on the title held",
  "prospect.settlement.as-held.text":
    "Whether and when the settlement permit is possible depends on the title the person holds.",
  "prospect.settlement.no-title.short": "no, the permission to work is no title",
  "prospect.settlement.no-title.text":
    "The permission to work is no residence title, and the settlement permit asks for time with a title.",

  "prospect.family.free-movement.short": "a right of the family's own, without a language certificate",
  "prospect.family.free-movement.text":
    "Family members may come along or join later. Those who are no EU citizens usually need a visa to enter, which is free of charge.",
  "prospect.family.eased.short":
    "spouse without German certificate or check of living space, may work at once; parents possible, too",
  "prospect.family.eased.text":
    "The spouse needs no German certificate, living space is not checked, and the spouse may work at once. Minor unmarried children may join, parents can be allowed to. Livelihood must be secure.",
  "prospect.family.eased-work.short":
    "spouse without German certificate or check of living space, may work at once; parents possible, too",
  "prospect.family.eased-work.text":
    "The spouse needs no German certificate, living space is not checked, and the spouse may work at once. There is an entitlement if the marriage existed when the title was issued and the stay is expected to last over a year, else after two years. Minor unmarried children may join, parents can be allowed to. Livelihood must be secure.",
  "prospect.family.general.short": "spouse usually with German {german} and living space, may work at once",
  "prospect.family.general.text":
    "The spouse usually needs German {german}, the family enough living space and a secure livelihood. There is an entitlement in any case if the marriage existed when the title was issued and the stay is expected to last over a year. The spouse may work at once.",
  "prospect.family.general-visa-free.short":
    "spouse mostly without German certificate, but with living space, may work at once",
  "prospect.family.general-visa-free.text":
    "Citizens of Australia, Israel, Japan, Canada, the Republic of Korea, New Zealand, the United Kingdom or the USA bring their spouse without a German certificate; else German {german} is usual. Living space and livelihood are checked. The spouse may work at once.",
  "prospect.family.short-stay.short": "difficult: the title is for a year at most at first",
  "prospect.family.short-stay.text":
    "For a spouse to join, the stay must be expected to last over a year; this title is for a year at most at first. Besides, German {german}, living space and livelihood are usually asked for. Children may join if both parents hold a title.",
  "prospect.family.humanitarian.short":
    "only for special reasons from abroad; family in Germany can get a title",
  "prospect.family.humanitarian.text":
    "From abroad the family may join only for reasons of international law, on humanitarian grounds or to uphold political interests. Family members who already live with the person in Germany can get a title under conditions of their own.",
  "prospect.family.opportunity.short": "no family reunification",
  "prospect.family.opportunity.text": "With this title family members cannot join from abroad.",
  "prospect.family.tolerated-work.short": "no family reunification; family in Germany gets the Duldung, too",
  "prospect.family.tolerated-work.text":
    "With a suspended deportation (Duldung) nobody can join from abroad. The spouse or life partner and minor unmarried children who already live here are included in it.",
  "prospect.family.no-title.short": "no family reunification without a title",
  "prospect.family.no-title.text":
    "Family members from abroad can only join people who hold a residence title.",
  "prospect.family.as-held.short": "depends on the title held",
  "prospect.family.as-held.text": "Which family members may join depends on the title the person holds.",

  "against.discretion": "The title is at the authority's discretion: it may issue it, but does not have to.",
  "against.should": "The authority shall issue the title; in unusual cases it may refuse.",
  "against.consent":
    "The Federal Employment Agency must consent and checks pay and working conditions for that.",
  "against.consent_unknown": "Whether the Federal Employment Agency must consent is still open.",
  "against.priority_check":
    "The Federal Employment Agency also checks whether there are applicants with priority (Vorrangprüfung).",
  "against.quota": "The number of consents is limited and may be used up.",
  "against.short": "The title is valid for {months} months at most.",
  "against.longer": "The title lasts longer by way of “{than}”: {months} months.",
  "against.no_settlement": "This title does not itself lead to the settlement permit.",
  "against.settlement_next": "Only a later title leads to the settlement permit.",
  "against.settlement_discretion": "Later the settlement permit, too, is at the authority's discretion.",
  "against.settlement_at_once": "By way of “{than}” the person may stay without an end at once.",
  "against.settlement_other": "“{than}” leads to the settlement permit after {months} months.",
  "against.settlement_sooner":
    "“{than}” leads to the settlement permit sooner: after {months} instead of {own} months.",
  "against.salary_renewal":
    "The extension asks for the minimum salary of its own time; it is set anew each year.",
  "against.entrant_renewal":
    "For the extension the lower salary is enough only if the degree is at most three years old or the first card younger than 24 months, or in a shortage occupation.",
  "against.family_general":
    "Family reunification asks for more than with titles for skilled workers: usually German A1 of the spouse, and enough living space.",
  "against.family_space":
    "Family reunification asks for more than with titles for skilled workers: enough living space.",
  "against.family_limited": "Family members can join in few cases only.",
  "against.family_none": "Family members cannot join.",
  "against.ask_fast_track": "The immigration office must say whether the fast-track procedure is possible.",
  "against.no_fast_track": "There is no fast-track procedure for this way.",

  "family.who": "The procedure includes the spouse and minor unmarried children.",
  "family.partners":
    "For registered life partners the rules on joining apply accordingly. Whether this procedure includes them, the immigration office says.",
  "family.together":
    "The visa applications must be made in close succession. In practice that means within {months} months.",
  "family.long_stay":
    "There is an entitlement if the couple is married when the title is issued and the stay is expected to last over a year.",
  "family.no_german": "The spouse needs no German certificate.",
  "family.german": "The spouse usually needs German A1; the law names exceptions.",
  "family.no_living_space": "The size of the home is not checked.",
  "family.living_space": "There must be enough living space for the family.",
  "family.livelihood": "The livelihood of the whole family must be secure, health insurance included.",
  "family.custody":
    "Children may come along if both parents move here, one parent has sole custody or the other agrees.",
  "family.over_16":
    "Children of 16 and over should enter together with their parents; later there are more conditions.",
  "family.work": "With the title for family members any work is allowed at once.",

  "family.passports": "Passports of all who come along",
  "family.marriage_certificate": "Marriage certificate",
  "family.birth_certificates": "Birth certificates of the children",
  "family.authentication":
    "Certificates with apostille or legalisation, depending on the state, and with a translation: ask the mission abroad",
  "family.other_parent": "Consent of the other parent, or a decision on custody",
  "family.certificate": "A1 certificate, unless an exception applies",

  "family.visa": "National visa",
  "family.residence-title": "Residence title after entry",
} as const;
