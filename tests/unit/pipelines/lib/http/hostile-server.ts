import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { onTestFinished } from "vitest";

/** Answers the `hit`th request (from 1) to a path. */
export type Behaviour = (response: ServerResponse, request: IncomingMessage, hit: number) => void;

export interface HostileServer {
  /** With a slash at its end. */
  address: string;
  requests: { method: string; url: string; headers: IncomingMessage["headers"] }[];
}

/** A server on this machine that does as it is told, for as long as the test runs. */
export async function hostileServer(behave: Behaviour): Promise<HostileServer> {
  const requests: HostileServer["requests"] = [];
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    const { method = "", url = "", headers } = request;
    requests.push({ method, url, headers });
    behave(response, request, requests.filter((each) => each.url === url).length);
  });
  server.on("connection", (socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    sockets.forEach((socket) => socket.destroy());
    server.close();
  });
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, requests };
}

/** Answers with a status, headers and a body, whatever is asked. */
export const reply =
  (
    status: number,
    headers: Record<string, string | number> = {},
    body: string | Uint8Array = "",
  ): Behaviour =>
  (response) =>
    response.writeHead(status, headers).end(body);

/** Declares one length and sends another, then hangs up. */
export const declare =
  (length: number, body: string | Uint8Array): Behaviour =>
  (response) => {
    response.writeHead(200, { "content-length": length });
    response.write(body, () => response.socket?.end());
  };

/** Sends a body byte by byte, one each `ms`. */
export const drip =
  (body: string, ms: number): Behaviour =>
  (response) => {
    response.writeHead(200, { "content-type": "text/csv" });
    let at = 0;
    const timer = setInterval(() => {
      if (at < body.length) response.write(body[at++]);
      else response.end();
    }, ms);
    response.on("close", () => clearInterval(timer));
  };
