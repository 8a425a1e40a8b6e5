/** Milliseconds after which a browser has surely begun to save a file. */
const patience = 60_000;

/**
 * Saves a text as a file of the reader's.
 *
 * @param name of the file, with its ending; browsers replace what a file system can't hold.
 * @param type media type, with its parameters.
 */
export function download(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, patience);
}
