-- Documents from request to expiry: what is asked for, by whom, what became of it, and the versions of the file.
CREATE TYPE "PaperKind" AS ENUM ('PASSPORT', 'CV', 'DIPLOMA', 'TRANSCRIPT', 'REFERENCE', 'LANGUAGE_CERTIFICATE', 'RECOGNITION_NOTICE', 'DEFICIT_NOTICE', 'LICENCE', 'EMPLOYMENT_CONTRACT', 'EMPLOYMENT_DECLARATION', 'POWER_OF_ATTORNEY', 'FAST_TRACK_AGREEMENT', 'ADVANCE_APPROVAL', 'VISA', 'RESIDENCE_TITLE', 'HEALTH_INSURANCE', 'REGISTRATION', 'RENTAL_CONTRACT', 'FAMILY_CERTIFICATE', 'GUARDIAN_CONSENT', 'TRANSLATION', 'OTHER');
CREATE TYPE "PaperParty" AS ENUM ('CANDIDATE', 'COMPANY', 'CENTER');
CREATE TYPE "PaperState" AS ENUM ('REQUESTED', 'RECEIVED', 'CHECKED', 'REJECTED', 'WITHDRAWN', 'NOT_NEEDED');
CREATE TYPE "PaperReason" AS ENUM ('UNREADABLE', 'INCOMPLETE', 'WRONG_DOCUMENT', 'EXPIRED', 'NOT_SIGNED', 'NAME_DIFFERS', 'TRANSLATION_MISSING', 'NOT_CERTIFIED', 'OTHER');
CREATE TYPE "ScanState" AS ENUM ('CLEAN', 'NOT_SCANNED');

CREATE TABLE "Paper" (
    "id" UUID NOT NULL,
    "centerId" UUID NOT NULL,
    "candidateId" UUID NOT NULL,
    "caseId" UUID,
    "milestoneId" UUID,
    "kind" "PaperKind" NOT NULL,
    "slot" TEXT,
    "detail" TEXT,
    "party" "PaperParty" NOT NULL,
    "state" "PaperState" NOT NULL,
    "dueOn" DATE,
    "expiresOn" DATE,
    "requestedById" UUID,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Paper_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "PaperEntry" (
    "id" UUID NOT NULL,
    "centerId" UUID NOT NULL,
    "paperId" UUID NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "actorParty" "PaperParty" NOT NULL,
    "actorName" TEXT NOT NULL,
    "to" "PaperState" NOT NULL,
    "reason" "PaperReason",
    "words" TEXT,

    CONSTRAINT "PaperEntry_pkey" PRIMARY KEY ("id")
);

ALTER TABLE "Document" ADD COLUMN "paperId" UUID;
ALTER TABLE "Document" ADD COLUMN "number" INTEGER NOT NULL DEFAULT 1;
ALTER TABLE "Document" ADD COLUMN "replacedAt" TIMESTAMP(3);
ALTER TABLE "Document" ADD COLUMN "scan" "ScanState" NOT NULL DEFAULT 'NOT_SCANNED';

CREATE UNIQUE INDEX "Paper_centerId_id_key" ON "Paper"("centerId", "id");
CREATE UNIQUE INDEX "Paper_caseId_slot_key" ON "Paper"("caseId", "slot");
CREATE INDEX "Paper_candidateId_idx" ON "Paper"("candidateId");
CREATE INDEX "Paper_centerId_state_updatedAt_idx" ON "Paper"("centerId", "state", "updatedAt");
CREATE INDEX "Paper_centerId_expiresOn_idx" ON "Paper"("centerId", "expiresOn");
CREATE INDEX "PaperEntry_paperId_at_idx" ON "PaperEntry"("paperId", "at");
CREATE UNIQUE INDEX "Document_paperId_number_key" ON "Document"("paperId", "number");
ALTER TABLE "Paper" ADD CONSTRAINT "Paper_centerId_candidateId_fkey" FOREIGN KEY ("centerId", "candidateId") REFERENCES "CandidateProfile"("centerId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Paper" ADD CONSTRAINT "Paper_centerId_caseId_fkey" FOREIGN KEY ("centerId", "caseId") REFERENCES "Case"("centerId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Paper" ADD CONSTRAINT "Paper_caseId_milestoneId_fkey" FOREIGN KEY ("caseId", "milestoneId") REFERENCES "Milestone"("caseId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "PaperEntry" ADD CONSTRAINT "PaperEntry_centerId_paperId_fkey" FOREIGN KEY ("centerId", "paperId") REFERENCES "Paper"("centerId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Document" ADD CONSTRAINT "Document_centerId_paperId_fkey" FOREIGN KEY ("centerId", "paperId") REFERENCES "Paper"("centerId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Rules Prisma's schema language cannot say: a step belongs to a case, an end to what was checked, a reason to every rejection.
ALTER TABLE "Paper" ADD CONSTRAINT "Paper_step_of_case" CHECK ("milestoneId" IS NULL OR "caseId" IS NOT NULL);
ALTER TABLE "Paper" ADD CONSTRAINT "Paper_company_in_case" CHECK ("party" <> 'COMPANY' OR "caseId" IS NOT NULL);
ALTER TABLE "Paper" ADD CONSTRAINT "Paper_expires_checked" CHECK ("expiresOn" IS NULL OR "state" = 'CHECKED');
ALTER TABLE "PaperEntry" ADD CONSTRAINT "PaperEntry_reason" CHECK (
  ("to" = 'REJECTED') = ("reason" IS NOT NULL) AND ("to" <> 'REJECTED' OR length(trim(coalesce("words", ''))) > 0)
);

-- What people uploaded before: their own papers, of which nobody has said what they are; nobody has looked at them.
INSERT INTO "Paper" ("id", "centerId", "candidateId", "kind", "party", "state", "createdAt", "updatedAt")
  SELECT d."id", d."centerId", d."candidateId", 'OTHER', 'CANDIDATE', 'RECEIVED', d."createdAt", d."createdAt"
  FROM "Document" d
  WHERE d."caseId" IS NULL
    AND NOT EXISTS (SELECT 1 FROM "CandidateGuardian" g WHERE g."documentId" = d."id")
    AND NOT EXISTS (SELECT 1 FROM "Handover" h WHERE h."paperId" = d."id");
UPDATE "Document" d SET "paperId" = d."id" WHERE EXISTS (SELECT 1 FROM "Paper" p WHERE p."id" = d."id");

-- What arrives for a merged record goes to the one that goes on.
CREATE TRIGGER "Paper_of_merged" BEFORE INSERT ON "Paper" FOR EACH ROW EXECUTE FUNCTION candidate_goes_on();
