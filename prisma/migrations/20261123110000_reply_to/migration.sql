-- whoever is written to on behalf of a center answers the center, not the house
ALTER TABLE "MailMessage" ADD COLUMN "replyTo" TEXT;
