-- a mail that was handed over when the line broke or the process died is told as well: it may have arrived
ALTER TABLE "MailBounce" ADD COLUMN "uncertain" BOOLEAN NOT NULL DEFAULT false;

-- partner bodies are looked after in the application: two who change one are told apart
ALTER TABLE "PartnerBody" ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;
