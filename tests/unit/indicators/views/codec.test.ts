import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codec, matching, oneOf, param } from "../../../../indicators/views/codec.ts";

interface View {
  place?: string;
  year?: number;
  list?: string[];
}

const { parse, format } = codec<View>({
  place: matching(/^[A-Z]{3}$/),
  year: oneOf([2020, 2021, 2022], 2022),
  list: {
    parse(text) {
      const [known = "", invalid] = text.split("!");
      return known === "" ? null : { value: known.split("."), ...(invalid !== undefined && { invalid }) };
    },
    format: (values) => values.join("."),
  },
});

describe("an address is read", () => {
  it("into what it says, and nothing that it does not say", () => {
    expect(parse("?year=2020&place=KEN")).toEqual({
      chosen: { place: "KEN", year: 2020 },
      invalidParams: [],
      version: 1,
      isView: true,
    });
    expect(parse("")).toEqual({ chosen: {}, invalidParams: [], version: 1, isView: false });
  });

  it("without names that are not known, or texts that are empty", () => {
    expect(parse("?utm_source=mail&place=&year=%20")).toEqual({
      chosen: {},
      invalidParams: [],
      version: 1,
      isView: false,
    });
  });

  it("with what is not understood named, in the order of the fields", () => {
    expect(parse("?year=soon&place=Kenya")).toMatchObject({
      chosen: {},
      invalidParams: [
        { name: "place", value: "Kenya" },
        { name: "year", value: "soon" },
      ],
    });
  });

  it("in part, where part of a text is understood", () => {
    expect(parse("?list=a.b!c")).toMatchObject({
      chosen: { list: ["a", "b"] },
      invalidParams: [{ name: "list", value: "c" }],
    });
  });

  it("without what objects inherit", () => {
    expect(parse("?constructor=1&__proto__=2")).toMatchObject({ chosen: {}, invalidParams: [] });
  });
});

describe("a view is written", () => {
  it("in the order of the fields, without defaults", () => {
    expect(format({ year: 2020, place: "KEN" })).toBe("?place=KEN&year=2020");
    expect(format({ year: 2022 })).toBe("");
    expect(format({})).toBe("");
  });

  it("so that it is read back the same", () => {
    const views = fc.record(
      { place: fc.constantFrom("KEN", "PER"), year: fc.constantFrom(2020, 2021) },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(views, (view) => {
        expect(parse(format(view)).chosen).toEqual(view);
      }),
    );
  });

  it("escaped", () => {
    const text = codec<{ label?: string }>({ label: param((each) => each, String) });
    expect(text.format({ label: "a&b=c é" })).toBe("?label=a%26b%3Dc+%C3%A9");
    expect(text.parse("?label=a%26b%3Dc+%C3%A9").chosen).toEqual({ label: "a&b=c é" });
  });
});

describe("the version of the defaults", () => {
  const third = codec<View>(
    { place: matching(/^[A-Z]{3}$/), year: oneOf([2020]), list: param(() => undefined, String) },
    3,
  );

  it("is written from the second on, where anything is", () => {
    expect(third.format({ place: "KEN" })).toBe("?place=KEN&v=3");
    expect(third.format({})).toBe("");
    expect(format({ place: "KEN" })).toBe("?place=KEN");
  });

  it.each([
    ["?place=KEN", 1],
    ["?place=KEN&v=2", 2],
    ["?place=KEN&v=3", 3],
    ["?place=KEN&v=9", 3],
    ["?place=KEN&v=0", 1],
    ["?place=KEN&v=latest", 1],
  ])("of %s is %i", (search, version) => expect(third.parse(search).version).toBe(version));
});
