-- CreateEnum
CREATE TYPE "FeePayer" AS ENUM ('EMPLOYER', 'CANDIDATE', 'OPEN');

-- CreateEnum
CREATE TYPE "FeeState" AS ENUM ('EXPECTED', 'DUE', 'PAID', 'WAIVED');

-- CreateEnum
CREATE TYPE "PriceKind" AS ENUM ('COURSE', 'TRANSLATION', 'SERVICE');

-- CreateEnum
CREATE TYPE "PaymentState" AS ENUM ('OPEN', 'PENDING', 'PAID', 'PARTLY_REFUNDED', 'REFUNDED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "AttemptState" AS ENUM ('STARTED', 'PENDING', 'PAID', 'DECLINED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "RefundState" AS ENUM ('ASKED', 'DONE', 'FAILED');

-- CreateEnum
CREATE TYPE "LedgerKind" AS ENUM ('ISSUED', 'PAID', 'CANCELLED', 'REFUNDED');

-- CreateEnum
CREATE TYPE "LedgerAccount" AS ENUM ('RECEIVABLE', 'INCOME', 'CREDIT', 'BANK', 'PROVIDER');

-- CreateEnum
CREATE TYPE "SandboxState" AS ENUM ('OPEN', 'PENDING', 'PAID', 'DECLINED', 'CANCELLED');

-- AlterEnum
ALTER TYPE "CounterKind" ADD VALUE 'PAYMENT';

-- CreateTable
CREATE TABLE "CaseFee" (
    "id" UUID NOT NULL,
    "centerId" UUID NOT NULL,
    "companyId" UUID NOT NULL,
    "candidateId" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "payer" "FeePayer" NOT NULL,
    "state" "FeeState" NOT NULL DEFAULT 'EXPECTED',
    "amountCents" INTEGER,
    "paidOn" DATE,
    "note" TEXT,
    "recordedById" UUID NOT NULL,
    "recordedByName" TEXT NOT NULL,
    "recordedByParty" "Turn" NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "CaseFee_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CenterBank" (
    "id" UUID NOT NULL,
    "centerId" UUID NOT NULL,
    "holder" TEXT NOT NULL,
    "iban" TEXT NOT NULL,
    "bic" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "CenterBank_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Price" (
    "id" UUID NOT NULL,
    "centerId" UUID NOT NULL,
    "kind" "PriceKind" NOT NULL,
    "title" TEXT NOT NULL,
    "amountCents" INTEGER NOT NULL,
    "state" "OfferState" NOT NULL DEFAULT 'OPEN',
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Price_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PaymentRequest" (
    "id" UUID NOT NULL,
    "centerId" UUID NOT NULL,
    "companyId" UUID,
    "candidateId" UUID,
    "caseId" UUID,
    "priceId" UUID,
    "reference" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "note" TEXT,
    "amountCents" INTEGER NOT NULL,
    "dueOn" DATE NOT NULL,
    "state" "PaymentState" NOT NULL DEFAULT 'OPEN',
    "stateSince" TIMESTAMP(3) NOT NULL,
    "cancelReason" TEXT,
    "payToHolder" TEXT,
    "payToIban" TEXT,
    "payToBic" TEXT,
    "createdById" UUID NOT NULL,
    "createdByName" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "PaymentRequest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PaymentAttempt" (
    "id" UUID NOT NULL,
    "centerId" UUID NOT NULL,
    "requestId" UUID NOT NULL,
    "provider" TEXT NOT NULL,
    "amountCents" INTEGER NOT NULL,
    "state" "AttemptState" NOT NULL DEFAULT 'STARTED',
    "address" TEXT NOT NULL,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "PaymentAttempt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PaymentRefund" (
    "id" UUID NOT NULL,
    "centerId" UUID NOT NULL,
    "requestId" UUID NOT NULL,
    "attemptId" UUID,
    "amountCents" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "state" "RefundState" NOT NULL DEFAULT 'ASKED',
    "createdById" UUID NOT NULL,
    "createdByName" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "PaymentRefund_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PaymentNotice" (
    "id" UUID NOT NULL,
    "provider" TEXT NOT NULL,
    "eventId" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "receivedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "PaymentNotice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LedgerEntry" (
    "id" UUID NOT NULL,
    "centerId" UUID NOT NULL,
    "requestId" UUID NOT NULL,
    "kind" "LedgerKind" NOT NULL,
    "key" TEXT NOT NULL,
    "bookedOn" DATE NOT NULL,
    "byName" TEXT,
    "note" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "LedgerEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LedgerPosting" (
    "id" UUID NOT NULL,
    "centerId" UUID NOT NULL,
    "entryId" UUID NOT NULL,
    "account" "LedgerAccount" NOT NULL,
    "cents" INTEGER NOT NULL,

    CONSTRAINT "LedgerPosting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SandboxPayment" (
    "id" UUID NOT NULL,
    "attemptId" UUID NOT NULL,
    "amountCents" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "payee" TEXT NOT NULL,
    "returnPath" TEXT NOT NULL,
    "state" "SandboxState" NOT NULL DEFAULT 'OPEN',
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "SandboxPayment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SandboxNotice" (
    "id" UUID NOT NULL,
    "paymentId" UUID NOT NULL,
    "body" TEXT NOT NULL,
    "copies" INTEGER NOT NULL DEFAULT 1,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "notBefore" TIMESTAMP(3) NOT NULL,
    "acknowledgedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "SandboxNotice_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "CaseFee_caseId_key_key" ON "CaseFee"("caseId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "CenterBank_centerId_key" ON "CenterBank"("centerId");

-- CreateIndex
CREATE UNIQUE INDEX "Price_centerId_id_key" ON "Price"("centerId", "id");

-- CreateIndex
CREATE INDEX "PaymentRequest_centerId_state_dueOn_idx" ON "PaymentRequest"("centerId", "state", "dueOn");

-- CreateIndex
CREATE INDEX "PaymentRequest_companyId_state_idx" ON "PaymentRequest"("companyId", "state");

-- CreateIndex
CREATE INDEX "PaymentRequest_candidateId_state_idx" ON "PaymentRequest"("candidateId", "state");

-- CreateIndex
CREATE INDEX "PaymentRequest_caseId_idx" ON "PaymentRequest"("caseId");

-- CreateIndex
CREATE UNIQUE INDEX "PaymentRequest_centerId_id_key" ON "PaymentRequest"("centerId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "PaymentRequest_centerId_reference_key" ON "PaymentRequest"("centerId", "reference");

-- CreateIndex
CREATE INDEX "PaymentAttempt_requestId_idx" ON "PaymentAttempt"("requestId");

-- CreateIndex
CREATE UNIQUE INDEX "PaymentAttempt_centerId_id_key" ON "PaymentAttempt"("centerId", "id");

-- CreateIndex
CREATE INDEX "PaymentRefund_requestId_idx" ON "PaymentRefund"("requestId");

-- CreateIndex
CREATE UNIQUE INDEX "PaymentNotice_provider_eventId_key" ON "PaymentNotice"("provider", "eventId");

-- CreateIndex
CREATE UNIQUE INDEX "LedgerEntry_key_key" ON "LedgerEntry"("key");

-- CreateIndex
CREATE INDEX "LedgerEntry_requestId_idx" ON "LedgerEntry"("requestId");

-- CreateIndex
CREATE INDEX "LedgerEntry_centerId_bookedOn_idx" ON "LedgerEntry"("centerId", "bookedOn");

-- CreateIndex
CREATE UNIQUE INDEX "LedgerEntry_centerId_id_key" ON "LedgerEntry"("centerId", "id");

-- CreateIndex
CREATE INDEX "LedgerPosting_entryId_idx" ON "LedgerPosting"("entryId");

-- CreateIndex
CREATE UNIQUE INDEX "SandboxPayment_attemptId_key" ON "SandboxPayment"("attemptId");

-- CreateIndex
CREATE INDEX "SandboxNotice_acknowledgedAt_notBefore_idx" ON "SandboxNotice"("acknowledgedAt", "notBefore");

-- AddForeignKey
ALTER TABLE "CaseFee" ADD CONSTRAINT "CaseFee_centerId_caseId_fkey" FOREIGN KEY ("centerId", "caseId") REFERENCES "Case"("centerId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CenterBank" ADD CONSTRAINT "CenterBank_centerId_fkey" FOREIGN KEY ("centerId") REFERENCES "Center"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Price" ADD CONSTRAINT "Price_centerId_fkey" FOREIGN KEY ("centerId") REFERENCES "Center"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PaymentRequest" ADD CONSTRAINT "PaymentRequest_centerId_fkey" FOREIGN KEY ("centerId") REFERENCES "Center"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PaymentRequest" ADD CONSTRAINT "PaymentRequest_centerId_companyId_fkey" FOREIGN KEY ("centerId", "companyId") REFERENCES "Company"("centerId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PaymentRequest" ADD CONSTRAINT "PaymentRequest_centerId_candidateId_fkey" FOREIGN KEY ("centerId", "candidateId") REFERENCES "CandidateProfile"("centerId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PaymentRequest" ADD CONSTRAINT "PaymentRequest_centerId_caseId_fkey" FOREIGN KEY ("centerId", "caseId") REFERENCES "Case"("centerId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PaymentRequest" ADD CONSTRAINT "PaymentRequest_centerId_priceId_fkey" FOREIGN KEY ("centerId", "priceId") REFERENCES "Price"("centerId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PaymentAttempt" ADD CONSTRAINT "PaymentAttempt_centerId_requestId_fkey" FOREIGN KEY ("centerId", "requestId") REFERENCES "PaymentRequest"("centerId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PaymentRefund" ADD CONSTRAINT "PaymentRefund_centerId_requestId_fkey" FOREIGN KEY ("centerId", "requestId") REFERENCES "PaymentRequest"("centerId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PaymentRefund" ADD CONSTRAINT "PaymentRefund_centerId_attemptId_fkey" FOREIGN KEY ("centerId", "attemptId") REFERENCES "PaymentAttempt"("centerId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LedgerEntry" ADD CONSTRAINT "LedgerEntry_centerId_requestId_fkey" FOREIGN KEY ("centerId", "requestId") REFERENCES "PaymentRequest"("centerId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LedgerPosting" ADD CONSTRAINT "LedgerPosting_centerId_entryId_fkey" FOREIGN KEY ("centerId", "entryId") REFERENCES "LedgerEntry"("centerId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SandboxNotice" ADD CONSTRAINT "SandboxNotice_paymentId_fkey" FOREIGN KEY ("paymentId") REFERENCES "SandboxPayment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
