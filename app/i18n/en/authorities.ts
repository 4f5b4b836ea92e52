import type { authorities as source } from "../de/authorities.ts";
import type { Translation } from "../translation.ts";

export const authorities = {
  title: "Authorities",
  linkHint: "Offices, recognition bodies and chambers your center works with",
  lead: "Whom your center works with. Once chosen for a step, the time at this authority counts, and inquiries go to its address.",
  back: "To the center",
  saved: "Saved",
  list: "Your authorities",
  none: "No authority yet",
  noneText: "Add the first one, for instance your immigration office.",
  new: "Add an authority",
  add: "Add",
  edit: "Edit",
  save: "Save",
  archive: "Archive",
  archiveHint: "Archived authorities can no longer be chosen. Steps that name them keep them.",
  restore: "Take back into the list",
  archived: "archived",
  noEmail: "no e-mail address",
  step: {
    authority: "Authority",
    unknown: "not chosen yet",
    asked: "asked on {{date}} by {{name}}",
    choose: "Choose an authority",
    change: "Choose another authority",
    save: "Save authority",
  },
  fields: {
    name: { label: "Name", hint: "For instance: Ausländerbehörde Bremen" },
    kind: "Kind",
    email: { label: "E-mail address", hint: "Inquiries go here." },
    phone: "Phone",
    authorityId: {
      label: "Which authority has this step?",
      hint: "The head of your center keeps the list.",
    },
  },
  errors: {
    name_taken: "An authority with this name is on the list already.",
    changed_meanwhile: "Somebody else has changed something meanwhile. Look at how it stands and try again.",
    case_over: "The case has ended.",
    not_on_list: "This authority can no longer be chosen.",
  },
} satisfies Translation<typeof source>;
