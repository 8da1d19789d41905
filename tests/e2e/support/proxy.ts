import { createServer, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

export type LoggingProxy = {
  readonly url: string;
  /** Every host a connection was asked for, in order, with the method (`GET` or `CONNECT`). */
  readonly log: readonly string[];
  close(): Promise<void>;
};

/**
 * An HTTP proxy that logs every connection and answers only for the test's own host, from `pages`.
 * All else is refused, so nothing ever leaves this machine.
 */
export async function startProxy(host: string, pages: Readonly<Record<string, string>>): Promise<LoggingProxy> {
  const log: string[] = [];
  const server: Server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    log.push(`${request.method} ${url.host}`);
    const page = url.host === host ? pages[url.pathname] : undefined;
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page ?? '');
  });
  server.on('connect', (request, socket: Socket) => {
    log.push(`CONNECT ${request.url}`);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    log,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
