import { describe, expect, it } from "vitest";
import { absenceReason, countedWithNote } from "../../../../indicators/schema/absence-reason.ts";
import { meaningOf, sliceCode } from "../../../../indicators/schema/slice-codes.ts";

const blank = { status: "not-collected", because: { en: "Not asked", fr: "–", es: "–" } } as const;
const row = (
  status: "reported" | "not-collected" | "not-applicable",
  note: string | null,
  value: number | null = null,
) => ({
  ...{ status, note, value },
});

describe("absenceReason", () => {
  it("knows a territory by the sentence that is made for its state, and no other", () => {
    const note = countedWithNote("NLD");
    expect(note).toBe("counted with NLD");
    expect(absenceReason(row("not-applicable", note), {}, "NLD")).toBe("counted-with");
    expect(absenceReason(row("not-applicable", note), {}, "FRA")).toBeNull();
    expect(absenceReason(row("not-applicable", note), {}, null)).toBeNull();
    expect(absenceReason(row("not-applicable", "no portal to ask about"), {}, "NLD")).toBeNull();
  });

  it("knows the indicator's own reason for a blank, with its status", () => {
    expect(absenceReason(row("not-collected", "Not asked"), { blank }, null)).toBe("blank");
    expect(absenceReason(row("not-applicable", "Not asked"), { blank }, null)).toBeNull();
    expect(absenceReason(row("not-collected", "another"), { blank }, null)).toBeNull();
    expect(absenceReason(row("not-collected", "Not asked"), {}, null)).toBeNull();
  });

  it("gives none for a value", () => {
    expect(absenceReason(row("reported", "Not asked", 1), { blank }, "NLD")).toBeNull();
  });
});

describe("letters of a slice", () => {
  it("are read back as they were written", () => {
    for (const letter of "rexcpatCA") expect(sliceCode(meaningOf(letter))).toBe(letter);
  });

  it("are refused where they stand for nothing, and where nothing stands for them", () => {
    expect(() => meaningOf("z")).toThrow('"z" is no letter');
    expect(() => meaningOf(undefined)).toThrow("is no letter");
    expect(() => sliceCode({ status: "reported", reason: "blank" })).toThrow("no letter of a slice");
  });
});
