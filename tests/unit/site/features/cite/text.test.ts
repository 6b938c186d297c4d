import { describe, expect, it } from "vitest";
import { longText, shortText } from "../../../../../site/features/cite/text.ts";
import type { Work } from "../../../../../site/features/cite/work.ts";
import { LANGUAGES } from "../../../../../indicators/schema/vocabulary.ts";
import { MONITOR } from "../../../../../site/features/cite/work.ts";
import { translator } from "../../../../../site/i18n/t.ts";

const WORK: Work = {
  title: "GPA party, 2025",
  edition: { name: "2026.2", issued: "2026-11-30" },
  read: "2026-11-24",
  url: "https://monitor.example/map/?indicator=gpa-party&year=2025",
  sources: [
    {
      authors: ["World Trade Organization"],
      citation: "WTO. Agreement on Government Procurement",
      licence: { name: "Facts of public record" },
    },
    { authors: ["World Bank"], citation: "World Bank. WDI. CC BY 4.0.", licence: { name: "CC BY 4.0" } },
  ],
  language: "en",
};

describe("the short text", () => {
  it("is one line: producers, us, title, edition, day, address", () => {
    expect(shortText(WORK)).toBe(
      "World Trade Organization; World Bank. With processing by the Procurement Reform Monitor: GPA party, 2025 (edition 2026.2, data read on 24 November 2026). https://monitor.example/map/?indicator=gpa-party&year=2025",
    );
  });

  it("speaks French and Spanish", () => {
    expect(shortText({ ...WORK, language: "fr" })).toBe(
      "World Trade Organization\u00a0; World Bank. Données traitées par l’Observatoire de la réforme des marchés publics\u00a0: GPA party, 2025 (édition 2026.2, données lues le 24 novembre 2026). https://monitor.example/map/?indicator=gpa-party&year=2025",
    );
    expect(shortText({ ...WORK, language: "es" })).toContain(
      "(edición 2026.2, datos leídos el 24 de noviembre de 2026)",
    );
  });

  it("names a producer once, however many of its sources are shown", () => {
    const [, bank] = WORK.sources as [unknown, Work["sources"][number]];
    const text = shortText({ ...WORK, sources: [bank, { ...bank, citation: "World Bank. GovTech." }] });
    expect(text.match(/World Bank/g)).toHaveLength(1);
  });
});

describe("the long text", () => {
  it("gives each producer's own words and licence, the licence not twice, then us", () => {
    expect(longText(WORK)).toBe(
      "WTO. Agreement on Government Procurement. Facts of public record. World Bank. WDI. CC BY 4.0. With processing by the Procurement Reform Monitor: GPA party, 2025. Edition 2026.2. Data read on 24 November 2026. https://monitor.example/map/?indicator=gpa-party&year=2025",
    );
  });

  it("is ours alone where no figure is shown", () => {
    expect(longText({ ...WORK, sources: [] })).toMatch(
      /^Procurement Reform Monitor: GPA party, 2025\. Edition/,
    );
  });

  it("stays on one line", () => {
    expect(longText({ ...WORK, title: "a\r\nb" })).toContain(": a b. Edition");
  });
});

it("calls us what the site calls itself, in every language", () => {
  for (const language of LANGUAGES) expect(MONITOR[language]).toBe(translator(language)("site.name"));
});
