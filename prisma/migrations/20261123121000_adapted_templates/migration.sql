-- A center adapts a way: a row a version; number 0 is what it is working on.
CREATE TABLE "WayPlan" (
    "id" UUID NOT NULL,
    "centerId" UUID NOT NULL,
    "template" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "body" TEXT NOT NULL,
    "createdById" UUID NOT NULL,
    "createdByName" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "WayPlan_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "WayPlan_centerId_template_number_key" ON "WayPlan"("centerId", "template", "number");
ALTER TABLE "WayPlan" ADD CONSTRAINT "WayPlan_centerId_fkey" FOREIGN KEY ("centerId") REFERENCES "Center"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What a case was begun with stays with it.
ALTER TABLE "Case" ADD COLUMN "planNumber" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "Milestone" ADD COLUMN "laid" TEXT;

-- Between two built-in steps there is room for a center's own.
UPDATE "Milestone" SET "position" = "position" * 100;

-- What is published is history: cases were begun with it.
CREATE FUNCTION "way_plan_published_is_kept"() RETURNS trigger AS $$
BEGIN
  IF OLD."number" <> 0 THEN
    RAISE EXCEPTION '% is written once', TG_TABLE_NAME;
  END IF;
  RETURN NEW;
END;
$$ LANGUAGE plpgsql;
CREATE TRIGGER "WayPlan_published_is_kept" BEFORE UPDATE ON "WayPlan" FOR EACH ROW EXECUTE FUNCTION "way_plan_published_is_kept"();
