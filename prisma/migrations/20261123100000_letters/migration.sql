-- Letters of a case: drafts, versions that were signed off, and versions that were withdrawn.
CREATE TYPE "LetterKind" AS ENUM ('POWER_OF_ATTORNEY', 'SUB_POWER_OF_ATTORNEY', 'AGREEMENT', 'DECLARATION_SHEET', 'INQUIRY', 'ADVICE_NOTICE', 'END_NOTICE', 'CHECKLIST_COMPANY', 'CHECKLIST_PERSON', 'SETTLEMENT_PLAN', 'CASE_REPORT');
CREATE TYPE "LetterState" AS ENUM ('DRAFT', 'SIGNED_OFF', 'WITHDRAWN');

CREATE TABLE "Letter" (
    "id" UUID NOT NULL,
    "centerId" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "kind" "LetterKind" NOT NULL,
    "maker" "Turn" NOT NULL,
    "about" TEXT NOT NULL DEFAULT '',
    "number" INTEGER NOT NULL,
    "state" "LetterState" NOT NULL DEFAULT 'DRAFT',
    "recipient" TEXT,
    "typedOn" DATE,
    "forEmployer" BOOLEAN NOT NULL,
    "forCandidate" BOOLEAN NOT NULL,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "signedById" UUID,
    "signedByName" TEXT,
    "signedByParty" "Turn",
    "signedAt" TIMESTAMP(3),
    "signedOn" DATE,
    "contentId" TEXT,
    "size" INTEGER,
    "lines" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "hash" TEXT,
    "withdrawnByName" TEXT,
    "withdrawnAt" TIMESTAMP(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Letter_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "Letter_caseId_kind_maker_about_number_key" ON "Letter"("caseId", "kind", "maker", "about", "number");
CREATE INDEX "Letter_contentId_idx" ON "Letter"("contentId");
ALTER TABLE "Letter" ADD CONSTRAINT "Letter_centerId_caseId_fkey" FOREIGN KEY ("centerId", "caseId") REFERENCES "Case"("centerId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Rules Prisma's schema language cannot say.
-- A version that was signed off has a file, a person and a day; a draft has none of them.
ALTER TABLE "Letter" ADD CONSTRAINT "Letter_signed" CHECK (
  ("state" = 'DRAFT') = ("signedAt" IS NULL)
  AND num_nonnulls("signedAt", "signedById", "signedByName", "signedByParty", "signedOn", "contentId", "size", "hash") IN (0, 8)
);
ALTER TABLE "Letter" ADD CONSTRAINT "Letter_withdrawn" CHECK (
  ("state" = 'WITHDRAWN') = ("withdrawnAt" IS NOT NULL) AND ("withdrawnAt" IS NULL) = ("withdrawnByName" IS NULL)
);
ALTER TABLE "Letter" ADD CONSTRAINT "Letter_number" CHECK ("number" > 0);
ALTER TABLE "Letter" ADD CONSTRAINT "Letter_about" CHECK (("kind" = 'INQUIRY') = ("about" <> ''));
-- One draft at a time.
CREATE UNIQUE INDEX "Letter_one_draft" ON "Letter"("caseId", "kind", "maker", "about") WHERE "state" = 'DRAFT';

-- What was signed off stays as it was; it can be withdrawn, once. Which case it belongs to is held by its key.
CREATE FUNCTION letter_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."state" <> 'DRAFT' AND (
    ROW(NEW."kind", NEW."maker", NEW."about", NEW."number", NEW."recipient", NEW."typedOn",
        NEW."createdById", NEW."createdAt", NEW."signedById", NEW."signedByName", NEW."signedByParty", NEW."signedAt",
        NEW."signedOn", NEW."contentId", NEW."size", NEW."lines", NEW."hash", NEW."forEmployer", NEW."forCandidate")
    IS DISTINCT FROM
    ROW(OLD."kind", OLD."maker", OLD."about", OLD."number", OLD."recipient", OLD."typedOn",
        OLD."createdById", OLD."createdAt", OLD."signedById", OLD."signedByName", OLD."signedByParty", OLD."signedAt",
        OLD."signedOn", OLD."contentId", OLD."size", OLD."lines", OLD."hash", OLD."forEmployer", OLD."forCandidate")
    OR NEW."state" = 'DRAFT' OR (OLD."state" = 'WITHDRAWN' AND NEW."state" <> 'WITHDRAWN')
  ) THEN
    RAISE EXCEPTION 'a letter that was signed off never changes';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Letter_stays" BEFORE UPDATE ON "Letter" FOR EACH ROW EXECUTE FUNCTION letter_stays();
