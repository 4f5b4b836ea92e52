/** What the wording check says of a vacancy; part of the vacancies. */
export const wording = {
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
      reason: "A disadvantage for pregnancy, maternity or the wish for children is one for sex (§ 3(1) AGG).",
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
      reason: "Put so generally, this shuts out people with disabilities even if they can do the work well.",
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
};
