import { addDays } from "#app/domains/calendar/index.ts";
import { judgePaper, PAPER_DUE, receivePaper, requestPapers } from "#app/domains/documents/index.server.ts";
import type { Judgement } from "#app/domains/documents/index.server.ts";
import { usualParty } from "#app/domains/documents/index.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import type { PaperKind } from "#app/platform/database/generated/enums.ts";
import { newId } from "#app/platform/ids.ts";
import { plainPdf } from "./pdf.ts";
import { plainPicture } from "./picture.ts";
import { told } from "./proposals.ts";
import type { Stage, Story } from "./stage.ts";

const ASKED: readonly PaperKind[] = [
  "PASSPORT",
  "CV",
  "DIPLOMA",
  "HEALTH_INSURANCE",
  "LANGUAGE_CERTIFICATE",
  "EMPLOYMENT_CONTRACT",
  "EMPLOYMENT_DECLARATION",
];

interface Scene {
  stage: Stage;
  story: Story;
  caseId: string;
}

/**
 * The documents of one case, one in every state: a passport that ends soon, a CV that is fine, a diploma sent back, a
 * contract that waits to be checked, and what is still to come from the person and the company.
 */
export async function seedPapers(stage: Stage): Promise<void> {
  const found = await stage.prisma.case.findFirstOrThrow({
    where: { candidateId: stage.id("candidate:amine"), state: "RUNNING" },
    select: { id: true },
  });
  const scene = { stage, story: stage.story(), caseId: found.id };
  const { story, caseId } = scene;
  const wishes = ASKED.map((kind) => ({ id: newId(), kind, party: usualParty(kind), milestoneId: null }));
  const dueOn = addDays(stage.today, 4);
  const why = "Für den Antrag bei der Ausländerbehörde.";
  told(await requestPapers(story.as("jan", 10), { for: { caseId }, wishes, why, dueOn }), "documents");
  await sent(scene, story.as("amine", 9), "PASSPORT", "Reisepass.jpg");
  await sent(scene, story.as("amine", 9), "CV", "Lebenslauf.pdf");
  await sent(scene, story.as("amine", 8), "DIPLOMA", "Diplom.jpg");
  await judged(scene, 7, "PASSPORT", { action: "check", expiresOn: addDays(stage.today, 120) });
  await judged(scene, 7, "CV", { action: "check" });
  const words = "Bitte schicken Sie auch die Rückseite mit dem Stempel.";
  await judged(scene, 6, "DIPLOMA", { action: "reject", reason: "INCOMPLETE", words });
  await sent(scene, story.as("frauke", 5), "EMPLOYMENT_CONTRACT", "Arbeitsvertrag.pdf");
  // reminders of past days went out on their days
  await stage.prisma.dueWork.updateMany({
    where: { kind: PAPER_DUE, doneAt: null, dueAt: { lte: stage.services.clock.now() } },
    data: { doneAt: stage.services.clock.now() },
  });
}

const paperOf = ({ stage, caseId }: Scene, kind: PaperKind) =>
  stage.prisma.paper.findFirstOrThrow({ where: { caseId, kind } });

async function sent(scene: Scene, ctx: UserCtx, kind: PaperKind, name: string): Promise<void> {
  const { id: paperId, party } = await paperOf(scene, kind);
  // photographed with the telephone, or a file
  const bytes = name.endsWith(".jpg") ? await plainPicture("#7a2233") : plainPdf(name);
  const file = { id: newId(), name, bytes };
  told(await receivePaper(ctx, party, { paperId, ...file }), name);
}

async function judged(scene: Scene, daysAgo: number, kind: PaperKind, judgement: Judgement): Promise<void> {
  const { id: paperId, version } = await paperOf(scene, kind);
  told(await judgePaper(scene.story.as("jan", daysAgo), { paperId, version }, judgement), kind);
}
