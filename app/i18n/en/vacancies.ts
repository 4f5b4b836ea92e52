import type { vacancies as source } from "../de/vacancies.ts";
import type { Translation } from "../translation.ts";

export const vacancies = {
  list: {
    title: "Vacancies",
    new: "Add vacancy",
    filter: "Vacancies by state",
    all: "All",
    empty_title: "No vacancy yet",
    empty_text: "Add the first vacancy. As a draft it is seen by your company and your Welcome Center only.",
    empty_filtered: "No vacancy is in this state.",
    columns: {
      vacancy: "Vacancy",
      state: "State",
      turn: "Whose turn",
      openings: "Openings",
      proposals: "Proposals",
      requests: "Requests",
      company: "Company",
      start: "Start",
    },
    since: "since {{date}}",
  },
  turn: {
    publish: "You: publish",
    wait_verification: "Welcome Center: verify the company",
    correct_company: "You: correct the company's details",
    proposals_one: "You: one proposal is waiting",
    proposals_other: "You: {{count}} proposals are waiting",
    answer: "You: answer a message",
    center: "Welcome Center: work on the request",
    candidate: "Candidate: decide on a proposal",
    request: "You: request matching",
    nobody: "Nobody, closed",
  },
  detail: {
    kicker: "Vacancy",
    publish: "Publish",
    publish_hint: "The Welcome Center can then propose candidates.",
    request: "Request matching",
    see_proposals: "See proposals",
    back: "To the vacancy",
    edit: "Edit",
    fill: "Report as filled",
    close: "Close vacancy",
    discard: "Discard draft",
    end_title: "End this vacancy",
    end_hint:
      "Filled and closed vacancies stay readable but cannot be opened again. To advertise the job again, add a new vacancy.",
    end_drafts: "A discarded draft stays readable for your team but cannot be opened again.",
    only_admin: "People with the role “Head of HR” may publish, report as filled and close.",
    only_admin_edit: "People with the role “Head of HR” change published vacancies.",
    ended: "This vacancy has ended and is not changed any more.",
    done: {
      created: "Draft saved. Only your company and your Welcome Center see it.",
      saved: "Saved.",
      publish: "Published. Request matching now.",
      fill: "Reported as filled.",
      close: "Closed.",
    },
    published_on: "Published on {{date}}",
    created_on: "Added on {{date}}",
    closed_on: "Ended on {{date}}",
    job: "The job",
    offer: "The offer",
    requirements: "Requirements",
    support: "Support",
    open_title: "What is going on for this vacancy",
    proposals_count_one: "one proposal",
    proposals_count_other: "{{count}} proposals",
    proposals_waiting_one: "one waits for you",
    proposals_waiting_other: "{{count}} wait for you",
    requests_count_one: "one request",
    requests_count_other: "{{count}} requests",
    cases_count_one: "one case",
    cases_count_other: "{{count}} cases",
    checks: "Fast-track checks for this vacancy",
    checks_none: "No fast-track check saved yet.",
    check_line: "As of {{date}}",
    check_new: "Fast-track check with a person",
    yes: "yes",
    no: "no",
    open_ended: "open-ended",
    months_one: "one month",
    months_other: "{{count}} months",
    hours: "{{hours}} hours a week",
    salary_range: "{{min}} to {{max}} {{period}}",
    salary: "{{min}} {{period}}",
    annual: "equals {{amount}} a year (the lower figure counts for the fast-track check)",
    start_open: "by agreement",
    headquarters: "Company's head office",
    not_said: "not given",
  },
  readiness: {
    title: "Immigration law",
    line_one: "Open for one of {{total}} ways from abroad, depending on the person.",
    line_other: "Open for {{count}} of {{total}} ways from abroad, depending on the person.",
    none: "As it stands, no way from abroad is open.",
    more: "Which ways, and what is missing",
    open_ways: "For people from abroad, depending on the person",
    here_ways: "For people who are in Germany already, depending on the person",
    free: "Nationals of the EU, the EEA and Switzerland need no residence title.",
    blocked_ways: "Not possible with this offer",
    as_of: "Law as of {{date}}. Without facts about a person; the authority decides.",
    unknown: "Not all figures for today have been published; some ways stay open.",
  },
  form: {
    new_title: "Add vacancy",
    edit_title: "Edit vacancy",
    new_lead: "You save a draft. Publishing is the next step.",
    save_draft: "Save draft",
    save: "Save changes",
    cancel: "Cancel",
    section_job: "The job",
    section_requirements: "What the person should bring",
    section_offer: "Your offer",
    section_place: "Place and start",
    section_help: "How you help",
    published_note: "This vacancy is published. Changes take effect at once.",
  },
  fields: {
    title: { label: "Job title", hint: "As it would stand in an advertisement." },
    occupation: {
      label: "Occupation",
      hint: "In German or English, for example “Pflegefachkraft” or “welder”. It helps to decide which ways are possible.",
    },
    tasks: { label: "Tasks", hint: "What does the person do on an ordinary day?" },
    qualification: "Qualification required",
    skills: { label: "Skills", hint: "One per line or separated by commas, 20 at most." },
    languageLevel: { label: "German language level", hint: "Name only the level the work really needs." },
    languageReason: {
      label: "Why does the job need this level of German?",
      hint: "Needed from B1 up: asking for more German than the work needs puts people at a disadvantage for their origin (§§ 3, 7, 8 AGG, the equal treatment act).",
    },
    weeklyHours: { label: "Hours a week", hint: "To the quarter of an hour, for example 38.75." },
    salaryMin: {
      label: "Gross salary, at least",
      hint: "The amount fixed by contract, without bonuses. It counts for the salary thresholds of the Residence Act.",
    },
    salaryMax: { label: "Gross salary, at most", hint: "Only for a range." },
    salaryPeriod: "Period",
    contractKind: "Kind of contract",
    contractMonths: { label: "Length of contract in months", hint: "0 means open-ended." },
    establishmentId: "Place of work",
    municipality: "Town",
    land: "Land (federal state)",
    startsOn: {
      label: "Earliest start",
      hint: "Leave empty if the start is open. A procedure from abroad usually takes several months.",
    },
    openings: "Number of openings",
    collectiveAgreement: {
      label: "Pay under a collective agreement",
      hint: "You pay at least what a collective agreement says.",
    },
    housingHelp: "Help with finding a home",
    relocationHelp: "Help with moving",
    regulated: {
      label: "Regulated occupation",
      hint: "For example nursing, medicine, early childhood education: the person needs a licence to practise.",
    },
  },
  errors: {
    language_reason_required: "Please say why the job needs this level.",
    max_below_min: "The highest amount is below the lowest.",
    not_your_establishment: "This establishment does not belong to your company.",
    salary_implausible: "This amount does not fit the period. Please check both.",
    company_pending: "Your company is still being verified; you can publish afterwards.",
    company_rejected: "Your company has not been verified yet; you can publish afterwards.",
    not_in_this_state: "That is not possible in the vacancy's present state.",
  },
  wording: {
    title: "Check the wording",
    lead: "Hints on the General Equal Treatment Act (AGG). You can always save and publish, and not every hint applies.",
    change: "Better changed",
    consider: "Worth a thought",
    finding: "“{{quote}}”",
    better: "Instead:",
    edit: "Edit the wording",
    rules: {
      native_speaker: {
        reason:
          "German can be learned, a mother tongue cannot: this puts people of other origins at a disadvantage.",
        better: "Name the level the work needs, for example “German at level {{level}}”.",
      },
      accent: {
        reason: "An accent comes with a person's origin and does not tell how well somebody is understood.",
        better: "“You express yourself clearly.”",
      },
      origin: {
        reason:
          "Selecting by origin or nationality mostly puts people at a disadvantage for their ethnic origin. It is different only where a law asks for a nationality.",
        better:
          "“All applications are welcome, whatever your origin.” The permission to work is a matter of the fast-track check.",
      },
      age_young: {
        reason:
          "This sounds as if you wanted young people only, and counts as a sign of discrimination by age.",
        better:
          "Say what you mean, for example “motivated team”, “open to new things” or “at home with digital tools”.",
      },
      age_limit: {
        reason:
          "Age limits are allowed only for a reason that belongs to the work (§ 10 AGG), such as a minimum age set by law.",
        better: "Leave the age out, or name the law it follows from.",
      },
      age_experience: {
        reason: "It is mostly younger people who have so little experience; older ones may feel shut out.",
        better: "Name the tasks, or write “also suitable as a first job”.",
      },
      title_gender: {
        reason: "This title names one sex only. A job has to be advertised for all genders.",
        better: "{{better}}",
      },
      title_ambiguous: {
        reason: "This title can be read as if one sex only were meant.",
        better: "{{better}}",
      },
      title_third_gender: {
        reason: "People who are neither women nor men should feel addressed, too.",
        better: "{{better}}",
      },
      text_gender: {
        reason: "This addresses one sex only.",
        better:
          "Address the person directly (“You bring …”), or name everybody, for example “applicants” or “he, she or they”.",
      },
      sex: {
        reason:
          "Selecting by sex is allowed only where it is decisive for this very work (§ 8 AGG); that is rare.",
        better: "Describe the work (“you lift loads of up to 25 kg”). If there is such a reason, name it.",
      },
      pregnancy: {
        reason:
          "A disadvantage for pregnancy, maternity or the wish for children is one for sex (§ 3(1) AGG).",
        better: "Leave it out. How to protect a pregnant person is decided at the workplace.",
      },
      photo: {
        reason:
          "A photo shows age, sex and often origin. Who asks for one may have to prove in court that it played no part (§ 22 AGG).",
        better: "“No photo is needed.”",
      },
      birth_date: {
        reason:
          "You do not need the age to select; asking for it is a possible sign of discrimination (§ 22 AGG).",
        better: "Leave it out. You may ask once the person has been hired.",
      },
      marital_status: {
        reason:
          "Marital status and children have nothing to do with suitability; selecting by them often hits one sex harder.",
        better: "Say what the work asks for, for example “you travel three days a week”.",
      },
      nationality: {
        reason:
          "Nationality does not tell who is suitable; asking for it can put people at a disadvantage for their origin.",
        better: "Leave it out. Which residence title is needed is settled later, in the fast-track check.",
      },
      religion: {
        reason:
          "Nobody may be selected by religion. Employers of a church or belief may do so where it is a justified requirement of this very work (§ 9 AGG).",
        better: "Leave it out, or, as such an employer, say why this task asks for it.",
      },
      health: {
        reason:
          "Put so generally, this shuts out people with disabilities even if they can do the work well.",
        better: "Describe the strain, for example “you work standing and lift up to 15 kg”.",
      },
      language_level: {
        reason: "{{work}}",
        better: "“{{level}}”, or say why the work needs more.",
      },
    },
    work: {
      helpers:
        "For unskilled work {{level}} is usually enough: following instructions, reading safety notices.",
      it: "Much of IT works in English; for everyday life in the team {{level}} is usually enough.",
      nursing: "In nursing, the licence to practise usually asks for {{level}}.",
      medicine: "For doctors, the licence usually asks for technical language at {{level}}.",
      teaching: "For teaching in German {{level}} is usually enough.",
      care: "In childcare and social work {{level}} is usually enough.",
      office: "For office work and advice in German {{level}} is usually enough.",
      service: "In hospitality, retail and services {{level}} is usually enough.",
      trades:
        "In crafts, construction and production {{level}} is usually enough: arrangements, plans, safety at work.",
      engineering: "In technical professions {{level}} is usually enough.",
    },
  },
  center: {
    title: "Companies' vacancies",
    search: "Vacancy, company or place",
    search_submit: "Search",
    search_reset: "Clear search",
    empty_title: "No vacancies",
    empty_text: "No vacancy matches this selection.",
  },
} satisfies Translation<typeof source>;
