import type { Translation } from "../translation.ts";
import type { matching as source } from "../de/matching.ts";

export const matching = {
  title: "People who fit {{vacancy}}",
  kicker: "Prepare proposals",
  intro:
    "Occupation, skills, language, qualification, experience, hours, start and place are compared. Origin, age, sex, religion, disability, family and pictures never count. You decide.",
  required: "Requirements",
  requiredHint: "One click takes a requirement out or puts it back.",
  setAside: "Do not require {{requirement}}",
  putBack: "Require {{requirement}} again",
  ranked_one: "{{count}} person fits",
  ranked_other: "{{count}} people fit",
  nearMisses: "Near misses",
  nearMissesHint: "These people miss exactly one requirement.",
  missing: "Missing: {{requirement}}",
  none: "Nobody meets all requirements at present. Take one out, or register more people.",
  score: "{{score}} of 100 points",
  why: "Why?",
  propose: "Propose",
  proposed: "Already proposed",
  proposedNow: "The company has the proposal. It sees name and contact only after the person has consented.",
  lawNote:
    "Which ways into the job residence law opens is shown by the fast-track check on the person's page. It is no part of the score.",
  vacancyNotPublished: "A vacancy must be published before people can be proposed.",
  requirement: {
    occupation: "Occupation",
    language: "German",
    qualification: "Qualification",
    hours: "Hours",
  },
  line: {
    occupation: "Occupation",
    skills: "Skills",
    language: "German",
    qualification: "Qualification",
    experience: "Experience",
    hours: "Hours",
    start: "Start",
    place: "Place",
  },
  said: {
    occupation: {
      same_unit_group: "The same occupation (ISCO-08 {{has}}).",
      same_minor_group: "Related occupation: wanted {{wanted}}, present {{has}} (same group).",
      same_sub_major_group: "Distantly related occupation: wanted {{wanted}}, present {{has}}.",
      other_occupation: "Another occupation: wanted {{wanted}}, present {{has}}.",
    },
    skills: {
      none_asked: "The job asks for no particular skills.",
      all: "All skills asked for are there: {{present}}.",
      some: "There: {{present}}. Missing: {{absent}}.",
      none: "None of the skills asked for is stated: {{absent}}.",
    },
    language: {
      reached: "German {{has}}, required is {{wanted}}.",
      one_level_below: "German {{has}}, one level below the required {{wanted}}.",
      further_below: "German {{has}}, well below the required {{wanted}}.",
    },
    qualification: {
      none_asked: "The job asks for no qualification.",
      level_missing: "The required qualification is missing.",
      recognised: "The qualification is recognised or comparable.",
      recognition_on_the_way: "The qualification is there; recognition is under way or partial.",
      recognition_missing: "The qualification is there; recognition is still missing.",
    },
    experience: { years: "{{years}} years of work experience." },
    hours: {
      enough: "{{offered}} hours offered, at least {{wished}} wished.",
      too_few: "{{offered}} hours offered, at least {{wished}} wished.",
      not_known: "Nothing is known about the hours wished.",
    },
    start: {
      in_time: "Available at the wished start.",
      later: "Available {{days}} days after the wished start.",
      not_known: "Nothing is known about the start yet.",
    },
    place: {
      anywhere: "Would move to any federal state.",
      wished: "Would like to work in {{land}}.",
      elsewhere: "Would like to work in another federal state.",
    },
  },
  proposals: {
    title: "Proposals",
    intro:
      "People the Welcome Center proposes to you. Without a name until the person has consented for your company.",
    empty: "No proposals yet",
    emptyHint: "Ask the Welcome Center for matching for a published vacancy.",
    ask: "Request matching",
    person: "Person",
    vacancy: "Vacancy",
    state: "State",
    turn: "Whose turn",
  },
  turn: { company: "you", candidate: "the person", center: "the Welcome Center", nobody: "nobody" },
  proposal: {
    kicker: "Proposal for {{vacancy}}",
    anonymousTitle: "Why is there no name?",
    anonymous:
      "You see name, contact and documents as soon as the person consents for your company – and only as long as the consent holds (Art. 6(1)(a) GDPR).",
    identity: "Name and contact",
    profile: "Profile",
    explanation: "What fits and what does not",
    score: "Match",
    nextInterested: "Would you like to meet this person?",
    nextInterestedHint: "We then ask the person whether they want to be shown to your company.",
    showInterest: "Yes, we would like to meet the person",
    decline: "No, thank you",
    waitConsent: "The person decides whether to be shown to your company.",
    nextOffer: "Make an offer",
    nextOfferHint:
      "Talk to each other first. The offer here records that you offer the job; you conclude the contract yourselves.",
    startsOn: "First day of work",
    offer: "Offer the job",
    waitOffer: "The person has your offer and decides.",
    accepted: "The offer is accepted. The case is running.",
    toCase: "To the case",
    ended: "This proposal has ended.",
  },
  errors: {
    names_person:
      "A free text of this person gives a name, contact or former employer. Please change it first; otherwise the proposal would not be anonymous.",
    not_published: "The vacancy is not published.",
    not_active: "The person is not released for proposals.",
    changed_meanwhile: "Somebody was faster: the proposal has changed. Please reload the page.",
    not_possible_now: "This is not possible in this state any more. Please reload the page.",
  },
  mail: {
    interviewSuggested: { subject: "Times suggested", text: "You have suggested times." },
    interviewAgreed: {
      subject: "The interview is agreed",
      text: "The person has chosen one of your times: {{time}} (time in Germany). The page has a file for your calendar.",
    },
    interviewOthersAsked: {
      subject: "Please suggest other times",
      text: "None of the suggested times suits. Please suggest others; an agreed time no longer holds.",
    },
    interviewCalledOff: { subject: "The interview is called off", text: "The interview is called off." },
    proposalMade: {
      subject: "A new proposal for your vacancy",
      text: "The Welcome Center proposes a person to you. Look at the profile and tell us whether you would like to meet them.",
    },
    consentGiven: {
      subject: "You can now get to know the person",
      text: "The person has agreed that your company sees name and contact. Get in touch; after that you can offer the job.",
    },
    proposalEnded: {
      subject: "A proposal has ended",
      text: "The person does not go on with one of your proposals. The Welcome Center is glad to go on looking with you.",
    },
  },
} satisfies Translation<typeof source>;
