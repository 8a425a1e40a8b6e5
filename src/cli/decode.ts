/** Bytes → text, by what they say of themselves. */
export interface Decoded {
  readonly text: string;
  /** Whether some bytes mean nothing in that encoding; they became U+FFFD. */
  readonly damaged: boolean;
}

/** How far an XML declaration is looked for: it is the first thing in its file. */
const declarationLength = 200;

/**
 * Decodes a document: by its byte order mark, else by the `charset` of its media type, else by its XML
 * declaration, else as UTF-8 (RFC 8259, section 8.1; XML 1.0, 4.3.3). An encoding that nobody knows is
 * taken for UTF-8.
 */
export function decode(bytes: Uint8Array, mediaType = ''): Decoded {
  const encoding = marked(bytes) ?? charset(mediaType) ?? declared(bytes) ?? 'utf-8';
  const decoder = decoderOf(encoding);
  const text = decoder.decode(bytes);
  return { text, damaged: text.includes('\uFFFD') && !isValid(decoder.encoding, bytes) };
}

function decoderOf(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding);
  } catch {
    return new TextDecoder();
  }
}

function isValid(encoding: string, bytes: Uint8Array): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function marked([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xff && second === 0xfe ? 'utf-16le' : undefined;
}

const charset = (mediaType: string): string | undefined =>
  /;\s*charset="?([\w-]+)/i.exec(mediaType)?.[1];

function declared(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, declarationLength));
  return /^\s*<\?xml[^>]*\sencoding=["']([\w-]+)/.exec(start)?.[1];
}
