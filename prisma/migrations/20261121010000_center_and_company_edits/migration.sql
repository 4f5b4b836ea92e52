-- Two people may edit one center or one site.
ALTER TABLE "Center" ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;
ALTER TABLE "Site" ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;

-- The folded name by which a second registration of the same company is noticed.
ALTER TABLE "Company" ADD COLUMN "nameKey" TEXT;
CREATE INDEX "Company_centerId_nameKey_idx" ON "Company"("centerId", "nameKey");
