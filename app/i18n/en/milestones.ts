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
  training_registration: {
    title: "Have the training contract registered",
    company:
      "Apply to the competent chamber or body for the entry of the training contract. File the confirmation.",
    center:
      "Which body keeps the register? For a Duldung for training and § 16g AufenthG it is enough that the entry has been applied for.",
    name: "Your training contract is registered",
    candidate:
      "The company registers your training contract with the chamber (Kammer). You need not do anything.",
    bring: "",
  },
  language_proof: {
    title: "German for the training",
    company:
      "The trainee proves sufficient German (B1). Not needed where the school has tested it or a preparatory course is planned.",
    center:
      "§ 16a(3) AufenthG: B1, unless the school has tested it or a preparatory course is booked. Then set “not needed”.",
    name: "German certificate",
    candidate: "You need German B1 for the training. Upload your certificate. You have none yet? Talk to us.",
    bring: "language certificate B1",
  },
  degree_certificate: {
    title: "Final certificate",
    company: "The worker hands in the final certificate. Without it there is no new title yet.",
    center:
      "Certificate or confirmation of university, company or chamber. If the job is still open, § 20 AufenthG bridges the time.",
    name: "Your degree",
    candidate: "You finish your studies or your training. Upload the certificate as soon as you have it.",
    bring: "final certificate or confirmation",
  },
  identity_clarified: {
    title: "Passport and identity",
    company: "This way asks for a clear identity. The person settles it with the immigration office.",
    center:
      "Check the cut-off days (§ 16g(2) no. 3, § 60c(2) no. 3, § 60d(1) no. 1 AufenthG). Write down and prove reasonable efforts: they count, too.",
    name: "Passport or identity card",
    candidate:
      "The office must know who you are. Show your passport. You have none? We think with you what you can do.",
    bring: "passport or substitute\nbirth certificate, if you have one\nletters from your embassy",
  },
  deficit_notice: {
    title: "Notice of the differences found",
    company:
      "The recognition body states what is missing for full recognition. File the notice. It is the condition for the stay for the measure.",
    center:
      "Read the notice: which differences, which measure closes them? A fast-track case may go on with this aim (§ 81a(3) AufenthG).",
    name: "Letter: what is missing",
    candidate:
      "The office writes what is still missing for the recognition (Bescheid). This is not a refusal. You can make up for it with a course or in the company.",
    bring: "",
  },
  adaptation_place: {
    title: "Place on the qualification measure",
    company:
      "Promise a place on the measure: in your own company with a plan, or at a training provider. The measure must be able to lead to recognition.",
    center:
      "Does the measure fit the notice? Mainly in the company: consent of the Federal Employment Agency. German usually at least A2.",
    name: "A place for your recognition",
    candidate:
      "The company looks with you for a course or a place in the company. There you learn what is missing.",
    bring: "",
  },
  work_permit_application: {
    title: "Apply for the work permission",
    company:
      "The person applies to the immigration office for permission for exactly this job. Before that they must not work for you.",
    center:
      "Duldung or Gestattung: usually three months of waiting (§ 32 BeschV, § 61 AsylG). A ban on work in the papers? Settle it first.",
    name: "Apply for permission to work",
    candidate:
      "You need permission for this work (Beschäftigungserlaubnis). Apply for it at the immigration office. Do not start before.",
    bring:
      "Duldung or Aufenthaltsgestattung\nwork contract or promise\nthe company's form (Erklärung zum Beschäftigungsverhältnis)",
  },
  work_permit_decision: {
    title: "Decision on the work permission",
    company:
      "The permission stands in the Duldung, the Gestattung or on an extra sheet. Look at employer, job and last day.",
    center: "If refused: check the reason, involve a refugee advice centre.",
    name: "Yes to the work",
    candidate:
      "The immigration office decides. The permission stands in your paper. Enter here when you have it.",
    bring: "",
  },
  training_toleration_application: {
    title: "Apply for the Duldung for training",
    company:
      "The person applies with the training contract, at the earliest seven months before the training begins.",
    center:
      "Application at the earliest seven, grant six months before the beginning (§ 60c(3) AufenthG). Check § 16g AufenthG first: the title is the better choice where the livelihood is secured.",
    name: "Apply for the Duldung for training",
    candidate:
      "Apply at the immigration office for the Duldung for your training (Ausbildungsduldung). We help with the application.",
    bring: "your Duldung\ntraining contract\nconfirmation of the chamber\npassport or proof of your efforts",
  },
  training_toleration_decision: {
    title: "Decision on the Duldung for training",
    company:
      "With the Duldung for training the work in the training company is permitted, too. It lasts as long as the training.",
    center:
      "Does it cover the whole training, does it hold the work permission? (§ 60c(1) sentence 3, (3) sentence 4 AufenthG)",
    name: "Yes to the training",
    candidate: "The immigration office decides. When you have the paper, enter it here.",
    bring: "",
  },
  contract_terms_rest: {
    title: "Hand over the other terms of the contract",
    company:
      "Hand over the other terms: some by the seventh calendar day, the rest within a month of the start. If all stands in the contract, this is done.",
    center:
      "By day seven: start, fixed term, place, job, probation, work on call, overtime. Within a month the rest.",
    name: "Your contract is complete",
    candidate: "The company also gives you the other rules: for example probation, holiday and notice.",
    bring: "",
  },
  title_card: {
    title: "Collect the residence card",
    company: "The card is there. Have a look until when it is valid and which work it allows.",
    center: "Enter the last day: the reminder of the renewal counts from it.",
    name: "Collect the card",
    candidate: "Your card is ready. Collect it. Enter here until when it is valid.",
    bring: "passport\nletter from the immigration office",
  },
  title_copy: {
    title: "Keep a copy of the card",
    company: "Keep a copy of the new card for as long as the job lasts. Electronic form is enough.",
    center: "A good moment to ask how the person has settled in.",
    name: "Copy of your card",
    candidate: "Show the company your card. The company makes a copy.",
    bring: "residence card",
  },
  adaptation_measure: {
    title: "Qualification measure",
    company: "The worker takes part in the measure. Give them the agreed times and a contact person.",
    center: "Ask how it goes. The title lasts three years at most: is there time enough until the exam?",
    name: "Your course for the recognition",
    candidate: "You learn what is missing for the recognition. Talk to us early if it becomes difficult.",
    bring: "",
  },
  final_recognition: {
    title: "Recognition completed",
    company: "The body confirms full equivalence or grants the licence. Check job and pay.",
    center: "Read the notice, prepare the change to § 18a or § 18b AufenthG.",
    name: "Your profession is recognised",
    candidate: "The office writes that your profession is recognised. Upload the letter.",
    bring: "",
  },
  title_after_recognition: {
    title: "Apply for the title as a skilled worker",
    company:
      "With the recognition the worker applies for the title for qualified work. Sign the declaration on the employment for it.",
    center: "Application before the present title ends. Without a job § 20(1) no. 4 AufenthG helps.",
    name: "New card as a skilled worker",
    candidate:
      "Your profession is recognised. Now apply at the immigration office for the card as a skilled worker.",
    bring: "passport\nnotice of recognition\nwork contract",
  },
  stay_talk: {
    title: "Talk about ways to stay",
    company: "The welcome center talks with the person about the ways there are.",
    center:
      "Which ways come into question: §§ 16g, 19d, 25a, 25b, 60d AufenthG? What is missing, by when? Arrange legal advice.",
    name: "What comes next?",
    candidate: "We talk with you: how can you stay longer? What do you need for it?",
    bring: "your Duldung or Gestattung\npayslips\nlanguage certificates",
  },
  job_toleration_application: {
    title: "Apply for the Duldung for work",
    company: "The person applies for the Duldung for work. Give them proof of hours and pay.",
    center:
      "Twelve months of Duldung, twelve months of insured work with 20 hours, livelihood, spoken A2, entry by 31 December 2022 (§ 60d(1) AufenthG).",
    name: "Apply for the Duldung for work",
    candidate:
      "You have worked and lived here for some time. Apply for the Duldung for work (Beschäftigungsduldung). It lasts 30 months.",
    bring: "your Duldung\npassport\npayslips of the last twelve months\nproof of German A2",
  },
  job_toleration_decision: {
    title: "Decision on the Duldung for work",
    company: "The Duldung for work lasts 30 months. If the job ends, you must report it within two weeks.",
    center: "Enter the last day: after 30 months § 25b(6) AufenthG should follow.",
    name: "Answer on the Duldung for work",
    candidate: "The immigration office decides. When you have the paper, enter it here.",
    bring: "",
  },
  probation_talk: {
    title: "Talk before probation ends",
    company: "Talk with each other two weeks before probation ends: what goes well, what is missing?",
    center: "Ask whether the talk took place; mediate where it is difficult.",
    name: "Talk about probation",
    candidate: "The company talks with you about the first months. Say what is good and what you need.",
    bring: "",
  },
  six_months_talk: {
    title: "Six months on",
    company: "The welcome center asks: how is it after half a year?",
    center: "Ask both sides: work, language, home, family, open questions.",
    name: "How are you?",
    candidate: "You have worked for six months. We call you and ask how you are.",
    bring: "",
  },
  permit_renewal: {
    title: "Renew paper and work permission",
    company:
      "Ask to see the renewed paper in good time. Without a valid permission you must not employ anybody.",
    center: "The permission ends with the paper. Look for an appointment early.",
    name: "Renew your paper",
    candidate: "Your paper ends soon. Renew it. Show the company the new paper.",
    bring: "your paper\npayslips",
  },
  title_renewal: {
    title: "Renew the residence title",
    company:
      "The title ends. If the worker applies before, they may go on working. Ask to see the certificate.",
    center:
      "Application before the end: the title lives on (§ 81(4) AufenthG). Settlement permit possible already?",
    name: "Renew your card",
    candidate:
      "Your card ends in about three months. Before that, apply for its renewal at the immigration office.",
    bring: "passport\nresidence card\nwork contract\npayslips",
  },
  longer_title: {
    title: "Apply for a title for the work",
    company:
      "The present title allows the work but does not last. A title as a skilled worker makes both of you safe.",
    center:
      "Which title fits: §§ 18a, 18b, 18g, 19c AufenthG? Application in Germany while the present one is valid (§ 39 sentence 1 no. 1 AufenthV).",
    name: "Apply for a card for the work",
    candidate:
      "Your paper allows the work, but it ends. We check with you which card you can get as a skilled worker.",
    bring: "passport\nyour residence title\nwork contract\ncertificates",
  },
  settlement_blue_card: {
    title: "Settlement permit (Blue Card)",
    company: "The worker can get a settlement permit.",
    center: "After 27 months with A1, after 21 with B1 (§ 18c(2) AufenthG). B1 already? Then earlier.",
    name: "Stay for good",
    candidate:
      "With the Blue Card you can stay for good after 27 months (Niederlassungserlaubnis). With German B1 already after 21 months.",
    bring: "passport\nBlue Card\npayslips\npension record\nlanguage certificate",
  },
  settlement_skilled: {
    title: "Settlement permit",
    company: "The worker can get a settlement permit.",
    center:
      "After three years with a title as a skilled worker, 36 contributions and B1; with a German qualification after two years (§ 18c(1) AufenthG).",
    name: "Stay for good",
    candidate:
      "After three years as a skilled worker you can stay for good (Niederlassungserlaubnis). You need German B1. With a German degree it is two years.",
    bring: "passport\nresidence card\npayslips\npension record\nlanguage certificate",
  },
  title_after_training: {
    title: "After the training: title as a skilled worker",
    company: "Do you want to keep the person after the exam? Then they prepare the new title now.",
    center:
      "From § 16a: § 18a, else § 20(1) no. 3; from § 16g: (8); from the Duldung for training: § 19d(1a) AufenthG.",
    name: "After the training",
    candidate: "Your training ends soon. Before that, apply for the new paper for work.",
    bring: "passport\nyour paper\nexam certificate\nwork contract",
  },
  title_after_toleration: {
    title: "Residence permit after the Duldung for work",
    company: "After 30 months the person should get a residence permit.",
    center:
      "§ 25b(6) AufenthG: 30 months of Duldung for work, its conditions still hold, spoken A2 (written, where a course was possible).",
    name: "Apply for the residence permit",
    candidate:
      "After 30 months you can get a residence permit (Aufenthaltserlaubnis). Apply before your paper ends.",
    bring: "your Duldung\npassport\npayslips\nlanguage certificate",
  },
  end_notice_employer: {
    title: "Report the end of the job",
    company:
      "Tell the immigration office within four weeks of knowing that the job has ended early. Otherwise a fine may follow.",
    center:
      "Remind of the report. It is about an early end; where a fixed term ends as agreed, set “not needed”.",
    name: "The company reports the end of the job",
    candidate: "The company must write to the immigration office that your job has ended.",
    bring: "",
  },
  end_notice_short: {
    title: "Report the end of job or training",
    company:
      "Tell the immigration office within two weeks in writing or electronically when it ended, with name, first name and nationality.",
    center: "Two weeks: Duldung for work (§ 60d(3)), Duldung for training (§ 60c(5)), § 16g(4) AufenthG.",
    name: "The company reports the end",
    candidate: "The company must write to the immigration office that your job or training has ended.",
    bring: "",
  },
  end_notice_person: {
    title: "Own notice to the immigration office",
    company: "The person, too, tells the immigration office of the end, within two weeks.",
    center:
      "Help with the letter. The title does not lapse by it: with titles of §§ 18 to 21 at least six months remain (§ 18(5) AufenthG), never beyond the last day.",
    name: "Tell the immigration office",
    candidate:
      "Your job has ended. Write this to the immigration office. You have two weeks. After that you have time to look for a new job. We help you.",
    bring: "notice or contract\nresidence card",
  },
  end_advice: {
    title: "Advice after the end of the job",
    company: "The welcome center advises the person. If you look for somebody again, send us a request.",
    center:
      "Have a talk: new job, registering as looking for work, time limit for a claim, what it means for the stay. Permission for a new employer?",
    name: "We help you on",
    candidate:
      "Talk to us. We look for a new job with you and explain what it means for your paper. Register with the employment agency at once (Agentur für Arbeit).",
    bring: "work contract\nnotice, if there is one\nresidence paper",
  },
} satisfies Translation<typeof source>;
