import type { Translation } from "../translation.ts";
import type { milestones as source } from "../de/milestones.ts";

export const milestones = {
  kickoff: {
    title: "Kick-off talk",
    company: "We explain the way, the deadlines and your tasks.",
    center: "Call both sides: explain the way, deadlines and tasks, answer questions.",
    name: "First talk",
    candidate: "We call you. We explain all the steps.",
    bring: "",
  },
  employment_contract: {
    title: "Employment contract",
    company: "Conclude the employment contract with the worker.",
    center: "The company concludes the contract. Advise on fixed terms and collective agreements if asked.",
    name: "Work contract (Arbeitsvertrag)",
    candidate: "The company sends you the work contract. Read it calmly. Ask us if something is not clear.",
    bring: "",
  },
  power_of_attorney: {
    title: "Power of attorney (Vollmacht)",
    company:
      "The worker authorises you to run the procedure. You may authorise others in turn (Untervollmacht).",
    center:
      "Is the signed power of attorney there? A sub-authorisation if a representative runs the procedure.",
    name: "Power of attorney (Vollmacht)",
    candidate:
      "With this paper the company may talk to the offices for you. Read the form. Sign it. Upload a photo or PDF.",
    bring: "the signed form (Vollmacht)\npassport",
  },
  application_file: {
    title: "The worker's documents",
    company: "The worker gathers the documents. Point out what is missing.",
    center:
      "Check that all is there: passport, CV, certificates, translations, language certificate if asked for.",
    name: "Your documents",
    candidate: "Collect your papers. Scan every page. Upload everything here.",
    bring:
      "passport, all pages with data\nCV in German (Lebenslauf)\ncertificates with German translation\nlanguage certificate, if you have one",
  },
  employment_declaration: {
    title: "Contract and declaration on the employment",
    company:
      "Fill in the declaration on the employment (Erklärung zum Beschäftigungsverhältnis) and add the contract. Both sides assure that the job will really be done.",
    center: "Check the declaration for gaps: company number, tasks, hours, pay, term.",
    name: "Papers from the company",
    candidate: "The company fills in a form about your work. You do not have to do anything.",
    bring: "",
  },
  recognition_partnership: {
    title: "Agreement on the recognition partnership",
    company:
      "Agree with the worker: recognition starts after entry at the latest, and you make the necessary training possible.",
    center: "Check that both duties are in the agreement; is the company fit for training?",
    name: "Plan for recognition (Anerkennung)",
    candidate:
      "You and the company sign a plan. You apply for recognition. The company gives you time for courses.",
    bring: "",
  },
  agreement: {
    title: "Agreement with the immigration office, €411",
    company:
      "Conclude the agreement with the competent immigration office and pay the fee of €411. In it you assure the power of attorney and take on duties, such as reporting an early end of the job.",
    center: "Name the competent office, look through the draft, arrange the appointment.",
    name: "Contract of the company with the office",
    candidate:
      "The company makes a contract with the immigration office (Ausländerbehörde). The company pays the fee. After that it goes faster.",
    bring: "",
  },
  qualification_confirmation: {
    title: "Confirmation of the qualification (ZAB)",
    company:
      "The Central Office for Foreign Education confirms that the qualification is state-recognised in its country. File the notice when it comes.",
    center: "Keep an eye on the digital notice on the qualification. The law sets no time.",
    name: "Confirmation of your qualification",
    candidate:
      "An office in Germany checks: is your qualification recognised by the state in your country? The result comes by post or e-mail.",
    bring: "certificate and list of subjects\ntranslation",
  },
  recognition_file: {
    title: "Application for recognition",
    company:
      "The worker hands in the documents for recognition. In the fast track the immigration office passes them on.",
    center:
      "Name the right body (IHK FOSA, chamber of crafts, Land authority …) and go through the list of documents.",
    name: "Application for recognition (Anerkennung)",
    candidate:
      "Your occupation is compared with the German one. The office needs your certificates for that. Upload everything here.",
    bring:
      "certificate of your qualification\nsubjects and hours\nreferences from work\ntranslations by sworn translators",
  },
  recognition_receipt: {
    title: "Receipt: documents complete",
    company:
      "The recognition body confirms receipt. Its time runs only when the documents are complete. Enter the day on which everything was there.",
    center: "Note the day of complete receipt: the time to decide runs from it.",
    name: "The office has your papers",
    candidate:
      "The office confirms: your papers are there. If something is missing, it writes to you. Then send it quickly.",
    bring: "",
  },
  recognition_decision: {
    title: "Decision on equivalence",
    company: "The body decides whether the training is equivalent. In the fast track the notice goes to you.",
    center: "Read the notice: full equivalence, or a deficit notice and change to § 16d AufenthG.",
    name: "Decision on your occupation",
    candidate: "The office decides on your occupation. You have to wait. You get a letter (Bescheid).",
    bring: "",
  },
  degree_evaluation: {
    title: "Evaluation of the degree (ZAB)",
    company: "The ZAB compares the degree with a German one. File the statement when it comes.",
    center: "Look into anabin first: H+ and “entspricht” or “gleichwertig” usually replace the statement.",
    name: "Evaluation of your studies",
    candidate:
      "An office compares your studies with German ones. You get the result as a document (Zeugnisbewertung).",
    bring: "",
  },
  licence: {
    title: "Licence to practise",
    company:
      "Only people who have a licence, or the promise of one, may work in this occupation. It is a condition of the residence title.",
    center: "Find out the Land authority, the language level of the exam, health and police certificates.",
    name: "Licence for your occupation",
    candidate:
      "For your occupation you need a licence (Berufsausübungserlaubnis). The office checks your training and your German.",
    bring: "language certificate\nmedical certificate\npolice certificate from your country",
  },
  employment_agency_consent: {
    title: "Consent of the Federal Employment Agency",
    company:
      "The agency checks pay and working conditions. If it does not answer by the day named, its consent counts as given. Answer questions at once.",
    center: "Note the day of the request. If the agency asks back, consent does not come about by itself.",
    name: "Check by the employment agency",
    candidate: "The employment agency (Arbeitsagentur) checks your contract. You have to wait.",
    bring: "",
  },
  advance_approval: {
    title: "Advance approval of the visa (Vorabzustimmung)",
    company:
      "The immigration office agrees to the visa in advance and sends you the paper. As a rule it is valid for three months.",
    center:
      "Three months are practice, not law. Is there a normal visa application, too? Then tell the office.",
    name: "Yes from the immigration office",
    candidate:
      "The immigration office says yes to the visa (Vorabzustimmung). The company gets the paper first.",
    bring: "",
  },
  advance_approval_sent: {
    title: "Send the advance approval to the worker",
    company: "Send the worker a copy at once. Without it there is no quick visa appointment.",
    center: "Ask whether the worker has the copy.",
    name: "You get the paper",
    candidate: "The company sends you a copy of the advance approval (Vorabzustimmung). Keep it safe.",
    bring: "",
  },
  visa_appointment: {
    title: "Ask for a visa appointment",
    company: "The worker asks the mission abroad for an appointment.",
    center:
      "Does anybody help with the booking system? Under § 81a the appointment lies within three weeks of the request.",
    name: "Appointment for the visa",
    candidate:
      "Ask the German embassy for an appointment. Say which procedure you have. It stands at the top of your list.",
    bring: "passport\nwork contract\nadvance approval (Vorabzustimmung), if you have one",
  },
  visa_application: {
    title: "Apply for the visa",
    company: "The worker applies at the mission abroad and pays €75.",
    center: "Go through the documents together once more before the appointment.",
    name: "Apply for the visa",
    candidate: "Go to the appointment. Hand in the application. The visa costs 75 euros.",
    bring:
      "passport\nvisa application, twice\nphotos\nwork contract\nadvance approval (Vorabzustimmung), if you have one\ncertificates\n75 euros",
  },
  visa_decision: {
    title: "Decision on the visa",
    company: "The mission abroad decides. The advance approval does not bind it.",
    center: "If the mission takes longer, ask there and refer to § 31a AufenthV.",
    name: "Decision on the visa",
    candidate: "The embassy checks your application. When you have the visa, enter it here.",
    bring: "passport",
  },
  title_application: {
    title: "Apply for the residence title or permission",
    company:
      "The worker applies at the immigration office. They may not work for you before the permission is there.",
    center:
      "Apply before the present title ends, so that it stays valid (§ 81(4) AufenthG). With a Duldung or Gestattung it is the permission to work.",
    name: "Application at the immigration office",
    candidate:
      "You need a new permission for this work. Make an appointment at the immigration office (Ausländerbehörde). Do not wait until your paper ends.",
    bring:
      "passport\nyour residence title or certificate\nwork contract\ndeclaration on the employment (Erklärung zum Beschäftigungsverhältnis)\nphoto\nproof of health insurance",
  },
  title_decision: {
    title: "Decision of the immigration office",
    company: "As soon as the office has ordered the card and certifies it, the work is allowed.",
    center: "A certificate with permission to work is enough (§ 81(5a) AufenthG). Check what it says.",
    name: "Yes from the immigration office",
    candidate: "The immigration office decides. When you have the paper, enter it here.",
    bring: "",
  },
  entry: {
    title: "Entry",
    company: "The worker travels to Germany. Settle who picks them up.",
    center: "Settle arrival and first lodging, make an appointment for the arrival talk.",
    name: "Journey to Germany",
    candidate: "Book the journey. Tell us and the company when you come.",
    bring: "passport with visa\nall originals, not in the suitcase\naddress for the first days",
  },
  title_check: {
    title: "Check the residence title, keep a copy",
    company:
      "Check before the first working day that the title allows this job. Keep a copy as long as the employment lasts.",
    center: "Remind the company of check and copy. Without the check a high fine threatens.",
    name: "The company checks your paper",
    candidate: "Show the company your passport with the visa, or your card. The company makes a copy.",
    bring: "passport\nvisa or residence title (Aufenthaltstitel)",
  },
  housing_offer: {
    title: "Offer of housing",
    company: "You help with housing: name a flat, or a place to stay for the beginning.",
    center: "Remind the company of the help it promised if no offer comes.",
    name: "The company looks for a flat",
    candidate: "The company helps you with housing. You get an offer.",
    bring: "",
  },
  commute_plan: {
    title: "Way to work",
    company: "The worker settles the way to work.",
    center: "Talk about the timetable, a job ticket and allowances.",
    name: "Your way to work",
    candidate: "Plan your way to work. Ask the company for a ticket (Jobticket).",
    bring: "",
  },
  arrival_talk: {
    title: "Arrival talk",
    company: "The worker talks to the Welcome Center.",
    center:
      "Appointment at the Welcome Desk: go through registration, health insurance, account, language course; offer company.",
    name: "Visit to the Welcome Center",
    candidate: "Come to us. We help you with the first steps.",
    bring: "passport\nletters you do not understand",
  },
  move_in: {
    title: "Moving in",
    company: "The worker moves in. If you are the landlord, confirm it within two weeks.",
    center: "Ask for the landlord's confirmation: it is needed for the registration.",
    name: "Moving into the flat",
    candidate: "You move in. Ask the landlord for the form (Wohnungsgeberbestätigung). Enter the day here.",
    bring: "passport\nrental contract (Mietvertrag)",
  },
  address_registration: {
    title: "Registration of the address (Anmeldung)",
    company: "The worker registers the flat.",
    center: "Two weeks from moving in. Look for an appointment at the citizens' office early.",
    name: "Register your flat (Anmeldung)",
    candidate:
      "Register your new address at the citizens' office (Bürgeramt). You have two weeks. It costs nothing.",
    bring: "passport with visa\nthe landlord's confirmation (Wohnungsgeberbestätigung)",
  },
  health_insurance: {
    title: "Health insurance",
    company:
      "The worker chooses a health insurance fund. If none is named within two weeks of the start, register the worker with a fund.",
    center: "Explain the choice: free choice, family insurance, private insurance at high pay.",
    name: "Choose a health insurance (Krankenkasse)",
    candidate: "You must have health insurance. Choose a fund (Krankenkasse). Tell the company its name.",
    bring: "passport\nwork contract",
  },
  bank_account: {
    title: "Bank account",
    company: "The worker opens an account.",
    center: "Point out the basic account: the bank must answer within ten business days.",
    name: "Open a bank account (Konto)",
    candidate:
      "The company pays your wage into an account. Open an account at a bank. Everybody has a right to an account (Basiskonto).",
    bring: "passport\nregistration certificate (Anmeldebestätigung)",
  },
  payroll_data: {
    title: "Data for the payroll",
    company: "The worker gives you tax ID, insurance number, health insurance and account.",
    center: "Help only if asked.",
    name: "Data for your wage",
    candidate: "The company needs four things: tax ID, insurance number, health insurance, account.",
    bring:
      "letter with the tax ID (Steuer-ID)\nsocial insurance card (Sozialversicherungsausweis)\naccount number (IBAN)",
  },
  fair_integration_notice: {
    title: "Notice on “Faire Integration”",
    company:
      "Tell the worker in text form, on the first working day at the latest, of the free advice, with the contact data of the nearest advice centre (faire-integration.de/beratungsstellen).",
    center: "Remind the company. The duty does not apply to cross-border placement under § 299 SGB III.",
    name: "Your rights at work",
    candidate:
      "The company gives you an address. People there advise you on your rights at work for free (Faire Integration).",
    bring: "",
  },
  contract_terms: {
    title: "Hand over the terms of the contract",
    company:
      "Hand over the essential terms: parties, pay and hours on the first day at the latest. If all stands in the contract, this is done.",
    center: "Ask the worker whether they have a copy.",
    name: "Your contract on paper",
    candidate: "The company gives you the rules of the work in writing: pay, hours, holiday. Keep the paper.",
    bring: "",
  },
  workplace_ready: {
    title: "Workplace and contact person",
    company: "Prepare the first day: contact person, keys, work clothes, training, tell the colleagues.",
    center: "Talk about the training plan and a mentor.",
    name: "The company prepares everything",
    candidate: "The company prepares your first day.",
    bring: "",
  },
  first_working_day: {
    title: "First working day",
    company: "Enter the day on which the worker started. With this the way is done.",
    center: "Congratulate, and ask again after a month.",
    name: "First working day",
    candidate: "You start to work. Welcome!",
    bring: "passport and residence title (Aufenthaltstitel)\ndata for your wage",
  },
  immediate_report: {
    title: "Immediate report (Sofortmeldung)",
    company:
      "In your branch you must report the employment to the pension insurance by the start of work at the latest.",
    center: "Tell the company; whether its branch is covered exactly is for the payroll office to settle.",
    name: "Report by the company",
    candidate: "The company reports your work.",
    bring: "",
  },
  social_insurance: {
    title: "Registration with social insurance",
    company: "Register the worker with the first payroll, six weeks after the start at the latest.",
    center: "The insurance number comes by post afterwards.",
    name: "Registration with the insurance",
    candidate: "The company registers you with social insurance.",
    bring: "",
  },
  tax_id: {
    title: "Tax identification number",
    company: "The worker gets the number by post after registration and gives it to you.",
    center: "If no letter comes, the Federal Central Tax Office can tell the number again.",
    name: "Tax number (Steuer-ID)",
    candidate: "After the registration a letter with your tax ID comes. Give the number to the company.",
    bring: "",
  },
  recognition_start: {
    title: "Begin recognition",
    company: "The worker now applies for recognition. Plan the time for training.",
    center: "Without delay after entry: go along with the application at the competent body.",
    name: "Apply for recognition (Anerkennung)",
    candidate: "Apply for recognition now. You agreed on it with the company. We help you.",
    bring: "certificates with translation\nCV (Lebenslauf)\nyour agreement with the company",
  },
  residence_title: {
    title: "Apply for the residence card",
    company: "The worker applies for the card before the visa ends. Keep a copy afterwards.",
    center:
      "Appointment at the local immigration office. An application before the visa ends keeps the stay lawful (§ 81(4) AufenthG).",
    name: "Apply for the residence card",
    candidate:
      "Your visa will end. Before that, apply for the card at the immigration office (Aufenthaltstitel).",
    bring:
      "passport with visa\nwork contract\nregistration certificate (Anmeldebestätigung)\nphoto\nproof of health insurance",
  },
} satisfies Translation<typeof source>;
