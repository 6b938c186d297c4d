/** The page of the method against the file of the reviewed choices, and against a recount in SQL from the published tables. */
import { describe, expect, it } from "vitest";
import { loadIndicators } from "../../../indicators/define/load.ts";
import { METHOD_VERSIONS } from "../../../indicators/reform-index/method-versions.ts";
import { leftOut } from "../../../indicators/reform-index/left-out.ts";
import {
  DRAWS,
  METHOD_VERSION,
  misdated,
  otherChoices,
  products,
  SEED,
} from "../../../indicators/reform-index/members.ts";
import { PRODUCTS } from "../../../indicators/reform-index/product.ts";
import { LANGUAGES, PILLARS, type Language } from "../../../indicators/schema/vocabulary.ts";
import { askNatively } from "../../../pipelines/lib/tables/parquet.ts";
import { FORMULAS } from "../../../site/features/method/formulas.ts";
import { formatNumber, formatValue } from "../../../site/i18n/format.ts";
import { read } from "../../house/dist.ts";
import { axeFinds } from "../axe.ts";
import { openSite, PHONE } from "../open-site.ts";

const site = openSite();
const indicators = new Map((await loadIndicators()).map((each) => [each.id, each]));
const table = (name: string) => `'public/data/latest/${name}.parquet'`;
const fileOf = (language: Language) => `${language === "en" ? "" : `${language}/`}method/index.html`;
const pages = new Map(LANGUAGES.map((language) => [language, read(fileOf(language))]));
const html = pages.get("en") as string;

