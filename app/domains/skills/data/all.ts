import { CONSTRUCTION } from "./construction.ts";
import { ELECTRICAL } from "./electrical.ts";
import { ENGINEERING } from "./engineering.ts";
import { HOSPITALITY } from "./hospitality.ts";
import { IT_OPERATIONS } from "./it-operations.ts";
import { LABORATORY } from "./laboratory.ts";
import { LAW_PUBLIC } from "./law-public.ts";
import { LOGISTICS } from "./logistics.ts";
import { MEDICINE } from "./medicine.ts";
import { METAL } from "./metal.ts";
import { NATURE } from "./nature.ts";
import { NURSING } from "./nursing.ts";
import { OFFICE_FINANCE } from "./office-finance.ts";
import { PRODUCTION } from "./production.ts";
import { SALES_MEDIA } from "./sales-media.ts";
import { SERVICES } from "./services.ts";
import { SOCIAL_EDUCATION } from "./social-education.ts";
import { SOFTWARE } from "./software.ts";
import type { SkillRow } from "./rows.ts";

/** The rows of all fields of work. */
export const SKILL_ROWS: readonly SkillRow[] = [
  ...CONSTRUCTION,
  ...ELECTRICAL,
  ...ENGINEERING,
  ...HOSPITALITY,
  ...IT_OPERATIONS,
  ...LABORATORY,
  ...LAW_PUBLIC,
  ...LOGISTICS,
  ...MEDICINE,
  ...METAL,
  ...NATURE,
  ...NURSING,
  ...OFFICE_FINANCE,
  ...PRODUCTION,
  ...SALES_MEDIA,
  ...SERVICES,
  ...SOCIAL_EDUCATION,
  ...SOFTWARE,
];
