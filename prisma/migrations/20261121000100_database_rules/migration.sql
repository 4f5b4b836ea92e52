-- Rules Prisma's schema language cannot say.

-- Each role belongs to exactly the tenant it acts for.
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_role_tenant" CHECK (
  CASE
    WHEN "role" IN ('HR_ADMIN', 'HR_MEMBER')
      THEN "companyId" IS NOT NULL AND "centerId" IS NULL AND "partnerId" IS NULL AND "candidateId" IS NULL
    WHEN "role" IN ('ADVISOR', 'DESK', 'CENTER_ADMIN', 'AUDITOR')
      THEN "centerId" IS NOT NULL AND "companyId" IS NULL AND "partnerId" IS NULL AND "candidateId" IS NULL
    WHEN "role" = 'PARTNER_MEMBER'
      THEN "partnerId" IS NOT NULL AND "centerId" IS NULL AND "companyId" IS NULL AND "candidateId" IS NULL
    WHEN "role" = 'CANDIDATE'
      THEN "candidateId" IS NOT NULL AND "centerId" IS NULL AND "companyId" IS NULL AND "partnerId" IS NULL
    ELSE "centerId" IS NULL AND "companyId" IS NULL AND "partnerId" IS NULL AND "candidateId" IS NULL
  END
);

-- One live membership of a kind per person and tenant.
CREATE UNIQUE INDEX "Membership_live_company" ON "Membership" ("userId", "companyId") WHERE "endedAt" IS NULL AND "companyId" IS NOT NULL;
CREATE UNIQUE INDEX "Membership_live_center" ON "Membership" ("userId", "centerId", "role") WHERE "endedAt" IS NULL AND "centerId" IS NOT NULL;
CREATE UNIQUE INDEX "Membership_live_candidate" ON "Membership" ("candidateId") WHERE "endedAt" IS NULL AND "candidateId" IS NOT NULL;

-- One live consent per person and company.
CREATE UNIQUE INDEX "Consent_live" ON "Consent" ("candidateId", "companyId") WHERE "withdrawnAt" IS NULL;

ALTER TABLE "Vacancy" ADD CONSTRAINT "Vacancy_numbers" CHECK (
  "salaryMin" > 0 AND ("salaryMax" IS NULL OR "salaryMax" >= "salaryMin")
  AND "openings" > 0 AND "contractMonths" >= 0 AND "weeklyQuarterHours" BETWEEN 1 AND 240
);

-- The audit log is append-only, for the application and for a careless hand alike.
CREATE FUNCTION audit_is_append_only() RETURNS trigger AS $$
BEGIN
  RAISE EXCEPTION 'AuditEntry is append-only';
END;
$$ LANGUAGE plpgsql;
CREATE TRIGGER "AuditEntry_append_only" BEFORE UPDATE OR DELETE ON "AuditEntry"
  FOR EACH ROW EXECUTE FUNCTION audit_is_append_only();
CREATE TRIGGER "AuditEntry_no_truncate" BEFORE TRUNCATE ON "AuditEntry"
  FOR EACH STATEMENT EXECUTE FUNCTION audit_is_append_only();
