import type { GuardedTx } from "#app/permissions/context.ts";
import type { Row } from "#app/permissions/guard/types.ts";
import type { PlanState } from "#app/platform/database/generated/enums.ts";
import type { Way } from "./move.server.ts";

type Keys = "id" | "candidateId" | "centerId" | "version";

function contentOf<R extends { id: string; candidateId: string; centerId: string; version: number }>(
  row: R,
): Omit<R, Keys> {
  const { id: _id, candidateId: _candidateId, centerId: _centerId, version: _version, ...content } = row;
  return content;
}

/** Which of two entries about the same counts: compared with the papers, then proved, then the younger one. */
function isBetter(first: Row<"CandidateLanguage">, second: Row<"CandidateLanguage">): boolean {
  const worth = ({ checkedAt, certificate }: Row<"CandidateLanguage">) =>
    (checkedAt ? 2 : 0) + (certificate === "NONE" ? 0 : 1);
  const difference = worth(first) - worth(second);
  return difference === 0 ? first.madeAt > second.madeAt : difference > 0;
}

/** Languages: what one record alone knows goes over; of two entries the better one, the other stays with the old number. */
export async function moveLanguages(tx: GuardedTx, { winnerId, loserId }: Way): Promise<void> {
  const own = await tx.candidateLanguage.findMany({ where: { candidateId: winnerId } });
  const others = await tx.candidateLanguage.findMany({ where: { candidateId: loserId } });
  for (const other of others) {
    const twin = own.find(({ language }) => language === other.language);
    const version = { increment: 1 };
    if (!twin) {
      await tx.candidateLanguage.update({
        where: { id: other.id },
        data: { candidateId: winnerId, version },
      });
    } else if (isBetter(other, twin)) {
      await tx.candidateLanguage.update({ where: { id: twin.id }, data: { ...contentOf(other), version } });
      await tx.candidateLanguage.update({ where: { id: other.id }, data: { ...contentOf(twin), version } });
    }
  }
}

/** Trainings and periods of work with what hangs on them. */
export async function moveCareer(tx: GuardedTx, { winnerId, loserId }: Way): Promise<void> {
  const whose = { candidateId: { in: [winnerId, loserId] } };
  const trainings = await tx.candidateQualification.findMany({
    where: whose,
    include: { proof: { select: { title: true } } },
  });
  const training = ({ kind, isco08, finishedYear, state, proof }: (typeof trainings)[number]) =>
    [kind, isco08, finishedYear, state, proof?.title].join("|");
  for (const id of notYetThere(trainings, winnerId, training)) {
    await tx.candidateQualification.update({ where: { id }, data: { candidateId: winnerId } });
  }
  const periods = await tx.candidateExperience.findMany({
    where: whose,
    include: { history: { select: { employer: true } } },
  });
  const period = ({ isco08, startedOn, endedOn, history }: (typeof periods)[number]) =>
    [isco08, startedOn.toISOString(), endedOn?.toISOString(), history?.employer].join("|");
  for (const id of notYetThere(periods, winnerId, period)) {
    await tx.candidateExperience.update({ where: { id }, data: { candidateId: winnerId } });
  }
}

/** What both records say in the same words stands once; the second one stays with the old number. */
function notYetThere<R extends { id: string; candidateId: string }>(
  rows: readonly R[],
  winnerId: string,
  said: (row: R) => string,
): string[] {
  const there = new Set(rows.filter(({ candidateId }) => candidateId === winnerId).map(said));
  return rows.filter((row) => row.candidateId !== winnerId && !there.has(said(row))).map(({ id }) => id);
}

/** Family and residence: one entry a person. The one compared with the papers counts, then the younger one. */
export async function moveSituation(tx: GuardedTx, { winnerId, loserId }: Way): Promise<void> {
  const own = await tx.candidateSituation.findUnique({ where: { candidateId: winnerId } });
  const other = await tx.candidateSituation.findUnique({ where: { candidateId: loserId } });
  if (!other) return;
  const version = { increment: 1 };
  if (!own) {
    await tx.candidateSituation.update({ where: { id: other.id }, data: { candidateId: winnerId, version } });
    return;
  }
  const checked = Number(other.checkedAt !== null) - Number(own.checkedAt !== null);
  if (checked < 0 || (checked === 0 && other.madeAt <= own.madeAt)) return;
  await tx.candidateSituation.update({ where: { id: own.id }, data: { ...contentOf(other), version } });
  await tx.candidateSituation.update({ where: { id: other.id }, data: { ...contentOf(own), version } });
}

const PLAN: readonly PlanState[] = ["DROPPED", "PLANNED", "APPLIED", "STARTED", "DONE"];

/** The plan: of an offer that stands on both, what got further counts. */
export async function movePlan(tx: GuardedTx, { winnerId, loserId }: Way): Promise<void> {
  const own = await tx.plannedOffer.findMany({ where: { candidateId: winnerId } });
  const others = await tx.plannedOffer.findMany({ where: { candidateId: loserId } });
  for (const other of others) {
    const twin = own.find(({ offerId }) => offerId === other.offerId);
    const version = { increment: 1 };
    if (!twin) {
      await tx.plannedOffer.update({ where: { id: other.id }, data: { candidateId: winnerId, version } });
    } else if (PLAN.indexOf(other.state) > PLAN.indexOf(twin.state)) {
      await tx.plannedOffer.update({ where: { id: twin.id }, data: { ...contentOf(other), version } });
      await tx.plannedOffer.update({ where: { id: other.id }, data: { ...contentOf(twin), version } });
    }
  }
}
