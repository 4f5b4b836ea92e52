-- Somebody of the family stays where they are: the plan rests, and what was done is kept.
ALTER TYPE "FamilyArrival" ADD VALUE 'STAYS';
