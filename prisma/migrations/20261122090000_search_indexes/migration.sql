-- Lists of a center in their order, by state or not: a page reads its 25 rows, not all.
CREATE INDEX "CandidateProfile_centerId_state_number_idx" ON "CandidateProfile"("centerId", "state", "number" DESC);
-- People found by name are put in the order of the list without a look at their profiles.
CREATE INDEX "CandidateProfile_centerId_id_createdAt_number_idx" ON "CandidateProfile"("centerId", "id", "createdAt", "number");
DROP INDEX "Vacancy_centerId_state_idx";
CREATE INDEX "Vacancy_centerId_state_createdAt_id_idx" ON "Vacancy"("centerId", "state", "createdAt" DESC, "id" DESC);
CREATE INDEX "Vacancy_centerId_createdAt_id_idx" ON "Vacancy"("centerId", "createdAt" DESC, "id" DESC);

-- Search for a part of a name, title or place. pg_trgm is part of PostgreSQL and trusted since version 13: whoever owns
-- the database may create it. Where it is not installed or not allowed, rows are searched one by one as before.
DO $$
BEGIN
  CREATE EXTENSION IF NOT EXISTS pg_trgm;
  CREATE INDEX "CandidateIdentity_givenName_idx" ON "CandidateIdentity" USING GIN ("givenName" gin_trgm_ops);
  CREATE INDEX "CandidateIdentity_familyName_idx" ON "CandidateIdentity" USING GIN ("familyName" gin_trgm_ops);
  CREATE INDEX "Vacancy_title_idx" ON "Vacancy" USING GIN ("title" gin_trgm_ops);
  CREATE INDEX "Vacancy_municipality_idx" ON "Vacancy" USING GIN ("municipality" gin_trgm_ops);
EXCEPTION
  WHEN insufficient_privilege OR undefined_file OR feature_not_supported THEN
    RAISE WARNING 'pg_trgm cannot be used (%): searching will be slower', SQLERRM;
END;
$$;
