-- CreateTable
CREATE TABLE "LedgerEvent" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "caseId" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "on" TEXT NOT NULL,
    "amountCents" INTEGER,
    "number" INTEGER,
    "ofId" TEXT,
    "detail" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "LedgerEvent_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "LedgerEvent_ofId_fkey" FOREIGN KEY ("ofId") REFERENCES "LedgerEvent" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PaymentAnswer" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "caseId" TEXT NOT NULL,
    "eventId" TEXT NOT NULL,
    "partyKey" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "why" TEXT NOT NULL,
    "on" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "PaymentAnswer_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "PaymentAnswer_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "LedgerEvent" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PaymentReport" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "caseId" TEXT NOT NULL,
    "agreementId" TEXT NOT NULL,
    "partyKey" TEXT NOT NULL,
    "on" TEXT NOT NULL,
    "amountCents" INTEGER NOT NULL,
    "method" TEXT NOT NULL,
    "reference" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "reportedOn" TEXT NOT NULL,
    "answer" TEXT,
    "answeredOn" TEXT,
    "answerWhy" TEXT,
    "eventId" TEXT,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "PaymentReport_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "PaymentReport_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "PaymentReport_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "LedgerEvent" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Notice" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "caseId" TEXT NOT NULL,
    "agreementId" TEXT,
    "kind" TEXT NOT NULL,
    "about" TEXT NOT NULL,
    "sentOn" TEXT NOT NULL,
    "how" TEXT NOT NULL,
    "receivedOn" TEXT,
    "note" TEXT NOT NULL,
    "struckOn" TEXT,
    "struckWhy" TEXT,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Notice_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Notice_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Reminder" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "caseId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "on" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "readAt" DATETIME,
    "email" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL,
    "nextTryAt" DATETIME,
    "claimedUntil" DATETIME,
    "sentAt" DATETIME,
    CONSTRAINT "Reminder_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Reminder_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ReminderWishes" (
    "userId" TEXT NOT NULL PRIMARY KEY,
    "byEmail" BOOLEAN NOT NULL,
    "locale" TEXT NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "ReminderWishes_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CalendarFeed" (
    "userId" TEXT NOT NULL PRIMARY KEY,
    "tokenHash" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "CalendarFeed_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- AlterTable
ALTER TABLE "Case" ADD COLUMN "plannedFor" TEXT;

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Attachment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "caseId" TEXT NOT NULL,
    "contactId" TEXT,
    "agreementId" TEXT,
    "ledgerEventId" TEXT,
    "name" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "bytes" BLOB NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Attachment_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Attachment_contactId_fkey" FOREIGN KEY ("contactId") REFERENCES "Contact" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Attachment_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Attachment_ledgerEventId_fkey" FOREIGN KEY ("ledgerEventId") REFERENCES "LedgerEvent" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_Attachment" ("agreementId", "bytes", "caseId", "contactId", "createdAt", "id", "mediaType", "name", "sha256", "size") SELECT "agreementId", "bytes", "caseId", "contactId", "createdAt", "id", "mediaType", "name", "sha256", "size" FROM "Attachment";
DROP TABLE "Attachment";
ALTER TABLE "new_Attachment" RENAME TO "Attachment";
CREATE INDEX "Attachment_caseId_createdAt_idx" ON "Attachment"("caseId", "createdAt");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE UNIQUE INDEX "LedgerEvent_ofId_key" ON "LedgerEvent"("ofId");

-- CreateIndex
CREATE UNIQUE INDEX "LedgerEvent_caseId_seq_key" ON "LedgerEvent"("caseId", "seq");

-- CreateIndex
CREATE INDEX "PaymentAnswer_caseId_createdAt_idx" ON "PaymentAnswer"("caseId", "createdAt");

-- CreateIndex
CREATE INDEX "PaymentAnswer_eventId_idx" ON "PaymentAnswer"("eventId");

-- CreateIndex
CREATE INDEX "PaymentReport_caseId_createdAt_idx" ON "PaymentReport"("caseId", "createdAt");

-- CreateIndex
CREATE INDEX "Notice_caseId_createdAt_idx" ON "Notice"("caseId", "createdAt");

-- CreateIndex
CREATE INDEX "Reminder_userId_createdAt_idx" ON "Reminder"("userId", "createdAt");

-- CreateIndex
CREATE INDEX "Reminder_email_nextTryAt_idx" ON "Reminder"("email", "nextTryAt");

-- CreateIndex
CREATE UNIQUE INDEX "Reminder_caseId_key_key" ON "Reminder"("caseId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "CalendarFeed_tokenHash_key" ON "CalendarFeed"("tokenHash");

-- The table of files was made anew above, and its trigger went with the old one.
CREATE TRIGGER "Attachment_never_changes" BEFORE UPDATE ON "Attachment"
BEGIN
    SELECT RAISE(ABORT, 'an attachment never changes');
END;

-- The book is only ever added to.
CREATE TRIGGER "LedgerEvent_never_changes" BEFORE UPDATE ON "LedgerEvent"
BEGIN
    SELECT RAISE(ABORT, 'a line of the ledger never changes');
END;

-- A reversal takes back a line of the same case.
CREATE TRIGGER "LedgerEvent_of_the_same_case" BEFORE INSERT ON "LedgerEvent"
WHEN NEW."ofId" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "LedgerEvent" WHERE "id" = NEW."ofId" AND "caseId" = NEW."caseId")
BEGIN
    SELECT RAISE(ABORT, 'a reversal takes back a line of its own case');
END;

CREATE TRIGGER "PaymentAnswer_never_changes" BEFORE UPDATE ON "PaymentAnswer"
BEGIN
    SELECT RAISE(ABORT, 'what was said of a payment never changes');
END;

-- A report stays as it came, and is answered once.
CREATE TRIGGER "PaymentReport_never_changes" BEFORE UPDATE OF "id", "caseId", "agreementId", "partyKey", "on", "amountCents", "method", "reference", "note", "reportedOn", "createdAt" ON "PaymentReport"
BEGIN
    SELECT RAISE(ABORT, 'a reported payment never changes');
END;

CREATE TRIGGER "PaymentReport_answered_once" BEFORE UPDATE ON "PaymentReport" WHEN OLD."answer" IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'a reported payment is answered once');
END;

-- A notice stays as it was written down; the day it came in may be added once, and it may be struck out once.
CREATE TRIGGER "Notice_never_changes" BEFORE UPDATE OF "id", "caseId", "agreementId", "kind", "about", "sentOn", "how", "note", "createdAt" ON "Notice"
BEGIN
    SELECT RAISE(ABORT, 'a notice never changes');
END;

CREATE TRIGGER "Notice_received_once" BEFORE UPDATE OF "receivedOn" ON "Notice" WHEN OLD."receivedOn" IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'a notice is received once');
END;

CREATE TRIGGER "Notice_struck_once" BEFORE UPDATE ON "Notice" WHEN OLD."struckOn" IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'a notice is struck out once');
END;
