import { Link } from "@remix-run/react";
import type { PlainDate } from "#app/domains/calendar/plain-date.ts";
import { useT } from "#app/i18n/index.ts";
import type { ProposalState } from "#app/platform/database/generated/enums.ts";
import { Sign, StateLabel, Table, useSince } from "#app/ui/index.ts";
import type { Line } from "../lines.ts";
import type { ProposalParty } from "../proposal-rules.ts";
import { LINE_IDS } from "../weights.ts";
import type { LineId } from "../weights.ts";
import { signOf, useSaid } from "./said.tsx";

export interface ComparedProposal {
  id: string;
  /** "K-2041" */
  key: string;
  /** where a consent holds */
  name: string | null;
  state: ProposalState;
  turn: ProposalParty | null;
  since: PlainDate;
  score: number;
  lines: readonly Line[];
}

interface ComparisonTableProps {
  proposals: readonly ComparedProposal[];
  caption: string;
  today: PlainDate;
}

/** Proposals side by side: a column each, a row for every compared feature; on a phone a block per feature. */
export function ComparisonTable({ proposals, caption, today }: ComparisonTableProps) {
  const t = useT("matching");
  const words = useT("ranking");
  const said = useSaid();
  const since = useSince();
  const rows: ("state" | "score" | LineId | "open")[] = ["state", "score", ...LINE_IDS, "open"];
  const cell = (proposal: ComparedProposal, row: (typeof rows)[number]) => {
    if (row === "state") return <Standing proposal={proposal} since={since(proposal.since, today)} />;
    if (row === "score") return t("score", { score: proposal.score });
    if (row === "open")
      return (
        <Link to={`/employer/proposals/${proposal.id}`}>{words("compare.open", { of: proposal.key })}</Link>
      );
    const line = proposal.lines.find(({ id }) => id === row);
    if (!line) return "–";
    return (
      <>
        <Sign name={signOf(line)} /> {said(line)}
      </>
    );
  };
  const heads = {
    state: t("proposals.state"),
    score: t("proposal.score"),
    open: words("compare.next"),
  };
  return (
    <div className="comparison">
      <Table
        caption={caption}
        rows={rows}
        rowKey={(row) => row}
        columns={[
          {
            head: words("compare.feature"),
            rowHead: true,
            cell: (row) => (row in heads ? heads[row as keyof typeof heads] : t(`line.${row as LineId}`)),
          },
          ...proposals.map((proposal) => ({
            head: proposal.name ? `${proposal.name} (${proposal.key})` : proposal.key,
            cell: (row: (typeof rows)[number]) => cell(proposal, row),
          })),
        ]}
      />
    </div>
  );
}

function Standing({ proposal, since }: { proposal: ComparedProposal; since: string }) {
  const t = useT("matching");
  return (
    <>
      <StateLabel of="ProposalState" value={proposal.state} />
      {proposal.turn ? ` ${t("proposals.turn")}: ${t(`turn.${proposal.turn}`)}, ${since}` : null}
    </>
  );
}
