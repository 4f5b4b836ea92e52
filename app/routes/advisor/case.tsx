import { redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import {
  CaseNotes,
  CasePage,
  ManageCase,
  NewerPlan,
  StepAuthority,
  StepLinks,
} from "#app/domains/cases/components/index.ts";
import {
  caseMessageSchema,
  caseNoteSchema,
  endLinkSchema,
  endSchema,
  evidenceSchema,
  finishSchema,
  jobEndSchema,
  isUnderWay,
  linkSchema,
  plainStepSchema,
  stepAuthoritySchema,
  stopSchema,
  waitSchema,
} from "#app/domains/cases/index.ts";
import {
  addCaseNote,
  endCase,
  endStepLink,
  getCase,
  lastInquiry,
  linksOfStep,
  listAuthorities,
  listCaseNotes,
  listColleagues,
  postCaseMessage,
  sendStepLink,
  setAuthority,
} from "#app/domains/cases/index.server.ts";
import type { CaseView } from "#app/domains/cases/index.server.ts";
import { LawHints } from "#app/domains/lawwatch/components/index.ts";
import { lawHints } from "#app/domains/lawwatch/index.server.ts";
import { StepLetter } from "#app/domains/letters/components/index.ts";
import { ComingBackAlert } from "#app/domains/notices/components/index.ts";
import { listComingBack } from "#app/domains/notices/index.server.ts";
import { useT } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { formError, secureAction, secureLoader } from "#app/permissions/gate.server.ts";
import { newId } from "#app/platform/ids.ts";
import { formWithFile } from "#app/platform/http/file-size.ts";
import { pageMeta } from "#app/ui/page-meta.ts";
import { evidence, jobEnd, step } from "../case-doors.server.ts";

const params = z.object({ caseId: z.uuid() });
const side = "CENTER";
const pathOf = (caseId: string, rest: string) => `/advisor/cases/${caseId}?${rest}`;

export const loader = secureLoader({ params, can: ["update", "Case"] }, async ({ ctx, params, url }) => {
  const view = await getCase(ctx, side, params.caseId, url.searchParams.get("step"));
  const t = translator(ctx.locale, "cases");
  return {
    title: t("page.heading", {
      person: view.person.name ?? view.person.reference,
      vacancy: view.vacancy.title,
    }),
    view,
    hints: await lawHints(ctx, { kind: "case", id: params.caseId }),
    comingBack: await listComingBack(ctx, [{ companyId: view.company.id }, { candidateId: view.person.id }]),
    today: ctx.today,
    uploadId: newId(),
    links: view.selected === null ? [] : await linksOfStep(ctx, view.selected.id),
    linkId: newId(),
    ...(await officeOf(ctx, view.selected)),
    notes: await listCaseNotes(ctx, view.id),
    colleagues: await listColleagues(ctx),
    noteId: newId(),
    messageId: newId(),
    mayUpload: view.state !== "ENDED",
    hidden: null,
  };
});

/** What the panel of a step says of its authority. */
async function officeOf(ctx: UserCtx, step: CaseView["selected"]) {
  if (step?.party !== "AUTHORITY") return { authorities: [], asked: null };
  return { authorities: await listAuthorities(ctx), asked: await lastInquiry(ctx, step.id) };
}

const can = ["update", "Milestone"] as const;
const lead = ["update", "Case"] as const;

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
      setAside: { can: lead, schema: plainStepSchema },
      reopen: { can: lead, schema: plainStepSchema },
      upload: { can: lead, schema: evidenceSchema },
      endJob: { can: lead, schema: jobEndSchema },
      message: { can: ["create", "Message"], schema: caseMessageSchema },
      authority: { can: lead, schema: stepAuthoritySchema },
      note: { can: lead, schema: caseNoteSchema },
      sendLink: { can: lead, schema: linkSchema },
      endLink: { can: lead, schema: endLinkSchema },
      end: { can: lead, schema: endSchema },
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
    setAside: (args) => step(args, { side, move: "set_aside", ...args.params, back: backTo(args) }),
    reopen: (args) => step(args, { side, move: "reopen", ...args.params, back: backTo(args) }),
    upload: (args) => evidence(args, { side, ...args.params, back: backTo(args) }),
    endJob: (args) => jobEnd(args, { side, ...args.params, back: pathOf(args.params.caseId, "saved=1") }),
    message: async ({ ctx, params: { caseId }, data }) => {
      const done = await postCaseMessage(ctx, side, { caseId, ...data });
      return done.ok
        ? redirect(`${pathOf(caseId, "saved=1")}#messages`)
        : formError(data, { audience: done.code });
    },
    authority: async (args) => {
      const done = await setAuthority(args.ctx, { ...args.params, ...args.data });
      return done.ok ? redirect(backTo(args)) : formError(args.data, { form: done.code }, 409);
    },
    note: async ({ ctx, params: { caseId }, data }) => {
      const done = await addCaseNote(ctx, { caseId, ...data });
      return done.ok
        ? redirect(`${pathOf(caseId, "saved=1")}#notes`)
        : formError(data, { tell: done.code }, 409);
    },
    sendLink: async (args) => {
      const done = await sendStepLink(args.ctx, { ...args.params, ...args.data });
      return done.ok ? redirect(backTo(args)) : formError(args.data, { form: done.code }, 409);
    },
    endLink: async (args) => {
      await endStepLink(args.ctx, { ...args.params, ...args.data });
      return redirect(backTo(args));
    },
    end: async ({ ctx, params: { caseId }, data }) => {
      const done = await endCase(ctx, { caseId, ...data });
      return done.ok ? redirect(pathOf(caseId, "saved=1")) : formError(data, { form: done.code }, 409);
    },
  },
);

