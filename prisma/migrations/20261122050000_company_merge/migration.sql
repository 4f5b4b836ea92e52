-- A second registration of a company that is here already becomes part of the first one.
ALTER TYPE "CompanyState" ADD VALUE 'MERGED';

-- The first letters of the folded name, umlauts as one letter: near-same names are looked for among those that begin alike.
ALTER TABLE "Company" ADD COLUMN "nameStart" TEXT;
UPDATE "Company" SET "nameStart" = left(replace(regexp_replace("nameKey", '([aou])e', '\1', 'g'), ' ', ''), 4)
  WHERE "nameKey" IS NOT NULL;
CREATE INDEX "Company_centerId_nameStart_idx" ON "Company"("centerId", "nameStart");
CREATE INDEX "Company_centerId_postcode_idx" ON "Company"("centerId", "postcode");
CREATE INDEX "Company_centerId_betriebsnummer_idx" ON "Company"("centerId", "betriebsnummer");
CREATE INDEX "Establishment_betriebsnummer_idx" ON "Establishment"("betriebsnummer");

-- What was asked and decided about a registration.
CREATE TYPE "CompanyDecisionKind" AS ENUM ('REGISTERED', 'VERIFIED', 'REJECTED', 'RESUBMITTED', 'MERGED');
CREATE TABLE "CompanyDecision" (
    "id" UUID NOT NULL,
    "centerId" UUID NOT NULL,
    "companyId" UUID NOT NULL,
    "kind" "CompanyDecisionKind" NOT NULL,
    "companyName" TEXT NOT NULL,
    "reason" TEXT,
    "actorName" TEXT,
    "actorId" UUID,
    "actorParty" "Turn" NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "CompanyDecision_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "CompanyDecision_companyId_at_idx" ON "CompanyDecision"("companyId", "at");
ALTER TABLE "CompanyDecision" ADD CONSTRAINT "CompanyDecision_centerId_companyId_fkey" FOREIGN KEY ("centerId", "companyId") REFERENCES "Company"("centerId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What is still known of the decisions made so far: registration, and the last word on it.
INSERT INTO "CompanyDecision" ("id", "centerId", "companyId", "kind", "companyName", "actorName", "actorId", "actorParty", "at")
  SELECT gen_random_uuid(), c."centerId", c."id", 'REGISTERED', c."legalName", u."name", c."createdById", 'COMPANY', c."createdAt"
  FROM "Company" c LEFT JOIN "User" u ON u."id" = c."createdById";
INSERT INTO "CompanyDecision" ("id", "centerId", "companyId", "kind", "companyName", "actorName", "actorId", "actorParty", "at")
  SELECT gen_random_uuid(), c."centerId", c."id", 'VERIFIED', c."legalName", u."name", c."verifiedById", 'CENTER', c."verifiedAt"
  FROM "Company" c LEFT JOIN "User" u ON u."id" = c."verifiedById" WHERE c."verifiedAt" IS NOT NULL;
INSERT INTO "CompanyDecision" ("id", "centerId", "companyId", "kind", "companyName", "reason", "actorParty", "at")
  SELECT gen_random_uuid(), "centerId", "id", 'REJECTED', "legalName", "stateReason", 'CENTER', coalesce("stateSince", "updatedAt")
  FROM "Company" WHERE "state" = 'REJECTED';

-- Two companies of one center that may be one, kept for each of the two; the composite keys refuse pairs across centers.
CREATE TYPE "DuplicateReason" AS ENUM ('SAME_NUMBER', 'SAME_NAME', 'SIMILAR_NAME', 'SAME_POSTCODE', 'SIMILAR_STREET', 'SAME_MAIL_DOMAIN');
CREATE TABLE "CompanyDuplicate" (
    "id" UUID NOT NULL,
    "centerId" UUID NOT NULL,
    "companyId" UUID NOT NULL,
    "otherId" UUID NOT NULL,
    "reasons" "DuplicateReason"[],
    "foundAt" TIMESTAMP(3) NOT NULL,
    "dismissedAt" TIMESTAMP(3),
    "dismissedById" UUID,
    "dismissedByName" TEXT,

    CONSTRAINT "CompanyDuplicate_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "CompanyDuplicate_two" CHECK ("companyId" <> "otherId")
);
CREATE UNIQUE INDEX "CompanyDuplicate_companyId_otherId_key" ON "CompanyDuplicate"("companyId", "otherId");
CREATE INDEX "CompanyDuplicate_otherId_idx" ON "CompanyDuplicate"("otherId");
ALTER TABLE "CompanyDuplicate" ADD CONSTRAINT "CompanyDuplicate_centerId_companyId_fkey" FOREIGN KEY ("centerId", "companyId") REFERENCES "Company"("centerId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "CompanyDuplicate" ADD CONSTRAINT "CompanyDuplicate_centerId_otherId_fkey" FOREIGN KEY ("centerId", "otherId") REFERENCES "Company"("centerId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Which company stands for a merged one. No link of a table to itself: backups put rows back one table after the other.
CREATE TABLE "CompanyMerge" (
    "id" UUID NOT NULL,
    "centerId" UUID NOT NULL,
    "fromId" UUID NOT NULL,
    "intoId" UUID NOT NULL,
    "fromName" TEXT NOT NULL,
    "intoName" TEXT NOT NULL,
    "replaced" JSONB NOT NULL,
    "moved" JSONB NOT NULL,
    "mergedById" UUID NOT NULL,
    "mergedByName" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "CompanyMerge_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "CompanyMerge_two" CHECK ("fromId" <> "intoId")
);
CREATE UNIQUE INDEX "CompanyMerge_centerId_fromId_key" ON "CompanyMerge"("centerId", "fromId");
CREATE INDEX "CompanyMerge_intoId_idx" ON "CompanyMerge"("intoId");
ALTER TABLE "CompanyMerge" ADD CONSTRAINT "CompanyMerge_centerId_fromId_fkey" FOREIGN KEY ("centerId", "fromId") REFERENCES "Company"("centerId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "CompanyMerge" ADD CONSTRAINT "CompanyMerge_centerId_intoId_fkey" FOREIGN KEY ("centerId", "intoId") REFERENCES "Company"("centerId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Companies that are here already are compared with each other by the same handler as new ones.
INSERT INTO "OutboxEvent" ("id", "type", "version", "payload", "createdAt")
  SELECT gen_random_uuid(), 'company_changed', 1, jsonb_build_object('companyId', "id", 'centerId', "centerId"), "updatedAt"
  FROM "Company";
