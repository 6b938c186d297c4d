import { readFileSync, readdirSync } from "node:fs";
import { expect, it } from "vitest";

const room = "indicators/composite";

it("names every file of the engine once in its tables, and no file that is not there", () => {
  const text = readFileSync(`${room}/README.md`, "utf8");
  const named = [...text.matchAll(/^\| `([a-z-]+\.ts)`/gm)].map(([, name]) => name as string);
  expect(named.sort()).toEqual(
    readdirSync(room)
      .filter((name) => name.endsWith(".ts"))
      .sort(),
  );
});
