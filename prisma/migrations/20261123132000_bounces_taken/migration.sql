-- A later mail to an address that was taken says that mails arrive there again.
ALTER TABLE "MailBounce" ADD COLUMN "takenAt" TIMESTAMP(3);
CREATE INDEX "MailBounce_email_idx" ON "MailBounce"("email");
