CREATE TYPE "EntryParty" AS ENUM ('CANDIDATE', 'CENTER');
CREATE TYPE "LanguageCertificate" AS ENUM ('NONE', 'GOETHE', 'TELC', 'OESD', 'TESTDAF', 'DSH', 'OTHER');
CREATE TYPE "QualificationState" AS ENUM ('FINISHED', 'ONGOING');
CREATE TYPE "AnabinSchool" AS ENUM ('H_PLUS', 'H_PLUS_MINUS', 'H_MINUS', 'NOT_LISTED');
CREATE TYPE "AnabinDegree" AS ENUM ('EQUIVALENT', 'CORRESPONDS', 'CONDITIONALLY', 'NOT_COMPARABLE', 'NOT_LISTED');
CREATE TYPE "ZabStatement" AS ENUM ('NOT_REQUESTED', 'REQUESTED', 'ISSUED');
CREATE TYPE "Workload" AS ENUM ('FULL_TIME', 'PART_TIME');
CREATE TYPE "FamilyPlan" AS ENUM ('ALONE', 'TOGETHER', 'LATER');

ALTER TYPE "Situation" ADD VALUE 'STUDENT';

ALTER TABLE "CandidateProfile" ADD COLUMN     "availableUntil" DATE,
ADD COLUMN     "commuteKm" INTEGER,
ADD COLUMN     "shiftWork" BOOLEAN,
ADD COLUMN     "travel" BOOLEAN,
ADD COLUMN     "wishedIsco08" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "wouldMove" BOOLEAN;

