import type { ReferralState, Topic } from "#app/platform/database/generated/enums.ts";
import { Form, SelectField, TextArea } from "#app/ui/forms/index.ts";
import { Card, StateLabel } from "#app/ui/index.ts";
import { formatDate, useLocale, useT } from "#app/i18n/index.ts";
import { referralSchema } from "../schema.ts";

interface Referral {
  id: string;
  question: string;
  answer: string | null;
  state: ReferralState;
  createdAt: Date;
  answeredAt: Date | null;
  partner: { name: string };
}

interface ReferralsCardProps {
  referrals: readonly Referral[];
  partners: readonly { id: string; name: string; topics: readonly Topic[] }[];
  topics: readonly Topic[];
  referralId: string;
  mayRefer: boolean;
}

/** Who was asked, what they answered, and a new question; bodies competent for the topics stand first. */
export function ReferralsCard({ referrals, partners, topics, referralId, mayRefer }: ReferralsCardProps) {
  const t = useT("support");
  const locale = useLocale();
  const competent = (partner: { topics: readonly Topic[] }) =>
    partner.topics.some((topic) => topics.includes(topic));
  const ordered = [...partners.filter(competent), ...partners.filter((partner) => !competent(partner))];
  return (
    <Card title={t("referral.sent")}>
      {referrals.length === 0 ? <p className="muted">{t("referral.empty")}</p> : null}
      <ul className="entries">
        {referrals.map((referral) => (
          <li key={referral.id}>
            <strong>{referral.partner.name}</strong> <StateLabel of="ReferralState" value={referral.state} />
            <p className="thread__body">{referral.question}</p>
            <p className="muted">{t("referral.asked", { date: formatDate(referral.createdAt, locale) })}</p>
            {referral.answer && referral.answeredAt ? (
              <>
                <p className="muted">
                  {t("referral.answer", { date: formatDate(referral.answeredAt, locale) })}
                </p>
                <p className="thread__body">{referral.answer}</p>
              </>
            ) : null}
          </li>
        ))}
      </ul>
      {mayRefer && partners.length > 0 ? (
        <details className="more">
          <summary>{t("referral.title")}</summary>
          <Form
            key={referralId}
            schema={referralSchema}
            intent="refer"
            labels="support"
            submissionId={referralId}
            submitLabel={t("referral.send")}
            submitVariant="secondary"
          >
            <SelectField
              name="partnerId"
              options={ordered.map((partner) => ({
                value: partner.id,
                label: competent(partner) ? `${partner.name} (${t("referral.competent")})` : partner.name,
              }))}
            />
            <TextArea name="question" />
          </Form>
        </details>
      ) : null}
    </Card>
  );
}
