import { expect, it } from "vitest";
import { mediaTypeOf } from "../../../../indicators/formats/media-types.ts";
import { asScript } from "../../../../indicators/formats/schema-org.ts";

it("lets no word of a title end the script element, and gives it back whole", () => {
  const content = { name: "</script><script>alert(1)</script><!-- é" };
  expect(asScript(content)).not.toContain("<");
  expect(JSON.parse(asScript(content))).toEqual(content);
});

it("announces a format nobody named as bytes, and never as something that runs", () => {
  expect(mediaTypeOf("parquet")).toBe("application/vnd.apache.parquet");
  expect(mediaTypeOf("html")).toBe("application/octet-stream");
});
