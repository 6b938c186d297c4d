import { posix } from "node:path";

export interface Target {
  /** Decoded, without "." and "..": it never leads out of the folder that is served. */
  path: string;
  /** With its "?", or empty. */
  search: string;
}

/** What a request asks for, https://www.rfc-editor.org/rfc/rfc9112#section-3.2; null where it is no path. */
export function targetOf(url: string): Target | null {
  const own = /^https?:\/\/[^/?#]*/i.exec(url)?.[0];
  const target = (own === undefined ? url : url.slice(own.length) || "/").split("#", 1)[0] as string;
  if (!target.startsWith("/")) return null;
  const query = target.indexOf("?");
  const [path, search] = query < 0 ? [target, ""] : [target.slice(0, query), target.slice(query)];
  try {
    const decoded = decodeURIComponent(path);
    return decoded.includes("\0") ? null : { path: posix.normalize(decoded), search };
  } catch {
    return null; // a "%" that begins no letter
  }
}

/** The same path as it stands in a request. */
export const encoded = (path: string): string => path.split("/").map(encodeURIComponent).join("/");
