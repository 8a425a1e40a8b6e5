export function startTestOrigin(): Promise<{ origin: string; close(): Promise<void> }>;
