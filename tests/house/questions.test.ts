/** The explorer's worked questions say of scores what the pages say. */
import { expect, it } from "vitest";
import { LANGUAGES, PILLARS } from "../../indicators/schema/vocabulary.ts";
import { formatScore } from "../../site/i18n/format.ts";
import { questions } from "../../site/features/explore/questions.ts";
import { askPublished } from "../ask-published.ts";
import { read } from "./dist.ts";

const { columns, rows: cells } = JSON.parse(read("data/latest/index-scores.json")) as {
  columns: { name: string }[];
  rows: unknown[][];
};
const scores = cells.map((row) => Object.fromEntries(columns.map(({ name }, at) => [name, row[at]])));
const published = new Map(
  scores
    .filter(({ product, iso3 }) => product === "state" && iso3 === "KEN")
    .map(({ node, score }) => [String(node), Number(score)]),
);

it("gives Kenya, beside its peers, the scores of its profile", async () => {
  const question = questions.find(({ id }) => id === "peers-side-by-side");
  const rows = await askPublished(question?.sql ?? "");
  expect(new Set(rows.map(({ economy }) => economy)).size).toBeGreaterThan(3);
  const kenya = new Map(
    rows.filter(({ economy }) => economy === "Kenya").map((row) => [row["pillar"], row["score"]]),
  );
  expect([...kenya.keys()].sort()).toEqual([...PILLARS, "index"].sort());
  for (const [node, score] of published) {
    expect(Math.abs(Number(kenya.get(node)) - score), node).toBeLessThanOrEqual(0.05);
    for (const language of LANGUAGES) {
      const profile = read(`${language === "en" ? "" : `${language}/`}countries/KEN/index.html`);
      const shown = new RegExp(`data-node="${node}".*?<span class="n">([^<]+)</span>`, "s").exec(
        profile,
      )?.[1];
      expect(shown, `${node} in ${language}`).toBe(formatScore(score, language));
    }
  }
});
