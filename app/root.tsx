import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Outlet } from "@remix-run/react";
import { resolveLocale } from "./i18n/locale.ts";
import { Document } from "./ui/shell/document.tsx";
import { ErrorPage } from "./ui/shell/error-page.tsx";
import regularFont from "./ui/fonts/fira-sans-regular.woff2?url";
import semiboldFont from "./ui/fonts/fira-sans-semibold.woff2?url";
import styles from "./ui/styles/index.css?url";

const font = (href: string) =>
  ({ rel: "preload", as: "font", type: "font/woff2", crossOrigin: "anonymous", href }) as const;

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: styles },
  font(regularFont),
  font(semiboldFont),
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
];

export const meta: MetaFunction = () => [{ title: "Fachkräftelotse" }];

export function loader({ request }: LoaderFunctionArgs) {
  return { locale: resolveLocale(request) };
}

export default function Root() {
  return (
    <Document>
      <Outlet />
    </Document>
  );
}

/** The last net: errors no area has caught. */
export function ErrorBoundary() {
  return (
    <Document>
      <ErrorPage />
    </Document>
  );
}
