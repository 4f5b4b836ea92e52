-- Who takes care of a request, by name: the company reads it, the accounts of the center it does not.
ALTER TABLE "SupportRequest" ADD COLUMN "assigneeName" TEXT;
UPDATE "SupportRequest" SET "assigneeName" = "User"."name" FROM "User" WHERE "User"."id" = "SupportRequest"."assigneeId";
