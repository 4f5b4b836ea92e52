-- The points a center gives each compared feature; every change is a new row, so that old explanations stay true.
CREATE TABLE "MatchingWeights" (
    "id" UUID NOT NULL,
    "centerId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "occupation" INTEGER NOT NULL,
    "skills" INTEGER NOT NULL,
    "language" INTEGER NOT NULL,
    "qualification" INTEGER NOT NULL,
    "experience" INTEGER NOT NULL,
    "hours" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "place" INTEGER NOT NULL,
    "wishes" INTEGER NOT NULL,
    "createdById" UUID NOT NULL,
    "createdByName" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "MatchingWeights_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "MatchingWeights_sum" CHECK (
      LEAST("occupation", "skills", "language", "qualification", "experience", "hours", "start", "place", "wishes") >= 0
      AND "occupation" + "skills" + "language" + "qualification" + "experience" + "hours" + "start" + "place" + "wishes" = 100
    )
);

CREATE UNIQUE INDEX "MatchingWeights_centerId_number_key" ON "MatchingWeights"("centerId", "number");
ALTER TABLE "MatchingWeights" ADD CONSTRAINT "MatchingWeights_centerId_fkey" FOREIGN KEY ("centerId") REFERENCES "Center"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
