-- An agreement in force can only be replaced, never taken back or made to wait again, and the day it came into force,
-- what it replaced and the offer it writes down stay as they were.
CREATE TRIGGER "Agreement_in_force_stays_so" BEFORE UPDATE OF "status" ON "Agreement"
WHEN OLD."status" = 'in-force' AND NEW."status" NOT IN ('in-force', 'replaced')
BEGIN
    SELECT RAISE(ABORT, 'an agreement in force can only be replaced');
END;

CREATE TRIGGER "Agreement_in_force_once" BEFORE UPDATE OF "inForceOn" ON "Agreement" WHEN OLD."inForceOn" IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'an agreement comes into force once');
END;

CREATE TRIGGER "Agreement_origin_never_changes" BEFORE UPDATE OF "id", "replacesId", "offerId", "createdAt" ON "Agreement"
BEGIN
    SELECT RAISE(ABORT, 'the origin of an agreement never changes');
END;

-- Only what everybody signed has a signed copy.
CREATE TRIGGER "Agreement_copy_of_what_was_signed" BEFORE UPDATE OF "signedSha256", "signedBytes" ON "Agreement" WHEN OLD."inForceOn" IS NULL
BEGIN
    SELECT RAISE(ABORT, 'only a signed agreement has a signed copy');
END;

-- A link that was withdrawn or made for one party stays so.
CREATE TRIGGER "Invitation_never_changes" BEFORE UPDATE OF "id", "agreementId", "partyKey", "tokenHash", "createdAt" ON "Invitation"
BEGIN
    SELECT RAISE(ABORT, 'a link never changes');
END;

CREATE TRIGGER "Invitation_withdrawn_stays_so" BEFORE UPDATE OF "withdrawnAt" ON "Invitation" WHEN OLD."withdrawnAt" IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'a link that was withdrawn stays so');
END;
