/** Reads files to be served over HTTP. Node's own modules only. */
import { readFile } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';

const TYPES = {
  '.atom': 'application/atom+xml',
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.jsonld': 'application/ld+json',
  '.map': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.rdf': 'application/rdf+xml',
  '.rss': 'application/rss+xml',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.vtt': 'text/vtt; charset=utf-8',
  '.webm': 'video/webm',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/**
 * Reads the file that a request asks for.
 * @param {string} root directory; nothing outside it is ever read
 * @param {string} path percent-encoded path of a URL, below `root`
 * @returns {Promise<{type: string, body: Buffer} | undefined>} undefined when there is no such file
 */
export async function readServedFile(root, path) {
  const file = fileBelow(root, path);
  if (file === undefined) return undefined;
  try {
    const type = TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';
    return { type, body: await readFile(file) };
  } catch {
    return undefined;
  }
}

/** The absolute path, or undefined for one that leaves `root` or is not well-formed. */
function fileBelow(root, path) {
  try {
    const base = resolve(root);
    const file = resolve(base, `.${sep}${decodeURIComponent(path)}`);
    return file.startsWith(base + sep) ? file : undefined;
  } catch {
    return undefined;
  }
}
