/** Reading releases, without DOM and without Lit: for Node, Deno, workers and build scripts. */
export type { Block, Body, Inline, Mention } from './content/blocks.js';
export { readBody } from './content/body.js';
export { markMentions } from './content/mentions.js';
export { readingMinutes } from './content/reading-time.js';
export { dataAddress } from './content/data-address.js';
export { safeUrl } from './content/safe-url.js';
export { tags as embedTags } from './embedding/tags.js';
export { toEmbedCode, type EmbedCode, type EmbedOptions } from './exports/embed-code.js';
export { embedFormNames, type EmbedForm } from './exports/embed-forms.js';
export { embedHosts, type EmbedHost } from './exports/hosts.js';
export type { Exported } from './exports/exported.js';
export type { FeedOptions } from './exports/feed.js';
export {
  pageOf,
  toFrameCode,
  type FrameCodeOptions,
  type FrameOptions,
} from './exports/frame-code.js';
export { scriptTag, type EmbedScript } from './exports/snippet.js';
export type { ExportOptions } from './exports/unpublished.js';
export { toJsonFeed } from './exports/json-feed.js';
export { scriptSafe, toJsonLd, type JsonLdOptions } from './exports/json-ld.js';
export {
  toOEmbed,
  toOEmbedLinks,
  type OEmbedFormat,
  type OEmbedOptions,
} from './exports/oembed.js';
export { toText } from './exports/plain.js';
export { toRss } from './exports/rss.js';
export { toCitation, type CitationOptions, type CitationStyle } from './exports/citation.js';
export { toICalendar, type CalendarOptions } from './exports/icalendar.js';
export { toVCard, type VCardOptions } from './exports/vcard.js';
export { detect, formats, type Format } from './formats/detect.js';
export { jsonPlaces } from './formats/json-places.js';
export { readNative } from './formats/native.js';
export type { Position } from './formats/positions.js';
export { parseJson, readText, readValue } from './formats/read.js';
export { xmlPlaces } from './formats/xml-places.js';
export { formatDate } from './language/dates.js';
export {
  gather,
  type Attendee,
  type Delegation,
  type Gathering,
  type Grouping,
} from './release/attendance.js';
export { check, type CheckOptions } from './lints/check.js';
export { deprecatedTerms, duplicateKeys, type DuplicateKey } from './lints/document.js';
export type { Finding } from './lints/finding.js';
export { findingsOf } from './lints/reader.js';
export { rules as lintRules, type DocumentedRule, type Finder } from './lints/registry.js';
export {
  parseDate,
  type CalendarDate,
  type Instant,
  type ParsedDate,
  type WallTime,
} from './release/dates.js';
export type * from './release/entities.js';
export type * from './release/events.js';
export { itemOf, pickRelease } from './release/item.js';
export * as limits from './release/limits.js';
export { leadImage, mediaType } from './release/media-types.js';
export type * from './release/media.js';
export type * from './release/participants.js';
export type * from './release/parts.js';
export type { Problem, ProblemCode, Severity } from './release/problems.js';
export type { Loss, ReadContext, ReadOptions, ReadResult } from './release/read-result.js';
export type * from './release/release.js';
export { releaseSchema } from './release/schema.js';
export type { Names, RichText } from './release/shape.js';
export { proseOf } from './suggestions/prose.js';
export { suggest } from './suggestions/suggest.js';
export type { Span, Suggestion } from './suggestions/suggestion.js';
