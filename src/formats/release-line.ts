/** The house line of a press-release page: "Release Time:2018-10-05Pageviews:691". */
export interface ReleaseLine {
  /** The whole line, as it stands in the text. */
  readonly line: string;
  /** As printed: `2018-10-05`. */
  readonly released: string;
  /** As printed, digits. */
  readonly pageviews: string | undefined;
}

/** English and Chinese labels, with or without spaces; full-width colons as well. */
const pattern =
  /^[^\S\n]*(?:release time|发布时间)[^\S\n]*[:：][^\S\n]*(\d{4}-\d\d-\d\d)(?:[^\S\n]*(?:pageviews|浏览量)[^\S\n]*[:：][^\S\n]*([\d,]+))?[^\S\n]*$/im;

/** The first such line of a text, if it has one. */
export function findReleaseLine(text: string): ReleaseLine | undefined {
  const [line, released, pageviews] = pattern.exec(text.replace(/\r\n?/g, '\n')) ?? [];
  return line !== undefined && released !== undefined ? { line, released, pageviews } : undefined;
}
