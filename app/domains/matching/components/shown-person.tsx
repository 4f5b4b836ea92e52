import { IdentityList, ProfileList } from "#app/domains/candidates/components/index.ts";
import { useT } from "#app/i18n/index.ts";
import { Card } from "#app/ui/index.ts";
import type { CompanyPage } from "../page-data.server.ts";

type Shown = Pick<CompanyPage["proposal"], "profile" | "identity" | "documents">;

/** Occupation and wishes: what everybody concerned sees. */
export function ShownProfile({ profile }: Pick<Shown, "profile">) {
  const t = useT("candidates");
  return (
    <Card title={t("page.profile")}>
      <ProfileList profile={profile} />
    </Card>
  );
}

/** What a company sees once the person has agreed, and what the person is shown before agreeing. */
export function ShownIdentity({ identity, documents }: Omit<Shown, "profile">) {
  const t = useT("candidates");
  const papers = useT("papers");
  if (!identity) return null;
  return (
    <>
      <Card title={t("page.identity")}>
        <IdentityList identity={identity} />
      </Card>
      <Card title={t("page.documents")}>
        {documents.length === 0 ? <p className="muted">{t("page.documentsEmpty")}</p> : null}
        <ul className="entries">
          {documents.map(({ id, name }) => (
            <li key={id}>
              <a href={`/documents/${id}`}>{papers("download", { name })}</a>
            </li>
          ))}
        </ul>
      </Card>
    </>
  );
}
