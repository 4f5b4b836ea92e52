import { PassThrough } from "node:stream";
import {
  createReadableStreamFromReadable,
  type AppLoadContext,
  type EntryContext,
  type HandleErrorFunction,
} from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { isbot } from "isbot";
import { renderToPipeableStream } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { i18nFor } from "./i18n/index.server.ts";
import { isLocale, resolveLocale } from "./i18n/locale.ts";
import { PERSONAL } from "./platform/http/headers.ts";
import { NonceContext } from "./ui/nonce.ts";

export const streamTimeout = 10_000;

/** Renders a page. Pages that change with the person are the rule here, so none of them is kept in a cache. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { cspNonce, requestId, services }: AppLoadContext,
): Promise<Response> {
  const rootData = remixContext.staticHandlerContext.loaderData.root as { locale?: unknown } | undefined;
  const locale = isLocale(rootData?.locale) ? rootData.locale : resolveLocale(request);

  return new Promise((resolve, reject) => {
    let answered = false;
    const answer = () => {
      answered = true;
      const body = new PassThrough();
      headers.set("Content-Type", "text/html; charset=utf-8");
      headers.append("Vary", "Cookie, Accept-Language");
      if (!headers.has("Cache-Control")) headers.set("Cache-Control", PERSONAL["Cache-Control"]);
      resolve(new Response(createReadableStreamFromReadable(body), { status: outcome(status), headers }));
      pipe(body);
    };
    let failed = false;
    const outcome = (wanted: number) => (failed ? 500 : wanted);
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={cspNonce}>
        <I18nextProvider i18n={i18nFor(locale)}>
          <RemixServer context={remixContext} url={request.url} nonce={cspNonce} />
        </I18nextProvider>
      </NonceContext.Provider>,
      {
        nonce: cspNonce,
        // a search engine wants the finished page, a person the first line of it
        ...(isbot(request.headers.get("User-Agent")) ? { onAllReady: answer } : { onShellReady: answer }),
        onShellError: reject,
        onError: (error) => {
          failed = true;
          if (answered) services.log.error({ err: error, requestId }, "rendering failed");
        },
      },
    );
    setTimeout(abort, streamTimeout + 1_000).unref();
  });
}

/** Unexpected errors of loaders and actions, without anything that was typed. */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  const isExpected = isRouteErrorResponse(error) && error.status < 500;
  if (request.signal.aborted || isExpected) return;
  context.services.log.error({ err: error, requestId: context.requestId }, "request failed");
};
