-- What was said and what was added stays as it was; an entry of the log can be struck out, once.
CREATE TRIGGER "Contact_words_never_change" BEFORE UPDATE OF "caseId", "on", "at", "timeZone", "how", "startedBy", "withWhom", "name", "said", "createdAt" ON "Contact"
BEGIN
    SELECT RAISE(ABORT, 'an entry of the contact log never changes');
END;

CREATE TRIGGER "Contact_struck_once" BEFORE UPDATE ON "Contact" WHEN OLD."struckOn" IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'an entry is struck out once');
END;

CREATE TRIGGER "Attachment_never_changes" BEFORE UPDATE ON "Attachment"
BEGIN
    SELECT RAISE(ABORT, 'an attachment never changes');
END;

-- A version that was replaced or withdrawn is never signed or brought into force again.
CREATE TRIGGER "Agreement_over_stays_over" BEFORE UPDATE OF "status" ON "Agreement" WHEN OLD."status" IN ('replaced', 'withdrawn')
BEGIN
    SELECT RAISE(ABORT, 'an agreement that is over stays over');
END;

CREATE TRIGGER "Signature_of_a_waiting_version" BEFORE INSERT ON "Signature"
WHEN (SELECT "status" FROM "Agreement" WHERE "id" = NEW."agreementId") <> 'waiting'
BEGIN
    SELECT RAISE(ABORT, 'only a version that waits can be signed');
END;

CREATE TRIGGER "Offer_moment_never_changes" BEFORE UPDATE OF "createdAt" ON "Offer"
BEGIN
    SELECT RAISE(ABORT, 'an offer never changes');
END;
