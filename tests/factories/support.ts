import type {
  InternalNote,
  Message,
  PartnerBody,
  Prisma,
  Referral,
  SupportRequest,
} from "#app/platform/database/generated/client.ts";
import { newId } from "#app/platform/ids.ts";
import type { World } from "#tests/setup/world.ts";

/** A new request nobody has looked at. */
export function aRequest(
  world: World,
  company: { id: string; centerId: string },
  overrides: Partial<Prisma.SupportRequestUncheckedCreateInput> = {},
): Promise<SupportRequest> {
  const now = world.clock.now();
  return world.prisma.supportRequest.create({
    data: {
      centerId: company.centerId,
      companyId: company.id,
      kind: "SUPPORT",
      topics: ["ENTRY_RESIDENCE"],
      urgency: "NORMAL",
      subject: "Visum",
      message: "Wie lange dauert das Visum?",
      createdById: newId(),
      createdAt: now,
      updatedAt: now,
      turnSince: now,
      ...overrides,
    },
  });
}

/** A message of the center to the company. */
export function aMessage(
  world: World,
  of: Pick<Prisma.MessageUncheckedCreateInput, "centerId"> & Partial<Prisma.MessageUncheckedCreateInput>,
): Promise<Message> {
  return world.prisma.message.create({
    data: {
      forEmployer: true,
      forCandidate: false,
      authorId: newId(),
      authorName: "Ben Weber",
      authorParty: "CENTER",
      body: "Guten Tag",
      createdAt: world.clock.now(),
      ...of,
    },
  });
}

export function aNote(
  world: World,
  of: Pick<Prisma.InternalNoteUncheckedCreateInput, "centerId"> &
    Partial<Prisma.InternalNoteUncheckedCreateInput>,
): Promise<InternalNote> {
  return world.prisma.internalNote.create({
    data: {
      authorId: newId(),
      authorName: "Ben Weber",
      body: "Rückruf versprochen",
      createdAt: world.clock.now(),
      ...of,
    },
  });
}

export function aReferral(
  world: World,
  request: Pick<SupportRequest, "id" | "centerId">,
  partner: Pick<PartnerBody, "id">,
  overrides: Partial<Prisma.ReferralUncheckedCreateInput> = {},
): Promise<Referral> {
  return world.prisma.referral.create({
    data: {
      centerId: request.centerId,
      requestId: request.id,
      partnerId: partner.id,
      question: "Ist die Ausbildung gleichwertig?",
      createdById: newId(),
      createdAt: world.clock.now(),
      ...overrides,
    },
  });
}
