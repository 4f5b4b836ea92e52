import type { LinksFunction, MetaFunction } from "@remix-run/node";
import { Outlet } from "@remix-run/react";
import { translator } from "./i18n/index.server.ts";
import { publicLoader } from "./permissions/gate.server.ts";
import regularFont from "./ui/fonts/fira-sans-regular.woff2?url";
import semiboldFont from "./ui/fonts/fira-sans-semibold.woff2?url";
import { Document } from "./ui/shell/document.tsx";
import { publicFrame } from "./routes/frame.server.ts";
import { ErrorPage } from "./ui/shell/error-page.tsx";
import { ERROR_STATUSES, errorTitle } from "./ui/shell/error-title.ts";
import { Shell } from "./ui/shell/shell.tsx";
import styles from "./ui/styles/index.css?url";

const font = (href: string) =>
  ({ rel: "preload", as: "font", type: "font/woff2", crossOrigin: "anonymous", href }) as const;

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: styles },
  font(regularFont),
  font(semiboldFont),
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
];

export const meta: MetaFunction = errorTitle;

export const loader = publicLoader({}, ({ ctx, house }) => {
  const t = translator(ctx.locale, "shell");
  return {
    locale: ctx.locale,
    requestId: ctx.requestId,
    frame: publicFrame(ctx, house),
    errorTitles: Object.fromEntries(ERROR_STATUSES.map((status) => [status, t(`errors.${status}.title`)])),
  };
});

export default function Root() {
  return (
    <Document>
      <Outlet />
    </Document>
  );
}

/** The last net: errors outside every area, or of an area's own frame. */
export function ErrorBoundary() {
  return (
    <Document>
      <Shell>
        <ErrorPage />
      </Shell>
    </Document>
  );
}
