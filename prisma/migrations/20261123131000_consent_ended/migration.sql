-- Why a company is asked for a document no more: the person has taken their consent back.
ALTER TYPE "PaperReason" ADD VALUE 'CONSENT_ENDED';

-- A document is sent back for a reason and with words; a request may end for one.
ALTER TABLE "PaperEntry" DROP CONSTRAINT "PaperEntry_reason";
ALTER TABLE "PaperEntry" ADD CONSTRAINT "PaperEntry_reason" CHECK (
  ("to" <> 'REJECTED' OR ("reason" IS NOT NULL AND length(trim(coalesce("words", ''))) > 0))
  AND ("reason" IS NULL OR "to" IN ('REJECTED', 'WITHDRAWN'))
);
