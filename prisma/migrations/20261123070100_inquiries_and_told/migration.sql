-- An authority is asked by mail how a step stands, once a day.
CREATE TABLE "StepInquiry" (
    "id" UUID NOT NULL,
    "centerId" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "milestoneId" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "sentOn" DATE NOT NULL,
    "createdById" UUID NOT NULL,
    "createdByName" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "StepInquiry_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "StepInquiry_milestoneId_sentOn_key" ON "StepInquiry"("milestoneId", "sentOn");
ALTER TABLE "StepInquiry" ADD CONSTRAINT "StepInquiry_centerId_caseId_fkey" FOREIGN KEY ("centerId", "caseId") REFERENCES "Case"("centerId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "StepInquiry" ADD CONSTRAINT "StepInquiry_caseId_milestoneId_fkey" FOREIGN KEY ("caseId", "milestoneId") REFERENCES "Milestone"("caseId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Which colleagues a note was shown to.
ALTER TABLE "InternalNote" ADD COLUMN "told" TEXT[] DEFAULT ARRAY[]::TEXT[];
