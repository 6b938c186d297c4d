/** The published schema of a specification, and our own specifications held against it. */
import { execFileSync } from "node:child_process";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, it } from "vitest";
import { PRODUCTS } from "../../indicators/reform-index/product.ts";
import { Catalog } from "../../indicators/schema/catalog.ts";
import { read } from "./dist.ts";

const NAME = "index-spec.schema.json";
const schema = JSON.parse(read(`data/latest/${NAME}`)) as { $id: string };

it.each(PRODUCTS)("holds for the published specification of %s", (product) => {
  const isSpec = new Ajv2020().compile(schema);
  expect(
    isSpec(JSON.parse(read(`data/latest/index-${product}-spec.json`))),
    JSON.stringify(isSpec.errors),
  ).toBe(true);
});

it("is named the same for ever, and listed in the catalogue", () => {
  expect(schema.$id).toBe("urn:procurement-reform-monitor:index-spec:1");
  const catalog = Catalog.parse(JSON.parse(read("data/latest/catalog.json")));
  expect(catalog.files.find(({ path }) => path === NAME)).toBeDefined();
});

it("is what the score tool prints", () => {
  const printed = execFileSync(process.execPath, ["pipelines/score.ts", "--schema"], { encoding: "utf8" });
  expect(JSON.parse(printed)).toEqual(schema);
});

it.each(["data/index.html", "method/index.html"])("is linked from %s", (page) => {
  expect(read(page)).toContain(`data/latest/${NAME}"`);
});
