-- What has ended may leave the usual list; nothing else may.
ALTER TABLE "Vacancy" ADD COLUMN "archivedAt" TIMESTAMP(3);
ALTER TABLE "Vacancy" ADD CONSTRAINT "Vacancy_archived_when_ended" CHECK ("archivedAt" IS NULL OR "state" IN ('FILLED', 'CLOSED'));

-- What a vacancy said before each saved change.
CREATE TABLE "VacancyVersion" (
    "id" UUID NOT NULL,
    "centerId" UUID NOT NULL,
    "companyId" UUID NOT NULL,
    "vacancyId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "fields" JSONB NOT NULL,
    "createdById" UUID NOT NULL,
    "createdByName" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "VacancyVersion_pkey" PRIMARY KEY ("id")
);

-- Terms of a company for several vacancies.
CREATE TABLE "VacancyTemplate" (
    "id" UUID NOT NULL,
    "companyId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "fields" JSONB NOT NULL,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "VacancyTemplate_pkey" PRIMARY KEY ("id")
);

-- What is being typed.
CREATE TABLE "VacancyTyping" (
    "id" UUID NOT NULL,
    "companyId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "vacancyId" UUID NOT NULL,
    "baseVersion" INTEGER,
    "fields" JSONB NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "VacancyTyping_pkey" PRIMARY KEY ("id"),
    -- the door takes less (app/domains/vacancies/typing/schema.ts); this only bounds a mistake there
    CONSTRAINT "VacancyTyping_bounded" CHECK (octet_length("fields"::text) <= 200000)
);

-- Named searches of lists.
CREATE TABLE "SavedView" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "list" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "isDefault" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "SavedView_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "VacancyVersion_vacancyId_version_key" ON "VacancyVersion"("vacancyId", "version");
CREATE UNIQUE INDEX "VacancyTemplate_companyId_name_key" ON "VacancyTemplate"("companyId", "name");
CREATE UNIQUE INDEX "VacancyTyping_userId_vacancyId_key" ON "VacancyTyping"("userId", "vacancyId");
CREATE INDEX "VacancyTyping_companyId_idx" ON "VacancyTyping"("companyId");
CREATE INDEX "VacancyTyping_updatedAt_idx" ON "VacancyTyping"("updatedAt");
CREATE UNIQUE INDEX "SavedView_userId_list_name_key" ON "SavedView"("userId", "list", "name");
-- a list opens with one view at most
CREATE UNIQUE INDEX "SavedView_one_default" ON "SavedView"("userId", "list") WHERE "isDefault";

ALTER TABLE "VacancyVersion" ADD CONSTRAINT "VacancyVersion_centerId_companyId_fkey" FOREIGN KEY ("centerId", "companyId") REFERENCES "Company"("centerId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "VacancyVersion" ADD CONSTRAINT "VacancyVersion_companyId_vacancyId_fkey" FOREIGN KEY ("companyId", "vacancyId") REFERENCES "Vacancy"("companyId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "VacancyTemplate" ADD CONSTRAINT "VacancyTemplate_companyId_fkey" FOREIGN KEY ("companyId") REFERENCES "Company"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "VacancyTyping" ADD CONSTRAINT "VacancyTyping_companyId_fkey" FOREIGN KEY ("companyId") REFERENCES "Company"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "VacancyTyping" ADD CONSTRAINT "VacancyTyping_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "SavedView" ADD CONSTRAINT "SavedView_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
