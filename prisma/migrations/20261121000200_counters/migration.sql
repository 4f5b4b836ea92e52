CREATE TYPE "CounterKind" AS ENUM ('CANDIDATE', 'CASE');

CREATE TABLE "Counter" (
    "id" UUID NOT NULL,
    "centerId" UUID NOT NULL,
    "kind" "CounterKind" NOT NULL,
    "value" INTEGER NOT NULL,

    CONSTRAINT "Counter_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "Counter_centerId_kind_key" ON "Counter"("centerId", "kind");

ALTER TABLE "Counter" ADD CONSTRAINT "Counter_centerId_fkey" FOREIGN KEY ("centerId") REFERENCES "Center"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