-- What companies read before consent: languages, qualifications, periods of work, without names of people and places.
CREATE TABLE "CandidateLanguage" (
    "id" UUID NOT NULL,
    "centerId" UUID NOT NULL,
    "candidateId" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "level" "CefrLevel" NOT NULL,
    "certificate" "LanguageCertificate" NOT NULL DEFAULT 'NONE',
    "certificateOn" DATE,
    "madeByParty" "EntryParty" NOT NULL,
    "madeById" UUID,
    "madeByName" TEXT,
    "madeAt" TIMESTAMP(3) NOT NULL,
    "checkedById" UUID,
    "checkedByName" TEXT,
    "checkedAt" TIMESTAMP(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "CandidateLanguage_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "CandidateQualification" (
    "id" UUID NOT NULL,
    "centerId" UUID NOT NULL,
    "candidateId" UUID NOT NULL,
    "kind" "QualificationKind" NOT NULL,
    "isco08" TEXT,
    "durationMonths" INTEGER,
    "state" "QualificationState" NOT NULL,
    "finishedYear" INTEGER,
    "recognition" "RecognitionState" NOT NULL,
    "madeByParty" "EntryParty" NOT NULL,
    "madeById" UUID,
    "madeByName" TEXT,
    "madeAt" TIMESTAMP(3) NOT NULL,
    "checkedById" UUID,
    "checkedByName" TEXT,
    "checkedAt" TIMESTAMP(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "CandidateQualification_pkey" PRIMARY KEY ("id")
);

-- What stands on the certificate names country and school: read with consent, as the employers' names.
CREATE TABLE "QualificationProof" (
    "id" UUID NOT NULL,
    "centerId" UUID NOT NULL,
    "candidateId" UUID NOT NULL,
    "qualificationId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "institution" TEXT,
    "country" TEXT,
    "anabinSchool" "AnabinSchool",
    "anabinDegree" "AnabinDegree",
    "zabStatement" "ZabStatement" NOT NULL DEFAULT 'NOT_REQUESTED',
    "recognitionBody" TEXT,
    "fileNumber" TEXT,

    CONSTRAINT "QualificationProof_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "CandidateExperience" (
    "id" UUID NOT NULL,
    "centerId" UUID NOT NULL,
    "candidateId" UUID NOT NULL,
    "isco08" TEXT,
    "startedOn" DATE NOT NULL,
    "endedOn" DATE,
    "workload" "Workload" NOT NULL DEFAULT 'FULL_TIME',
    "skills" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "madeByParty" "EntryParty" NOT NULL,
    "madeById" UUID,
    "madeByName" TEXT,
    "madeAt" TIMESTAMP(3) NOT NULL,
    "checkedById" UUID,
    "checkedByName" TEXT,
    "checkedAt" TIMESTAMP(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "CandidateExperience_pkey" PRIMARY KEY ("id")
);

-- For the person and the center alone.
CREATE TABLE "CandidateSituation" (
    "id" UUID NOT NULL,
    "centerId" UUID NOT NULL,
    "candidateId" UUID NOT NULL,
    "familyPlan" "FamilyPlan",
    "partnerComes" BOOLEAN,
    "childBirthYears" INTEGER[] DEFAULT ARRAY[]::INTEGER[],
    "residenceTitle" TEXT,
    "residenceSince" DATE,
    "residenceUntil" DATE,
    "studyEndsOn" DATE,
    "regionTie" TEXT,
    "madeByParty" "EntryParty" NOT NULL,
    "madeById" UUID,
    "madeByName" TEXT,
    "madeAt" TIMESTAMP(3) NOT NULL,
    "checkedById" UUID,
    "checkedByName" TEXT,
    "checkedAt" TIMESTAMP(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "CandidateSituation_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "CandidateGuardian" (
    "id" UUID NOT NULL,
    "centerId" UUID NOT NULL,
    "candidateId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT,
    "phone" TEXT,
    "signedOn" DATE,
    "documentId" UUID,
    "madeByParty" "EntryParty" NOT NULL,
    "madeById" UUID,
    "madeByName" TEXT,
    "madeAt" TIMESTAMP(3) NOT NULL,
    "checkedById" UUID,
    "checkedByName" TEXT,
    "checkedAt" TIMESTAMP(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "CandidateGuardian_pkey" PRIMARY KEY ("id")
);

-- A period of work and its employer have different readers: the period moves to a table of its own.
INSERT INTO "CandidateExperience" ("id", "centerId", "candidateId", "isco08", "startedOn", "endedOn", "madeByParty", "madeById", "madeAt")
  SELECT h."id", h."centerId", h."candidateId", h."isco08", date_trunc('month', h."startedOn"), date_trunc('month', h."endedOn"),
         'CENTER', p."createdById", p."createdAt"
  FROM "CandidateHistory" h JOIN "CandidateProfile" p ON p."id" = h."candidateId";
ALTER TABLE "CandidateHistory" ADD COLUMN "country" TEXT, ADD COLUMN "experienceId" UUID;
UPDATE "CandidateHistory" SET "experienceId" = "id";
DROP INDEX "CandidateHistory_candidateId_idx";
ALTER TABLE "CandidateHistory" ALTER COLUMN "experienceId" SET NOT NULL,
  DROP COLUMN "endedOn", DROP COLUMN "isco08", DROP COLUMN "startedOn";
CREATE UNIQUE INDEX "CandidateLanguage_candidateId_language_key" ON "CandidateLanguage"("candidateId", "language");
CREATE UNIQUE INDEX "CandidateQualification_candidateId_id_key" ON "CandidateQualification"("candidateId", "id");
CREATE UNIQUE INDEX "QualificationProof_candidateId_qualificationId_key" ON "QualificationProof"("candidateId", "qualificationId");
CREATE UNIQUE INDEX "CandidateExperience_candidateId_id_key" ON "CandidateExperience"("candidateId", "id");
CREATE UNIQUE INDEX "CandidateSituation_candidateId_key" ON "CandidateSituation"("candidateId");
CREATE UNIQUE INDEX "CandidateSituation_centerId_candidateId_key" ON "CandidateSituation"("centerId", "candidateId");
CREATE INDEX "CandidateGuardian_candidateId_idx" ON "CandidateGuardian"("candidateId");
CREATE UNIQUE INDEX "CandidateHistory_candidateId_experienceId_key" ON "CandidateHistory"("candidateId", "experienceId");
CREATE UNIQUE INDEX "Document_candidateId_id_key" ON "Document"("candidateId", "id");
ALTER TABLE "CandidateLanguage" ADD CONSTRAINT "CandidateLanguage_centerId_candidateId_fkey" FOREIGN KEY ("centerId", "candidateId") REFERENCES "CandidateProfile"("centerId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "CandidateQualification" ADD CONSTRAINT "CandidateQualification_centerId_candidateId_fkey" FOREIGN KEY ("centerId", "candidateId") REFERENCES "CandidateProfile"("centerId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "QualificationProof" ADD CONSTRAINT "QualificationProof_centerId_candidateId_fkey" FOREIGN KEY ("centerId", "candidateId") REFERENCES "CandidateProfile"("centerId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "QualificationProof" ADD CONSTRAINT "QualificationProof_candidateId_qualificationId_fkey" FOREIGN KEY ("candidateId", "qualificationId") REFERENCES "CandidateQualification"("candidateId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "CandidateExperience" ADD CONSTRAINT "CandidateExperience_centerId_candidateId_fkey" FOREIGN KEY ("centerId", "candidateId") REFERENCES "CandidateProfile"("centerId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "CandidateHistory" ADD CONSTRAINT "CandidateHistory_candidateId_experienceId_fkey" FOREIGN KEY ("candidateId", "experienceId") REFERENCES "CandidateExperience"("candidateId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "CandidateSituation" ADD CONSTRAINT "CandidateSituation_centerId_candidateId_fkey" FOREIGN KEY ("centerId", "candidateId") REFERENCES "CandidateProfile"("centerId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "CandidateGuardian" ADD CONSTRAINT "CandidateGuardian_centerId_candidateId_fkey" FOREIGN KEY ("centerId", "candidateId") REFERENCES "CandidateProfile"("centerId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "CandidateGuardian" ADD CONSTRAINT "CandidateGuardian_candidateId_documentId_fkey" FOREIGN KEY ("candidateId", "documentId") REFERENCES "Document"("candidateId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Rules Prisma's schema language cannot say.
-- The candidate's own name never stands in an entry; who checked it and when are said together.
ALTER TABLE "CandidateLanguage" ADD CONSTRAINT "CandidateLanguage_provenance" CHECK (
  ("madeByParty" = 'CENTER' OR "madeByName" IS NULL) AND num_nonnulls("checkedById", "checkedByName", "checkedAt") IN (0, 3)
);
ALTER TABLE "CandidateQualification" ADD CONSTRAINT "CandidateQualification_provenance" CHECK (
  ("madeByParty" = 'CENTER' OR "madeByName" IS NULL) AND num_nonnulls("checkedById", "checkedByName", "checkedAt") IN (0, 3)
);
ALTER TABLE "CandidateExperience" ADD CONSTRAINT "CandidateExperience_provenance" CHECK (
  ("madeByParty" = 'CENTER' OR "madeByName" IS NULL) AND num_nonnulls("checkedById", "checkedByName", "checkedAt") IN (0, 3)
);
ALTER TABLE "CandidateSituation" ADD CONSTRAINT "CandidateSituation_provenance" CHECK (
  ("madeByParty" = 'CENTER' OR "madeByName" IS NULL) AND num_nonnulls("checkedById", "checkedByName", "checkedAt") IN (0, 3)
);
ALTER TABLE "CandidateGuardian" ADD CONSTRAINT "CandidateGuardian_provenance" CHECK (
  ("madeByParty" = 'CENTER' OR "madeByName" IS NULL) AND num_nonnulls("checkedById", "checkedByName", "checkedAt") IN (0, 3)
);
ALTER TABLE "CandidateLanguage" ADD CONSTRAINT "CandidateLanguage_certificate" CHECK ("certificate" <> 'NONE' OR "certificateOn" IS NULL);
ALTER TABLE "CandidateQualification" ADD CONSTRAINT "CandidateQualification_numbers" CHECK (
  ("durationMonths" IS NULL OR "durationMonths" BETWEEN 1 AND 240) AND ("finishedYear" IS NULL OR "finishedYear" BETWEEN 1940 AND 2100)
);
ALTER TABLE "CandidateExperience" ADD CONSTRAINT "CandidateExperience_months" CHECK (
  EXTRACT(DAY FROM "startedOn") = 1 AND ("endedOn" IS NULL OR (EXTRACT(DAY FROM "endedOn") = 1 AND "endedOn" >= "startedOn"))
);
ALTER TABLE "CandidateProfile" ADD CONSTRAINT "CandidateProfile_wishes" CHECK (
  ("commuteKm" IS NULL OR "commuteKm" BETWEEN 0 AND 500)
  AND ("availableUntil" IS NULL OR "availableFrom" IS NULL OR "availableUntil" >= "availableFrom")
);
-- A signed consent is a paper with a date.
ALTER TABLE "CandidateGuardian" ADD CONSTRAINT "CandidateGuardian_signed" CHECK (num_nonnulls("signedOn", "documentId") IN (0, 2));
