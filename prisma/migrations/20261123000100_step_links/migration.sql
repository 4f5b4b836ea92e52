CREATE TYPE "StepAnswer" AS ENUM ('CONFIRMED', 'RETURNED');

CREATE TABLE "StepLink" (
  "id" UUID NOT NULL,
  "centerId" UUID NOT NULL,
  "caseId" UUID NOT NULL,
  "milestoneId" UUID NOT NULL,
  "tokenHash" TEXT NOT NULL,
  "addressee" TEXT NOT NULL,
  "email" TEXT NOT NULL,
  "withName" BOOLEAN NOT NULL,
  "createdById" UUID NOT NULL,
  "createdByName" TEXT NOT NULL,
  "createdAt" TIMESTAMP(3) NOT NULL,
  "expiresAt" TIMESTAMP(3) NOT NULL,
  "answeredAt" TIMESTAMP(3),
  "answer" "StepAnswer",
  "answeredBy" TEXT,
  CONSTRAINT "StepLink_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "StepLink_centerId_caseId_fkey" FOREIGN KEY ("centerId", "caseId")
    REFERENCES "Case"("centerId", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "StepLink_caseId_milestoneId_fkey" FOREIGN KEY ("caseId", "milestoneId")
    REFERENCES "Milestone"("caseId", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "StepLink_answered_whole" CHECK (("answeredAt" IS NULL) = ("answer" IS NULL))
);
CREATE UNIQUE INDEX "StepLink_tokenHash_key" ON "StepLink"("tokenHash");
CREATE INDEX "StepLink_milestoneId_createdAt_idx" ON "StepLink"("milestoneId", "createdAt");
