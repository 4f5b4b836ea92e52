-- The offices a center works with, which of them has a step, and how long it takes there.
CREATE TYPE "AuthorityKind" AS ENUM ('IMMIGRATION_OFFICE', 'EMPLOYMENT_AGENCY', 'RECOGNITION_BODY', 'MISSION_ABROAD', 'CHAMBER');
CREATE TABLE "Authority" (
    "id" UUID NOT NULL,
    "centerId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "AuthorityKind" NOT NULL,
    "email" TEXT,
    "phone" TEXT,
    "archivedAt" TIMESTAMP(3),
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Authority_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "Authority_centerId_id_key" ON "Authority"("centerId", "id");
CREATE UNIQUE INDEX "Authority_centerId_name_key" ON "Authority"("centerId", "name");
ALTER TABLE "Authority" ADD CONSTRAINT "Authority_centerId_fkey" FOREIGN KEY ("centerId") REFERENCES "Center"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Milestone" ADD COLUMN "authorityId" UUID;
CREATE INDEX "Milestone_centerId_authorityId_idx" ON "Milestone"("centerId", "authorityId");
ALTER TABLE "Milestone" ADD CONSTRAINT "Milestone_centerId_authorityId_fkey" FOREIGN KEY ("centerId", "authorityId") REFERENCES "Authority"("centerId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- One row for all of a center's and one for each authority: no authority is a value, too.
ALTER TABLE "StepPace" ADD COLUMN "authorityId" UUID;
DROP INDEX "StepPace_centerId_key_key";
CREATE UNIQUE INDEX "StepPace_centerId_key_authorityId_key" ON "StepPace"("centerId", "key", "authorityId") NULLS NOT DISTINCT;
ALTER TABLE "StepPace" ADD CONSTRAINT "StepPace_centerId_authorityId_fkey" FOREIGN KEY ("centerId", "authorityId") REFERENCES "Authority"("centerId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
