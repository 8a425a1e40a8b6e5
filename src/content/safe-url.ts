/**
 * The one place where a URL is made out of foreign text. The text must already be free of entities.
 *
 * Returns the absolute, serialised address (so only ASCII, without control characters), or undefined
 * for anything but https, http, mailto and tel (with `web`: https and http), for addresses with a
 * user name or password (`https://bank.example@evil.example`) or with control characters (which a
 * parser would pass over: `java\\tscript:`), and for relative ones without `base`.
 */
export function safeUrl(text: string, base?: string, web = false): string | undefined {
  if (/[\u0000-\u001F\u007F]/.test(text) || !URL.canParse(text, base)) return undefined;
  const url = new URL(text, base);
  const schemes = web ? /^https?:/ : /^(?:https?|mailto|tel):/;
  return schemes.test(url.href) && !url.username && !url.password ? url.href : undefined;
}
