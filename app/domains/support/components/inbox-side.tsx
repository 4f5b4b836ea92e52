import type { Topic, Urgency, RequestState } from "#app/platform/database/generated/enums.ts";
import { ActionButton, Form, HiddenField, SelectField } from "#app/ui/forms/index.ts";
import { Card, LinkButton } from "#app/ui/index.ts";
import { useT } from "#app/i18n/index.ts";
import { possibleSteps } from "../rules.ts";
import { triageSchema } from "../schema.ts";
import { TopicsAndUrgency } from "./topics-and-urgency.tsx";

interface SideRequest {
  id: string;
  subject: string;
  message: string;
  state: RequestState;
  topics: readonly Topic[];
  urgency: Urgency;
  version: number;
  company: { legalName: string };
  vacancy: { title: string } | null;
  assigneeId: string | null;
}

interface InboxSideProps {
  request: SideRequest | null;
  assignees: readonly { id: string; name: string }[];
  mayTake: boolean;
}

/** The chosen request beside the list: what it is about, and who takes it, in one motion. */
export function InboxSide({ request, assignees, mayTake }: InboxSideProps) {
  const t = useT("support");
  if (!request) {
    return (
      <Card kind="quiet" title={t("inbox.side")}>
        <p>{t("inbox.choose")}</p>
      </Card>
    );
  }
  const steps = possibleSteps(request.state, mayTake ? "advisor" : "desk");
  return (
    <Card title={request.subject}>
      <p className="muted">
        {request.company.legalName}
        {request.vacancy ? ` · ${request.vacancy.title}` : ""}
      </p>
      <p className="thread__body">{request.message}</p>
      <div className="row">
        {mayTake && steps.includes("take") ? (
          <ActionButton
            intent="take"
            values={{ requestId: request.id, version: request.version }}
            variant="primary"
            labels="support"
          >
            {t("triage.take")}
          </ActionButton>
        ) : null}
        <LinkButton to={`/advisor/requests/${request.id}`}>{t("inbox.open")}</LinkButton>
      </div>
      {steps.includes("triage") ? (
        <TriageForm key={request.id} request={request} assignees={assignees} />
      ) : null}
    </Card>
  );
}

function TriageForm({
  request,
  assignees,
}: {
  request: SideRequest;
  assignees: InboxSideProps["assignees"];
}) {
  const t = useT("support");
  return (
    <Form
      schema={triageSchema}
      intent="triage"
      id={`triage-${request.id}`}
      labels="support"
      values={{
        requestId: request.id,
        version: request.version,
        topics: request.topics,
        urgency: request.urgency,
        assigneeId: request.assigneeId ?? undefined,
      }}
      submitLabel={t("triage.save")}
      submitVariant="secondary"
    >
      <h3>{t("triage.title")}</h3>
      <HiddenField name="requestId" />
      <HiddenField name="version" />
      <TopicsAndUrgency />
      <SelectField
        name="assigneeId"
        options={assignees.map(({ id, name }) => ({ value: id, label: name }))}
        optional
      />
    </Form>
  );
}
