import type { MetaFunction } from "@remix-run/node";
import { Outlet } from "@remix-run/react";
import { ErrorPage } from "#app/ui/shell/error-page.tsx";
import { errorTitle } from "#app/ui/shell/error-title.ts";
import { Shell } from "#app/ui/shell/shell.tsx";

export const meta: MetaFunction = errorTitle;

/** Frame of all pages that need no account, and of sign-in. */
export default function PublicLayout() {
  return (
    <Shell>
      <Outlet />
    </Shell>
  );
}

export function ErrorBoundary() {
  return (
    <Shell>
      <ErrorPage />
    </Shell>
  );
}
