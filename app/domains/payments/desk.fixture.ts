import { addDays } from "#app/domains/calendar/index.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { newId } from "#app/platform/ids.ts";
import { seedTenant, type Tenant } from "#tests/factories/basics.ts";
import type { World } from "#tests/setup/world.ts";
import { chooseOutcome, issueRequest, paymentProvider, receiveNotice, startPayment } from "./index.server.ts";
import { signNotice } from "./provider/sandbox.server.ts";
import type { Outcome } from "./rules/sandbox.ts";

/** What signs the sandbox's notices. */
export const SECRET = { demo: true, secret: "a secret of at least thirty-two signs" };

/** Which request of a company, for who goes to the provider. */
export const companies = (requestId: string) =>
  ({ requestId, side: { companies: true }, returnPath: "/" }) as const;

function sandbox() {
  const provider = paymentProvider(SECRET);
  if (!provider) throw new Error("demo mode has a provider");
  return provider;
}

/** A center of its own that asks for money, a company and a person who pay, and the sandbox as their provider. */
export async function openDesk(world: World) {
  const provider = sandbox();
  const tenant: Tenant = await seedTenant(world, { slug: `zahlort-${newId()}`, name: "Welcome Center" });
  const advisor = (): UserCtx => world.as(tenant.people.advisor);
  const hr = (): UserCtx => world.as(tenant.people.hrAdmin);
  const person = (): UserCtx => world.as(tenant.people.candidate);

  /** The center asks for 240 euros. */
  async function issue(payer: "COMPANY" | "CANDIDATE" = "COMPANY"): Promise<string> {
    const id = newId();
    const input = {
      ...{ id, payer, caseId: tenant.case.id, title: "Deutsch am Arbeitsplatz", amountCents: 240_00 },
    };
    await issueRequest(advisor(), { ...input, dueOn: addDays(advisor().today, 14) });
    return id;
  }
  async function notices(paymentId: string): Promise<string[]> {
    const rows = await world.prisma.sandboxNotice.findMany({
      where: { paymentId },
      orderBy: { createdAt: "asc" },
    });
    return rows.map(({ body }) => body);
  }
  /** HR goes to the sandbox and lets the payment end so; answers what the sandbox has to tell. */
  async function pay(requestId: string, outcome: Outcome): Promise<string[]> {
    const started = await startPayment(hr(), provider, { ...companies(requestId), attemptId: newId() });
    if (!started.ok) throw new Error(started.code);
    const [, sandboxId = ""] = /payments\/(.+)$/.exec(started.address) ?? [];
    await chooseOutcome(hr(), sandboxId, outcome);
    return notices(sandboxId);
  }
  /** The provider sends a notice. */
  function tell(body: string) {
    const ctx = world.as(null);
    return receiveNotice(ctx, provider, { body, signature: signNotice(SECRET, body, ctx.now) });
  }
  const stateOf = async (id: string) =>
    (await world.prisma.paymentRequest.findUniqueOrThrow({ where: { id } })).state;
  /** Cents on each account of a request. */
  async function balances(requestId: string): Promise<Record<string, number>> {
    const rows = await world.prisma.ledgerPosting.findMany({ where: { entry: { requestId } } });
    const sums: Record<string, number> = {};
    for (const { account, cents } of rows) sums[account] = (sums[account] ?? 0) + cents;
    return sums;
  }
  return { tenant, provider, advisor, hr, person, issue, notices, pay, tell, stateOf, balances };
}
export type Desk = Awaited<ReturnType<typeof openDesk>>;
