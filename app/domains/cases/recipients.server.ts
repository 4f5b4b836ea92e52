import { centerMailbox, peopleToTell } from "#app/domains/accounts/index.server.ts";
import type { Addressee } from "#app/domains/notices/index.server.ts";
import type { GuardedTx } from "#app/permissions/context.ts";
import type { Mover } from "./rules/state.ts";

/** Who is told, in which language, and under which address the case stands for its reader. */
export type Recipient = Addressee & { path: string };

interface CaseLink {
  id: string;
  centerId: string;
  companyId: string;
  candidateId: string;
}

/** The people of one side of a case: HR and representatives, the candidate, or the center's mailbox. */
export async function recipientsOf(tx: GuardedTx, side: Mover, link: CaseLink): Promise<Recipient[]> {
  if (side === "CENTER") {
    const mailbox = await centerMailbox(tx, link.centerId);
    return mailbox.map((one) => ({ ...one, path: `/advisor/cases/${link.id}` }));
  }
  if (side === "CANDIDATE") {
    const person = await peopleToTell(tx, { candidateId: link.candidateId });
    return person.map((one) => ({ ...one, path: "/candidate/checklist" }));
  }
  const mandates = await tx.mandate.findMany({
    where: { caseId: link.id, endedAt: null },
    select: { userId: true },
  });
  const staff = [
    ...(await peopleToTell(tx, { companyId: link.companyId })),
    ...(await peopleToTell(tx, { representatives: mandates.map(({ userId }) => userId) })),
  ];
  return staff.map((person) => ({ ...person, path: `/employer/cases/${link.id}` }));
}
