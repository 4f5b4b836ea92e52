import type { MetaFunction } from "@remix-run/node";
import { Outlet, useLoaderData, useRouteLoaderData } from "@remix-run/react";
import { publicLoader } from "#app/permissions/gate.server.ts";
import { ErrorPage } from "#app/ui/shell/error-page.tsx";
import { errorTitle } from "#app/ui/shell/error-title.ts";
import { Shell } from "#app/ui/shell/shell.tsx";
import { publicFrame } from "../frame.server.ts";

export const loader = publicLoader({}, ({ ctx, house }) => publicFrame(ctx, house));

export const meta: MetaFunction = errorTitle;

/** Frame of all pages that need no account, and of sign-in. */
export default function PublicLayout() {
  return (
    <Shell data={useLoaderData<typeof loader>()}>
      <Outlet />
    </Shell>
  );
}

export function ErrorBoundary() {
  return (
    <Shell data={useRouteLoaderData<typeof loader>("routes/public/layout")}>
      <ErrorPage />
    </Shell>
  );
}
