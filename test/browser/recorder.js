/** Stands before everything else in a page that a test opens, and notes what happens there. */
const notes = (globalThis.notes = { messages: [], errors: [] });
for (const level of ['log', 'info', 'warn', 'error']) {
  globalThis.console[level] = (...args) => notes.messages.push(args.map(String).join(' '));
}
globalThis.addEventListener('error', ({ message }) => notes.errors.push(message));
globalThis.addEventListener('unhandledrejection', ({ reason }) => {
  notes.errors.push(String(reason));
});
globalThis.document.addEventListener('securitypolicyviolation', (event) => {
  notes.errors.push(`policy: ${event.violatedDirective} ${event.blockedURI}`);
});
