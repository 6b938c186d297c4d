/** Serves a folder, each file with an ETag, and tells its parent where. A process of its own: runs are measured beside it. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join, normalize } from "node:path";

const [folder = "."] = process.argv.slice(2);

const server = createServer((request, response) => {
  const path = join(
    folder,
    normalize(decodeURIComponent(new URL(request.url ?? "/", "http://mirror").pathname)),
  );
  if (!existsSync(path) || !statSync(path).isFile()) return response.writeHead(404).end();
  const { size, mtimeMs } = statSync(path);
  const etag = `"${size}-${mtimeMs}"`;
  if (request.headers["if-none-match"] === etag) return response.writeHead(304, { etag }).end();
  return response.writeHead(200, { etag, "content-length": size }).end(readFileSync(path));
});
server.listen(0, "127.0.0.1", () =>
  process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`),
);
process.on("disconnect", () => process.exit());
