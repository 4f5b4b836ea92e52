-- Rules Prisma's schema language cannot say; apart from the tables, for new enum values count from the next transaction on.

-- A merged record leads to the one that goes on, and to no other center's or its own.
ALTER TABLE "CandidateProfile" ADD CONSTRAINT "CandidateProfile_merged" CHECK (
  ("state" = 'MERGED') = ("mergedIntoId" IS NOT NULL) AND "mergedIntoId" IS DISTINCT FROM "id"
);

-- One proposal per person and vacancy; those that merging set aside stay readable beside it.
CREATE UNIQUE INDEX "Proposal_vacancyId_candidateId_key" ON "Proposal" ("vacancyId", "candidateId") WHERE "duplicateOfId" IS NULL;
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_duplicate" CHECK (
  ("duplicateOfId" IS NULL OR "state" = 'ENDED') AND "duplicateOfId" IS DISTINCT FROM "id"
);

-- A pair stands once, the lower id first; who answered, how and when are said together.
ALTER TABLE "CandidateDuplicate" ADD CONSTRAINT "CandidateDuplicate_pair" CHECK (
  "firstId" < "secondId" AND cardinality("reasons") > 0
  AND num_nonnulls("answer", "answeredAt", "answeredById", "answeredByName") IN (0, 4)
);

-- What arrives for a merged record in the moment of merging, or from an old tab, goes to the record that goes on. The
-- lock makes it wait for a merge that is under way; the merge in turn waits for what is being written.
CREATE FUNCTION candidate_goes_on() RETURNS trigger AS $$
DECLARE goes_on UUID;
BEGIN
  IF NEW."candidateId" IS NOT NULL THEN
    SELECT "mergedIntoId" INTO goes_on FROM "CandidateProfile" WHERE "id" = NEW."candidateId" FOR KEY SHARE;
    NEW."candidateId" := COALESCE(goes_on, NEW."candidateId");
  END IF;
  RETURN NEW;
END;
$$ LANGUAGE plpgsql;
CREATE FUNCTION candidate_waits_for_writers() RETURNS trigger AS $$
BEGIN
  PERFORM 1 FROM "CandidateProfile" WHERE "id" = NEW."id" FOR UPDATE;
  RETURN NEW;
END;
$$ LANGUAGE plpgsql;
CREATE TRIGGER "CandidateProfile_merged" BEFORE UPDATE ON "CandidateProfile" FOR EACH ROW
  WHEN (OLD."mergedIntoId" IS NULL AND NEW."mergedIntoId" IS NOT NULL) EXECUTE FUNCTION candidate_waits_for_writers();