const unescape = (text: string) =>
  text
    .replaceAll(/&quot;|&#34;/g, '"')
    .replaceAll("&#39;", "'")
    .replaceAll(/&amp;|&#38;/g, "&");
const words = (markup: string) =>
  unescape(markup.replaceAll(/<[^>]+>/g, " "))
    .replaceAll(/\s+/g, " ")
    .trim();
/** Nested rules end in two braces, and a hash of the policy may spell anything. */
const withoutStyles = (markup: string) => markup.replaceAll(/<style\b.*?<\/style>|'sha256-[^']+'/gs, "");
/** As `words` gives them: a space that does not break counts as a space. */
const plain = (text: string) => text.replaceAll(/\s+/g, " ");
const idsIn = (markup: string, attribute: string) =>
  [...markup.matchAll(new RegExp(`${attribute}="([^"]+)"`, "g"))].map(([, id]) => id as string);
const countedIn = (markup: string) =>
  [...markup.matchAll(/<data value="([^"]*)" data-counted="method\.([^"]+)"/g)].map(
    ([, value, name]) => [name, value] as [string, string],
  );
const one = async (sql: string) => {
  const [row] = (await askNatively(sql)) as Record<string, unknown>[];
  return Object.values(row ?? {})[0];
};

describe.each(LANGUAGES)("the reviewed choices in %s", (language) => {
  const page = pages.get(language) as string;

  it.each(PRODUCTS)("are those of the file, member by member, in %s", (product) => {
    for (const pillar of PILLARS) {
      const start = page.indexOf(`data-product="${product}" data-pillar="${pillar}"`);
      const rows = page.slice(start, page.indexOf("</table>", start)).split("<tr").slice(2);
      const members = products[product].pillars[pillar];
      expect(rows.map((row) => /data-member="([^"]+)"/.exec(row)?.[1])).toEqual(
        members.map(({ indicator }) => indicator),
      );
      members.forEach(({ indicator, weight, because }, at) => {
        const row = words(rows[at] as string);
        const { goalposts, unit, shelfLife } = indicators.get(indicator) as NonNullable<
          ReturnType<typeof indicators.get>
        >;
        const years = products[product].carry ?? shelfLife.years;
        expect(row).toContain(plain(because[language]));
        expect(row).toMatch(
          new RegExp(` ${formatNumber(weight, String(weight).split(".")[1]?.length ?? 0, language)} `),
        );
        for (const end of [goalposts.low, goalposts.high])
          expect(row).toContain(formatValue(end, unit, language).replaceAll(/\s/g, " "));
        expect(row).toMatch(new RegExp(` ${years} (year|an|año)s? `));
      });
    }
  });

  it("name every indicator that was left out, with the reason of its list", () => {
    const part = page.slice(page.indexOf('data-part="left-out"'), page.indexOf('id="scores"'));
    const shown = new Set(idsIn(part, "data-left-out"));
    for (const { because, indicators: ids } of leftOut) {
      expect(words(part)).toContain(plain(because[language]));
      expect(ids.filter((id) => !shown.has(id))).toEqual([]);
    }
    const members = new Set(
      PRODUCTS.flatMap((id) =>
        PILLARS.flatMap((pillar) => products[id].pillars[pillar].map((m) => m.indicator)),
      ),
    );
    expect([...shown].filter((id) => members.has(id))).toEqual([]);
    expect(new Set([...shown, ...members])).toEqual(new Set(indicators.keys()));
  });

  it("give the chance of a wrong date with its reason", () => {
    expect(words(page)).toContain(plain(misdated.because[language]));
  });

  it("give floors with their reasons", () => {
    for (const id of PRODUCTS) expect(words(page)).toContain(plain(products[id].floorBecause[language]));
  });
});

describe("what was wanted of the method", () => {
  const part = (page: string) =>
    page.slice(page.indexOf('data-part="wanted"'), page.indexOf('id="left-out"'));
  const rowOf = (name: string) =>
    words(
      part(html)
        .split(`data-wanted="${name}"`)[1]
        ?.split(/<tr|<\/tbody|<\/table/)[0] ?? "",
    );

  it("is shown figure by figure, met or not, in every language alike", () => {
    for (const page of pages.values()) {
      expect(idsIn(part(page), "data-wanted")).toEqual([
        ...PRODUCTS.flatMap((product) => [
          `${product} procurement`,
          ...PILLARS.map((pillar) => `${product} influence ${pillar}`),
          `${product} item-rest`,
        ]),
        ...["state scored", "state next-year"],
      ]);
    }
  });

  it("says what evidence would meet the share of procurement in Track, which is not met", () => {
    expect(rowOf("track procurement")).toMatch(/not met$/);
    expect(words(part(html))).toContain("The year of the first procurement law");
  });
});

it("sets what is measured apart beside the index, misses first", () => {
  const part = html.slice(html.indexOf('data-part="validity"'), html.indexOf('id="limits"'));
  const rows = part
    .split(/(?=data-validity=")/)
    .filter((row) => row.startsWith('data-validity="state '))
    .map((row) => words(row.split(/<tr|<\/tbody|<\/table/)[0] ?? ""));
  const misses = rows.map((row) => row.includes("holds zero"));
  expect(rows.length).toBeGreaterThan(7);
  expect(misses).toEqual(misses.toSorted((a, b) => Number(b) - Number(a)));
  expect(misses).toContain(true);
});

it("has no pillar that mixes what the law says with what is done", () => {
  for (const id of PRODUCTS) {
    for (const pillar of PILLARS) {
      const aspects = products[id].pillars[pillar].map((each) => indicators.get(each.indicator)?.aspect);
      expect(new Set(aspects), `${id} ${pillar}`).toEqual(
        new Set([pillar === "law" ? "in-law" : "in-practice"]),
      );
    }
  }
});

/** State has one year; of Track the last. */
const NOW = (product: string) =>
  `(select * from ${table("index-scores")} where product = '${product}' and node = 'index' and score is not null
    and year = (select max(year) from ${table("index-scores")} where product = '${product}'))`;
/** Economies with a step of Track in its last ten years whose date documents contradict. */
const DOUBTED = `select iso3 from ${table("steps")} s, (select max(year_to) as last from ${table("index-moves")})
  where agreement = 'contradicted' and left(date, 4)::integer between last - 9 and last
  and exists (select 1 from ${table("index-weights")} w where w.product = 'track' and w.node in (case s.step
    when 'right-to-information-law' then 'right-to-information-since' when 'gpa-accession' then 'gpa-in-force'
    when 'e-procurement-portal' then 'portal-live' when 'ocds-publication' then 'ocds-published'
    when 'uncac' then 'uncac-in-force' when 'open-government-partnership' then 'ogp-member'
    when 'owners-register' then 'beneficial-ownership-register-live' end))`;
const TEN_YEARS = `${table("index-moves")} where year_from = (select max(year_to) - 10 from ${table("index-moves")})`;
const COLUMN_OF = (name: string, iso3: string) =>
  `select ${name} from ${NOW("state")} where iso3 = '${iso3}'`;
const SOURCE = (product: string, source: string) =>
  `select mean_shift from ${table("index-sources")} where product = '${product}' and source = '${source}'`;
const LEAVES = (product: string) =>
  `select count(*) from ${NOW(product)} where rank_source_low < rank_low or rank_source_high > rank_high`;
const PARTICIPATION = (year: number) => `select avg(score) from ${table("index-inputs")}
  where product = 'track' and indicator = 'e-participation' and year = ${year} and evidence_year = ${year}`;
const STEPS = [
  "right-to-information-since",
  "uncac-in-force",
  "gpa-in-force",
  "portal-live",
  "open-contract-data-since",
];
/** Published error over what the movement of values would let one think. */
const STAND_IN_FACTOR = `select median((high - low) / (2 * 1.64))
    / sqrt(avg((value - before) ** 2) filter (year - prior <= 3) / 2)
  from (select *, lag(value) over own as before, lag(year) over own as prior from ${table("observations")}
    where indicator = 'government-effectiveness' and value is not null
    window own as (partition by iso3 order by year))`;
const APART = (
  kind: string,
  product: string,
  outcome: string,
) => `select spearman from ${table("index-correlations")}
  where kind = '${kind}' and product = '${product}' and a = 'index' and b = '${outcome}'`;
const EXPERTS = (product: string) => `select sum(w.effective) from ${table("index-weights")} w
  join ${table("indicators")} i on i.indicator = w.node where w.product = '${product}' and i.basis = 'experts'`;
const MEAN_PART = (part: string) =>
  `select avg(abs(${part})) from ${table("index-editions")} where node = 'index' and correction is not null`;

const ABOUT = PILLARS.flatMap((pillar) =>
  products.state.pillars[pillar].flatMap(({ indicator, procurement }) =>
    procurement ? `'${indicator}'` : [],
  ),
).join();
const BOTH = `${table("index-methods")} where product = 'state' and node = 'index' and score is not null and former is not null`;
const BESIDE = `${table("index-correlations")} where kind = 'validity' and product = 'state' and spearman is not null`;

const RECOUNTS: Record<string, string> = {
  "scored-state": `select count(*) from ${NOW("state")}`,
  "scored-track": `select count(*) from ${NOW("track")}`,
  economies: `select count(*) from ${table("places")} where part_of is null`,
  "unscored-state": `select count(*) from ${table("index-scores")} where product = 'state' and node = 'index' and score is null`,
  "track-first": `select min(year) from ${table("index-scores")} where product = 'track'`,
  "track-last": `select max(year) from ${table("index-scores")} where product = 'track'`,
  "known-state": `select avg(known) from ${NOW("state")}`,
  "known-track": `select avg(known) from ${NOW("track")}`,
  "experts-state": EXPERTS("state"),
  "experts-track": EXPERTS("track"),
  "rank-width-state": `select median(rank_high - rank_low) from ${NOW("state")}`,
  "method-width-state": `select median(method_high - method_low) from ${NOW("state")}`,
  "measured-width-state": `select median(measured_high - measured_low) from ${NOW("state")}`,
  "rank-width-track": `select median(rank_high - rank_low) from ${NOW("track")}`,
  "likely-width-state": `select median(high - low) from ${NOW("state")}`,
  "rank-method-width-state": `select median(rank_method_high - rank_method_low) from ${NOW("state")}`,
  "rank-measured-width-state": `select median(rank_measured_high - rank_measured_low) from ${NOW("state")}`,
  "assumed-state": `select avg(assumed) from ${NOW("state")}`,
  "assumed-track": `select avg(assumed) from ${NOW("track")}`,
  "exact-state": `select sum(w.effective) from ${table("index-weights")} w join ${table("indicators")} i
    on i.indicator = w.node where w.product = 'state' and w.se_by is null`,
  "trend-keeps-oversight": `select max(keeps) from ${table("index-trends")} where node = 'oversight'`,
  "pairs-open": `select avg((above > 0.05 and above < 0.95)::integer) from ${table("index-pairs")}`,
  "oldest-state": `select min(oldest) from ${NOW("state")}`,
  "carried-state": `select avg(carried) from ${NOW("state")}`,
  "bready-scored": `select scored from ${table("index-weights")} where product = 'state' and node = 'public-contracts-law'`,
  "weakest-importance": `select min(w.importance) from ${table("index-weights")} w
    join ${table("indicators")} i on i.indicator = w.node where w.product = 'state'`,
  "law-values": `select count(distinct score) from ${table("index-scores")} where product = 'track' and node = 'law'
    and year = (select max(year) from ${table("index-scores")} where product = 'track')`,
  "law-rose": `select count(*) from ${table("index-inputs")} a join ${table("index-inputs")} b
    using (product, iso3, indicator) where a.product = 'track' and a.pillar = 'law' and b.year = a.year + 1 and b.value > a.value`,
  "law-fell": `select count(*) from ${table("index-inputs")} a join ${table("index-inputs")} b
    using (product, iso3, indicator) where a.product = 'track' and a.pillar = 'law' and b.year = a.year + 1 and b.value < a.value`,
  "trends-up": `select count(*) from ${table("index-trends")} where node = 'index' and low > 0`,
  "capacity-up": `select count(*) from ${table("index-trends")} where node = 'capacity' and low > 0`,
  "capacity-down": `select count(*) from ${table("index-trends")} where node = 'capacity' and high < 0`,
  "oversight-up": `select count(*) from ${table("index-trends")} where node = 'oversight' and low > 0`,
  "oversight-down": `select count(*) from ${table("index-trends")} where node = 'oversight' and high < 0`,
  "moves-n": `select count(*) from ${TEN_YEARS}`,
  "moves-very-likely": `select count(*) from ${TEN_YEARS} and certainty = 'very-likely-improved'`,
  "moves-likely": `select count(*) from ${TEN_YEARS} and certainty in ('likely-improved', 'very-likely-improved')`,
  "moves-worse": `select count(*) from ${TEN_YEARS} and certainty in ('likely-worsened', 'very-likely-worsened')`,
  "moves-unqualified": `select count(*) from ${TEN_YEARS} and unqualified`,
  "moves-believed": `select count(*) from ${TEN_YEARS} and believed`,
  "moves-doubted": `select count(*) from ${TEN_YEARS} and iso3 in (${DOUBTED})`,
  "moves-doubted-very-likely": `select count(*) from ${TEN_YEARS} and iso3 in (${DOUBTED}) and improved >= 0.95`,
  "moves-ratings": `select count(*) from ${TEN_YEARS} and ratings_certainty = 'very-likely-improved'`,
  "moves-ratings-worse": `select count(*) from ${TEN_YEARS} and ratings_certainty = 'very-likely-worsened'`,
  "moves-change": `select avg(after - before) from ${TEN_YEARS}`,
  "moves-steps": `select avg(change - ratings) from ${TEN_YEARS}`,
  "moves-rests": `select count(rests_on) from ${TEN_YEARS}`,
  "moves-breaks": `select count(breaks) from ${TEN_YEARS}`,
  "facts-weight": `select sum(effective) from ${table("index-weights")}
    where product = 'track' and node in (${STEPS.map((id) => `'${id}'`).join()})`,
  "stand-in-factor": STAND_IN_FACTOR,
  "source-width-state": `select median(rank_source_high - rank_source_low) from ${NOW("state")}`,
  "source-leaves-state": LEAVES("state"),
  "source-leaves-track": LEAVES("track"),
  "without-vdem-state": SOURCE("state", "vdem"),
  "without-govtech-state": SOURCE("state", "worldbank-gtmi"),
  "without-bready-state": SOURCE("state", "worldbank-bready-2025"),
  "complete-state": `select count(*) from ${NOW("state")} where coverage > 0.999999`,
  "mean-age-state": `select avg(year - mean_year) from ${NOW("state")}`,
  "oldest-weight": `select avg(share) from (select coalesce(sum(i.weight) filter (i.evidence_year = s.first), 0) / sum(i.weight) as share
    from ${table("index-inputs")} i, (select min(oldest) as first from ${NOW("state")}) s
    where i.product = 'state' and i.iso3 in (select iso3 from ${NOW("state")}) group by i.iso3)`,
  "relative-weight": `select sum(effective) from ${table("index-weights")} where product = 'track'
    and node in ('government-effectiveness', 'online-services', 'e-participation')`,
  "participation-before": PARTICIPATION(2020),
  "participation-after": PARTICIPATION(2022),
  "suriname-geometric": COLUMN_OF("score", "SUR"),
  "suriname-arithmetic": COLUMN_OF("arithmetic", "SUR"),
  "lesotho-geometric": COLUMN_OF("score", "LSO"),
  "lesotho-arithmetic": COLUMN_OF("arithmetic", "LSO"),
  "arithmetic-state-spearman": `select spearman from ${table("index-variants")} where product = 'state' and variant like 'arithmetic%'`,
  "moves-ratings-chance": `select 0.05 * count(*) from ${TEN_YEARS}`,
  "trends-chance": `select 0.05 * count(*) from ${table("index-trends")} where node = 'index'`,
  "outcomes-wrong": `select count(*) from ${table("index-correlations")} where kind = 'outcome' and product = 'state' and high < 0`,
  "moves-chance": `select 0.1 * count(*) from ${TEN_YEARS}`,
  "edition-correction": MEAN_PART("correction"),
  "edition-reality": MEAN_PART("reality"),
  "edition-method": MEAN_PART("method"),
  "arithmetic-state-most": `select most_shift from ${table("index-variants")} where product = 'state' and variant like 'arithmetic%'`,
  "floor-twenty-state-most": `select most_shift from ${table("index-variants")} where product = 'state' and variant = 'floor of 20 points'`,
  "procurement-observed-state": `select median(share) from (select coalesce(sum(weight) filter (indicator in (${ABOUT})), 0) / 4 as share
    from ${table("index-inputs")} where product = 'state' and iso3 in (select iso3 from ${NOW("state")}) group by iso3)`,
  "future-next": `select scored from ${table("index-future")} where year = (select min(year) + 1 from ${table("index-future")})`,
  "future-end": `select min(year) from ${table("index-future")} where scored = 0`,
  "both-n": `select count(*) from ${BOTH}`,
  "both-data": `select avg(abs(former - published)) from ${BOTH}`,
  "both-method": `select avg(abs(score - former)) from ${BOTH}`,
  "both-ranks": `select avg(abs(rank - rank_former)) from ${BOTH}`,
  "beside-none": `select count(*) from ${BESIDE} and low <= 0 and high >= 0`,
  "held-none": `select count(*) from ${BESIDE} and held_low <= 0 and held_high >= 0`,
  "outcomes-none": `select count(*) from ${table("index-correlations")} where kind = 'outcome' and product = 'state' and low <= 0 and high >= 0`,
  "firms-r": `select spearman from ${table("index-correlations")} where kind = 'outcome' and product = 'track' and a = 'index' and b = 'corruption-as-obstacle'`,
  "wgi-apart-r": APART("outcome-apart", "state", "control-of-corruption"),
  "vdem-apart-r": APART("outcome-apart", "state", "public-sector-corruption"),
  "wgi-change-r": APART("outcome-change", "track", "control-of-corruption"),
  "vdem-change-r": APART("outcome-change", "track", "public-sector-corruption"),
  "wgi-low": `select low from ${table("index-correlations")} where kind = 'outcome' and product = 'state' and a = 'index' and b = 'control-of-corruption'`,
};

describe("every figure in the text", () => {
  const shown = new Map(countedIn(html));

  it("is called for in all languages alike", () => {
    expect(shown.size).toBeGreaterThan(60);
    for (const language of LANGUAGES) {
      const own = countedIn(pages.get(language) as string).map(([name]) => name);
      expect([language, own.sort()]).toEqual([
        language,
        countedIn(html)
          .map(([name]) => name)
          .sort(),
      ]);
    }
  });

  it("is filled in: no name of a figure, formula or part is left standing", () => {
    for (const page of pages.values()) expect(withoutStyles(page)).not.toMatch(/\{\{|\}\}|NaN|undefined/);
  });

  it.each(Object.entries(RECOUNTS))("%s is what SQL finds in the published table", async (name, sql) => {
    expect(shown.has(name)).toBe(true);
    expect(Number(shown.get(name))).toBeCloseTo(Number(await one(sql)), 9);
  });

  it("of a choice is that of the file", () => {
    expect(Number(shown.get("misdated"))).toBe(misdated.chance);
    expect(Number(shown.get("draws"))).toBe(DRAWS);
    expect(Number(shown.get("seed"))).toBe(SEED);
    expect(Number(shown.get("weights-width"))).toBe(otherChoices.weights);
    expect(Number(shown.get("goalposts-width"))).toBe(otherChoices.goalposts);
  });
});

it.each(PRODUCTS)(
  "lists exactly the economies of %s whose rank by the arithmetic mean leaves its range",
  async (product) => {
    const rows = (await askNatively(`select iso3 from (
    select iso3, rank, rank_low, rank_high, rank() over (order by arithmetic desc) as other from ${NOW(product)})
    where other not between rank_low and rank_high order by rank, iso3`)) as { iso3: string }[];
    const shown = idsIn(html, "data-elsewhere").filter((each) => each.startsWith(`${product} `));
    expect(shown).toEqual(rows.map(({ iso3 }) => `${product} ${iso3}`));
  },
);

it("shows every correlation with an outcome with its interval and number, and every variant", async () => {
  const rows = (await askNatively(
    `select * from ${table("index-correlations")} where kind like 'outcome%'`,
  )) as Record<string, number | string | null>[];
  const cells = new Map(
    [...html.matchAll(/data-correlation="([^"]+)"[^>]*>([^<]*)/g)].map(([, name, text]) => [
      name,
      text ?? "",
    ]),
  );
  for (const { product, kind, a, b, n, spearman, low, high } of rows) {
    const name = `${product} ${kind === "outcome" ? a : kind} ${b}`;
    const cell = cells.get(name) ?? "";
    cells.delete(name);
    const number = (value: unknown) => formatNumber(Number(value), 2, "en");
    const figures = `${number(spearman)} (${number(low)} to ${number(high)}), ${Number(n)}`;
    const said = cell.trim().replaceAll(/\s+/g, " ");
    if (spearman === null) expect(said).toMatch(/none has both/);
    else if (Number(high) < 0) expect(said).toBe(`${figures}; the wrong way`);
    else expect(said).toBe(Number(low) <= 0 ? `${figures}; holds zero` : figures);
  }
  expect(cells.size).toBeGreaterThan(0);
  for (const [name, text] of cells) expect(text, name).toMatch(/none has both|no member of its source/);
  const variants = await one(`select count(*) from ${table("index-variants")}`);
  expect(idsIn(html, "data-variant")).toHaveLength(Number(variants));
});

it("has a table of contents that leads to every section, under the same names in every language", () => {
  const sections = (page: string) => [...page.matchAll(/<h2 id="([^"]+)"/g)].map(([, id]) => id as string);
  const wanted = sections(html).filter((id) => id !== "contents");
  expect(wanted.length).toBeGreaterThan(15);
  for (const page of pages.values()) {
    const toc = page.slice(
      page.indexOf('aria-labelledby="contents"'),
      page.indexOf("</nav>", page.indexOf('id="contents"')),
    );
    expect(idsIn(toc, "href")).toEqual(wanted.map((id) => `#${id}`));
    expect(sections(page).filter((id) => id !== "contents")).toEqual(wanted);
  }
});

it("says its version, lists all with their days, and every edition on the data page leads there or says that it has none", () => {
  expect(words(html)).toContain(`Version ${METHOD_VERSION} of the method`);
  for (const { version } of METHOD_VERSIONS) expect(html).toContain(`id="version-${version}"`);
  const data = read("data/index.html");
  const editions = data.slice(
    data.indexOf('id="editions"'),
    data.indexOf("</table>", data.indexOf('id="editions"')),
  );
  for (const row of editions.split('<tr id="edition-').slice(1))
    expect(row).toMatch(/method\/#version-[\d.]+"|no index yet/);
});

it("writes formulas that fit a phone and need no script", async () => {
  const { page } = await site.visit("/method/", { ...PHONE, javaScriptEnabled: false });
  const formulas = page.locator(".formula math");
  expect(await formulas.count()).toBe(Object.keys(FORMULAS).length);
  for (const box of await formulas.all()) {
    const { width, height } = (await box.boundingBox()) ?? { width: 0, height: 0 };
    expect(width).toBeGreaterThan(20);
    expect(width).toBeLessThan(328);
    expect(height).toBeGreaterThan(12);
  }
  const cut = await page
    .locator(".formula")
    .evaluateAll((all) => all.filter((each) => each.scrollWidth > each.clientWidth).length);
  expect(cut).toBe(0);
});

it("has nothing that axe finds with everything opened either, and fits a phone", async () => {
  const { page } = await site.visit("/method/", { ...PHONE, colorScheme: "dark" });
  await page.evaluate(() => document.querySelectorAll("details").forEach((each) => (each.open = true)));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  expect(await axeFinds(page)).toEqual([]);
});
