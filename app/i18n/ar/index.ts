import { milestones } from "./milestones.ts";
import { checklist } from "./checklist.ts";
import { auth } from "./auth.ts";
import { accounts } from "./accounts.ts";
import { consents } from "./consents.ts";
import { candidates } from "./candidates.ts";
import { entries } from "./entries.ts";
import { enums } from "./enums.ts";
import { forms } from "./forms.ts";
import { home } from "./home.ts";
import { shell } from "./shell.ts";

export const ar = {
  milestones,
  checklist,
  auth,
  accounts,
  consents,
  candidates,
  entries,
  enums,
  forms,
  home,
  shell,
};
