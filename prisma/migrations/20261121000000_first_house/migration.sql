-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('HR_ADMIN', 'HR_MEMBER', 'REPRESENTATIVE', 'ADVISOR', 'DESK', 'CENTER_ADMIN', 'AUDITOR', 'PARTNER_MEMBER', 'CANDIDATE', 'OPERATOR');

-- CreateEnum
CREATE TYPE "InvitationKind" AS ENUM ('LINK', 'CODE');

-- CreateEnum
CREATE TYPE "CandidateState" AS ENUM ('DRAFT', 'ACTIVE', 'PLACED', 'ENDED');

-- CreateEnum
CREATE TYPE "RecognitionState" AS ENUM ('EQUIVALENT', 'COMPARABLE', 'PARTIAL', 'PENDING', 'NOT_APPLIED', 'NONE');

-- CreateEnum
CREATE TYPE "Situation" AS ENUM ('ABROAD', 'ARRIVED', 'EU_CITIZEN', 'RETURNEE', 'COMMUTER', 'TOLERATED', 'TEMPORARY_PROTECTION', 'GRADUATE');

-- CreateEnum
CREATE TYPE "ConsentPurpose" AS ENUM ('INTRODUCTION');

-- CreateEnum
CREATE TYPE "CaseState" AS ENUM ('RUNNING', 'ARRIVED', 'ENDED');

-- CreateEnum
CREATE TYPE "CaseEndReason" AS ENUM ('CONSENT_WITHDRAWN', 'CANDIDATE_LEFT', 'EMPLOYER_LEFT', 'VISA_REFUSED', 'TOO_LONG');

-- CreateEnum
CREATE TYPE "Track" AS ENUM ('VISA', 'RECOGNITION', 'ONBOARDING', 'FAMILY');

-- CreateEnum
CREATE TYPE "MilestoneState" AS ENUM ('NOT_STARTED', 'RUNNING', 'WAITING', 'DONE', 'NOT_NEEDED');

-- CreateEnum
CREATE TYPE "Topic" AS ENUM ('ENTRY_RESIDENCE', 'WORK_CAREER', 'LANGUAGE', 'LIVING', 'RECOGNITION', 'RECRUITING');

-- CreateEnum
CREATE TYPE "CompanyState" AS ENUM ('PENDING', 'VERIFIED', 'REJECTED');

-- CreateEnum
CREATE TYPE "CompanySize" AS ENUM ('UNDER_10', 'FROM_10_TO_49', 'FROM_50_TO_249', 'FROM_250');

-- CreateEnum
CREATE TYPE "Industry" AS ENUM ('MANUFACTURING', 'CONSTRUCTION', 'CARE_HEALTH', 'IT', 'HOSPITALITY', 'TRANSPORT', 'CRAFTS', 'EDUCATION', 'TRADE', 'AGRICULTURE', 'PUBLIC_SERVICE', 'OTHER');

-- CreateEnum
CREATE TYPE "ProposalState" AS ENUM ('PROPOSED', 'INTERESTED', 'INTRODUCED', 'OFFERED', 'ACCEPTED', 'ENDED');

-- CreateEnum
CREATE TYPE "ProposalEndReason" AS ENUM ('COMPANY_DECLINED', 'CANDIDATE_DECLINED', 'OFFER_DECLINED', 'CONSENT_WITHDRAWN', 'VACANCY_CLOSED', 'CENTER_WITHDREW');

-- CreateEnum
CREATE TYPE "AuditAction" AS ENUM ('READ', 'CREATE', 'UPDATE', 'DELETE');

-- CreateEnum
CREATE TYPE "RequestKind" AS ENUM ('MATCHING', 'SUPPORT');

-- CreateEnum
CREATE TYPE "Urgency" AS ENUM ('LOW', 'NORMAL', 'HIGH');

-- CreateEnum
CREATE TYPE "RequestState" AS ENUM ('NEW', 'TRIAGED', 'IN_PROGRESS', 'CLOSED');

-- CreateEnum
CREATE TYPE "Turn" AS ENUM ('CENTER', 'COMPANY', 'CANDIDATE', 'AUTHORITY');

-- CreateEnum
CREATE TYPE "CloseReason" AS ENUM ('SOLVED', 'REFERRED', 'WITHDRAWN', 'NOT_POSSIBLE');

