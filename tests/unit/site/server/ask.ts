import { connect } from "node:net";

export interface Answer {
  status: number;
  /** By names in small letters. */
  headers: Record<string, string>;
  body: string;
}

/**
 * Sends bytes as they are, which no client would, and waits until the server has closed. Null where it says nothing.
 * @param hangUp after the last byte: for what is no whole request, which the server would wait for
 */
export function askRaw(port: number, bytes: string, hangUp = false): Promise<Answer | null> {
  return new Promise((resolve) => {
    const pieces: Buffer[] = [];
    const socket = connect(port, "127.0.0.1", () => {
      socket.write(bytes, "latin1");
      if (hangUp) socket.end();
    });
    socket.on("data", (piece) => pieces.push(piece));
    socket.on("error", () => undefined); // closed while we still wrote: what has come counts
    socket.on("close", () => resolve(read(Buffer.concat(pieces).toString("latin1"))));
  });
}

/** A request of one method for one target, both as they are. */
export const ask = (port: number, target: string, headers: Record<string, string> = {}, method = "GET") =>
  askRaw(
    port,
    [
      `${method} ${target} HTTP/1.1`,
      "Host: localhost",
      "Connection: close",
      ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
      "\r\n",
    ].join("\r\n"),
  ) as Promise<Answer>;

function read(text: string): Answer | null {
  const [head = "", ...rest] = text.split("\r\n\r\n");
  const [first = "", ...lines] = head.split("\r\n");
  const status = /^HTTP\/1\.1 (\d{3}) /.exec(first)?.[1];
  if (status === undefined) return null;
  const headers = lines.map((line) => {
    const at = line.indexOf(":");
    return [line.slice(0, at).toLowerCase(), line.slice(at + 1).trim()];
  });
  return {
    status: Number(status),
    headers: Object.fromEntries(headers) as Answer["headers"],
    body: rest.join("\r\n\r\n"),
  };
}
