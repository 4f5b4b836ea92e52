-- How long steps took in each center, as its forecasts use it: the latest durations in calendar days.
CREATE TABLE "StepPace" (
    "id" UUID NOT NULL,
    "centerId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "days" INTEGER[],
    "countedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "StepPace_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "StepPace_centerId_key_key" ON "StepPace"("centerId", "key");
ALTER TABLE "StepPace" ADD CONSTRAINT "StepPace_centerId_fkey" FOREIGN KEY ("centerId") REFERENCES "Center"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "StepPace" ADD CONSTRAINT "StepPace_days" CHECK (0 <= ALL ("days"));

-- AlterTable
ALTER TABLE "Milestone" ADD COLUMN "startedOn" DATE;
UPDATE "Milestone" SET "startedOn" = ("stateSince" AT TIME ZONE 'UTC' AT TIME ZONE 'Europe/Berlin')::date
  WHERE "state" IN ('RUNNING', 'WAITING');
CREATE INDEX "Milestone_centerId_key_state_doneOn_idx" ON "Milestone"("centerId", "key", "state", "doneOn" DESC);

-- AlterTable
ALTER TABLE "Case" ADD COLUMN "forecastLatest" DATE,
ADD COLUMN "forecastDrivers" TEXT[],
ADD COLUMN "pacedFirstDay" DATE;
UPDATE "Case" SET "forecastLatest" = "forecastLikely", "pacedFirstDay" = "forecastLikely";
