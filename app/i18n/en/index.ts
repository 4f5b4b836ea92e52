import { enums } from "./enums.ts";
import { forms } from "./forms.ts";
import { shell } from "./shell.ts";

export const en = {
  enums,
  forms,
  shell,
};
