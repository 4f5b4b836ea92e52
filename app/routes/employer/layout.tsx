import type { MetaFunction } from "@remix-run/node";
import { Outlet, useLoaderData, useRouteLoaderData } from "@remix-run/react";
import { secureLoader } from "#app/permissions/gate.server.ts";
import { ErrorPage } from "#app/ui/shell/error-page.tsx";
import { errorTitle } from "#app/ui/shell/error-title.ts";
import { Shell } from "#app/ui/shell/shell.tsx";
import { areaFrame } from "../frame.server.ts";

export const loader = secureLoader({ can: "signed-in" }, ({ ctx, house }) =>
  areaFrame(ctx, "employer", house),
);

export const meta: MetaFunction = errorTitle;

/** Frame of all pages for companies and their representatives. */
export default function EmployerLayout() {
  return (
    <Shell data={useLoaderData<typeof loader>()}>
      <Outlet />
    </Shell>
  );
}

export function ErrorBoundary() {
  return (
    <Shell data={useRouteLoaderData<typeof loader>("routes/employer/layout")}>
      <ErrorPage />
    </Shell>
  );
}
