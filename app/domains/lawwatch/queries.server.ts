import { countReachable } from "#app/domains/accounts/index.server.ts";
import { fromUtcDate, toUtcDate, type PlainDate } from "#app/domains/calendar/index.ts";
import type { Locale } from "#app/domains/immigration/index.ts";
import { staffLocale } from "#app/i18n/locale.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { leavesOpen, toldRoutes, wordRoutes, type WatchedRoute } from "./changes.ts";
import { readMatters, type Subject } from "./matters.server.ts";
import {
  changedMatters,
  isWaiting,
  noticeStates,
  subjectColumn,
  versionOf,
  type NoticeState,
} from "./notices.server.ts";
import type { WatchedKind } from "./schema.ts";

/** A check, a vacancy or a case with the ways that change, whom that concerns, and whether they know. */
export interface WatchedMatter extends Subject {
  title: string;
  savedOn: PlainDate | null;
  company: string;
  companyId: string;
  routes: readonly WatchedRoute[];
  concerned: {
    /** people of the company who get a mail */
    people: number;
    representatives: number;
    advisorName: string | null;
  };
  notice: NoticeState | null;
  /** the line as it is shown; it goes back with the order to tell */
  version: string;
}

export interface LawWatch {
  matters: readonly WatchedMatter[];
  looked: Readonly<Record<WatchedKind, number>>;
  /** how many matters there are whose people have not been told */
  waiting: number;
  /** the list as it is shown */
  version: string;
}

/**
 * The saved checks, published vacancies and running cases of the center that the law of a later day answers otherwise
 * than today's, with the reason, and whether those concerned were told. Of a case only its own way counts.
 */
export async function watchLaw(ctx: UserCtx, to: PlainDate, locale: Locale): Promise<LawWatch> {
  const { looked, changed } = await changedMatters(ctx, to);
  const companies = [...new Set(changed.map(({ company }) => company.id))];
  const [stateOf, peopleOf] = await Promise.all([
    noticeStates(ctx, to),
    countReachable(ctx.db, "companyId", companies),
  ]);
  const count = (kind: WatchedKind) => looked.filter((matter) => matter.kind === kind).length;
  const matters = changed.map((matter) => ({
    ...{ kind: matter.kind, id: matter.id, title: matter.title, savedOn: matter.savedOn },
    company: matter.company.legalName,
    companyId: matter.company.id,
    routes: wordRoutes(toldRoutes(matter.routes), locale),
    concerned: {
      people: peopleOf.get(matter.company.id) ?? 0,
      representatives: matter.representatives,
      advisorName: matter.advisorName,
    },
    notice: stateOf(matter),
    version: versionOf(to, [matter]),
  }));
  return {
    looked: { check: count("check"), vacancy: count("vacancy"), case: count("case") },
    matters,
    waiting: matters.filter(({ notice }) => isWaiting(notice)).length,
    version: versionOf(to, changed),
  };
}

/** What a coming day changes for one matter, as far as those concerned were told. */
export interface LawHint {
  day: PlainDate;
  toldAt: Date;
  routes: readonly WatchedRoute[];
  /** the day only leaves open what is clear today */
  open: boolean;
}

/**
 * The changes of coming days that were told about one check, vacancy or case, nearest first. The notice says that it was
 * told; what changes is asked anew, for a salary may have risen since, or a draft may have become law.
 */
export async function lawHints(ctx: UserCtx, subject: Subject): Promise<LawHint[]> {
  const notices = await ctx.db.lawNotice.findMany({
    where: { ...subjectColumn(subject), day: { gt: toUtcDate(ctx.today) } },
    select: { day: true, createdAt: true },
    orderBy: [{ day: "asc" }, { createdAt: "desc" }],
  });
  if (notices.length === 0) return [];
  const [matter] = await readMatters(ctx, subject);
  if (!matter) return [];
  const latest = notices.filter(({ day }, at) => notices[at - 1]?.day.getTime() !== day.getTime());
  return latest.flatMap((notice) => {
    const day = fromUtcDate(notice.day);
    const routes = wordRoutes(toldRoutes(matter.routesAt(day)), staffLocale(ctx.locale));
    return routes.length > 0 ? [{ day, toldAt: notice.createdAt, routes, open: leavesOpen(routes) }] : [];
  });
}
