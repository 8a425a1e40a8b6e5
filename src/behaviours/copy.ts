/**
 * Copies a text for the reader to paste; call it while a click or key is being handled.
 *
 * @returns whether the platform did it: it may be forbidden, or there is none to ask.
 */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text);
  }
}

/** Where a page isn't secure (http:) there is no clipboard to ask, but the command still is. */
function copyByCommand(text: string): boolean {
  let copied = false;
  const write = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
    copied = event.clipboardData !== null;
  };
  window.addEventListener('copy', write, { capture: true });
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- there is no other way there
    document.execCommand('copy');
  } finally {
    window.removeEventListener('copy', write, { capture: true });
  }
  return copied;
}
