import { redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { CasePage, Mandates } from "#app/domains/cases/components/index.ts";
import {
  caseMessageSchema,
  endMandateSchema,
  evidenceSchema,
  finishSchema,
  jobEndSchema,
  mandateSchema,
  plainStepSchema,
  stopSchema,
  waitSchema,
} from "#app/domains/cases/index.ts";
import {
  endMandate,
  getCase,
  getMandates,
  inviteRepresentative,
  postCaseMessage,
} from "#app/domains/cases/index.server.ts";
import { LawHints } from "#app/domains/lawwatch/components/index.ts";
import { lawHints } from "#app/domains/lawwatch/index.server.ts";
import { StepLetter } from "#app/domains/letters/components/index.ts";
import { useT } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { formError, secureAction, secureLoader } from "#app/permissions/gate.server.ts";
import { newId } from "#app/platform/ids.ts";
import { formWithFile } from "#app/platform/http/file-size.ts";
import { pageMeta } from "#app/ui/page-meta.ts";
import { evidence, jobEnd, step } from "../case-doors.server.ts";

const params = z.object({ caseId: z.uuid() });
const side = "COMPANY";
const pathOf = (caseId: string, rest: string) => `/employer/cases/${caseId}?${rest}`;

export const loader = secureLoader({ params, can: ["accompany", "Case"] }, async ({ ctx, params, url }) => {
  const view = await getCase(ctx, side, params.caseId, url.searchParams.get("step"));
  const t = translator(ctx.locale, "cases");
  // representatives act in single cases: no names, no files, no say in who else represents
  const isStaff = ctx.user.memberships.some(({ companyId }) => companyId === view.company.id);
  const named = view.person.name !== null;
  return {
    title: t("page.heading", {
      person: view.person.name ?? view.person.reference,
      vacancy: view.vacancy.title,
    }),
    view,
    hints: await lawHints(ctx, { kind: "case", id: params.caseId }),
    today: ctx.today,
    uploadId: newId(),
    messageId: newId(),
    mayUpload: isStaff && named && view.state !== "ENDED",
    hidden: named
      ? null
      : {
          title: t("page.hiddenNameTitle", { reference: view.person.reference }),
          text: t(isStaff ? "page.hiddenName" : "page.hiddenNameRepresentative"),
        },
    // letters name the person; a representative reads no names
    mayWrite: isStaff,
    mandates: isStaff ? await getMandates(ctx, params.caseId) : null,
    mayInvite: ctx.ability.can("create", "Mandate") && view.state !== "ENDED",
  };
});

const can = ["update", "Milestone"] as const;
const mandate = ["create", "Mandate"] as const;

export const action = secureAction(
  {
    params,
    maxBytes: formWithFile(),
    intents: {
      finish: { can, schema: finishSchema },
      wait: { can, schema: waitSchema },
      start: { can, schema: plainStepSchema },
      resume: { can, schema: plainStepSchema },
      block: { can, schema: stopSchema },
      fail: { can, schema: stopSchema },
      undo: { can, schema: plainStepSchema },
      upload: { can: ["correspond", "Case"], schema: evidenceSchema },
      endJob: { can: ["accompany", "Case"], schema: jobEndSchema },
      message: { can: ["create", "Message"], schema: caseMessageSchema },
      invite: { can: mandate, schema: mandateSchema },
      endMandate: { can: mandate, schema: endMandateSchema },
    },
  },
  {
    finish: (args) =>
      step(args, { side, move: "finish", ...args.params, back: pathOf(args.params.caseId, "saved=1") }),
    wait: (args) => step(args, { side, move: "wait", ...args.params, back: backTo(args) }),
    start: (args) => step(args, { side, move: "start", ...args.params, back: backTo(args) }),
    resume: (args) => step(args, { side, move: "resume", ...args.params, back: backTo(args) }),
    block: (args) => step(args, { side, move: "block", ...args.params, back: backTo(args) }),
    fail: (args) => step(args, { side, move: "fail", ...args.params, back: backTo(args) }),
    undo: (args) => step(args, { side, move: "undo", ...args.params, back: backTo(args) }),
    upload: (args) => evidence(args, { side, ...args.params, back: backTo(args) }),
    endJob: (args) => jobEnd(args, { side, ...args.params, back: pathOf(args.params.caseId, "saved=1") }),
    message: async ({ ctx, params: { caseId }, data }) => {
      const done = await postCaseMessage(ctx, side, { caseId, ...data });
      return done.ok
        ? redirect(`${pathOf(caseId, "saved=1")}#messages`)
        : formError(data, { audience: done.code });
    },
    invite: async ({ ctx, params: { caseId }, data }) => {
      const done = await inviteRepresentative(ctx, { caseId, ...data });
      return done.ok ? redirect(pathOf(caseId, "saved=1")) : formError(data, { form: done.code }, 409);
    },
    endMandate: async ({ ctx, params: { caseId }, data }) => {
      await endMandate(ctx, { caseId, ...data });
      return redirect(pathOf(caseId, "saved=1"));
    },
  },
);

function backTo({ params, data }: { params: { caseId: string }; data: { milestoneId: string } }): string {
  return pathOf(params.caseId, `step=${data.milestoneId}&saved=1`);
}

export const meta = pageMeta;

/** One case for the company or its representative. */
export default function EmployerCase() {
  const { mandates, mayInvite, mayWrite, hints, ...page } = useLoaderData<typeof loader>();
  const letters = useT("letters");
  const fees = useT("fees");
  const paperwork = useT("paperwork");
  return (
    <CasePage
      {...page}
      side={side}
      hints={
        <>
          <LawHints hints={hints} />
          <p>
            <Link to={`/employer/cases/${page.view.id}/fees`}>{fees("link")}</Link> ·{" "}
            <Link to={`/employer/cases/${page.view.id}/documents`}>{paperwork("link")}</Link>
            {mayWrite ? (
              <>
                {" · "}
                <Link to={`/employer/cases/${page.view.id}/letters`}>{letters("link")}</Link>
              </>
            ) : null}
          </p>
        </>
      }
      stepExtra={
        mayWrite && page.view.selected ? (
          <StepLetter
            step={page.view.selected.key}
            side={side}
            base={`/employer/cases/${page.view.id}/letters`}
          />
        ) : null
      }
    >
      {mandates === null ? null : <Mandates {...mandates} mayInvite={mayInvite} />}
    </CasePage>
  );
}
