-- Boards count the steps that lie with somebody: a few hundred of tens of thousands.
CREATE INDEX "Milestone_centerId_state_party_idx" ON "Milestone"("centerId", "state", "party");
