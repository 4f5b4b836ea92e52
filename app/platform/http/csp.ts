/**
 * The Content-Security-Policy of every page. Scripts run by nonce or from this origin only; no inline style,
 * no frame, no foreign address. `data:` pictures are KERN's icons (masks in its stylesheet).
 * @param nonce of this response, from 128 random bits or more, base64
 * @param secure whether the site is served over https, so that stray http addresses may be lifted
 */
export function contentSecurityPolicy(nonce: string, { secure }: { secure: boolean }): string {
  if (!/^[A-Za-z0-9+/_=-]{16,}$/.test(nonce))
    throw new RangeError("A CSP nonce needs at least 16 base64 characters");
  const directives: Record<string, readonly string[]> = {
    "default-src": ["'none'"],
    "script-src": ["'self'", `'nonce-${nonce}'`],
    "style-src": ["'self'"],
    "img-src": ["'self'", "data:"],
    "font-src": ["'self'"],
    "connect-src": ["'self'"],
    "manifest-src": ["'self'"],
    "form-action": ["'self'"],
    "base-uri": ["'none'"],
    "frame-ancestors": ["'none'"],
    "object-src": ["'none'"],
  };
  const lines = Object.entries(directives).map(([name, sources]) => `${name} ${sources.join(" ")}`);
  return [...lines, ...(secure ? ["upgrade-insecure-requests"] : [])].join("; ");
}
