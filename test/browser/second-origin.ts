/** What browser tests need of the second origin (tools/test-origin.mjs) and of whole pages. */

/** A request for a file; `status` is null until it is answered. */
export interface LoggedRequest {
  path: string;
  status: number | null;
  pending: boolean;
}

/** The second origin under a token of its own, so that tests do not see each other's requests. */
export interface SecondOrigin {
  origin: string;
  token: string;
  /** Address of a file of `dist/cdn`, or below `data/` of a fixture or a release of the demo, or below `npm/` of a package. */
  file(path: string): string;
  /** The same file without Access-Control-Allow-Origin. */
  closedFile(path: string): string;
  /** The requests for such files so far, in order. */
  log(): Promise<LoggedRequest[]>;
  /** From now on, requests whose path matches one of the patterns wait for `release()`. */
  hold(...patterns: string[]): Promise<void>;
  release(): Promise<void>;
  /** From now on, files whose path matches one of the patterns are not there. */
  refuse(...patterns: string[]): Promise<void>;
  /** From now on, `edited.html` is `embed.html` with these texts replaced. */
  edit(...edits: readonly (readonly [before: string, after: string])[]): Promise<void>;
}

/** What sites load by a script tag. */
export const FILES = ['autoload.js', 'news-elements.js'] as const;

/** Such a script tag, with these attributes. */
export const scriptOf = (second: SecondOrigin, file: string, more = 'async'): string =>
  `<script ${more} crossorigin src="${second.file(file)}"></script>`;

export async function secondOrigin(): Promise<SecondOrigin> {
  const { origin } = (await getJson('/second-origin.json')) as { origin: string };
  const token = crypto.randomUUID();
  return {
    origin,
    token,
    file: (path) => `${origin}/t/${token}/${path}`,
    closedFile: (path) => `${origin}/closed/${token}/${path}`,
    log: async () => (await getJson(`${origin}/log/${token}`)) as LoggedRequest[],
    hold: (...patterns) => post(`${origin}/hold/${token}`, JSON.stringify(patterns)),
    release: () => post(`${origin}/release/${token}`),
    refuse: (...patterns) => post(`${origin}/refuse/${token}`, JSON.stringify(patterns)),
    edit: (...edits) => post(`${origin}/edit/${token}`, JSON.stringify(edits)),
  };
}

/**
 * Opens `test/browser/pages/NAME.html` in a frame and waits for its load event. `%ORIGIN%` and
 * `%TOKEN%` in the page are those of `second`. Remove the frame when done.
 *
 * @param size of the frame, in CSS pixels
 */
export async function openPage(
  name: string,
  second: SecondOrigin,
  size: { width: number; height: number } = { width: 800, height: 600 },
): Promise<{ frame: HTMLIFrameElement; window: Window; document: Document }> {
  const frame = document.createElement('iframe');
  frame.src = `/pages/${name}.html?token=${second.token}`;
  frame.width = String(size.width);
  frame.height = String(size.height);
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  document.body.append(frame);
  await loaded;
  const { contentWindow, contentDocument } = frame;
  if (!contentWindow || !contentDocument) throw new Error(`${name} is not of this origin`);
  return { frame, window: contentWindow, document: contentDocument };
}

async function getJson(url: string): Promise<unknown> {
  const response = await fetch(url);
  return response.json();
}

async function post(url: string, body?: string): Promise<void> {
  await fetch(url, { method: 'POST', ...(body !== undefined && { body }) });
}
