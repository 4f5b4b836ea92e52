-- foreign keys that are asked for, or that the database looks after when what they name goes
CREATE INDEX "StepLink_centerId_caseId_idx" ON "StepLink"("centerId", "caseId");
CREATE INDEX "CaseFee_companyId_idx" ON "CaseFee"("companyId");
CREATE INDEX "CaseFee_candidateId_idx" ON "CaseFee"("candidateId");
CREATE INDEX "PaymentRequest_centerId_priceId_idx" ON "PaymentRequest"("centerId", "priceId");
CREATE INDEX "PaymentRefund_centerId_attemptId_idx" ON "PaymentRefund"("centerId", "attemptId");
