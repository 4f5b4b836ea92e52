import type { ReactNode } from "react";
import { useT } from "#app/i18n/index.ts";
import { Badge, Card, DescriptionList, Table } from "#app/ui/index.ts";
import type { ComparedWay, ProspectsView, SourcedView } from "../prospects/view.ts";
import { Cited } from "./cited.tsx";
import { comparedFacts, inTables } from "./wording.ts";

/** Where the open ways lead: side by side if there are several, and the one to take in whole sentences. */
export function Outlook({ prospects: { ways, outlook } }: { prospects: ProspectsView }) {
  const t = useT("check");
  const title = outlook && t("compare.outlook", { name: outlook.name });
  if (ways.length === 0) {
    return outlook ? (
      <Card title={title}>
        <Aspects aspects={outlook.aspects} />
      </Card>
    ) : null;
  }
  return (
    <Card title={t("compare.title")}>
      <Comparison ways={ways} />
      {outlook ? (
        <details className="more">
          <summary>{title}</summary>
          <Aspects aspects={outlook.aspects} />
        </details>
      ) : null}
    </Card>
  );
}

interface Row {
  id: string;
  head: string;
  cell: (way: ComparedWay) => ReactNode;
}

function Comparison({ ways }: { ways: readonly ComparedWay[] }) {
  const t = useT("check");
  const rows = useRows(ways);
  return inTables(ways).map((columns) => (
    <div className="compare" key={columns[0]?.id}>
      <Table
        caption={t("compare.caption", { names: columns.map(({ name }) => name).join("; ") })}
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          { head: t("compare.aspect"), rowHead: true, cell: ({ head }) => head },
          ...columns.map((way) => ({ head: way.name, cell: ({ cell }: Row) => cell(way) })),
        ]}
      />
    </div>
  ));
}

/** What tells the ways apart, one row each. */
function useRows(ways: readonly ComparedWay[]): Row[] {
  const t = useT("check");
  const law = useT("law");
  const cell = (id: string) => (way: ComparedWay) => {
    const fact = comparedFacts(way, t, law).find((one) => one.id === id);
    if (!fact) return null;
    return fact.norm === null ? fact.text : <Cited sentence={{ text: fact.text, norm: fact.norm }} />;
  };
  const [first] = ways;
  return [
    {
      id: "norm",
      head: t("compare.norm"),
      cell: ({ norm, isRecommended }) => (
        <>
          <p lang="de">{norm}</p>
          {isRecommended ? (
            <p>
              <Badge tone="success" sign="done">
                {t("compare.recommended")}
              </Badge>
            </p>
          ) : null}
        </>
      ),
    },
    ...(first ? comparedFacts(first, t, law).map(({ id, head }) => ({ id, head, cell: cell(id) })) : []),
  ];
}

function Aspects({
  aspects,
}: {
  aspects: readonly (SourcedView & { id: "language" | "settlement" | "family" })[];
}) {
  const t = useT("check");
  return (
    <DescriptionList
      items={aspects.map((sentence) => ({
        term: t(`compare.${sentence.id}`),
        value: <Cited sentence={sentence} />,
      }))}
    />
  );
}
