-- How long a company has been waiting; a registration handed in again waits from then on.
ALTER TABLE "Company" ADD COLUMN "stateSince" TIMESTAMP(3);
