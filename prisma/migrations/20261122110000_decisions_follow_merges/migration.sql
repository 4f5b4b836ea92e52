-- Decisions stay as they were made; whose they are follows when two companies or two records of a person become one.
CREATE OR REPLACE FUNCTION decision_stays() RETURNS trigger AS $$
BEGIN
  IF to_jsonb(NEW) - ARRAY['centerId', 'companyId', 'candidateId'] IS DISTINCT FROM to_jsonb(OLD) - ARRAY['centerId', 'companyId', 'candidateId'] THEN
    RAISE EXCEPTION '% is written once', TG_TABLE_NAME;
  END IF;
  RETURN NEW;
END;
$$ LANGUAGE plpgsql;

-- What is written late for a record that has been merged goes to the one that goes on.
CREATE TRIGGER "ProposalDecision_of_merged" BEFORE INSERT ON "ProposalDecision" FOR EACH ROW EXECUTE FUNCTION candidate_goes_on();
CREATE TRIGGER "DeclineGround_of_merged" BEFORE INSERT ON "DeclineGround" FOR EACH ROW EXECUTE FUNCTION candidate_goes_on();
CREATE TRIGGER "Interview_of_merged" BEFORE INSERT ON "Interview" FOR EACH ROW EXECUTE FUNCTION candidate_goes_on();
