import { matching } from "./matching.ts";
import { consents } from "./consents.ts";
import { candidates } from "./candidates.ts";
import { enums } from "./enums.ts";
import { forms } from "./forms.ts";
import { shell } from "./shell.ts";

export const en = {
  matching,
  consents,
  candidates,
  enums,
  forms,
  shell,
};
