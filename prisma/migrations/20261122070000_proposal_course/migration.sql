-- Between introduction and offer the two may talk.
ALTER TYPE "ProposalState" ADD VALUE 'INTERVIEW' BEFORE 'OFFERED';
ALTER TYPE "ProposalEndReason" ADD VALUE 'HIRED_ELSEWHERE';

CREATE TYPE "DecisionParty" AS ENUM ('COMPANY', 'CANDIDATE', 'CENTER', 'HOUSE');
CREATE TYPE "DeclineReason" AS ENUM ('QUALIFICATION_DIFFERS', 'EXPERIENCE_DIFFERS', 'LANGUAGE_LEVEL', 'START_DATE', 'HOURS_OR_PAY', 'POSITION_FILLED', 'POSITION_CANCELLED', 'INTERNAL_REASONS', 'PLACE', 'PAY', 'HOURS', 'TASKS', 'OTHER_OFFER', 'PERSONAL', 'NOT_SAID');
CREATE TYPE "InterviewState" AS ENUM ('SUGGESTED', 'OTHERS_ASKED', 'AGREED', 'CANCELLED');
CREATE TYPE "InterviewKind" AS ENUM ('VIDEO', 'PHONE', 'ON_SITE');
CREATE TYPE "ConsentCategory" AS ENUM ('NAME', 'CONTACT', 'BIRTH_DATE', 'NATIONALITY', 'RESIDENCE', 'HISTORY', 'DOCUMENTS', 'SUMMARY');

-- What the words named until now: everything but the free text, which companies read without masks then.
ALTER TABLE "Consent"
    ADD COLUMN "textVersion" TEXT NOT NULL DEFAULT '2026-11-21',
    ADD COLUMN "categories" "ConsentCategory"[] DEFAULT ARRAY['NAME', 'CONTACT', 'BIRTH_DATE', 'NATIONALITY', 'HISTORY', 'DOCUMENTS']::"ConsentCategory"[],
    ADD COLUMN "locale" TEXT NOT NULL DEFAULT 'de';
ALTER TABLE "Consent"
    ALTER COLUMN "textVersion" DROP DEFAULT,
    ALTER COLUMN "categories" DROP DEFAULT,
    ALTER COLUMN "locale" DROP DEFAULT;
ALTER TABLE "Consent" ADD CONSTRAINT "Consent_categories" CHECK (cardinality("categories") > 0);

CREATE UNIQUE INDEX "Proposal_centerId_companyId_candidateId_id_key" ON "Proposal"("centerId", "companyId", "candidateId", "id");

CREATE TABLE "ProposalDecision" (
    "id" UUID NOT NULL,
    "centerId" UUID NOT NULL,
    "companyId" UUID NOT NULL,
    "candidateId" UUID NOT NULL,
    "proposalId" UUID NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "step" TEXT NOT NULL,
    "from" "ProposalState",
    "to" "ProposalState" NOT NULL,
    "party" "DecisionParty" NOT NULL,
    "actorId" UUID,
    "actorName" TEXT NOT NULL,
    "explanation" JSONB,
    "forCandidate" BOOLEAN NOT NULL,

    CONSTRAINT "ProposalDecision_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "ProposalDecision_actor" CHECK (("party" = 'HOUSE') = ("actorId" IS NULL))
);
CREATE INDEX "ProposalDecision_proposalId_at_idx" ON "ProposalDecision"("proposalId", "at");
CREATE UNIQUE INDEX "ProposalDecision_id_centerId_companyId_candidateId_party_key" ON "ProposalDecision"("id", "centerId", "companyId", "candidateId", "party");
ALTER TABLE "ProposalDecision" ADD CONSTRAINT "ProposalDecision_centerId_companyId_candidateId_proposalId_fkey" FOREIGN KEY ("centerId", "companyId", "candidateId", "proposalId") REFERENCES "Proposal"("centerId", "companyId", "candidateId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "DeclineGround" (
    "id" UUID NOT NULL,
    "centerId" UUID NOT NULL,
    "companyId" UUID NOT NULL,
    "candidateId" UUID NOT NULL,
    "decisionId" UUID NOT NULL,
    "party" "DecisionParty" NOT NULL,
    "reason" "DeclineReason" NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "DeclineGround_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "DeclineGround_reason_of_party" CHECK (
      CASE "party"
        WHEN 'COMPANY' THEN "reason" IN ('QUALIFICATION_DIFFERS', 'EXPERIENCE_DIFFERS', 'LANGUAGE_LEVEL', 'START_DATE', 'HOURS_OR_PAY', 'POSITION_FILLED', 'POSITION_CANCELLED', 'INTERNAL_REASONS')
        WHEN 'CANDIDATE' THEN "reason" IN ('PLACE', 'PAY', 'HOURS', 'START_DATE', 'TASKS', 'OTHER_OFFER', 'PERSONAL', 'NOT_SAID')
        ELSE FALSE
      END
    )
);
CREATE INDEX "DeclineGround_centerId_createdAt_idx" ON "DeclineGround"("centerId", "createdAt");
CREATE UNIQUE INDEX "DeclineGround_decisionId_centerId_companyId_candidateId_par_key" ON "DeclineGround"("decisionId", "centerId", "companyId", "candidateId", "party");
ALTER TABLE "DeclineGround" ADD CONSTRAINT "DeclineGround_decisionId_centerId_companyId_candidateId_pa_fkey" FOREIGN KEY ("decisionId", "centerId", "companyId", "candidateId", "party") REFERENCES "ProposalDecision"("id", "centerId", "companyId", "candidateId", "party") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Decisions are kept as they were made.
CREATE FUNCTION decision_stays() RETURNS trigger AS $$
BEGIN
  RAISE EXCEPTION '% is written once', TG_TABLE_NAME;
