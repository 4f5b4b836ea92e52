-- Counting the people of one state: in the order the count is cut off in, and without reading a record.
CREATE INDEX "CandidateProfile_centerId_state_id_idx" ON "CandidateProfile"("centerId", "state", "id");
