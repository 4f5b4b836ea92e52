-- A case keeps its template, whose turn it is and the forecast last told.
ALTER TABLE "Case"
    ADD COLUMN "template" TEXT NOT NULL,
    ADD COLUMN "land" TEXT NOT NULL,
    ADD COLUMN "advisorName" TEXT,
    ADD COLUMN "forecastEarliest" DATE,
    ADD COLUMN "forecastLikely" DATE,
    ADD COLUMN "turn" "Turn",
    ADD COLUMN "turnKey" TEXT,
    ADD COLUMN "turnSince" DATE,
    ADD COLUMN "nextDueOn" DATE;

CREATE INDEX "Case_centerId_state_nextDueOn_idx" ON "Case"("centerId", "state", "nextDueOn");

-- Who gets an authority's letter may write down what it says.
ALTER TABLE "Milestone" ADD COLUMN "recorder" "Turn";
