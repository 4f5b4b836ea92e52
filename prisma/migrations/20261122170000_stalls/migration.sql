-- AlterTable
ALTER TABLE "Case" ADD COLUMN "stallsOn" DATE;
CREATE INDEX "Case_centerId_state_stallsOn_idx" ON "Case"("centerId", "state", "stallsOn");
