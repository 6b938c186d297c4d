import fc from "fast-check";
import { expect, it } from "vitest";
import { neutralText } from "../../../../indicators/formats/neutral-text.ts";

it.each([
  "=1+1",
  "+1",
  "-1",
  "@SUM(A1)",
  "\t=1",
  "\r=1",
  "\n=1",
  "  =1",
  "\u00a0=1",
  "＝1",
  "-",
  "=cmd|' /C calc'!A0",
])("puts an apostrophe before %j", (text) => expect(neutralText(text)).toBe(`'${text}`));

it.each(["", "KEN", "Côte d’Ivoire", "a=b", "’t", "'=1", "−0.5", "– none", "2024-01-01", "(-1)"])(
  "leaves %j alone",
  (text) => expect(neutralText(text)).toBe(text),
);

it("leaves no text that begins with a sign of a formula, and takes nothing away", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.constantFrom("", "=", "-", "\t", " @"), (rest, start) => {
      const [text, safe] = [start + rest, neutralText(start + rest)];
      expect(safe).not.toMatch(/^[=+\-@\t\r\n]/);
      expect([text, `'${text}`]).toContain(safe);
    }),
  );
});
