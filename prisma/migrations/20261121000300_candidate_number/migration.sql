DROP INDEX "CandidateProfile_centerId_reference_key";
ALTER TABLE "CandidateProfile" DROP COLUMN "reference", ADD COLUMN "number" INTEGER NOT NULL;
CREATE UNIQUE INDEX "CandidateProfile_centerId_number_key" ON "CandidateProfile"("centerId", "number");
