import { papers } from "./papers.ts";
import { payments } from "./payments.ts";
import { fees } from "./fees.ts";
import { letters } from "./letters.ts";
import { family } from "./family.ts";
import { confirm } from "./confirm.ts";
import { plan } from "./plan.ts";
import { milestones } from "./milestones.ts";
import { checklist } from "./checklist.ts";
import { auth } from "./auth.ts";
import { accounts } from "./accounts.ts";
import { consents } from "./consents.ts";
import { course } from "./course.ts";
import { candidates } from "./candidates.ts";
import { entries } from "./entries.ts";
import { enums } from "./enums.ts";
import { forms } from "./forms.ts";
import { handover } from "./handover.ts";
import { home } from "./home.ts";
import { jobs } from "./jobs.ts";
import { notices } from "./notices.ts";
import { shell } from "./shell.ts";

export const ar = {
  papers,
  payments,
  fees,
  letters,
  family,
  confirm,
  plan,
  milestones,
  checklist,
  auth,
  accounts,
  consents,
  course,
  candidates,
  entries,
  enums,
  forms,
  handover,
  home,
  jobs,
  notices,
  shell,
};
