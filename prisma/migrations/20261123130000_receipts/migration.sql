-- What payers bring to show that they have transferred the money.
CREATE TABLE "PaymentReceipt" (
    "id" UUID NOT NULL,
    "centerId" UUID NOT NULL,
    "requestId" UUID NOT NULL,
    "contentId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "scan" "ScanState" NOT NULL,
    "uploadedById" UUID NOT NULL,
    "uploadedByName" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "PaymentReceipt_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "PaymentReceipt_requestId_idx" ON "PaymentReceipt"("requestId");
CREATE INDEX "PaymentReceipt_contentId_idx" ON "PaymentReceipt"("contentId");
ALTER TABLE "PaymentReceipt" ADD CONSTRAINT "PaymentReceipt_centerId_requestId_fkey" FOREIGN KEY ("centerId", "requestId") REFERENCES "PaymentRequest"("centerId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
