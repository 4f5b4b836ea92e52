import type { ReactNode } from "react";
import { I18nextProvider } from "react-i18next";
import { createMemoryRouter, RouterProvider, type RouteObject } from "react-router-dom";
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from "react-router-dom/server";
import { i18nFor } from "#app/i18n/index.server.ts";
import type { Locale } from "#app/i18n/locale.ts";

export interface Stage {
  locale?: Locale;
  path?: string;
  /** what the page's action answers to a posted form */
  action?: (form: FormData) => unknown;
  /** what the action answered to the request that brought the page */
  answered?: unknown;
  /** data of the root's loader */
  root?: unknown;
  /** instead of the element, the page fails with this */
  fails?: unknown;
}

// As Remix sets them with all future flags on.
const FUTURE = {
  v7_fetcherPersist: true,
  v7_normalizeFormMethod: true,
  v7_partialHydration: true,
  v7_relativeSplatPath: true,
  v7_skipActionErrorRevalidation: true,
};

/** The routes of a page of its own: a root with data, and in it the element with an action. */
function routesAround(element: ReactNode, stage: Stage): RouteObject[] {
  return [
    {
      id: "root",
      loader: () => stage.root ?? null,
      children: [
        {
          id: "page",
          path: "*",
          element,
          errorElement: element,
          loader: () => null,
          action: async ({ request }) => (await stage.action?.(await request.formData())) ?? null,
        },
      ],
    },
  ];
}

const dataOf = (stage: Stage) => ({
  loaderData: { root: stage.root ?? null, page: null },
  actionData: { page: stage.answered },
  errors: stage.fails === undefined ? null : { page: stage.fails },
});

/** The page as it lives in the browser. */
export function livePage(element: ReactNode, stage: Stage): ReactNode {
  const router = createMemoryRouter(routesAround(element, stage), {
    initialEntries: [stage.path ?? "/page"],
    hydrationData: dataOf(stage),
    future: FUTURE,
  });
  return withWords(<RouterProvider router={router} future={{ v7_startTransition: true }} />, stage);
}

/** The page as the server renders it. */
export async function servedPage(element: ReactNode, stage: Stage): Promise<ReactNode> {
  const handler = createStaticHandler(routesAround(element, stage), { future: FUTURE });
  const context = await handler.query(new Request(`http://own.invalid${stage.path ?? "/page"}`));
  if (context instanceof Response) throw new Error("The page answered with a response");
  const router = createStaticRouter(handler.dataRoutes, context, { future: FUTURE });
  return withWords(
    <StaticRouterProvider router={router} context={Object.assign(context, dataOf(stage))} hydrate={false} />,
    stage,
  );
}

function withWords(page: ReactNode, { locale = "de" }: Stage): ReactNode {
  return <I18nextProvider i18n={i18nFor(locale)}>{page}</I18nextProvider>;
}
