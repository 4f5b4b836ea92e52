-- The last day a vacancy is to be shown on the public pages; empty: not at all.
ALTER TABLE "Vacancy" ADD COLUMN "adUntil" DATE;

-- What the public sees of a published vacancy.
CREATE TABLE "JobAd" (
    "id" UUID NOT NULL,
    "centerId" UUID NOT NULL,
    "companyId" UUID NOT NULL,
    "vacancyId" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "live" BOOLEAN NOT NULL,
    "validThrough" DATE NOT NULL,
    "companyName" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "isco08" TEXT NOT NULL,
    "kldb2010" TEXT,
    "tasks" TEXT NOT NULL,
    "qualification" "QualificationKind" NOT NULL,
    "skills" TEXT[],
    "languageLevel" "CefrLevel" NOT NULL,
    "languageReason" TEXT,
    "regulated" BOOLEAN NOT NULL,
    "weeklyQuarterHours" INTEGER NOT NULL,
    "salaryMin" INTEGER NOT NULL,
    "salaryMax" INTEGER,
    "salaryPeriod" "SalaryPeriod" NOT NULL,
    "collectiveAgreement" BOOLEAN NOT NULL,
    "contractKind" "ContractKind" NOT NULL,
    "contractMonths" INTEGER NOT NULL,
    "postcode" TEXT,
    "municipality" TEXT NOT NULL,
    "land" TEXT NOT NULL,
    "startsOn" DATE,
    "openings" INTEGER NOT NULL,
    "housingHelp" BOOLEAN NOT NULL,
    "relocationHelp" BOOLEAN NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "JobAd_pkey" PRIMARY KEY ("id"),
    -- what stands at the end of an address
    CONSTRAINT "JobAd_code_form" CHECK ("code" ~ '^[0-9a-f]{10}$')
);

CREATE UNIQUE INDEX "JobAd_code_key" ON "JobAd"("code");
CREATE INDEX "JobAd_live_validThrough_idx" ON "JobAd"("live", "validThrough");
CREATE INDEX "JobAd_centerId_idx" ON "JobAd"("centerId");
CREATE UNIQUE INDEX "JobAd_companyId_vacancyId_key" ON "JobAd"("companyId", "vacancyId");

ALTER TABLE "JobAd" ADD CONSTRAINT "JobAd_centerId_fkey" FOREIGN KEY ("centerId") REFERENCES "Center"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "JobAd" ADD CONSTRAINT "JobAd_centerId_companyId_fkey" FOREIGN KEY ("centerId", "companyId") REFERENCES "Company"("centerId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "JobAd" ADD CONSTRAINT "JobAd_companyId_vacancyId_fkey" FOREIGN KEY ("companyId", "vacancyId") REFERENCES "Vacancy"("companyId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
