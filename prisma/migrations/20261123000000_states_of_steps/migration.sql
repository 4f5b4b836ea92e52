ALTER TYPE "MilestoneState" ADD VALUE 'BLOCKED';
ALTER TYPE "MilestoneState" ADD VALUE 'FAILED';

ALTER TABLE "Milestone"
  ADD COLUMN "waitsFor" "Turn",
  ADD COLUMN "reason" TEXT,
  ADD COLUMN "pausedDays" INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN "restartedOn" DATE,
  ADD COLUMN "lastMove" TEXT;

-- what waited until now waited for an authority
UPDATE "Milestone" SET "waitsFor" = 'AUTHORITY' WHERE "state" = 'WAITING';

ALTER TABLE "CaseHistory" ADD COLUMN "reason" TEXT;
