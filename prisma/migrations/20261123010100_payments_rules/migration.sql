-- Rules Prisma's schema language cannot say; apart from the tables, for new enum values count from the next transaction on.

-- A fee is paid with a day and an amount, or not paid; that it is due follows from its milestone.
ALTER TABLE "CaseFee" ADD CONSTRAINT "CaseFee_state" CHECK (
  "state" <> 'DUE' AND ("state" = 'PAID') = ("paidOn" IS NOT NULL) AND ("state" = 'PAID') = ("amountCents" IS NOT NULL)
  AND ("amountCents" IS NULL OR "amountCents" >= 0)
);

-- One payer: a company or a person. Whoever is asked for a transfer is told the whole account.
ALTER TABLE "PaymentRequest" ADD CONSTRAINT "PaymentRequest_payer" CHECK (num_nonnulls("companyId", "candidateId") = 1);
ALTER TABLE "PaymentRequest" ADD CONSTRAINT "PaymentRequest_account" CHECK (
  ("payToHolder" IS NULL) = ("payToIban" IS NULL) AND ("payToBic" IS NULL OR "payToIban" IS NOT NULL)
);
ALTER TABLE "PaymentRequest" ADD CONSTRAINT "PaymentRequest_amount" CHECK ("amountCents" > 0);
ALTER TABLE "Price" ADD CONSTRAINT "Price_amount" CHECK ("amountCents" > 0);
ALTER TABLE "PaymentAttempt" ADD CONSTRAINT "PaymentAttempt_amount" CHECK ("amountCents" > 0);
ALTER TABLE "PaymentRefund" ADD CONSTRAINT "PaymentRefund_amount" CHECK ("amountCents" > 0);
-- One way to a provider at a time.
CREATE UNIQUE INDEX "PaymentAttempt_live" ON "PaymentAttempt" ("requestId") WHERE "state" IN ('STARTED', 'PENDING');

-- The ledger is append-only, for the application and for a careless hand alike.
CREATE FUNCTION ledger_is_append_only() RETURNS trigger AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
END;
$$ LANGUAGE plpgsql;
CREATE TRIGGER "LedgerEntry_append_only" BEFORE UPDATE OR DELETE ON "LedgerEntry"
  FOR EACH ROW EXECUTE FUNCTION ledger_is_append_only();
CREATE TRIGGER "LedgerEntry_no_truncate" BEFORE TRUNCATE ON "LedgerEntry"
  FOR EACH STATEMENT EXECUTE FUNCTION ledger_is_append_only();
CREATE TRIGGER "LedgerPosting_append_only" BEFORE UPDATE OR DELETE ON "LedgerPosting"
  FOR EACH ROW EXECUTE FUNCTION ledger_is_append_only();
CREATE TRIGGER "LedgerPosting_no_truncate" BEFORE TRUNCATE ON "LedgerPosting"
  FOR EACH STATEMENT EXECUTE FUNCTION ledger_is_append_only();

-- The postings of a booking are written by one statement, and after it they sum to zero.
ALTER TABLE "LedgerPosting" ADD CONSTRAINT "LedgerPosting_cents" CHECK ("cents" <> 0);
CREATE FUNCTION ledger_statement_balances() RETURNS trigger AS $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM "LedgerPosting" WHERE "entryId" IN (SELECT "entryId" FROM written)
    GROUP BY "entryId" HAVING SUM("cents") <> 0
  ) THEN
    RAISE EXCEPTION 'a booking does not balance';
  END IF;
  RETURN NULL;
END;
$$ LANGUAGE plpgsql;
CREATE TRIGGER "LedgerPosting_balances" AFTER INSERT ON "LedgerPosting" REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION ledger_statement_balances();

-- And none is without postings: looked at when the transaction ends, for they come after it.
CREATE FUNCTION ledger_has_postings() RETURNS trigger AS $$
BEGIN
  IF (SELECT COUNT(*) < 2 OR SUM("cents") <> 0 FROM "LedgerPosting" WHERE "entryId" = NEW."id") THEN
    RAISE EXCEPTION 'the booking % has no postings that balance', NEW."id";
  END IF;
  RETURN NULL;
END;
$$ LANGUAGE plpgsql;
CREATE CONSTRAINT TRIGGER "LedgerEntry_has_postings" AFTER INSERT ON "LedgerEntry"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ledger_has_postings();

-- What arrives for a merged record goes to the record that goes on.
CREATE TRIGGER "CaseFee_of_merged" BEFORE INSERT ON "CaseFee" FOR EACH ROW EXECUTE FUNCTION candidate_goes_on();
CREATE TRIGGER "PaymentRequest_of_merged" BEFORE INSERT ON "PaymentRequest" FOR EACH ROW EXECUTE FUNCTION candidate_goes_on();
