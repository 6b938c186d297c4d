import { expect, it } from "vitest";
import { HEIGHT, project, shapes, WIDTH } from "../../../../site/charts/world.build.ts";

const size = (d: string) => d.length;

it("draws every country once, under its own code", () => {
  const codes = shapes.map(({ a3 }) => a3);
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes).toEqual(expect.arrayContaining(["KEN", "UKR", "PER", "XKX", "PSE", "TWN", "ESH"]));
});

it("counts Northern Cyprus with Cyprus and Somaliland with Somalia, as the sources do", () => {
  const codes = shapes.map(({ a3 }) => a3);
  expect(codes).not.toContain("CYN");
  expect(codes).not.toContain("SOL");
});

it("leaves Antarctica out", () => expect(shapes.map(({ a3 }) => a3)).not.toContain("ATA"));

it("stays under sixty kilobytes of paths, half of what absolute coordinates would take", () => {
  expect(shapes.reduce((sum, { d }) => sum + size(d), 0)).toBeLessThan(60_000);
});

it("keeps every point inside the picture, Tonga and French Polynesia included", () => {
  for (const [longitude, latitude] of [
    [-175.2, -21.2],
    [-149.4, -17.7],
    [179, -8],
    [-168.7, 63],
  ] as const) {
    const [x, y] = project(longitude, latitude);
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(WIDTH);
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(HEIGHT);
  }
});

it("labels a country on its largest part where the middle of all its parts lies elsewhere", () => {
  const placed = new Map(shapes.flatMap(({ a3, at }) => (at ? [[a3, at] as const] : [])));
  const [x, y] = placed.get("USA") as [number, number];
  const [kansas, latitude] = project(-98, 39);
  expect(Math.hypot(x - kansas, y - latitude)).toBeLessThan(25);
  expect([...placed.keys()]).toEqual(expect.arrayContaining(["CAN", "FRA", "NZL"]));
  expect(placed.has("KEN")).toBe(false);
});
