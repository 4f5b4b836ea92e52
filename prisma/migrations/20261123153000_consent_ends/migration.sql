-- What the end of a consent asks for (domains/matching/consent-due.server.ts), for those given before it was planned: in the
-- morning 14 days before, and on the day itself. One that has already run out is told once; a handler tells nobody where
-- nothing is under way.
INSERT INTO "DueWork" ("id", "kind", "subjectId", "dueAt")
  SELECT gen_random_uuid(), 'consent_ends', "id", date_trunc('day', "expiresAt") - INTERVAL '14 days' + INTERVAL '5 hours'
  FROM "Consent"
  WHERE "withdrawnAt" IS NULL AND "expiresAt" > now() AT TIME ZONE 'UTC';

INSERT INTO "DueWork" ("id", "kind", "subjectId", "dueAt")
  SELECT gen_random_uuid(), 'consent_ended', "id", GREATEST(date_trunc('day', "expiresAt") + INTERVAL '5 hours', "expiresAt")
  FROM "Consent"
  WHERE "withdrawnAt" IS NULL;