CREATE TRIGGER "CandidateLanguage_of_merged" BEFORE INSERT ON "CandidateLanguage" FOR EACH ROW EXECUTE FUNCTION candidate_goes_on();
CREATE TRIGGER "CandidateQualification_of_merged" BEFORE INSERT ON "CandidateQualification" FOR EACH ROW EXECUTE FUNCTION candidate_goes_on();
CREATE TRIGGER "QualificationProof_of_merged" BEFORE INSERT ON "QualificationProof" FOR EACH ROW EXECUTE FUNCTION candidate_goes_on();
CREATE TRIGGER "CandidateExperience_of_merged" BEFORE INSERT ON "CandidateExperience" FOR EACH ROW EXECUTE FUNCTION candidate_goes_on();
CREATE TRIGGER "CandidateHistory_of_merged" BEFORE INSERT ON "CandidateHistory" FOR EACH ROW EXECUTE FUNCTION candidate_goes_on();
CREATE TRIGGER "CandidateGuardian_of_merged" BEFORE INSERT ON "CandidateGuardian" FOR EACH ROW EXECUTE FUNCTION candidate_goes_on();
CREATE TRIGGER "Consent_of_merged" BEFORE INSERT ON "Consent" FOR EACH ROW EXECUTE FUNCTION candidate_goes_on();
CREATE TRIGGER "Document_of_merged" BEFORE INSERT ON "Document" FOR EACH ROW EXECUTE FUNCTION candidate_goes_on();
CREATE TRIGGER "Proposal_of_merged" BEFORE INSERT ON "Proposal" FOR EACH ROW EXECUTE FUNCTION candidate_goes_on();
CREATE TRIGGER "Case_of_merged" BEFORE INSERT ON "Case" FOR EACH ROW EXECUTE FUNCTION candidate_goes_on();
CREATE TRIGGER "Milestone_of_merged" BEFORE INSERT ON "Milestone" FOR EACH ROW EXECUTE FUNCTION candidate_goes_on();
CREATE TRIGGER "CaseHistory_of_merged" BEFORE INSERT ON "CaseHistory" FOR EACH ROW EXECUTE FUNCTION candidate_goes_on();
CREATE TRIGGER "Message_of_merged" BEFORE INSERT ON "Message" FOR EACH ROW EXECUTE FUNCTION candidate_goes_on();
CREATE TRIGGER "InternalNote_of_merged" BEFORE INSERT ON "InternalNote" FOR EACH ROW EXECUTE FUNCTION candidate_goes_on();
CREATE TRIGGER "Membership_of_merged" BEFORE INSERT ON "Membership" FOR EACH ROW EXECUTE FUNCTION candidate_goes_on();
CREATE TRIGGER "Invitation_of_merged" BEFORE INSERT ON "Invitation" FOR EACH ROW EXECUTE FUNCTION candidate_goes_on();
CREATE TRIGGER "CandidateOrigin_of_merged" BEFORE INSERT ON "CandidateOrigin" FOR EACH ROW EXECUTE FUNCTION candidate_goes_on();
CREATE TRIGGER "Handover_of_merged" BEFORE INSERT ON "Handover" FOR EACH ROW EXECUTE FUNCTION candidate_goes_on();
CREATE TRIGGER "PlannedOffer_of_merged" BEFORE INSERT ON "PlannedOffer" FOR EACH ROW EXECUTE FUNCTION candidate_goes_on();

-- A consent to hand a person over says who has it: the person themselves, or an advisor with the signed paper in hand.
ALTER TABLE "Handover" ADD CONSTRAINT "Handover_consent" CHECK (
  "toCenterId" <> "centerId"
  AND ("agreedOn" IS NULL) = ("agreedAt" IS NULL)
  AND ("state" NOT IN ('AGREED', 'ACCEPTED') OR "agreedOn" IS NOT NULL)
  AND CASE WHEN "agreedOn" = 'PAPER' THEN num_nonnulls("paperSignedOn", "recordedById", "recordedByName") = 3
      ELSE num_nonnulls("paperSignedOn", "paperId", "recordedById", "recordedByName") = 0 END
  AND ("newCandidateId" IS NOT NULL) = ("state" = 'ACCEPTED')
);
-- One matter at a time per person.
CREATE UNIQUE INDEX "Handover_open" ON "Handover" ("candidateId") WHERE "state" IN ('ASKED', 'AGREED');

ALTER TABLE "Offer" ADD CONSTRAINT "Offer_numbers" CHECK (
  ("seats" IS NULL OR "seats" > 0) AND ("costCents" IS NULL OR "costCents" >= 0)
  AND ("startsOn" IS NULL OR "endsOn" IS NULL OR "endsOn" >= "startsOn")
  AND ("toLevel" IS NULL OR "fromLevel" IS NULL OR "toLevel" > "fromLevel")
  AND ("online" OR "municipality" IS NOT NULL)
);

-- What people are compared by is made for those registered before, too, center by center.
INSERT INTO "DueWork" ("id", "kind", "subjectId", "dueAt")
  SELECT gen_random_uuid(), 'candidate_keys', "centerId", TIMESTAMP '2026-11-22 10:00:00'
  FROM "CandidateProfile" GROUP BY "centerId";