END;
$$ LANGUAGE plpgsql;
CREATE TRIGGER "ProposalDecision_stays" BEFORE UPDATE ON "ProposalDecision"
  FOR EACH ROW EXECUTE FUNCTION decision_stays();
CREATE TRIGGER "DeclineGround_stays" BEFORE UPDATE ON "DeclineGround"
  FOR EACH ROW EXECUTE FUNCTION decision_stays();

-- Proposals made before decisions were kept: who proposed them is known, and upon what.
INSERT INTO "ProposalDecision" ("id", "centerId", "companyId", "candidateId", "proposalId", "at", "step", "to", "party", "actorId", "actorName", "explanation", "forCandidate")
SELECT gen_random_uuid(), p."centerId", p."companyId", p."candidateId", p."id", p."createdAt", 'propose', 'PROPOSED', 'CENTER', p."createdById", COALESCE(u."name", ''), p."explanation", FALSE
FROM "Proposal" p LEFT JOIN "User" u ON u."id" = p."createdById";
-- and the person has heard of those that went on
INSERT INTO "ProposalDecision" ("id", "centerId", "companyId", "candidateId", "proposalId", "at", "step", "from", "to", "party", "actorId", "actorName", "explanation", "forCandidate")
SELECT gen_random_uuid(), p."centerId", p."companyId", p."candidateId", p."id", p."updatedAt", 'show_interest', 'PROPOSED', 'INTERESTED', 'HOUSE', NULL, '', p."explanation", TRUE
FROM "Proposal" p
WHERE p."state" IN ('INTERESTED', 'INTRODUCED', 'OFFERED', 'ACCEPTED')
   OR p."endReason" IN ('CANDIDATE_DECLINED', 'OFFER_DECLINED', 'CONSENT_WITHDRAWN');

CREATE TABLE "Interview" (
    "id" UUID NOT NULL,
    "centerId" UUID NOT NULL,
    "companyId" UUID NOT NULL,
    "candidateId" UUID NOT NULL,
    "proposalId" UUID NOT NULL,
    "state" "InterviewState" NOT NULL DEFAULT 'SUGGESTED',
    "kind" "InterviewKind" NOT NULL,
    "place" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "minutes" INTEGER NOT NULL,
    "times" TIMESTAMP(3)[],
    "startsAt" TIMESTAMP(3),
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Interview_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "Interview_times" CHECK (cardinality("times") BETWEEN 1 AND 3 AND "minutes" BETWEEN 10 AND 480),
    CONSTRAINT "Interview_agreed" CHECK ("state" <> 'AGREED' OR "startsAt" IS NOT NULL)
);
CREATE INDEX "Interview_proposalId_idx" ON "Interview"("proposalId");
CREATE UNIQUE INDEX "Interview_centerId_companyId_candidateId_proposalId_key" ON "Interview"("centerId", "companyId", "candidateId", "proposalId");
ALTER TABLE "Interview" ADD CONSTRAINT "Interview_centerId_companyId_candidateId_proposalId_fkey" FOREIGN KEY ("centerId", "companyId", "candidateId", "proposalId") REFERENCES "Proposal"("centerId", "companyId", "candidateId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Somebody who has been hired is on one way to work at a time, however many offers are accepted at once.
CREATE UNIQUE INDEX "Case_one_running_per_candidate" ON "Case" ("candidateId") WHERE "state" = 'RUNNING';
