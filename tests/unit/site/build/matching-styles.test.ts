import { describe, expect, it } from "vitest";
import { styleMatcher } from "../../../../site/build/matching-styles.ts";

const of = (sheet: string, markup: string) => styleMatcher(sheet)(markup);

describe("styles that match a piece of markup", () => {
  it("stay in their order, each under the selectors that can match", () => {
    const sheet = ".b{color:red}.a,.c{color:blue}.a .d{color:green}p{margin:0}";
    expect(of(sheet, '<p class="a x">text</p><i class="b"></i>')).toBe(
      ".b{color:red}.a{color:blue}p{margin:0}",
    );
  });

  it("ask for every name of a selector: element, class, id, attribute", () => {
    const sheet = "a.k{x:1}#i{x:2}[data-n]{x:3}[data-n=v]>b{x:4}section{x:5}";
    expect(of(sheet, '<a class="k">')).toBe("a.k{x:1}");
    expect(of(sheet, '<b id="i" data-n="w">')).toBe("#i{x:2}[data-n]{x:3}[data-n=v]>b{x:4}");
  });

  it("may be met by anything in brackets, states and what is put before or after", () => {
    const sheet = ":is(.no,a):hover{x:1}a:not(.no):before{x:2}*,::after{x:3}a:nth-child(2n + 1){x:4}";
    expect(of(sheet, "<a>")).toBe(sheet);
  });

  it("are taken from conditions too, but for print", () => {
    const sheet =
      "@media (width<=600px){.a{x:1}.b{x:2}}@media print{.a{x:3}}@supports (x:1){.b{x:4}}@page{x:5}";
    expect(of(sheet, '<p class="a">')).toBe("@media (width<=600px){.a{x:1}}");
  });

  it("bring the properties they name, through others, and no more", () => {
    const sheet =
      ":root{--a:var(--b);--b:red;--c:blue;--d:1}@media (x){:root{--b:tan;--c:sky}}p{color:var(--a)}";
    expect(of(sheet, "<p>")).toBe(":root{--a:var(--b);--b:red}@media (x){:root{--b:tan}}p{color:var(--a)}");
    expect(of(sheet, '<p fill="var(--d)">')).toContain("--d:1");
  });

  it("are not divided by braces, commas and semicolons in strings, brackets and addresses", () => {
    const sheet =
      'a:after{content:"};{,"}p{background:url(data:image/png;base64,AA);x:1}a[href*=","],.no{x:2}';
    expect(of(sheet, '<a href="/"><p>')).toBe(sheet.replace(",.no", ""));
  });

  it("say where a sheet is broken", () => {
    expect(() => of("p{color:red", "<p>")).toThrow("not closed");
  });
});
