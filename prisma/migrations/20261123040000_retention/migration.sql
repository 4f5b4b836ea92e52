-- A handed-over record is erased at the center that gave it when its period is over, unless somebody holds it.
ALTER TABLE "Handover" ADD COLUMN "heldAt" TIMESTAMP(3),
  ADD COLUMN "heldById" UUID,
  ADD COLUMN "heldByName" TEXT,
  ADD COLUMN "heldReason" TEXT,
  ADD COLUMN "erasedAt" TIMESTAMP(3);

ALTER TABLE "Handover" ADD CONSTRAINT "Handover_retention" CHECK (
  num_nonnulls("heldAt", "heldById", "heldByName", "heldReason") IN (0, 4)
  AND ("state" = 'ACCEPTED' OR num_nonnulls("heldAt", "erasedAt") = 0)
  AND num_nonnulls("heldAt", "erasedAt") < 2
);

-- Those handed over before there was a period: twelve months, as in app/domains/people/retention/periods.ts.
INSERT INTO "DueWork" ("id", "kind", "subjectId", "dueAt")
  SELECT gen_random_uuid(), 'erase_handed_over', "id", date_trunc('day', "endedAt") + INTERVAL '12 months'
  FROM "Handover" WHERE "state" = 'ACCEPTED' AND "endedAt" IS NOT NULL;
