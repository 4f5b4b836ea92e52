import { useT } from "#app/i18n/index.ts";
import { ActionButton } from "#app/ui/forms/index.ts";
import { Card, Confirm, StateLabel } from "#app/ui/index.ts";
import type { LetterView } from "../read.server.ts";
import { SignedLine } from "./letter-list.tsx";

/** The versions that were signed off, the newest first, each as the file it was then. */
export function Versions({ page: { versions, over } }: { page: LetterView }) {
  const t = useT("letters");
  if (versions.length === 0) return <p className="muted">{t("noVersion")}</p>;
  return (
    <Card title={t("versions")}>
      <ul className="entries">
        {versions.map((version) => (
          <li key={version.id}>
            <StateLabel of="LetterState" value={version.state} />
            <SignedLine letter={version} />
            <p>
              <a href={`/letters/${version.id}/file`}>{t("download", { number: version.number })}</a>
            </p>
            {version.state === "SIGNED_OFF" && !over ? (
              <Confirm label={t("withdraw", { number: version.number })} quiet>
                <p>{t("withdrawText")}</p>
                <ActionButton
                  intent="withdraw"
                  values={{ letterId: version.id, version: version.version }}
                  variant="danger"
                  labels="letters"
                  description={t("withdraw", { number: version.number })}
                >
                  {t("withdrawDo")}
                </ActionButton>
              </Confirm>
            ) : null}
          </li>
        ))}
      </ul>
    </Card>
  );
}
