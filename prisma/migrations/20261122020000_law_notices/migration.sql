-- A check is linked together with its company, so that no notice joins two tenants.
CREATE UNIQUE INDEX "FastTrackCheck_companyId_id_key" ON "FastTrackCheck"("companyId", "id");

-- Those concerned were told what a coming day changes: once per check, vacancy or case, day, rules and answer.
CREATE TABLE "LawNotice" (
    "id" UUID NOT NULL,
    "centerId" UUID NOT NULL,
    "companyId" UUID NOT NULL,
    "checkId" UUID,
    "vacancyId" UUID,
    "caseId" UUID,
    "day" DATE NOT NULL,
    "rulesetVersion" TEXT NOT NULL,
    "result" TEXT NOT NULL,
    "changes" JSONB NOT NULL,
    "createdById" UUID NOT NULL,
    "createdByName" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "LawNotice_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "LawNotice_one_subject" CHECK (num_nonnulls("checkId", "vacancyId", "caseId") = 1)
);

CREATE INDEX "LawNotice_centerId_day_idx" ON "LawNotice"("centerId", "day");
-- NULLs differ from each other, so each key speaks of its own kind alone
CREATE UNIQUE INDEX "LawNotice_checkId_day_rulesetVersion_result_key" ON "LawNotice"("checkId", "day", "rulesetVersion", "result");
CREATE UNIQUE INDEX "LawNotice_vacancyId_day_rulesetVersion_result_key" ON "LawNotice"("vacancyId", "day", "rulesetVersion", "result");
CREATE UNIQUE INDEX "LawNotice_caseId_day_rulesetVersion_result_key" ON "LawNotice"("caseId", "day", "rulesetVersion", "result");

ALTER TABLE "LawNotice" ADD CONSTRAINT "LawNotice_centerId_fkey" FOREIGN KEY ("centerId") REFERENCES "Center"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "LawNotice" ADD CONSTRAINT "LawNotice_centerId_companyId_fkey" FOREIGN KEY ("centerId", "companyId") REFERENCES "Company"("centerId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "LawNotice" ADD CONSTRAINT "LawNotice_companyId_checkId_fkey" FOREIGN KEY ("companyId", "checkId") REFERENCES "FastTrackCheck"("companyId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "LawNotice" ADD CONSTRAINT "LawNotice_companyId_vacancyId_fkey" FOREIGN KEY ("companyId", "vacancyId") REFERENCES "Vacancy"("companyId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "LawNotice" ADD CONSTRAINT "LawNotice_companyId_caseId_fkey" FOREIGN KEY ("companyId", "caseId") REFERENCES "Case"("companyId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
