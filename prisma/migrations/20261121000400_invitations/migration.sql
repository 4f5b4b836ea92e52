-- An invitation knows the matter it is about, and cannot point across centers.
ALTER TABLE "Invitation" DROP CONSTRAINT "Invitation_candidateId_fkey";
ALTER TABLE "Invitation" ADD COLUMN "matterId" UUID;
CREATE INDEX "Invitation_centerId_idx" ON "Invitation"("centerId");
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_centerId_partnerId_fkey" FOREIGN KEY ("centerId", "partnerId") REFERENCES "PartnerBody"("centerId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_centerId_candidateId_fkey" FOREIGN KEY ("centerId", "candidateId") REFERENCES "CandidateProfile"("centerId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Who invites (center or company) and for whom; a composite key with a NULL in it is not checked,
-- so the center must stand beside every partner and candidate.
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_role_tenant" CHECK (
  CASE
    WHEN "role" IN ('HR_ADMIN', 'HR_MEMBER', 'REPRESENTATIVE')
      THEN "companyId" IS NOT NULL AND "centerId" IS NULL AND "partnerId" IS NULL AND "candidateId" IS NULL
    WHEN "role" IN ('ADVISOR', 'DESK', 'CENTER_ADMIN', 'AUDITOR')
      THEN "centerId" IS NOT NULL AND "companyId" IS NULL AND "partnerId" IS NULL AND "candidateId" IS NULL
    WHEN "role" = 'PARTNER_MEMBER'
      THEN "centerId" IS NOT NULL AND "partnerId" IS NOT NULL AND "companyId" IS NULL AND "candidateId" IS NULL
    WHEN "role" = 'CANDIDATE'
      THEN "centerId" IS NOT NULL AND "candidateId" IS NOT NULL AND "companyId" IS NULL AND "partnerId" IS NULL
    ELSE FALSE
  END
);
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_code_for_candidates" CHECK ("kind" = 'LINK' OR "role" = 'CANDIDATE');

-- One live membership of a kind for partners and for people without a tenant, as for the others.
CREATE UNIQUE INDEX "Membership_live_partner" ON "Membership" ("userId", "partnerId") WHERE "endedAt" IS NULL AND "partnerId" IS NOT NULL;
CREATE UNIQUE INDEX "Membership_live_untenanted" ON "Membership" ("userId", "role")
  WHERE "endedAt" IS NULL AND "companyId" IS NULL AND "centerId" IS NULL AND "partnerId" IS NULL AND "candidateId" IS NULL;
