-- The default says that reading rows through an index costs four times as much as reading on, which was true of turning
-- disks. With it searches in titles and names read whole tables, index or not. Who may not set it for the database keeps
-- the default: searches are slower then, and right.
DO $$
BEGIN
  EXECUTE format('ALTER DATABASE %I SET random_page_cost = 1.1', current_database());
EXCEPTION WHEN insufficient_privilege THEN
  RAISE NOTICE 'random_page_cost stays as it is';
END $$;
