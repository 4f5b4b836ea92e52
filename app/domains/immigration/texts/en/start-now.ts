import type { startNow as german } from "../de/start-now.ts";

/** Whether somebody may start at once: what the title held allows, what comes next, how long it takes. */
export const startNow: Record<keyof typeof german, string> = {
  "start-now.german": "German nationals may take up any work. The identity card or passport is enough.",
  "start-now.free_movement":
    "The person has the right of free movement. No permission is needed; the identity card or passport is enough.",
  "start-now.abroad":
    "The person needs a visa for work first. Before that they may not work here, not even on trial.",
  "start-now.abroad_41":
    "The person may enter without a visa and apply for the title here. They may work only once it allows that, and that includes trial work.",
  "start-now.status_missing":
    "That depends on the title or certificate with which the person lives in Germany.",
  "start-now.title_missing": "That depends on the section printed on the residence title.",
  "start-now.older_law":
    "Today's rule applies only since {from|date}. The check does not know what was allowed before; the title says it.",

  "start-now.settlement": "With a settlement permit or an EU long-term residence permit any work is allowed.",
  "start-now.family":
    "A residence title for family reasons allows any work. No separate permission is needed for this job.",
  "start-now.temporary_protection":
    "The residence permit for temporary protection allows any work. No separate permission is needed for this job.",
  "start-now.protected":
    "Whoever is recognised as entitled to asylum, as a refugee or for subsidiary protection and holds the residence permit may take up any work.",
  "start-now.humanitarian":
    "This humanitarian title allows any work, for no law forbids it. No separate permission is needed for this job.",
  "start-now.humanitarian_barred":
    "This title does not allow work by itself. The immigration office can permit it.",

  "start-now.student":
    "Beside their studies, {days} full or {halfDays} half working days a year are allowed. A week counts as two and a half days at most: in the lecture period with up to {hours} hours, outside it always. So {hours} hours a week fit in all year round if there is no other work.",
  "start-now.student_exceeds":
    "This job is bigger than what is allowed beside studies: {days} full or {halfDays} half working days a year; {hours} hours a week fit in if there is no other work. The immigration office must permit anything beyond that first.",
  "start-now.student_before":
    "Beside their studies, {days} full or {halfDays} half days a year are allowed. Since 1 March 2024 it is {days2024} or {halfDays2024}.",
  "start-now.side_job":
    "This title allows a side job of up to {hours} hours a week, beside what it was issued for.",
  "start-now.side_job_exceeds":
    "This title allows only a side job of up to {hours} hours a week. The immigration office must permit anything beyond that first.",
  "start-now.training_search":
    "During the search for a place for training or studies, {hours} hours a week are allowed, and trial work of up to {weeks} weeks in total.",
  "start-now.training_search_exceeds":
    "During the search for a place for training or studies, only {hours} hours a week are allowed, and trial work of up to {weeks} weeks in total. For more, the person first needs a permission or another title.",
  "start-now.opportunity_card":
    "With the Chancenkarte, {hours} hours a week on average are allowed, and trial work of at most {weeks} weeks each time if it is qualified, aims at training or can lead to recognition.",
  "start-now.opportunity_card_exceeds":
    "With the Chancenkarte, only {hours} hours a week on average are allowed, and qualified trial work of at most {weeks} weeks each time. For the whole job the person first needs a title for work.",
  "start-now.training_title":
    "For vocational training the person first needs a residence permit for that purpose. They can apply for it in Germany.",
  "start-now.no_work":
    "This title allows no work beside what it was issued for. The person needs another title.",
  "start-now.tied":
    "The title is for the work or training it was issued for. The immigration office must first permit another job, also one on the side. If it was issued for this very job, the person may start at once.",
  "start-now.tied_to_research":
    "The title is for research at the institution with which the hosting agreement was concluded, and for teaching. The immigration office must first permit other work. If you are that institution, the person may start at once.",
  "start-now.blue_card":
    "With the EU Blue Card a change of job needs no permission. In the first twelve months of employment, however, the immigration office can suspend and refuse it if the new job does not meet the conditions of the Blue Card.",
  "start-now.job_search":
    "During the search for a job after a qualification in Germany any work is allowed, for section 20 sets no limit.",
  "start-now.self_employed":
    "A job beside self-employment is not forbidden. See whether the title states a restriction.",

  "start-now.visa_free": "Whoever is here without a visa for a short stay may not work, not even on trial.",
  "start-now.visa_free_41":
    "Without a title the person may not work here yet. They may apply for it in Germany, though, and start with it.",
  "start-now.no_title":
    "Without a residence title, Duldung or permission to stay (Gestattung) the person may not be employed here.",
  "start-now.duldung": "With a Duldung the immigration office must first permit this very job.",
  "start-now.gestattung": "In the asylum procedure the immigration office must first permit this very job.",
  "start-now.licence":
    "The stay would not stand in the way, but for this profession the person first needs the licence to practise. Any other limits of the title still apply.",

  "start-now.next.copy":
    "Before the first day, check the title or certificate (valid? work allowed? restrictions?) and keep a copy for as long as the person works for you.",
  "start-now.next.count_days":
    "Ask the person how many working days they have used this year, with others too, and count the days.",
  "start-now.next.fewer_hours":
    "A contract of up to {to} hours a week can start at once; more, as soon as it is permitted.",
  "start-now.next.ask_permission":
    "Apply to the immigration office where the person lives for permission for this job, with contract or offer and the information on working conditions. Make the start in the contract depend on the permission.",
  "start-now.next.ask_permission_without_title":
    "The person applies to the immigration office for permission for this job; you add the information on working conditions. Do not start before the permission.",
  "start-now.next.other_title":
    "Apply in Germany for a title for this job before the present one expires. This page says which may come into question.",
  "start-now.next.title_before_end":
    "Apply for the title for this job in good time before the present one expires. It then stays valid until the decision.",
  "start-now.next.tell_change":
    "Tell the immigration office of the change beforehand. The person must report the end of the old job to it within two weeks.",
  "start-now.next.apply_here":
    "Apply to the immigration office for the title. The stay then counts as allowed, work does not yet.",
  "start-now.next.apply_by_claim":
    "Ask the immigration office whether the title can be applied for here; it can if the entitlement to it arose only after entry. Otherwise apply for the visa abroad.",
  "start-now.next.read_title":
    "Look at the title and its supplementary sheet: every title must show whether work is allowed and with which restrictions.",
  "start-now.next.ask_office": "Ask the immigration office where the person lives before anybody starts.",
  "start-now.next.licence":
    "Apply to the competent body of the profession for the licence to practise, or wait for it.",

  "start-now.note.certificate":
    "If instead of the title there is only a certificate of the application (Fiktionsbescheinigung), what it says about work applies.",
  "start-now.note.student_jobs": "Student jobs, for example at the university, do not count.",
  "start-now.note.related_job":
    "More hours are possible if the work is connected with the later profession and the Federal Employment Agency has consented or need not.",
  "start-now.note.follow_up_card":
    "An extended Chancenkarte (Folge-Chancenkarte) is for the job it was issued for, without the limit of hours.",
  "start-now.note.after_two_years":
    "After two years of work that suits the qualification this title allows any employment.",
  "start-now.note.card_ordered":
    "With a title for work or training the person may start as soon as the office has ordered the card. The certificate then says so.",
  "start-now.note.unclear_identity":
    "If the Duldung says “für Personen mit ungeklärter Identität”, no work may be permitted.",
  "start-now.note.own_fault":
    "The same holds if the person came to draw benefits, or themselves prevents their deportation.",
  "start-now.note.duldung_should":
    "The office should give the permission if the Federal Employment Agency consents or need not be asked and no steps towards deportation are imminent.",
  "start-now.note.gestattung_must": "If the conditions are met, the office must give the permission.",
  "start-now.note.reception":
    "Whoever has to live in a reception centre can get the permission three months after the application for asylum was registered, sometimes only after six, and in some accelerated procedures not at all.",
  "start-now.note.reception_before":
    "Whoever has to live in a reception centre waits longer. The check does not know the periods before 12 June 2026; the immigration office can tell.",
  "start-now.note.short_term_permit":
    "Exception: a work permit of the Federal Employment Agency for short-term employment, up to 90 days in 180 days.",
  "start-now.note.licence": "Only people who hold the licence to practise may work in this profession.",

  "start-now.time.consent":
    "The Federal Employment Agency's consent counts as given after {weeks} weeks unless it asks back.",
  "start-now.time.consent_blue_card":
    "If the Federal Employment Agency is asked about the change, its consent counts as given after {weeks} week.",
  "start-now.time.blue_card_pause":
    "In the first twelve months the immigration office can suspend the change for {days} days.",
  "start-now.time.apply_within": "The application must be made within {days} days after entry.",
  "start-now.time.office": "Ask the immigration office how long it takes at present.",
};