-- CreateEnum
CREATE TYPE "ReferralState" AS ENUM ('SENT', 'ACCEPTED', 'ANSWERED');

-- CreateEnum
CREATE TYPE "VacancyState" AS ENUM ('DRAFT', 'PUBLISHED', 'FILLED', 'CLOSED');

-- CreateEnum
CREATE TYPE "QualificationKind" AS ENUM ('ACADEMIC', 'TERTIARY', 'VOCATIONAL', 'NONE');

-- CreateEnum
CREATE TYPE "CefrLevel" AS ENUM ('NONE', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2');

-- CreateEnum
CREATE TYPE "SalaryPeriod" AS ENUM ('YEAR', 'MONTH', 'HOUR');

-- CreateEnum
CREATE TYPE "ContractKind" AS ENUM ('EMPLOYMENT', 'TRAINING', 'RESEARCH');

-- CreateTable
CREATE TABLE "User" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "locale" TEXT NOT NULL DEFAULT 'de',
    "disabledAt" TIMESTAMP(3),
    "twoFactorEnabled" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL,
    "token" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Account" (
    "id" UUID NOT NULL,
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "issuer" TEXT,
    "userId" UUID NOT NULL,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" TIMESTAMP(3),
    "refreshTokenExpiresAt" TIMESTAMP(3),
    "scope" TEXT,
    "password" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Verification" (
    "id" UUID NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TwoFactor" (
    "id" UUID NOT NULL,
    "secret" TEXT NOT NULL,
    "backupCodes" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "verified" BOOLEAN NOT NULL DEFAULT true,
    "failedVerificationCount" INTEGER NOT NULL DEFAULT 0,
    "lockedUntil" TIMESTAMP(3),

    CONSTRAINT "TwoFactor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Membership" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "role" "Role" NOT NULL,
    "centerId" UUID,
    "companyId" UUID,
    "partnerId" UUID,
    "candidateId" UUID,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "endedAt" TIMESTAMP(3),

    CONSTRAINT "Membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "kind" "InvitationKind" NOT NULL,
    "role" "Role" NOT NULL,
    "email" TEXT,
    "centerId" UUID,
    "companyId" UUID,
    "partnerId" UUID,
    "candidateId" UUID,
    "createdById" UUID,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "usedAt" TIMESTAMP(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CandidateProfile" (
    "id" UUID NOT NULL,
    "centerId" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "isco08" TEXT NOT NULL,
    "qualification" "QualificationKind" NOT NULL,
    "recognition" "RecognitionState" NOT NULL,
    "experienceYears" INTEGER NOT NULL,
    "skills" TEXT[],
    "germanLevel" "CefrLevel" NOT NULL,
    "englishLevel" "CefrLevel" NOT NULL,
    "wishedLaender" TEXT[],
    "wishedQuarterHoursMin" INTEGER,
    "availableFrom" DATE,
    "summary" TEXT NOT NULL,
    "state" "CandidateState" NOT NULL DEFAULT 'DRAFT',
    "createdById" UUID,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "CandidateProfile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CandidateIdentity" (
    "id" UUID NOT NULL,
    "centerId" UUID NOT NULL,
    "candidateId" UUID NOT NULL,
    "givenName" TEXT NOT NULL,
    "familyName" TEXT NOT NULL,
    "email" TEXT,
    "phone" TEXT,
    "birthDate" DATE,
    "nationalities" TEXT[],
    "residenceCountry" TEXT,
    "situation" "Situation" NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "CandidateIdentity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CandidateHistory" (
    "id" UUID NOT NULL,
    "centerId" UUID NOT NULL,
    "candidateId" UUID NOT NULL,
    "employer" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "isco08" TEXT,
    "startedOn" DATE NOT NULL,
    "endedOn" DATE,

    CONSTRAINT "CandidateHistory_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Consent" (
    "id" UUID NOT NULL,
    "centerId" UUID NOT NULL,
    "candidateId" UUID NOT NULL,
    "companyId" UUID NOT NULL,
    "purpose" "ConsentPurpose" NOT NULL,
    "givenAt" TIMESTAMP(3) NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "withdrawnAt" TIMESTAMP(3),

    CONSTRAINT "Consent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Document" (
    "id" UUID NOT NULL,
    "centerId" UUID NOT NULL,
    "candidateId" UUID NOT NULL,
    "caseId" UUID,
    "milestoneId" UUID,
    "contentId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "uploadedById" UUID NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Case" (
    "id" UUID NOT NULL,
    "centerId" UUID NOT NULL,
    "companyId" UUID NOT NULL,
    "candidateId" UUID NOT NULL,
    "vacancyId" UUID NOT NULL,
    "proposalId" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "routeId" TEXT NOT NULL,
    "fastTrack" BOOLEAN NOT NULL,
    "state" "CaseState" NOT NULL DEFAULT 'RUNNING',
    "startedOn" DATE NOT NULL,
    "plannedFirstDay" DATE,
    "firstWorkingDay" DATE,
    "endReason" "CaseEndReason",
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Case_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Milestone" (
    "id" UUID NOT NULL,
    "centerId" UUID NOT NULL,
    "companyId" UUID NOT NULL,
    "candidateId" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "track" "Track" NOT NULL,
    "position" INTEGER NOT NULL,
    "party" "Turn" NOT NULL,
    "state" "MilestoneState" NOT NULL DEFAULT 'NOT_STARTED',
    "stateSince" TIMESTAMP(3) NOT NULL,
    "dueOn" DATE,
    "doneOn" DATE,
    "evidenceNote" TEXT,
    "forEmployer" BOOLEAN NOT NULL,
    "forCandidate" BOOLEAN NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Milestone_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CaseHistory" (
    "id" UUID NOT NULL,
    "centerId" UUID NOT NULL,
    "companyId" UUID NOT NULL,
    "candidateId" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "actorName" TEXT NOT NULL,
    "actorParty" "Turn" NOT NULL,
    "kind" TEXT NOT NULL,
    "milestoneKey" TEXT,
    "from" TEXT,
    "to" TEXT,
    "forEmployer" BOOLEAN NOT NULL,
    "forCandidate" BOOLEAN NOT NULL,

    CONSTRAINT "CaseHistory_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Mandate" (
    "id" UUID NOT NULL,
    "companyId" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "endedAt" TIMESTAMP(3),

    CONSTRAINT "Mandate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Center" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "land" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "phone" TEXT NOT NULL,

    CONSTRAINT "Center_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Site" (
    "id" UUID NOT NULL,
    "centerId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "street" TEXT NOT NULL,
    "postcode" TEXT NOT NULL,
    "municipality" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "openingHours" TEXT NOT NULL,

    CONSTRAINT "Site_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ServiceArea" (
    "id" UUID NOT NULL,
    "centerId" UUID NOT NULL,
    "land" TEXT NOT NULL,
    "municipality" TEXT NOT NULL,
    "searchKey" TEXT NOT NULL,

    CONSTRAINT "ServiceArea_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FundingProgramme" (
    "id" UUID NOT NULL,
    "centerId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "funder" TEXT NOT NULL,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE,

    CONSTRAINT "FundingProgramme_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PartnerBody" (
    "id" UUID NOT NULL,
    "centerId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "competence" TEXT NOT NULL,
    "topics" "Topic"[],
    "email" TEXT,
    "phone" TEXT,
    "website" TEXT,

    CONSTRAINT "PartnerBody_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Company" (
    "id" UUID NOT NULL,
    "centerId" UUID NOT NULL,
    "legalName" TEXT NOT NULL,
    "street" TEXT NOT NULL,
    "postcode" TEXT NOT NULL,
    "municipality" TEXT NOT NULL,
    "land" TEXT NOT NULL,
    "size" "CompanySize" NOT NULL,
    "industry" "Industry" NOT NULL,
    "betriebsnummer" TEXT,
    "contactName" TEXT NOT NULL,
    "contactEmail" TEXT NOT NULL,
    "contactPhone" TEXT,
    "state" "CompanyState" NOT NULL DEFAULT 'PENDING',
    "stateReason" TEXT,
    "verifiedAt" TIMESTAMP(3),
    "verifiedById" UUID,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Company_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Establishment" (
    "id" UUID NOT NULL,
    "companyId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "street" TEXT NOT NULL,
    "postcode" TEXT NOT NULL,
    "municipality" TEXT NOT NULL,
    "land" TEXT NOT NULL,
    "betriebsnummer" TEXT,

    CONSTRAINT "Establishment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Proposal" (
    "id" UUID NOT NULL,
    "centerId" UUID NOT NULL,
    "companyId" UUID NOT NULL,
    "vacancyId" UUID NOT NULL,
    "candidateId" UUID NOT NULL,
    "state" "ProposalState" NOT NULL DEFAULT 'PROPOSED',
    "endReason" "ProposalEndReason",
    "explanation" JSONB NOT NULL,
    "offerStartsOn" DATE,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Proposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "id" UUID NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "actorId" UUID,
    "actorRole" TEXT NOT NULL,
    "action" "AuditAction" NOT NULL,
    "subject" TEXT NOT NULL,
    "subjectId" UUID NOT NULL,
    "centerId" UUID,
    "companyId" UUID,
    "candidateId" UUID,
    "fields" TEXT[],
    "requestId" TEXT NOT NULL,

    CONSTRAINT "AuditEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OutboxEvent" (
    "id" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "payload" JSONB NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "processedAt" TIMESTAMP(3),

    CONSTRAINT "OutboxEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EventHandling" (
    "eventId" UUID NOT NULL,
    "handler" TEXT NOT NULL,
    "handledAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "EventHandling_pkey" PRIMARY KEY ("eventId","handler")
);

-- CreateTable
CREATE TABLE "DueWork" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "subjectId" UUID NOT NULL,
    "dueAt" TIMESTAMP(3) NOT NULL,
    "doneAt" TIMESTAMP(3),

    CONSTRAINT "DueWork_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MailMessage" (
    "id" UUID NOT NULL,
    "dedupeKey" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "sentAt" TIMESTAMP(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "MailMessage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SupportRequest" (
    "id" UUID NOT NULL,
    "centerId" UUID NOT NULL,
    "companyId" UUID NOT NULL,
    "vacancyId" UUID,
    "kind" "RequestKind" NOT NULL,
    "topics" "Topic"[],
    "urgency" "Urgency" NOT NULL,
    "subject" TEXT NOT NULL,
    "message" TEXT NOT NULL,
    "state" "RequestState" NOT NULL DEFAULT 'NEW',
    "assigneeId" UUID,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "turn" "Turn" NOT NULL DEFAULT 'CENTER',
    "turnSince" TIMESTAMP(3) NOT NULL,
    "closedAt" TIMESTAMP(3),
    "closeReason" "CloseReason",
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "SupportRequest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Message" (
    "id" UUID NOT NULL,
    "centerId" UUID NOT NULL,
    "requestId" UUID,
    "caseId" UUID,
    "companyId" UUID,
    "candidateId" UUID,
    "forEmployer" BOOLEAN NOT NULL,
    "forCandidate" BOOLEAN NOT NULL,
    "authorId" UUID NOT NULL,
    "authorName" TEXT NOT NULL,
    "authorParty" "Turn" NOT NULL,
    "body" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "InternalNote" (
    "id" UUID NOT NULL,
    "centerId" UUID NOT NULL,
    "requestId" UUID,
    "caseId" UUID,
    "candidateId" UUID,
    "authorId" UUID NOT NULL,
    "authorName" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "InternalNote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Referral" (
    "id" UUID NOT NULL,
    "centerId" UUID NOT NULL,
    "requestId" UUID NOT NULL,
    "partnerId" UUID NOT NULL,
    "question" TEXT NOT NULL,
    "answer" TEXT,
    "state" "ReferralState" NOT NULL DEFAULT 'SENT',
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "answeredAt" TIMESTAMP(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Referral_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Vacancy" (
    "id" UUID NOT NULL,
    "centerId" UUID NOT NULL,
    "companyId" UUID NOT NULL,
    "establishmentId" UUID,
    "title" TEXT NOT NULL,
    "isco08" TEXT NOT NULL,
    "kldb2010" TEXT,
    "tasks" TEXT NOT NULL,
    "qualification" "QualificationKind" NOT NULL,
    "skills" TEXT[],
    "languageLevel" "CefrLevel" NOT NULL,
    "languageReason" TEXT,
    "weeklyQuarterHours" INTEGER NOT NULL,
    "salaryMin" INTEGER NOT NULL,
    "salaryMax" INTEGER,
    "salaryPeriod" "SalaryPeriod" NOT NULL,
    "contractKind" "ContractKind" NOT NULL,
    "contractMonths" INTEGER NOT NULL,
    "municipality" TEXT NOT NULL,
    "land" TEXT NOT NULL,
    "startsOn" DATE,
    "openings" INTEGER NOT NULL DEFAULT 1,
    "collectiveAgreement" BOOLEAN NOT NULL DEFAULT false,
    "housingHelp" BOOLEAN NOT NULL DEFAULT false,
    "relocationHelp" BOOLEAN NOT NULL DEFAULT false,
    "regulated" BOOLEAN NOT NULL DEFAULT false,
    "state" "VacancyState" NOT NULL DEFAULT 'DRAFT',
    "publishedAt" TIMESTAMP(3),
    "closedAt" TIMESTAMP(3),
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Vacancy_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FastTrackCheck" (
    "id" UUID NOT NULL,
    "companyId" UUID NOT NULL,
    "vacancyId" UUID,
    "asOf" DATE NOT NULL,
    "facts" JSONB NOT NULL,
    "result" JSONB NOT NULL,
    "rulesetVersion" TEXT NOT NULL,
    "recommended" TEXT,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "FastTrackCheck_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Session_token_key" ON "Session"("token");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE INDEX "Account_userId_idx" ON "Account"("userId");

-- CreateIndex
CREATE INDEX "Verification_identifier_idx" ON "Verification"("identifier");

-- CreateIndex
CREATE INDEX "TwoFactor_secret_idx" ON "TwoFactor"("secret");

-- CreateIndex
CREATE INDEX "TwoFactor_userId_idx" ON "TwoFactor"("userId");

-- CreateIndex
CREATE INDEX "Membership_userId_idx" ON "Membership"("userId");

-- CreateIndex
CREATE INDEX "Membership_companyId_idx" ON "Membership"("companyId");

-- CreateIndex
CREATE INDEX "Membership_centerId_idx" ON "Membership"("centerId");

-- CreateIndex
CREATE INDEX "Membership_candidateId_idx" ON "Membership"("candidateId");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_tokenHash_key" ON "Invitation"("tokenHash");

-- CreateIndex
CREATE INDEX "Invitation_companyId_idx" ON "Invitation"("companyId");

-- CreateIndex
CREATE INDEX "Invitation_candidateId_idx" ON "Invitation"("candidateId");

-- CreateIndex
CREATE INDEX "CandidateProfile_centerId_state_isco08_idx" ON "CandidateProfile"("centerId", "state", "isco08");

-- CreateIndex
CREATE UNIQUE INDEX "CandidateProfile_centerId_id_key" ON "CandidateProfile"("centerId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "CandidateProfile_centerId_reference_key" ON "CandidateProfile"("centerId", "reference");

-- CreateIndex
CREATE UNIQUE INDEX "CandidateIdentity_candidateId_key" ON "CandidateIdentity"("candidateId");

-- CreateIndex
CREATE UNIQUE INDEX "CandidateIdentity_centerId_candidateId_key" ON "CandidateIdentity"("centerId", "candidateId");

-- CreateIndex
CREATE INDEX "CandidateHistory_candidateId_idx" ON "CandidateHistory"("candidateId");

-- CreateIndex
CREATE INDEX "Consent_candidateId_companyId_idx" ON "Consent"("candidateId", "companyId");

-- CreateIndex
CREATE INDEX "Document_candidateId_idx" ON "Document"("candidateId");

-- CreateIndex
CREATE INDEX "Document_caseId_idx" ON "Document"("caseId");

-- CreateIndex
CREATE UNIQUE INDEX "Case_proposalId_key" ON "Case"("proposalId");

-- CreateIndex
CREATE INDEX "Case_companyId_state_idx" ON "Case"("companyId", "state");

-- CreateIndex
CREATE INDEX "Case_candidateId_idx" ON "Case"("candidateId");

-- CreateIndex
CREATE UNIQUE INDEX "Case_centerId_id_key" ON "Case"("centerId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Case_centerId_reference_key" ON "Case"("centerId", "reference");

-- CreateIndex
CREATE UNIQUE INDEX "Case_companyId_id_key" ON "Case"("companyId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Case_centerId_proposalId_key" ON "Case"("centerId", "proposalId");

-- CreateIndex
CREATE INDEX "Milestone_dueOn_idx" ON "Milestone"("dueOn");

-- CreateIndex
CREATE UNIQUE INDEX "Milestone_caseId_id_key" ON "Milestone"("caseId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Milestone_caseId_key_key" ON "Milestone"("caseId", "key");

-- CreateIndex
CREATE INDEX "CaseHistory_caseId_at_idx" ON "CaseHistory"("caseId", "at");

-- CreateIndex
CREATE INDEX "Mandate_userId_idx" ON "Mandate"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Mandate_caseId_userId_key" ON "Mandate"("caseId", "userId");

-- CreateIndex
CREATE UNIQUE INDEX "Center_slug_key" ON "Center"("slug");

-- CreateIndex
CREATE INDEX "Site_centerId_idx" ON "Site"("centerId");

-- CreateIndex
CREATE INDEX "ServiceArea_centerId_idx" ON "ServiceArea"("centerId");

-- CreateIndex
CREATE UNIQUE INDEX "ServiceArea_land_searchKey_key" ON "ServiceArea"("land", "searchKey");

-- CreateIndex
CREATE INDEX "FundingProgramme_centerId_idx" ON "FundingProgramme"("centerId");

-- CreateIndex
CREATE UNIQUE INDEX "PartnerBody_centerId_id_key" ON "PartnerBody"("centerId", "id");

-- CreateIndex
CREATE INDEX "Company_centerId_state_idx" ON "Company"("centerId", "state");

-- CreateIndex
CREATE UNIQUE INDEX "Company_centerId_id_key" ON "Company"("centerId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Establishment_companyId_id_key" ON "Establishment"("companyId", "id");

-- CreateIndex
CREATE INDEX "Proposal_companyId_state_idx" ON "Proposal"("companyId", "state");

-- CreateIndex
CREATE INDEX "Proposal_candidateId_state_idx" ON "Proposal"("candidateId", "state");

-- CreateIndex
CREATE UNIQUE INDEX "Proposal_vacancyId_candidateId_key" ON "Proposal"("vacancyId", "candidateId");

-- CreateIndex
CREATE UNIQUE INDEX "Proposal_centerId_id_key" ON "Proposal"("centerId", "id");

-- CreateIndex
CREATE INDEX "AuditEntry_subject_subjectId_at_idx" ON "AuditEntry"("subject", "subjectId", "at");

-- CreateIndex
CREATE INDEX "AuditEntry_centerId_at_idx" ON "AuditEntry"("centerId", "at");

-- CreateIndex
CREATE INDEX "OutboxEvent_processedAt_createdAt_idx" ON "OutboxEvent"("processedAt", "createdAt");

-- CreateIndex
CREATE INDEX "DueWork_doneAt_dueAt_idx" ON "DueWork"("doneAt", "dueAt");

-- CreateIndex
CREATE UNIQUE INDEX "DueWork_kind_subjectId_dueAt_key" ON "DueWork"("kind", "subjectId", "dueAt");

-- CreateIndex
CREATE UNIQUE INDEX "MailMessage_dedupeKey_key" ON "MailMessage"("dedupeKey");

-- CreateIndex
CREATE INDEX "MailMessage_sentAt_createdAt_idx" ON "MailMessage"("sentAt", "createdAt");

-- CreateIndex
CREATE INDEX "SupportRequest_centerId_state_turnSince_idx" ON "SupportRequest"("centerId", "state", "turnSince");

-- CreateIndex
CREATE INDEX "SupportRequest_companyId_state_idx" ON "SupportRequest"("companyId", "state");

-- CreateIndex
CREATE UNIQUE INDEX "SupportRequest_centerId_id_key" ON "SupportRequest"("centerId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "SupportRequest_companyId_id_key" ON "SupportRequest"("companyId", "id");

-- CreateIndex
CREATE INDEX "Message_requestId_createdAt_idx" ON "Message"("requestId", "createdAt");

-- CreateIndex
CREATE INDEX "Message_caseId_createdAt_idx" ON "Message"("caseId", "createdAt");

-- CreateIndex
CREATE INDEX "InternalNote_requestId_idx" ON "InternalNote"("requestId");

-- CreateIndex
CREATE INDEX "InternalNote_caseId_idx" ON "InternalNote"("caseId");

-- CreateIndex
CREATE INDEX "Referral_partnerId_state_idx" ON "Referral"("partnerId", "state");

-- CreateIndex
CREATE INDEX "Referral_requestId_idx" ON "Referral"("requestId");

-- CreateIndex
CREATE INDEX "Vacancy_centerId_state_idx" ON "Vacancy"("centerId", "state");

-- CreateIndex
CREATE INDEX "Vacancy_companyId_state_idx" ON "Vacancy"("companyId", "state");

-- CreateIndex
CREATE UNIQUE INDEX "Vacancy_companyId_id_key" ON "Vacancy"("companyId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Vacancy_centerId_id_key" ON "Vacancy"("centerId", "id");

-- CreateIndex
CREATE INDEX "FastTrackCheck_companyId_createdAt_idx" ON "FastTrackCheck"("companyId", "createdAt");

-- CreateIndex
CREATE INDEX "FastTrackCheck_vacancyId_idx" ON "FastTrackCheck"("vacancyId");

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TwoFactor" ADD CONSTRAINT "TwoFactor_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_centerId_fkey" FOREIGN KEY ("centerId") REFERENCES "Center"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_companyId_fkey" FOREIGN KEY ("companyId") REFERENCES "Company"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_partnerId_fkey" FOREIGN KEY ("partnerId") REFERENCES "PartnerBody"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "CandidateProfile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_centerId_fkey" FOREIGN KEY ("centerId") REFERENCES "Center"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_companyId_fkey" FOREIGN KEY ("companyId") REFERENCES "Company"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "CandidateProfile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CandidateProfile" ADD CONSTRAINT "CandidateProfile_centerId_fkey" FOREIGN KEY ("centerId") REFERENCES "Center"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CandidateIdentity" ADD CONSTRAINT "CandidateIdentity_centerId_candidateId_fkey" FOREIGN KEY ("centerId", "candidateId") REFERENCES "CandidateProfile"("centerId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CandidateHistory" ADD CONSTRAINT "CandidateHistory_centerId_candidateId_fkey" FOREIGN KEY ("centerId", "candidateId") REFERENCES "CandidateProfile"("centerId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Consent" ADD CONSTRAINT "Consent_centerId_candidateId_fkey" FOREIGN KEY ("centerId", "candidateId") REFERENCES "CandidateProfile"("centerId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Consent" ADD CONSTRAINT "Consent_centerId_companyId_fkey" FOREIGN KEY ("centerId", "companyId") REFERENCES "Company"("centerId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Document" ADD CONSTRAINT "Document_centerId_candidateId_fkey" FOREIGN KEY ("centerId", "candidateId") REFERENCES "CandidateProfile"("centerId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Document" ADD CONSTRAINT "Document_centerId_caseId_fkey" FOREIGN KEY ("centerId", "caseId") REFERENCES "Case"("centerId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Document" ADD CONSTRAINT "Document_caseId_milestoneId_fkey" FOREIGN KEY ("caseId", "milestoneId") REFERENCES "Milestone"("caseId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Case" ADD CONSTRAINT "Case_centerId_fkey" FOREIGN KEY ("centerId") REFERENCES "Center"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Case" ADD CONSTRAINT "Case_centerId_companyId_fkey" FOREIGN KEY ("centerId", "companyId") REFERENCES "Company"("centerId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Case" ADD CONSTRAINT "Case_centerId_candidateId_fkey" FOREIGN KEY ("centerId", "candidateId") REFERENCES "CandidateProfile"("centerId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Case" ADD CONSTRAINT "Case_companyId_vacancyId_fkey" FOREIGN KEY ("companyId", "vacancyId") REFERENCES "Vacancy"("companyId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Case" ADD CONSTRAINT "Case_centerId_proposalId_fkey" FOREIGN KEY ("centerId", "proposalId") REFERENCES "Proposal"("centerId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Milestone" ADD CONSTRAINT "Milestone_centerId_caseId_fkey" FOREIGN KEY ("centerId", "caseId") REFERENCES "Case"("centerId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseHistory" ADD CONSTRAINT "CaseHistory_centerId_caseId_fkey" FOREIGN KEY ("centerId", "caseId") REFERENCES "Case"("centerId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mandate" ADD CONSTRAINT "Mandate_companyId_caseId_fkey" FOREIGN KEY ("companyId", "caseId") REFERENCES "Case"("companyId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mandate" ADD CONSTRAINT "Mandate_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Site" ADD CONSTRAINT "Site_centerId_fkey" FOREIGN KEY ("centerId") REFERENCES "Center"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ServiceArea" ADD CONSTRAINT "ServiceArea_centerId_fkey" FOREIGN KEY ("centerId") REFERENCES "Center"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FundingProgramme" ADD CONSTRAINT "FundingProgramme_centerId_fkey" FOREIGN KEY ("centerId") REFERENCES "Center"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartnerBody" ADD CONSTRAINT "PartnerBody_centerId_fkey" FOREIGN KEY ("centerId") REFERENCES "Center"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Company" ADD CONSTRAINT "Company_centerId_fkey" FOREIGN KEY ("centerId") REFERENCES "Center"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Establishment" ADD CONSTRAINT "Establishment_companyId_fkey" FOREIGN KEY ("companyId") REFERENCES "Company"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_centerId_companyId_fkey" FOREIGN KEY ("centerId", "companyId") REFERENCES "Company"("centerId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_companyId_vacancyId_fkey" FOREIGN KEY ("companyId", "vacancyId") REFERENCES "Vacancy"("companyId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_centerId_candidateId_fkey" FOREIGN KEY ("centerId", "candidateId") REFERENCES "CandidateProfile"("centerId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventHandling" ADD CONSTRAINT "EventHandling_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "OutboxEvent"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportRequest" ADD CONSTRAINT "SupportRequest_centerId_fkey" FOREIGN KEY ("centerId") REFERENCES "Center"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportRequest" ADD CONSTRAINT "SupportRequest_centerId_companyId_fkey" FOREIGN KEY ("centerId", "companyId") REFERENCES "Company"("centerId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportRequest" ADD CONSTRAINT "SupportRequest_companyId_vacancyId_fkey" FOREIGN KEY ("companyId", "vacancyId") REFERENCES "Vacancy"("companyId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportRequest" ADD CONSTRAINT "SupportRequest_assigneeId_fkey" FOREIGN KEY ("assigneeId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Message" ADD CONSTRAINT "Message_centerId_requestId_fkey" FOREIGN KEY ("centerId", "requestId") REFERENCES "SupportRequest"("centerId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Message" ADD CONSTRAINT "Message_centerId_caseId_fkey" FOREIGN KEY ("centerId", "caseId") REFERENCES "Case"("centerId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InternalNote" ADD CONSTRAINT "InternalNote_centerId_requestId_fkey" FOREIGN KEY ("centerId", "requestId") REFERENCES "SupportRequest"("centerId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InternalNote" ADD CONSTRAINT "InternalNote_centerId_caseId_fkey" FOREIGN KEY ("centerId", "caseId") REFERENCES "Case"("centerId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Referral" ADD CONSTRAINT "Referral_centerId_requestId_fkey" FOREIGN KEY ("centerId", "requestId") REFERENCES "SupportRequest"("centerId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Referral" ADD CONSTRAINT "Referral_centerId_partnerId_fkey" FOREIGN KEY ("centerId", "partnerId") REFERENCES "PartnerBody"("centerId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Vacancy" ADD CONSTRAINT "Vacancy_centerId_fkey" FOREIGN KEY ("centerId") REFERENCES "Center"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Vacancy" ADD CONSTRAINT "Vacancy_centerId_companyId_fkey" FOREIGN KEY ("centerId", "companyId") REFERENCES "Company"("centerId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Vacancy" ADD CONSTRAINT "Vacancy_companyId_establishmentId_fkey" FOREIGN KEY ("companyId", "establishmentId") REFERENCES "Establishment"("companyId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FastTrackCheck" ADD CONSTRAINT "FastTrackCheck_companyId_fkey" FOREIGN KEY ("companyId") REFERENCES "Company"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FastTrackCheck" ADD CONSTRAINT "FastTrackCheck_companyId_vacancyId_fkey" FOREIGN KEY ("companyId", "vacancyId") REFERENCES "Vacancy"("companyId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
