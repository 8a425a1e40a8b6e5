/** A port of this machine that nobody listens to. Node's own modules only. */
import { once } from 'node:events';
import { createServer } from 'node:net';

/** @returns {Promise<number>} picked by the system, so that programs started at the same time get different ones */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