function backTo({ params, data }: { params: { caseId: string }; data: { milestoneId: string } }): string {
  return pathOf(params.caseId, `step=${data.milestoneId}&saved=1`);
}

export const meta = pageMeta;

/** One case for the center. */
export default function AdvisorCase() {
  const { hints, comingBack, links, linkId, authorities, asked, notes, colleagues, noteId, ...page } =
    useLoaderData<typeof loader>();
  const fees = useT("fees");
  const paperwork = useT("paperwork");
  const letters = useT("letters");
  const family = useT("family");
  const billing = useT("billing");
  const { selected, state } = page.view;
  const asks = selected !== null && state !== "ENDED" && isUnderWay(selected.state);
  return (
    <CasePage
      {...page}
      side={side}
      hints={
        <>
          <NewerPlan view={page.view} />
          <ComingBackAlert people={comingBack} />
          <LawHints hints={hints} byUs />
          <p>
            <Link to={`/advisor/cases/${page.view.id}/fees`}>{fees("link")}</Link> ·{" "}
            <Link to={`/advisor/cases/${page.view.id}/letters`}>{letters("link")}</Link> ·{" "}
            <Link to={`/advisor/cases/${page.view.id}/family`}>{family("link")}</Link> ·{" "}
            <Link to={`/advisor/cases/${page.view.id}/documents`}>{paperwork("link")}</Link> ·{" "}
            <Link to={`/advisor/payments/new?case=${page.view.id}`}>{billing("new")}</Link>
          </p>
        </>
      }
      stepExtra={
        <>
          {selected?.party === "AUTHORITY" ? (
            <StepAuthority step={selected} {...{ authorities, asked }} closed={state === "ENDED"} />
          ) : null}
          {selected ? (
            <StepLetter step={selected.key} side={side} base={`/advisor/cases/${page.view.id}/letters`} />
          ) : null}
          {asks ? <StepLinks milestoneId={selected.id} links={links} linkId={linkId} /> : null}
        </>
      }
    >
      <CaseNotes {...{ notes, colleagues, noteId }} />
      <ManageCase view={page.view} />
    </CasePage>
  );
}
