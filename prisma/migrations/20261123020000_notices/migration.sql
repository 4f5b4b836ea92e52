CREATE TYPE "NoticeCategory" AS ENUM ('STEPS', 'DEADLINES', 'PROPOSALS', 'MESSAGES', 'PAYMENTS', 'LAW', 'RECORD');
CREATE TYPE "NoticeDelivery" AS ENUM ('IMMEDIATE', 'DIGEST', 'OFF');

-- What people were told.
CREATE TABLE "Notification" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "dedupeKey" TEXT NOT NULL,
    "category" "NoticeCategory" NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "delivery" "NoticeDelivery" NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "readAt" TIMESTAMP(3),
    "digestedOn" DATE,

    CONSTRAINT "Notification_pkey" PRIMARY KEY ("id"),
    -- a page of this house, never an address elsewhere
    CONSTRAINT "Notification_own_path" CHECK ("path" ~ '^/($|[^/\\])')
);

-- How they want to be mailed.
CREATE TABLE "NoticeChoice" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "category" "NoticeCategory" NOT NULL,
    "delivery" "NoticeDelivery" NOT NULL,

    CONSTRAINT "NoticeChoice_pkey" PRIMARY KEY ("id")
);

-- Mails that did not arrive.
CREATE TABLE "MailBounce" (
    "id" UUID NOT NULL,
    "mailId" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "userId" UUID,
    "centerId" UUID,
    "subject" TEXT NOT NULL,
    "reason" TEXT,
    "at" TIMESTAMP(3) NOT NULL,
    "retriedAt" TIMESTAMP(3),

    CONSTRAINT "MailBounce_pkey" PRIMARY KEY ("id")
);

-- Secret addresses of calendars.
CREATE TABLE "CalendarFeed" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "CalendarFeed_pkey" PRIMARY KEY ("id")
);

ALTER TABLE "MailMessage" ADD COLUMN "centerId" UUID;

CREATE UNIQUE INDEX "Notification_dedupeKey_key" ON "Notification"("dedupeKey");
CREATE INDEX "Notification_userId_createdAt_idx" ON "Notification"("userId", "createdAt" DESC);
CREATE INDEX "Notification_readAt_idx" ON "Notification"("readAt");
-- the number in the head of every page
CREATE INDEX "Notification_unread" ON "Notification"("userId") WHERE "readAt" IS NULL;
CREATE UNIQUE INDEX "NoticeChoice_userId_category_key" ON "NoticeChoice"("userId", "category");
CREATE INDEX "MailBounce_userId_at_idx" ON "MailBounce"("userId", "at");
CREATE INDEX "MailBounce_centerId_at_idx" ON "MailBounce"("centerId", "at");
CREATE INDEX "MailBounce_at_idx" ON "MailBounce"("at");
CREATE UNIQUE INDEX "CalendarFeed_userId_key" ON "CalendarFeed"("userId");
CREATE UNIQUE INDEX "CalendarFeed_tokenHash_key" ON "CalendarFeed"("tokenHash");

ALTER TABLE "Notification" ADD CONSTRAINT "Notification_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "NoticeChoice" ADD CONSTRAINT "NoticeChoice_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "MailBounce" ADD CONSTRAINT "MailBounce_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "MailBounce" ADD CONSTRAINT "MailBounce_centerId_fkey" FOREIGN KEY ("centerId") REFERENCES "Center"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "CalendarFeed" ADD CONSTRAINT "CalendarFeed_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
