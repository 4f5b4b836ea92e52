-- Decisions stay as they were made; whose they are follows when two companies or two records of a person become one.
CREATE OR REPLACE FUNCTION decision_stays() RETURNS trigger AS $$
BEGIN
  IF to_jsonb(NEW) - ARRAY['companyId', 'candidateId'] IS DISTINCT FROM to_jsonb(OLD) - ARRAY['companyId', 'candidateId'] THEN
    RAISE EXCEPTION '% is written once', TG_TABLE_NAME;
  END IF;
  RETURN NEW;
END;
$$ LANGUAGE plpgsql;
