-- Whose case it is in the center: until now the name alone was kept, of whoever made the proposal.
ALTER TABLE "Case" ADD COLUMN "advisorId" UUID;
UPDATE "Case" SET "advisorId" = "Proposal"."createdById" FROM "Proposal", "User"
  WHERE "Proposal"."id" = "Case"."proposalId" AND "User"."id" = "Proposal"."createdById";
ALTER TABLE "Case" ADD CONSTRAINT "Case_advisorId_fkey" FOREIGN KEY ("advisorId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE INDEX "Case_advisorId_state_idx" ON "Case"("advisorId", "state");

-- Where a case stands on the board; the same as app/domains/cases/rules/stage.ts says of every later step.
CREATE TYPE "CaseStage" AS ENUM ('PREPARATION', 'RECOGNITION', 'APPROVAL', 'VISA', 'ARRIVAL', 'AT_WORK');
ALTER TABLE "Case" ADD COLUMN "stage" "CaseStage";
UPDATE "Case" SET "stage" = CASE WHEN "state" = 'ARRIVED' THEN
    CASE WHEN EXISTS (
      SELECT 1 FROM "Milestone" WHERE "Milestone"."caseId" = "Case"."id" AND "Milestone"."state" NOT IN ('DONE', 'NOT_NEEDED')
    ) THEN 'AT_WORK'::"CaseStage" END
  WHEN "state" = 'RUNNING' THEN COALESCE((
    SELECT min(CASE
      WHEN "key" IN ('employment_contract', 'power_of_attorney', 'application_file', 'employment_declaration',
                     'recognition_partnership', 'agreement') THEN 'PREPARATION'::"CaseStage"
      WHEN "key" IN ('qualification_confirmation', 'recognition_file', 'recognition_receipt', 'recognition_decision',
                     'degree_evaluation', 'licence') THEN 'RECOGNITION'
      WHEN "key" IN ('advance_approval', 'advance_approval_sent') THEN 'APPROVAL'
      WHEN "key" = 'employment_agency_consent' AND "Case"."template" = 'fast-track' THEN 'APPROVAL'
      WHEN "key" IN ('employment_agency_consent', 'visa_appointment', 'visa_application', 'visa_decision',
                     'title_application', 'title_decision') THEN 'VISA'
      WHEN "key" IN ('entry', 'title_check', 'first_working_day') THEN 'ARRIVAL'
    END)
    FROM "Milestone" WHERE "Milestone"."caseId" = "Case"."id" AND "Milestone"."state" IN ('RUNNING', 'WAITING')
  ), 'ARRIVAL') END;
CREATE INDEX "Case_centerId_stage_nextDueOn_idx" ON "Case"("centerId", "stage", "nextDueOn");

-- An advisor is away and a colleague looks after their cases.
CREATE TABLE "Deputy" (
    "id" UUID NOT NULL,
    "centerId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "deputyId" UUID NOT NULL,
    "fromOn" DATE NOT NULL,
    "untilOn" DATE NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Deputy_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "Deputy_userId_deputyId_fromOn_key" ON "Deputy"("userId", "deputyId", "fromOn");
CREATE INDEX "Deputy_centerId_untilOn_idx" ON "Deputy"("centerId", "untilOn");
CREATE INDEX "Deputy_deputyId_untilOn_idx" ON "Deputy"("deputyId", "untilOn");
ALTER TABLE "Deputy" ADD CONSTRAINT "Deputy_centerId_fkey" FOREIGN KEY ("centerId") REFERENCES "Center"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Deputy" ADD CONSTRAINT "Deputy_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Deputy" ADD CONSTRAINT "Deputy_deputyId_fkey" FOREIGN KEY ("deputyId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Deputy" ADD CONSTRAINT "Deputy_days" CHECK ("fromOn" <= "untilOn");
ALTER TABLE "Deputy" ADD CONSTRAINT "Deputy_other" CHECK ("userId" <> "deputyId");
