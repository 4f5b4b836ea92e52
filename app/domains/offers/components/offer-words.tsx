import type { PlainDate } from "#app/domains/calendar/plain-date.ts";
import { formatDate, formatMoney, useLocale, useT } from "#app/i18n/index.ts";
import type { CefrLevel, OfferKind, OfferState } from "#app/platform/database/generated/enums.ts";
import { DescriptionList, ExternalLink } from "#app/ui/index.ts";

/** An offer as pages show it. */
export interface ShownOffer {
  id: string;
  kind: OfferKind;
  title: string;
  provider: string;
  fromLevel: CefrLevel | null;
  toLevel: CefrLevel | null;
  online: boolean;
  municipality: string | null;
  startsOn: PlainDate | null;
  endsOn: PlainDate | null;
  schedule: string | null;
  costCents: number | null;
  funding: string | null;
  link: string | null;
  state: OfferState;
}

/** A level in one word: "B1", or that nothing is needed. */
export function useLevelWord(): (level: CefrLevel) => string {
  const t = useT("plan");
  return (level) => (level === "NONE" ? t("noGerman") : level);
}

/** Levels, days and place of an offer, each in one line; null where there is nothing to say. */
export function useOfferWords() {
  const t = useT("plan");
  const locale = useLocale();
  const level = useLevelWord();
  const date = (day: PlainDate) => formatDate(day, locale);
  return {
    levels: ({ fromLevel, toLevel }: Pick<ShownOffer, "fromLevel" | "toLevel">): string | null => {
      if (toLevel === null) return null;
      if (fromLevel === null) return t("levelTo", { to: level(toLevel) });
      return t("levels", { from: level(fromLevel), to: level(toLevel) });
    },
    dates: ({ startsOn, endsOn }: Pick<ShownOffer, "startsOn" | "endsOn">): string => {
      if (startsOn !== null && endsOn !== null)
        return startsOn === endsOn ? date(startsOn) : t("fromTo", { from: date(startsOn), to: date(endsOn) });
      if (startsOn !== null) return t("from", { from: date(startsOn) });
      return endsOn === null ? t("anytime") : `${t("anytime")}, ${t("until", { to: date(endsOn) })}`;
    },
    place: ({ municipality, online }: Pick<ShownOffer, "municipality" | "online">): string => {
      if (municipality === null) return t("online");
      return online ? t("placeOrOnline", { place: municipality }) : municipality;
    },
  };
}

/** What an offer is, when, where and what it costs. Its own words are German, whatever the page's language. */
export function OfferFacts({ offer }: { offer: ShownOffer }) {
  const t = useT("plan");
  const words = useT("enums");
  const locale = useLocale();
  const { levels, dates, place } = useOfferWords();
  const own = (text: string | null) => (text === null ? null : <bdi lang="de">{text}</bdi>);
  return (
    <DescriptionList
      items={[
        { term: t("facts.kind"), value: words(`OfferKind.${offer.kind}`) },
        { term: t("facts.levels"), value: levels(offer) },
        { term: t("facts.provider"), value: own(offer.provider) },
        { term: t("facts.dates"), value: dates(offer) },
        { term: t("facts.schedule"), value: own(offer.schedule) },
        { term: t("facts.place"), value: <bdi>{place(offer)}</bdi> },
        {
          term: t("facts.cost"),
          value:
            offer.costCents === null
              ? null
              : offer.costCents === 0
                ? t("free")
                : formatMoney(offer.costCents, locale),
        },
        { term: t("facts.funding"), value: own(offer.funding) },
        {
          term: t("facts.link"),
          value: offer.link ? <ExternalLink href={offer.link}>{t("website")}</ExternalLink> : null,
        },
      ]}
    />
  );
}
