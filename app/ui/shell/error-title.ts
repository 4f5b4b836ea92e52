import type { MetaFunction } from "@remix-run/node";
import { isRouteErrorResponse } from "@remix-run/react";

/** Statuses with words of their own; everything else is shown as 500. */
export const ERROR_STATUSES = ["400", "403", "404", "405", "413", "429", "500"] as const;
export type ErrorStatus = (typeof ERROR_STATUSES)[number];

/** The status an error is shown as. */
export function statusOf(error: unknown): ErrorStatus {
  const status = isRouteErrorResponse(error) ? String(error.status) : "500";
  return ERROR_STATUSES.find((known) => known === status) ?? "500";
}

/** What the root's loader brings for error pages: titles by status, for `meta` has no other way to words. */
interface RootData {
  errorTitles?: Readonly<Record<string, string>>;
}

/** The title of a frame whose page failed; nothing where it did not, so that the page's own title counts. */
export const errorTitle: MetaFunction = ({ error, matches }) => {
  if (error === undefined) return [];
  const root = matches.find(({ id }) => id === "root")?.data as RootData | undefined;
  return [{ title: root?.errorTitles?.[statusOf(error)] ?? "Fachkräftelotse" }];
};
