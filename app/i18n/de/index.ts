import { papers } from "./papers.ts";
import { paperwork } from "./paperwork.ts";
import { billing } from "./billing.ts";
import { payments } from "./payments.ts";
import { plans } from "./plans.ts";
import { fees } from "./fees.ts";
import { letters } from "./letters.ts";
import { family } from "./family.ts";
import { confirm } from "./confirm.ts";
import { plan } from "./plan.ts";
import { offers } from "./offers.ts";
import { ranking } from "./ranking.ts";
import { reports } from "./reports.ts";
import { milestones } from "./milestones.ts";
import { checklist } from "./checklist.ts";
import { authorities } from "./authorities.ts";
import { boards } from "./boards.ts";
import { cases } from "./cases.ts";
import { support } from "./support.ts";
import { team } from "./team.ts";
import { auth } from "./auth.ts";
import { accounts } from "./accounts.ts";
import { matching } from "./matching.ts";
import { consents } from "./consents.ts";
import { course } from "./course.ts";
import { candidates } from "./candidates.ts";
import { check } from "./check.ts";
import { centers } from "./centers.ts";
import { companies } from "./companies.ts";
import { entries } from "./entries.ts";
import { enums } from "./enums.ts";
import { fairness } from "./fairness.ts";
import { forms } from "./forms.ts";
import { handover } from "./handover.ts";
import { inquiry } from "./inquiry.ts";
import { peopleImport } from "./people-import.ts";
import { people } from "./people.ts";
import { home } from "./home.ts";
import { jobs } from "./jobs.ts";
import { law } from "./law.ts";
import { lawwatch } from "./lawwatch.ts";
import { overview } from "./overview.ts";
import { delivery } from "./delivery.ts";
import { notices } from "./notices.ts";
import { shell } from "./shell.ts";
import { vacancies } from "./vacancies.ts";

export const de = {
  papers,
  paperwork,
  billing,
  payments,
  plans,
  fees,
  letters,
  family,
  confirm,
  plan,
  offers,
  ranking,
  reports,
  milestones,
  checklist,
  authorities,
  boards,
  cases,
  support,
  team,
  auth,
  accounts,
  matching,
  consents,
  course,
  candidates,
  check,
  centers,
  companies,
  entries,
  enums,
  fairness,
  forms,
  handover,
  inquiry,
  people,
  peopleImport,
  home,
  jobs,
  law,
  lawwatch,
  overview,
  delivery,
  notices,
  shell,
  vacancies,
};
