import { CANDIDATE_KEYS, keyIdentities } from "#app/domains/candidates/index.server.ts";
import {
  CASE_FORECAST,
  FAMILY_DUE,
  MILESTONE_DUE,
  remindOfFamily,
  remindOfMilestone,
  retellForecast,
} from "#app/domains/cases/index.server.ts";
import { fetchLateRows, LATE_ROWS } from "#app/domains/companies/index.server.ts";
import { PAPER_DUE, remindOfPaper } from "#app/domains/documents/index.server.ts";
import {
  CONSENT_ENDED,
  CONSENT_ENDS,
  endConsentByDate,
  remindOfConsent,
} from "#app/domains/matching/index.server.ts";
import { NOTICE_DIGEST, sendDigest } from "#app/domains/notices/index.server.ts";
import { SANDBOX_DECLINES, SANDBOX_PAYS, settleLater } from "#app/domains/payments/index.server.ts";
import { ERASE_HANDED_OVER, eraseHandedOver } from "#app/domains/people/index.server.ts";
import type { Wiring } from "#app/jobs/handler.ts";

/** Who does which work when its day has come: the other half of app/wiring.ts. */
export const dueWork: Wiring["due"] = [
  { kind: LATE_ROWS, purpose: "late_rows", handle: fetchLateRows },
  { kind: CANDIDATE_KEYS, purpose: "duplicates", handle: keyIdentities },
  { kind: ERASE_HANDED_OVER, purpose: "retention", handle: eraseHandedOver },
  { kind: MILESTONE_DUE, purpose: "case", handle: remindOfMilestone },
  { kind: FAMILY_DUE, purpose: "family", handle: remindOfFamily },
  { kind: CASE_FORECAST, purpose: "case", handle: retellForecast },
  { kind: CONSENT_ENDS, purpose: "consents", handle: remindOfConsent },
  { kind: CONSENT_ENDED, purpose: "consents", handle: endConsentByDate },
  { kind: PAPER_DUE, purpose: "papers", handle: remindOfPaper },
  { kind: NOTICE_DIGEST, purpose: "notices", handle: sendDigest },
  { kind: SANDBOX_PAYS, purpose: "sandbox", handle: (ctx, id) => settleLater(ctx, id, "paid") },
  { kind: SANDBOX_DECLINES, purpose: "sandbox", handle: (ctx, id) => settleLater(ctx, id, "declined") },
];
