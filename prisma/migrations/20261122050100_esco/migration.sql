-- Occupations and skills of ESCO (European Commission), imported by the operator: reference data of nobody's tenant.
CREATE TABLE "EscoRelease" (
    "id" UUID NOT NULL,
    "version" TEXT NOT NULL,
    "contentHash" TEXT NOT NULL,
    "importedAt" TIMESTAMP(3) NOT NULL,
    "current" BOOLEAN NOT NULL,
    "occupations" INTEGER NOT NULL,
    "skills" INTEGER NOT NULL,
    "links" INTEGER NOT NULL,

    CONSTRAINT "EscoRelease_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "EscoRelease_version_key" ON "EscoRelease"("version");
-- one release at a time is searched
CREATE UNIQUE INDEX "EscoRelease_current" ON "EscoRelease" ("current") WHERE "current";

CREATE TABLE "EscoOccupation" (
    "id" UUID NOT NULL,
    "releaseId" UUID NOT NULL,
    "uri" TEXT NOT NULL,
    "isco08" TEXT NOT NULL,
    "labelDe" TEXT,
    "labelEn" TEXT,
    "namesDe" TEXT[],
    "namesEn" TEXT[],

    CONSTRAINT "EscoOccupation_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "EscoOccupation_named" CHECK ("labelDe" IS NOT NULL OR "labelEn" IS NOT NULL),
    CONSTRAINT "EscoOccupation_unit_group" CHECK ("isco08" ~ '^[0-9]{4}$')
);
CREATE UNIQUE INDEX "EscoOccupation_releaseId_uri_key" ON "EscoOccupation"("releaseId", "uri");
CREATE INDEX "EscoOccupation_releaseId_isco08_idx" ON "EscoOccupation"("releaseId", "isco08");
ALTER TABLE "EscoOccupation" ADD CONSTRAINT "EscoOccupation_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "EscoRelease"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "EscoSkill" (
    "id" UUID NOT NULL,
    "releaseId" UUID NOT NULL,
    "uri" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "reuse" TEXT NOT NULL,
    "labelDe" TEXT,
    "labelEn" TEXT,
    "namesDe" TEXT[],
    "namesEn" TEXT[],

    CONSTRAINT "EscoSkill_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "EscoSkill_named" CHECK ("labelDe" IS NOT NULL OR "labelEn" IS NOT NULL)
);
CREATE UNIQUE INDEX "EscoSkill_releaseId_uri_key" ON "EscoSkill"("releaseId", "uri");
ALTER TABLE "EscoSkill" ADD CONSTRAINT "EscoSkill_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "EscoRelease"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "EscoOccupationSkill" (
    "id" UUID NOT NULL,
    "occupationId" UUID NOT NULL,
    "skillId" UUID NOT NULL,
    "essential" BOOLEAN NOT NULL,

    CONSTRAINT "EscoOccupationSkill_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "EscoOccupationSkill_occupationId_skillId_key" ON "EscoOccupationSkill"("occupationId", "skillId");
CREATE INDEX "EscoOccupationSkill_skillId_idx" ON "EscoOccupationSkill"("skillId");
ALTER TABLE "EscoOccupationSkill" ADD CONSTRAINT "EscoOccupationSkill_occupationId_fkey" FOREIGN KEY ("occupationId") REFERENCES "EscoOccupation"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "EscoOccupationSkill" ADD CONSTRAINT "EscoOccupationSkill_skillId_fkey" FOREIGN KEY ("skillId") REFERENCES "EscoSkill"("id") ON DELETE CASCADE ON UPDATE CASCADE;
