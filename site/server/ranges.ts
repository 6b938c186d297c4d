import type { IncomingHttpHeaders } from "node:http";

export interface Held {
  bytes: number;
  etag: string;
  /** As the header Last-Modified has it. */
  modified: string;
}

/**
 * The header Range as it is to be answered, after RFC 9110; undefined where the whole is to be sent: for methods other than
 * GET (14.2), where If-Range names another state of the file (13.1.5). The end of a file may be asked for with more bytes than
 * it has (14.1.2), which `send` would refuse.
 */
export function rangeToAnswer(
  method: string,
  { range, "if-range": state }: IncomingHttpHeaders,
  { bytes, etag, modified }: Held,
): string | undefined {
  if (method !== "GET" || range === undefined) return undefined;
  if (state !== undefined && state !== etag && state !== modified) return undefined;
  if (bytes === 0 && /^\s*bytes\s*=\s*-\s*0*[1-9]/i.test(range)) return undefined;
  return range.replace(/([=,]\s*)-\s*(\d+)/g, (_, before: string, last: string) =>
    Number(last) > bytes ? `${before}-${bytes}` : `${before}-${last}`,
  );
}
