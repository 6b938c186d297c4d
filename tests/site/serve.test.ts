import { describe, expect, it } from "vitest";
import { openSite } from "./open-site.ts";

const site = openSite();
const get = (path: string, headers: Record<string, string> = {}) => fetch(site.address() + path, { headers });

describe("the local server", () => {
  it.each(["csv", "parquet", "json"])("gives .%s to any site that asks", async (extension) => {
    const path = extension === "json" ? "/data/latest/catalog.json" : `/data/latest/places.${extension}`;
    const answer = await get(path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("access-control-allow-origin")).toBe("*");
  });

  it("answers a range of a Parquet file with that range", async () => {
    const answer = await get("/data/latest/observations.parquet", { Range: "bytes=0-3" });
    expect(answer.status).toBe(206);
    expect(await answer.text()).toBe("PAR1");
  });

  it("says that a page is not there, and still helps", async () => {
    const answer = await get("/no/such/page/");
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain("There is no page at this address");
  });

  it("gives /index/ the page of the index, and not the front page, to clients that take no compression too", async () => {
    for (const encoding of ["br", "identity"]) {
      const text = await (await get("/index/", { "Accept-Encoding": encoding })).text();
      expect([encoding, text.includes('id="laboratory"')]).toEqual([encoding, true]);
    }
    expect(await (await get("/", { "Accept-Encoding": "identity" })).text()).not.toContain('id="laboratory"');
  });

  it("does not leave its folder", async () => {
    for (const path of ["/..%2fpackage.json", "/%2e%2e/package.json", "/data/..%2f..%2fpackage.json"]) {
      expect((await get(path)).status).toBe(404);
    }
  });

  it("gives WebAssembly its type, compressed, so that it compiles while it arrives", async () => {
    const page = await (await get("/explore/")).text();
    expect(page).toContain("<textarea");
    const script = /src="(\/assets\/explore[^"]+)"/.exec(page)?.[1] ?? "";
    expect((await get(script)).headers.get("content-type")).toContain("text/javascript");
  });
});
