-- A mail is claimed before it is sent, waits between attempts, and may be given up.
ALTER TABLE "MailMessage" ADD COLUMN "claimedAt" TIMESTAMP(3),
ADD COLUMN "failedAt" TIMESTAMP(3),
ADD COLUMN "lastError" TEXT,
ADD COLUMN "notBefore" TIMESTAMP(3);
