-- Family members who come along, each with an own settlement plan: for the person and the center alone.
CREATE TYPE "FamilyRelation" AS ENUM ('SPOUSE', 'CHILD');
CREATE TYPE "FamilyArrival" AS ENUM ('WITH', 'LATER', 'UNKNOWN');

CREATE TABLE "FamilyMember" (
    "id" UUID NOT NULL,
    "centerId" UUID NOT NULL,
    "candidateId" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "givenName" TEXT NOT NULL,
    "relation" "FamilyRelation" NOT NULL,
    "birthDate" DATE NOT NULL,
    "comes" "FamilyArrival" NOT NULL DEFAULT 'UNKNOWN',
    "movedInOn" DATE,
    "createdById" UUID NOT NULL,
    "createdByParty" "EntryParty" NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "FamilyMember_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "FamilyStep" (
    "id" UUID NOT NULL,
    "centerId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "state" "MilestoneState" NOT NULL,
    "doneOn" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "FamilyStep_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "FamilyMember_centerId_id_key" ON "FamilyMember"("centerId", "id");
CREATE INDEX "FamilyMember_caseId_idx" ON "FamilyMember"("caseId");
CREATE INDEX "FamilyMember_candidateId_idx" ON "FamilyMember"("candidateId");
CREATE UNIQUE INDEX "FamilyStep_memberId_key_key" ON "FamilyStep"("memberId", "key");
ALTER TABLE "FamilyMember" ADD CONSTRAINT "FamilyMember_centerId_caseId_fkey" FOREIGN KEY ("centerId", "caseId") REFERENCES "Case"("centerId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "FamilyMember" ADD CONSTRAINT "FamilyMember_centerId_candidateId_fkey" FOREIGN KEY ("centerId", "candidateId") REFERENCES "CandidateProfile"("centerId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "FamilyStep" ADD CONSTRAINT "FamilyStep_centerId_memberId_fkey" FOREIGN KEY ("centerId", "memberId") REFERENCES "FamilyMember"("centerId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Rules Prisma's schema language cannot say.
ALTER TABLE "FamilyStep" ADD CONSTRAINT "FamilyStep_state" CHECK (
  "state" IN ('NOT_STARTED', 'RUNNING', 'DONE', 'NOT_NEEDED') AND ("state" = 'DONE') = ("doneOn" IS NOT NULL)
);
ALTER TABLE "FamilyMember" ADD CONSTRAINT "FamilyMember_days" CHECK ("movedInOn" IS NULL OR "movedInOn" >= "birthDate");
-- What arrives for a merged record goes to the one that goes on.
CREATE TRIGGER "FamilyMember_of_merged" BEFORE INSERT ON "FamilyMember" FOR EACH ROW EXECUTE FUNCTION candidate_goes_on();
