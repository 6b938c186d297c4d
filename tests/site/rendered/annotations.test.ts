/** What stands beside an answer, rendered from made-up rows: the seeds hold none yet. */
import { readFileSync } from "node:fs";
import { experimental_AstroContainer as AstroContainer } from "astro/container";
import { describe, expect, it } from "vitest";
import { CommentRow, DonorProgrammeRow } from "../../../indicators/records/annotations.ts";
import { checkedRows } from "../../../pipelines/lib/tables/tables.ts";
import { readProgramme } from "../../../pipelines/records/seed-tables.ts";
import CommentsOn from "../../../site/features/evidence/CommentsOn.astro";
import DonorProgrammes from "../../../site/features/programme/DonorProgrammes.astro";
import { translator } from "../../../site/i18n/t.ts";
import ProgrammeBody from "../../../site/features/programme/ProgrammeBody.astro";

type Renders = Awaited<ReturnType<typeof AstroContainer.create>>["renderToString"];
const render = async (component: unknown, props: Record<string, unknown>) =>
  (await AstroContainer.create()).renderToString(component as Parameters<Renders>[0], {
    locals: { language: "en", t: translator("en") },
    props,
  });
const words = (html: string) => html.replaceAll(/<[^>]+>/g, " ").replaceAll(/\s+/g, " ");

const COMMENTS = `${Object.keys(CommentRow.shape).join(",")}
standstill-period,PHL,2025,government,Example Agency,2026-02-03,The rule has changed since.,Letter 12,https://agency.example.org/12
`;
const DONORS = `${Object.keys(DonorProgrammeRow.shape).join(",")}
PHL,law,XM-EXAMPLE-P1,Example Fund,A made-up programme,2024,,Example Fund: register,https://fund.example.org/p1
`;

describe("a comment", () => {
  it("is shown with who made it, when, about which year, and where it can be read", async () => {
    const html = await render(CommentsOn, { comments: checkedRows(CommentRow, COMMENTS, "comments.csv") });
    expect(words(html)).toMatch(
      /Comment of the government ?, Example Agency, 3 February 2026 ?, on the value of 2025 The rule has changed since\. Letter 12/,
    );
    expect(html).toContain('href="https://agency.example.org/12"');
  });

  it("leaves no trace where there is none", async () => {
    expect(words(await render(CommentsOn, { comments: [] })).trim()).toBe("");
  });

  it.each([
    ["2026-02-03", "3 February"],
    ["https://agency", "javascript:agency"],
    ["government", "a minister"],
    ["PHL", "Philippines"],
  ])("is refused with %s written as %s", (right, wrong) => {
    expect(() => checkedRows(CommentRow, COMMENTS.replace(`${right}`, wrong), "comments.csv")).toThrow(
      /comments\.csv/,
    );
  });
});

describe("a donor's programme", () => {
  it("is shown with its economy, identifier, dates and document", async () => {
    const html = await render(DonorProgrammes, {
      rows: checkedRows(DonorProgrammeRow, DONORS, "donors.csv"),
    });
    expect(words(html)).toMatch(
      /Philippines .*A made-up programme, Example Fund XM-EXAMPLE-P1 2024 – not set/,
    );
    expect(html).toContain('href="https://fund.example.org/p1"');
  });

  it("is not invented: without any, the page says that none is held", async () => {
    const html = await render(DonorProgrammes, { rows: [] });
    expect(words(html)).toContain("None is held yet");
    expect(html).not.toContain("<table");
  });
});

it("makes the page of another coalition from its file alone, with its partners, its phases and its sum", async () => {
  const text = readFileSync("tests/cases/programme/full.yaml", "utf8");
  const html = await render(ProgrammeBody, { programme: readProgramme(text, "full.yaml") });
  // the office has agreed to nothing: it is named apart from those who have
  expect(words(html)).toMatch(/Partners: Example Watch ?Named as possible partners: Example Audit Office/);
  expect(html).toContain('data-sum="100"');
  expect(html).not.toContain("data-printed");
  expect(html.match(/class="phase"/g)).toHaveLength(2);
  expect(words(html)).toContain("Thousand euros");
});
