-- CreateTable
CREATE TABLE "Offer" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "caseId" TEXT NOT NULL,
    "madeBy" TEXT NOT NULL,
    "terms" TEXT NOT NULL,
    "how" TEXT NOT NULL,
    "madeOn" TEXT NOT NULL,
    "validUntil" TEXT,
    "note" TEXT NOT NULL,
    "answersOfferId" TEXT,
    "answer" TEXT,
    "answeredOn" TEXT,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Offer_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Contact" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "caseId" TEXT NOT NULL,
    "on" TEXT NOT NULL,
    "at" TEXT,
    "timeZone" TEXT NOT NULL,
    "how" TEXT NOT NULL,
    "startedBy" TEXT NOT NULL,
    "withWhom" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "said" TEXT NOT NULL,
    "struckOn" TEXT,
    "struckWhy" TEXT,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Contact_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Attachment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "caseId" TEXT NOT NULL,
    "contactId" TEXT,
    "agreementId" TEXT,
    "name" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "bytes" BLOB NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Attachment_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Attachment_contactId_fkey" FOREIGN KEY ("contactId") REFERENCES "Contact" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Attachment_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Agreement" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "caseId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "terms" TEXT NOT NULL,
    "blocks" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "bytes" BLOB NOT NULL,
    "signedSha256" TEXT,
    "signedBytes" BLOB,
    "status" TEXT NOT NULL,
    "replacesId" TEXT,
    "offerId" TEXT,
    "lawOn" TEXT NOT NULL,
    "inForceOn" TEXT,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Agreement_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Signature" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "agreementId" TEXT NOT NULL,
    "partyKey" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "method" TEXT NOT NULL,
    "consent" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "signedOn" TEXT NOT NULL,
    "signedAt" DATETIME NOT NULL,
    CONSTRAINT "Signature_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "agreementId" TEXT NOT NULL,
    "partyKey" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "withdrawnAt" DATETIME,
    "openedAt" DATETIME,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Invitation_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Offer_caseId_createdAt_idx" ON "Offer"("caseId", "createdAt");

-- CreateIndex
CREATE INDEX "Contact_caseId_on_idx" ON "Contact"("caseId", "on");

-- CreateIndex
CREATE INDEX "Attachment_caseId_createdAt_idx" ON "Attachment"("caseId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Agreement_caseId_number_key" ON "Agreement"("caseId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Signature_agreementId_partyKey_key" ON "Signature"("agreementId", "partyKey");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_tokenHash_key" ON "Invitation"("tokenHash");

-- CreateIndex
CREATE INDEX "Invitation_agreementId_idx" ON "Invitation"("agreementId");

-- What both sides read and sign stays as it was: only its standing and the signed copy are added.
CREATE TRIGGER "Agreement_words_never_change" BEFORE UPDATE OF "caseId", "number", "terms", "blocks", "sha256", "bytes", "lawOn" ON "Agreement"
BEGIN
    SELECT RAISE(ABORT, 'the words of an agreement never change');
END;

CREATE TRIGGER "Agreement_signed_once" BEFORE UPDATE OF "signedSha256", "signedBytes" ON "Agreement" WHEN OLD."signedSha256" IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'a signed agreement never changes');
END;

CREATE TRIGGER "Signature_never_changes" BEFORE UPDATE ON "Signature"
BEGIN
    SELECT RAISE(ABORT, 'a signature never changes');
END;

CREATE TRIGGER "Offer_answered_once" BEFORE UPDATE ON "Offer" WHEN OLD."answer" IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'an offer is answered once');
END;

CREATE TRIGGER "Offer_terms_never_change" BEFORE UPDATE OF "caseId", "madeBy", "terms", "how", "madeOn", "validUntil", "note", "answersOfferId" ON "Offer"
BEGIN
    SELECT RAISE(ABORT, 'an offer never changes');
END;
