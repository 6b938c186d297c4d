/** Which pages have the checks that are too dear for all: every page of a small kind, eight of a large one, its extremes among them. */
import { join } from "node:path";
import { LANGUAGES, type Language } from "../../indicators/schema/vocabulary.ts";
import { askNatively } from "../../pipelines/lib/tables/parquet.ts";
import { pages, read } from "./dist.ts";

export interface ChosenPage {
  kind: string;
  /** As a file of the English site: "countries/KEN/index.html". */
  file: string;
}

export const ENOUGH = 8;

/** Pages that stand for their kind first, each for a reason that figures do not give: a map, a checklist, a long story. */
const EXAMPLES = [
  "countries/KEN",
  "countries/PER",
  "countries/PER/evidence",
  "countries/PHL/advice",
  "coalitions/KEN",
  "embed/coalitions/KEN",
  "indicators/government-effectiveness",
  "indicators/standstill-period",
  "index/law",
  "knowledge/rwanda-umucyo",
  "knowledge/steps/ocds-publication",
  "training/law-and-methods",
  "training/law-and-methods/slides",
].map((path) => `${path}/index.html`);

/** Every kind of page. A page is of the first kind that its file fits. */
const KINDS: Record<string, RegExp> = {
  "not found": /^404\.html$/,
  single:
    /^(?:(?:map|countries|indicators|progress|index|explore|data|health|method|knowledge|training|about|contribute|network|programme|coalitions|changes)\/)?index\.html$/,
  country: /^countries\/[A-Z]{3}\/index\.html$/,
  evidence: /^countries\/[A-Z]{3}\/evidence\/index\.html$/,
  advice: /^countries\/[A-Z]{3}\/advice\/index\.html$/,
  coalition: /^coalitions\/[A-Z]{3}\/index\.html$/,
  frame: /^embed\/coalitions\/[A-Z]{3}\/index\.html$/,
  indicator: /^indicators\/[^/]+\/index\.html$/,
  pillar: /^index\/[^/]+\/index\.html$/,
  "progress since": /^progress\/since\/\d{4}\/index\.html$/,
  step: /^knowledge\/steps\/[^/]+\/index\.html$/,
  story: /^knowledge\/[^/]+\/index\.html$/,
  slides: /^training\/[^/]+\/slides\/index\.html$/,
  module: /^training\/[^/]+\/index\.html$/,
};

export const kindOf = (file: string): string | undefined =>
  Object.keys(KINDS).find((kind) => KINDS[kind]?.test(file));

const english = pages.filter((file) => !/^(fr|es)\//.test(file));
export const byKind = new Map(
  Object.keys(KINDS).map((kind) => [kind, english.filter((file) => kindOf(file) === kind)]),
);

const known = new Set(pages);
export const fileIn = (language: Language, file: string): string =>
  language === "en" ? file : `${language}/${file}`;
export const languagesOf = (file: string): Language[] =>
  LANGUAGES.filter((each) => known.has(fileIn(each, file)));

/** One or two pages of every kind: all of those that are one of a kind, the examples, or the first. */
export const typical: ChosenPage[] = [...byKind].flatMap(([kind, files]) => {
  const examples = files.filter((file) => kind === "single" || EXAMPLES.includes(file));
  return (examples.length > 0 ? examples : files.slice(0, 1)).map((file) => ({ kind, file }));
});

const latest = join(import.meta.dirname, "../../public/data/latest");
const extremeSubjects = new Set(await findExtremeSubjects());

/** Eight of every kind, or all there are; all of those that are one of a kind. */
export const chosen: ChosenPage[] = [...byKind].flatMap(([kind, files]) => {
  const isSmall = kind === "single" || files.length <= ENOUGH;
  return (isSmall ? files : chooseOf(files)).map((file) => ({ kind, file }));
});

function chooseOf(files: string[]): string[] {
  const examples = files.filter((file) => EXAMPLES.includes(file));
  const spread = Array.from(
    { length: ENOUGH },
    (_, at) => files[Math.floor((at * files.length) / ENOUGH)] as string,
  );
  return [...new Set([...examples, ...extremesOf(files), ...spread])].slice(0, ENOUGH);
}

/** Largest and smallest page, longest title, and what the data say of the place or the indicator that a page is about. */
function extremesOf(files: string[]): string[] {
  const looks = files.map((file) => {
    const html = read(file);
    return { file, size: html.length, title: (/<title>([^<]*)/.exec(html)?.[1] ?? "").length };
  });
  const bySize = looks.toSorted((a, b) => a.size - b.size);
  const byTitle = looks.toSorted((a, b) => a.title - b.title);
  const extremes = [bySize[0], bySize.at(-1), byTitle.at(-1)].flatMap((each) => each?.file ?? []);
  return [...extremes, ...files.filter((file) => file.split("/").some((part) => extremeSubjects.has(part)))];
}

/** Most and least data, the longest name, the smallest state, the most names held back. */
async function findExtremeSubjects(): Promise<string[]> {
  const first = async (sql: string) =>
    Object.values((await askNatively(`${sql} limit 1`))[0] ?? {})[0] as string;
  const table = (name: string) => `'${join(latest, `${name}.parquet`)}'`;
  const filled = (column: string, order: string) =>
    `select ${column} from ${table("observations")} join ${table("places")} using (iso3)
      where part_of is null group by 1 order by count(value) ${order}, 1`;
  return Promise.all([
    ...["iso3", "indicator"].flatMap((column) =>
      ["desc", "asc"].map((order) => first(filled(column, order))),
    ),
    first(`select iso3 from ${table("places")} order by length(name_en) desc, 1`),
    first(`select iso3 from ${table("readings")} join ${table("places")} using (iso3)
      where measure = 'SP.POP.TOTL' and un_member and value is not null order by value, 1`),
    first(`select iso3 from ${table("actors-withheld")} group by 1 order by sum(n) desc, 1`),
  ]);
}
