import { contentSecurityPolicy } from "./csp.ts";

/**
 * Headers of every answer the application gives itself (not of the built files).
 * @param secure whether people reach the site over https
 */
export function securityHeaders(nonce: string, { secure }: { secure: boolean }): Record<string, string> {
  return {
    "Content-Security-Policy": contentSecurityPolicy(nonce, { secure }),
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=(), interest-cohort=()",
    ...(secure ? { "Strict-Transport-Security": "max-age=31536000; includeSubDomains" } : {}),
  };
}

/** Pages that show anything of a person, or a form with a token, are kept by no cache and no "back" button store. */
export const PERSONAL = { "Cache-Control": "no-store" } as const;
