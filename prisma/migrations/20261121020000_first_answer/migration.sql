ALTER TABLE "SupportRequest" ADD COLUMN "firstAnsweredAt" TIMESTAMP(3);
