/** Why something failed, in words for the person who can mend it. Loaded only after a failure. */
import type { Failure, FailureCode } from './failure.js';
import { requestInit } from './request.js';

const sentences: Readonly<Partial<Record<FailureCode, string>>> = {
  'cors-refused': 'the server does not send Access-Control-Allow-Origin (CORS)',
  'csp-refused': 'the Content-Security-Policy of the page (connect-src) forbids it',
  'http-status': 'the server answered',
  'integrity-mismatch': 'the answer is not the one that “integrity” names',
  'item-missing': 'there is no release with this id or index:',
  'json-invalid': 'this is not JSON:',
  network: 'the server can’t be reached, or broke the connection',
  'not-data': 'the answer is a page (HTML), not data',
  'redirect-refused':
    'the server redirects to an address that is not http(s), or that may not be read (CORS)',
  'source-missing': '“from” names no element that has a release:',
  timeout: 'there was no whole answer in time (seconds):',
  'too-large': 'the answer is larger than allowed (bytes):',
  'url-refused': 'only http and https addresses are loaded, and on an https page only https',
};

/** A failure with its sentence; an unknown cause of a failed request is looked for first. */
export async function explain(
  failure: Failure,
  url: string | undefined,
  integrity: string | undefined,
): Promise<Failure & { readonly message: string }> {
  const { detail } = failure;
  const unknown = failure.code === 'network' && detail === undefined && url !== undefined;
  const code = unknown ? await causeOf(url, integrity) : failure.code;
  const place = failure.line && `line ${String(failure.line)}, column ${String(failure.column)}:`;
  const message = [sentences[code], place, detail].filter(Boolean).join(' ');
  return { ...failure, code, message };
}

const causes = new Map<string, Promise<FailureCode>>();

/** Looks for the cause once for all elements that name the address. */
function causeOf(url: string, integrity: string | undefined): Promise<FailureCode> {
  const cause = causes.get(url) ?? diagnose(url, integrity).finally(() => causes.delete(url));
  causes.set(url, cause);
  return cause;
}

/**
 * Browsers hide from scripts why a request failed. Two more requests to the same address tell the
 * causes apart that a web team can mend.
 */
async function diagnose(url: string, integrity: string | undefined): Promise<FailureCode> {
  const secure = location.protocol === 'https:';
  const loadable = (secure ? /^https:/ : /^https?:/).test(url) && URL.canParse(url);
  if (!loadable) return 'url-refused';
  const violations: SecurityPolicyViolationEvent[] = [];
  const notice = (event: SecurityPolicyViolationEvent) => violations.push(event);
  document.addEventListener('securitypolicyviolation', notice);
  try {
    const plain = await attempt(url, { mode: 'cors', redirect: 'manual' });
    if (plain?.type === 'opaqueredirect') return 'redirect-refused';
    if (plain) return integrity ? 'integrity-mismatch' : 'network';
    const reachable = await attempt(url, { mode: 'no-cors' });
    if (reachable) return 'cors-refused';
    // The report of a violation comes in its own time.
    await new Promise((resolve) => setTimeout(resolve, 200));
    return violations.some(({ effectiveDirective }) => effectiveDirective === 'connect-src')
      ? 'csp-refused'
      : 'network';
  } finally {
    document.removeEventListener('securitypolicyviolation', notice);
  }
}

/** One request like the element's own; its body is not read. */
async function attempt(url: string, init: RequestInit): Promise<Response | undefined> {
  try {
    const response = await fetch(url, {
      ...requestInit,
      ...init,
      signal: AbortSignal.timeout(5_000),
    });
    await response.body?.cancel();
    return response;
  } catch {
    return undefined;
  }
}
