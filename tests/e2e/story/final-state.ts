import { join } from "node:path";
import { openEmbedded, openServer } from "#app/platform/database/engine.ts";
import type { PrismaClient } from "#app/platform/database/generated/client.ts";
import { STORY } from "./play.ts";

/** What the story left behind, without ids and times: the same for everybody who plays it the same way. */
export async function finalState(place: { dataDir: string; databaseUrl: string | null }) {
  const database = place.databaseUrl
    ? await openServer(place.databaseUrl)
    : await openEmbedded(join(place.dataDir, "database"));
  try {
    return await read(database.prisma);
  } finally {
    await database.close();
  }
}

async function read(prisma: PrismaClient) {
  const company = await prisma.company.findFirstOrThrow({
    where: { legalName: STORY.company },
    select: {
      id: true,
      state: true,
      municipality: true,
      version: true,
      memberships: { select: { role: true, endedAt: true } },
      vacancies: {
        select: {
          title: true,
          state: true,
          isco08: true,
          salaryMin: true,
          weeklyQuarterHours: true,
          skills: true,
        },
      },
      requests: {
        select: {
          kind: true,
          state: true,
          turn: true,
          urgency: true,
          topics: true,
          subject: true,
          messages: {
            select: { authorName: true, authorParty: true, body: true },
            orderBy: { createdAt: "asc" },
          },
        },
      },
      consents: { select: { purpose: true, withdrawnAt: true } },
      proposals: {
        select: {
          state: true,
          endReason: true,
          version: true,
          offerStartsOn: true,
          candidate: {
            select: {
              state: true,
              skills: true,
              germanLevel: true,
              identity: { select: { givenName: true, familyName: true, email: true, nationalities: true } },
              histories: { select: { employer: true, title: true } },
            },
          },
        },
      },
    },
  });
  const cases = await prisma.case.findMany({
    where: { companyId: company.id },
    select: {
      state: true,
      routeId: true,
      fastTrack: true,
      milestones: {
        select: { key: true, track: true, party: true, state: true },
        orderBy: [{ track: "asc" }, { key: "asc" }],
      },
      history: {
        select: { kind: true, milestoneKey: true, actorParty: true, actorName: true, from: true, to: true },
      },
    },
  });
  const { id: _, ...rest } = company;
  const sorted = cases.map((one) => ({
    ...one,
    // what is foretold counts from the day, and a story may be played over midnight
    history: one.history
      .map(({ from, to, ...entry }) =>
        JSON.stringify(entry.kind === "forecast_moved" ? entry : { ...entry, from, to }),
      )
      .sort(),
  }));
  return { company: rest, cases: sorted };
}
