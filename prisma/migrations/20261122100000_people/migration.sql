-- The same person under two numbers, people from old tables, people who change to another center, and what closes gaps.
CREATE TYPE "OfferKind" AS ENUM ('GERMAN', 'ADAPTATION', 'EXAM', 'ADVICE', 'INTEGRATION');
CREATE TYPE "OfferState" AS ENUM ('OPEN', 'ARCHIVED');
CREATE TYPE "PlanState" AS ENUM ('PLANNED', 'APPLIED', 'STARTED', 'DONE', 'DROPPED');
CREATE TYPE "LevelAnswer" AS ENUM ('TAKEN', 'NOT_YET');
CREATE TYPE "SamePersonReason" AS ENUM ('SAME_MAIL', 'SAME_PHONE', 'SAME_NAME_AND_BIRTH', 'SWAPPED_NAME_AND_BIRTH', 'NEAR_NAME_AND_BIRTH', 'NAME_AND_SWAPPED_BIRTH', 'SAME_NAME');
CREATE TYPE "DuplicateAnswer" AS ENUM ('DIFFERENT', 'MERGED');
CREATE TYPE "ImportBasis" AS ENUM ('CONSENT', 'REQUEST', 'PUBLIC_TASK');
CREATE TYPE "OriginKind" AS ENUM ('ADDED', 'TAKEN_OVER');
CREATE TYPE "HandoverState" AS ENUM ('ASKED', 'AGREED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'REFUSED');
CREATE TYPE "HandoverPart" AS ENUM ('ENTRIES', 'SITUATION', 'DOCUMENTS');
CREATE TYPE "HandoverConsent" AS ENUM ('PERSON', 'PAPER');
ALTER TYPE "CandidateState" ADD VALUE 'MERGED';
ALTER TYPE "CandidateState" ADD VALUE 'HANDED_OVER';
ALTER TYPE "ProposalEndReason" ADD VALUE 'DUPLICATE';
ALTER TYPE "ProposalEndReason" ADD VALUE 'HANDED_OVER';
DROP INDEX "Proposal_vacancyId_candidateId_key";
ALTER TABLE "CandidateIdentity" ADD COLUMN     "mailKey" TEXT,
ADD COLUMN     "nameKey" TEXT,
ADD COLUMN     "phoneKey" TEXT;
ALTER TABLE "CandidateProfile" ADD COLUMN     "mergedIntoId" UUID;
ALTER TABLE "Proposal" ADD COLUMN     "duplicateOfId" UUID;
CREATE TABLE "Offer" (
    "id" UUID NOT NULL,
    "centerId" UUID NOT NULL,
    "partnerId" UUID,
    "kind" "OfferKind" NOT NULL,
    "title" TEXT NOT NULL,
    "provider" TEXT NOT NULL,
    "fromLevel" "CefrLevel",
    "toLevel" "CefrLevel",
    "online" BOOLEAN NOT NULL,
    "municipality" TEXT,
    "land" TEXT,
    "startsOn" DATE,
    "endsOn" DATE,
    "schedule" TEXT,
    "seats" INTEGER,
    "costCents" INTEGER,
    "funding" TEXT,
    "link" TEXT,
    "state" "OfferState" NOT NULL DEFAULT 'OPEN',
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Offer_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "PlannedOffer" (
    "id" UUID NOT NULL,
    "centerId" UUID NOT NULL,
    "candidateId" UUID NOT NULL,
    "offerId" UUID NOT NULL,
    "state" "PlanState" NOT NULL DEFAULT 'PLANNED',
    "stateSince" TIMESTAMP(3) NOT NULL,
    "levelAnswer" "LevelAnswer",
    "madeByParty" "EntryParty" NOT NULL,
    "madeById" UUID NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "PlannedOffer_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "CandidateDuplicate" (
    "id" UUID NOT NULL,
    "centerId" UUID NOT NULL,
    "firstId" UUID NOT NULL,
    "secondId" UUID NOT NULL,
    "reasons" "SamePersonReason"[],
    "foundAt" TIMESTAMP(3) NOT NULL,
    "answer" "DuplicateAnswer",
    "answeredAt" TIMESTAMP(3),
    "answeredById" UUID,
    "answeredByName" TEXT,
    CONSTRAINT "CandidateDuplicate_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "CandidateMerge" (
    "id" UUID NOT NULL,
    "centerId" UUID NOT NULL,
    "winnerId" UUID NOT NULL,
    "loserId" UUID NOT NULL,
    "loserState" "CandidateState" NOT NULL,
    "mergedById" UUID NOT NULL,
    "mergedByName" TEXT NOT NULL,
    "mergedAt" TIMESTAMP(3) NOT NULL,
    CONSTRAINT "CandidateMerge_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "CandidateImport" (
    "id" UUID NOT NULL,
    "centerId" UUID NOT NULL,
    "source" TEXT NOT NULL,
    "basis" "ImportBasis" NOT NULL,
    "createdById" UUID NOT NULL,
    "createdByName" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    CONSTRAINT "CandidateImport_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "CandidateOrigin" (
    "id" UUID NOT NULL,
    "centerId" UUID NOT NULL,
    "candidateId" UUID NOT NULL,
    "importId" UUID NOT NULL,
    "rowKey" TEXT NOT NULL,
    "kind" "OriginKind" NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    CONSTRAINT "CandidateOrigin_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "Handover" (
    "id" UUID NOT NULL,
    "centerId" UUID NOT NULL,
    "candidateId" UUID NOT NULL,
    "toCenterId" UUID NOT NULL,
    "parts" "HandoverPart"[],
    "reason" TEXT NOT NULL,
    "isco08" TEXT NOT NULL,
    "germanLevel" "CefrLevel" NOT NULL,
    "state" "HandoverState" NOT NULL DEFAULT 'ASKED',
    "askedById" UUID NOT NULL,
    "askedByName" TEXT NOT NULL,
    "askedAt" TIMESTAMP(3) NOT NULL,
    "agreedOn" "HandoverConsent",
    "agreedAt" TIMESTAMP(3),
    "paperSignedOn" DATE,
    "paperId" UUID,
    "recordedById" UUID,
    "recordedByName" TEXT,
    "answeredById" UUID,
    "answeredByName" TEXT,
    "endedAt" TIMESTAMP(3),
    "newCandidateId" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Handover_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "Offer_centerId_state_kind_startsOn_idx" ON "Offer"("centerId", "state", "kind", "startsOn");
CREATE UNIQUE INDEX "Offer_centerId_id_key" ON "Offer"("centerId", "id");
CREATE INDEX "PlannedOffer_offerId_state_idx" ON "PlannedOffer"("offerId", "state");
CREATE UNIQUE INDEX "PlannedOffer_candidateId_offerId_key" ON "PlannedOffer"("candidateId", "offerId");
CREATE INDEX "CandidateDuplicate_secondId_idx" ON "CandidateDuplicate"("secondId");
CREATE UNIQUE INDEX "CandidateDuplicate_firstId_secondId_key" ON "CandidateDuplicate"("firstId", "secondId");
CREATE UNIQUE INDEX "CandidateMerge_loserId_key" ON "CandidateMerge"("loserId");
CREATE INDEX "CandidateMerge_winnerId_idx" ON "CandidateMerge"("winnerId");
CREATE UNIQUE INDEX "CandidateMerge_centerId_loserId_key" ON "CandidateMerge"("centerId", "loserId");
CREATE UNIQUE INDEX "CandidateImport_centerId_id_key" ON "CandidateImport"("centerId", "id");
CREATE INDEX "CandidateOrigin_candidateId_idx" ON "CandidateOrigin"("candidateId");
CREATE UNIQUE INDEX "CandidateOrigin_centerId_rowKey_key" ON "CandidateOrigin"("centerId", "rowKey");
CREATE UNIQUE INDEX "Handover_newCandidateId_key" ON "Handover"("newCandidateId");
CREATE INDEX "Handover_candidateId_idx" ON "Handover"("candidateId");
CREATE INDEX "Handover_toCenterId_state_idx" ON "Handover"("toCenterId", "state");
CREATE UNIQUE INDEX "Handover_toCenterId_newCandidateId_key" ON "Handover"("toCenterId", "newCandidateId");
CREATE INDEX "CandidateIdentity_centerId_nameKey_idx" ON "CandidateIdentity"("centerId", "nameKey");
CREATE INDEX "CandidateIdentity_centerId_mailKey_idx" ON "CandidateIdentity"("centerId", "mailKey");
CREATE INDEX "CandidateIdentity_centerId_phoneKey_idx" ON "CandidateIdentity"("centerId", "phoneKey");
CREATE INDEX "CandidateIdentity_centerId_birthDate_idx" ON "CandidateIdentity"("centerId", "birthDate");
CREATE INDEX "Proposal_vacancyId_candidateId_idx" ON "Proposal"("vacancyId", "candidateId");
ALTER TABLE "CandidateProfile" ADD CONSTRAINT "CandidateProfile_centerId_mergedIntoId_fkey" FOREIGN KEY ("centerId", "mergedIntoId") REFERENCES "CandidateProfile"("centerId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_centerId_duplicateOfId_fkey" FOREIGN KEY ("centerId", "duplicateOfId") REFERENCES "Proposal"("centerId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Offer" ADD CONSTRAINT "Offer_centerId_fkey" FOREIGN KEY ("centerId") REFERENCES "Center"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Offer" ADD CONSTRAINT "Offer_centerId_partnerId_fkey" FOREIGN KEY ("centerId", "partnerId") REFERENCES "PartnerBody"("centerId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "PlannedOffer" ADD CONSTRAINT "PlannedOffer_centerId_candidateId_fkey" FOREIGN KEY ("centerId", "candidateId") REFERENCES "CandidateProfile"("centerId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "PlannedOffer" ADD CONSTRAINT "PlannedOffer_centerId_offerId_fkey" FOREIGN KEY ("centerId", "offerId") REFERENCES "Offer"("centerId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "CandidateDuplicate" ADD CONSTRAINT "CandidateDuplicate_centerId_firstId_fkey" FOREIGN KEY ("centerId", "firstId") REFERENCES "CandidateProfile"("centerId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "CandidateDuplicate" ADD CONSTRAINT "CandidateDuplicate_centerId_secondId_fkey" FOREIGN KEY ("centerId", "secondId") REFERENCES "CandidateProfile"("centerId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "CandidateMerge" ADD CONSTRAINT "CandidateMerge_centerId_winnerId_fkey" FOREIGN KEY ("centerId", "winnerId") REFERENCES "CandidateProfile"("centerId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "CandidateMerge" ADD CONSTRAINT "CandidateMerge_centerId_loserId_fkey" FOREIGN KEY ("centerId", "loserId") REFERENCES "CandidateProfile"("centerId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "CandidateImport" ADD CONSTRAINT "CandidateImport_centerId_fkey" FOREIGN KEY ("centerId") REFERENCES "Center"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "CandidateOrigin" ADD CONSTRAINT "CandidateOrigin_centerId_candidateId_fkey" FOREIGN KEY ("centerId", "candidateId") REFERENCES "CandidateProfile"("centerId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "CandidateOrigin" ADD CONSTRAINT "CandidateOrigin_centerId_importId_fkey" FOREIGN KEY ("centerId", "importId") REFERENCES "CandidateImport"("centerId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Handover" ADD CONSTRAINT "Handover_centerId_candidateId_fkey" FOREIGN KEY ("centerId", "candidateId") REFERENCES "CandidateProfile"("centerId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Handover" ADD CONSTRAINT "Handover_toCenterId_fkey" FOREIGN KEY ("toCenterId") REFERENCES "Center"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Handover" ADD CONSTRAINT "Handover_toCenterId_newCandidateId_fkey" FOREIGN KEY ("toCenterId", "newCandidateId") REFERENCES "CandidateProfile"("centerId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Handover" ADD CONSTRAINT "Handover_candidateId_paperId_fkey" FOREIGN KEY ("candidateId", "paperId") REFERENCES "Document"("candidateId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
