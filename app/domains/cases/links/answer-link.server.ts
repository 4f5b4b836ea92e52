import { hashToken } from "#app/platform/secret-link.ts";
import { ownStepWords } from "../queries/own-steps.server.ts";
import type { OwnStepWords } from "../templates/own-words.ts";
import type { PlainDate } from "#app/domains/calendar/index.ts";
import type { Ctx, GuardedTx } from "#app/permissions/context.ts";
import { laidOf } from "../case-now.server.ts";
import { loadCourse } from "../course.server.ts";
import { moveMilestone } from "../rules/move.ts";
import { isUnderWay } from "../rules/state.ts";
import { applyChange, beforeOf } from "../step.server.ts";
import type { StepRefusal } from "../step.server.ts";

/** How a link stands for whoever holds it. */
export type LinkState = "open" | "answered" | "settled" | "expired";

/** What the page of a link shows; as little as lets the reader know what is asked. */
export interface LinkPage {
  state: LinkState;
  /** key of the milestone */
  milestone: string;
  ownSteps: OwnStepWords;
  reference: string;
  company: string;
  vacancy: string;
  /** null where the sender left it out */
  person: string | null;
  addressee: string;
  sender: string;
  center: { name: string; phone: string; email: string };
  expiresAt: Date;
}

const LINK = {
  ...{ id: true, caseId: true, milestoneId: true, withName: true, addressee: true, createdByName: true },
  ...{ expiresAt: true, answeredAt: true },
} as const;

function findLink(tx: GuardedTx, token: string) {
  return tx.stepLink.findUnique({ where: { tokenHash: hashToken(token) }, select: LINK });
}

type Found = NonNullable<Awaited<ReturnType<typeof findLink>>>;

function stateOf(link: Found, isOpen: boolean, now: Date): LinkState {
  if (link.answeredAt !== null) return "answered";
  if (link.expiresAt <= now) return "expired";
  return isOpen ? "open" : "settled";
}

/** What a link asks; null where there is none. Looking at it uses nothing up: mail programs look, too. */
export async function getStepLink(ctx: Ctx, token: string): Promise<LinkPage | null> {
  return ctx.db.transaction(async (outside) => {
    const tx = outside.asSystem("case");
    const link = await findLink(tx, token);
    if (!link) return null;
    const found = await tx.case.findUnique({
      where: { id: link.caseId },
      select: {
        ...{ reference: true, state: true, candidateId: true },
        company: { select: { legalName: true } },
        vacancy: { select: { title: true } },
        center: { select: { name: true, phone: true, email: true } },
      },
    });
    const milestone = await tx.milestone.findUnique({
      where: { id: link.milestoneId },
      select: { key: true, state: true, laid: true },
    });
    if (!found || !milestone) return null;
    const isOpen = found.state !== "ENDED" && isUnderWay(milestone.state);
    const identity =
      link.withName && link.answeredAt === null && link.expiresAt > ctx.now
        ? await tx.candidateIdentity.findUnique({
            where: { candidateId: found.candidateId },
            select: { givenName: true, familyName: true },
          })
        : null;
    return {
      // the title alone: what the center says to the parties is not the office's
      ownSteps: titlesOf(ownStepWords({ locale: "de" }, "CENTER", laidOf([milestone]))),
      state: stateOf(link, isOpen, ctx.now),
      ...{ milestone: milestone.key, reference: found.reference, addressee: link.addressee },
      ...{ company: found.company.legalName, vacancy: found.vacancy.title, center: found.center },
      person: identity && `${identity.givenName} ${identity.familyName}`,
      ...{ sender: link.createdByName, expiresAt: link.expiresAt },
    };
  });
}

const titlesOf = (words: OwnStepWords): OwnStepWords =>
  Object.fromEntries(Object.entries(words).map(([key, { title }]) => [key, { title, text: null }]));

/** What somebody answers by a link. */
export type LinkAnswer = { token: string; name: string } & (
  { answer: "CONFIRMED"; doneOn: PlainDate; note?: string | undefined } | { answer: "RETURNED"; why: string }
);

export type LinkRefusal = StepRefusal | "link_over";

/**
 * Confirms a step (it is done) or returns it (it does not go on, and the center is told why), once: of two answers at the same
 * time the second is told that the link is used.
 */
export async function answerStepLink(
  ctx: Ctx,
  input: LinkAnswer,
): Promise<{ ok: true } | { ok: false; code: LinkRefusal }> {
  return ctx.db
    .transaction(
      async (outside): Promise<{ ok: true }> => {
        const house = outside.asSystem("case");
        const link = await findLink(house, input.token);
        if (!link) throw new Refused("link_over");
        const claimed = await house.stepLink.updateMany({
          where: { id: link.id, answeredAt: null, expiresAt: { gt: ctx.now } },
          data: { answeredAt: ctx.now, answer: input.answer, answeredBy: input.name },
        });
        if (claimed.count === 0) throw new Refused("link_over");
        const course = await loadCourse(house, link.caseId);
        const stored = course.row.milestones.find(({ id }) => id === link.milestoneId);
        if (!stored) throw new Refused("link_over");
        const { key } = stored;
        const isConfirmed = input.answer === "CONFIRMED";
        const moved = moveMilestone(course.now, {
          // the center has asked in its own name
          ...{ key, mover: "CENTER", today: ctx.today, move: isConfirmed ? "finish" : "block" },
          ...(input.answer === "CONFIRMED" ? { doneOn: input.doneOn } : { reason: input.why }),
        });
        if (!moved.ok) throw new Refused(moved.code === "unknown_milestone" ? "link_over" : moved.code);
        const done = await applyChange({
          ...{ house, writer: house, course, stored, at: ctx.now },
          actor: { party: "AUTHORITY", name: input.name },
          change: {
            ...{ ok: true, moved, since: ctx.now },
            reason: input.answer === "RETURNED" ? input.why : null,
            ...(input.answer === "CONFIRMED" && input.note !== undefined && { note: input.note }),
            lastMove: { by: link.id, at: ctx.now.toISOString(), before: beforeOf(stored, course.now) },
          },
        });
        if (!done.ok) throw new Refused(done.code);
        return { ok: true };
      },
      { serializable: true },
    )
    .catch((error: unknown) => {
      if (error instanceof Refused) return { ok: false, code: error.code };
      throw error;
    });
}

/** Rolls back what the refused answer has begun. */
class Refused extends Error {
  readonly code: LinkRefusal;

  constructor(code: LinkRefusal) {
    super(code);
    this.code = code;
  }
}
