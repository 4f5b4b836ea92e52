import { useT } from "#app/i18n/index.ts";
import { Table } from "#app/ui/index.ts";
import type { Cell, LetterContent, Part, Said } from "../content/types.ts";

/** A letter on the page as it will stand on paper: German, with the English reading help below each part. */
export function LetterText({ letter }: { letter: LetterContent }) {
  return (
    <article className="letter letter--bilingual" lang="de" dir="ltr">
      <p>{[letter.from.name, ...letter.from.lines].join(" · ")}</p>
      {letter.to === null || letter.to.lines.length === 0 ? null : (
        <p className="letter__foot">
          {letter.to.lines.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </p>
      )}
      <Both as="h3" text={letter.title} />
      {letter.parts.map((part, index) => (
        <PartText key={index} part={part} />
      ))}
      <div className="letter__note">
        {letter.is.map((text) => (
          <Both key={text.de} as="p" text={text} />
        ))}
      </div>
    </article>
  );
}

function Both({ as: Tag, text: { de, en } }: { as: "h3" | "h4" | "h5" | "p"; text: Said }) {
  return (
    <div>
      <Tag>{de}</Tag>
      {en === de ? null : <Help>{en}</Help>}
    </div>
  );
}

function Help({ children }: { children: string }) {
  return (
    <p lang="en" className="muted letter__help">
      {children}
    </p>
  );
}

function PartText({ part }: { part: Part }) {
  const t = useT("letters");
  const gap = (
    <span className="muted" lang="de">
      …
    </span>
  );
  switch (part.kind) {
    case "heading":
      return <Both as={part.level === 3 ? "h5" : "h4"} text={part.text} />;
    case "paragraph":
      return <Both as="p" text={part.text} />;
    case "list": {
      const List = part.ordered ? "ol" : "ul";
      return (
        <List>
          {part.items.map((text) => (
            <li key={text.de}>
              <Both as="p" text={text} />
            </li>
          ))}
        </List>
      );
    }
    case "fields":
      return (
        <dl className="letter__fields">
          {part.rows.map(({ label, value }) => (
            <div key={label.de}>
              <dt>
                {label.de}
                <Help>{label.en}</Help>
              </dt>
              <dd>
                {value ?? (
                  <>
                    {gap} <span className="muted">{t("gap")}</span>
                  </>
                )}
              </dd>
            </div>
          ))}
        </dl>
      );
    case "table":
      return <TextTable part={part} />;
    case "lines":
      return <p className="muted">… {part.caption.de}</p>;
    case "signatures":
      return (
        <ul>
          {part.rows.flat().map(({ de }, index) => (
            <li key={index}>… {de}</li>
          ))}
        </ul>
      );
  }
}

interface Line {
  key: string;
  cells: readonly Cell[];
}

function TextTable({ part: { heads, rows } }: { part: Extract<Part, { kind: "table" }> }) {
  return (
    <Table
      caption={heads.map(({ de }) => de).join(", ")}
      columns={heads.map(({ de }, place) => ({
        head: de,
        cell: ({ cells }: Line) => <CellText cell={cells[place] ?? ""} />,
        rowHead: place === 0,
      }))}
      rows={rows.map((cells, index) => ({ cells, key: String(index) }))}
      rowKey={({ key }) => key}
    />
  );
}

function CellText({ cell }: { cell: Cell }) {
  return typeof cell === "string" ? cell : <Both as="p" text={cell} />;
}
