import { publicLoader } from "#app/permissions/gate.server.ts";
import { taggedResponse } from "#app/platform/http/etag.ts";

/** Areas behind a sign-in, and addresses that carry answers or tokens: nothing a search engine could show. */
const NOT_FOR_ENGINES = [
  ...["/account", "/admin", "/advisor", "/api", "/candidate", "/documents", "/employer", "/operator"],
  ...["/partner", "/check/", "/check?", "/invitation", "/login", "/logout", "/reset-password"],
  ...["/verify-email", "/dev"],
];

/** What search engines may read (RFC 9309). No protection: that is the matter of rights. */
export const loader = publicLoader({}, ({ request, house }) => {
  const lines = [
    "User-agent: *",
    ...NOT_FOR_ENGINES.map((path) => `Disallow: ${path}`),
    "",
    `Sitemap: ${house.env.baseUrl}/sitemap.xml`,
    "",
  ];
  return taggedResponse(request, lines.join("\n"), "text/plain");
});
