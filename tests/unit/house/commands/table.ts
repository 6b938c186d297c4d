import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** A command and what befalls it. */
export interface Line {
  /** The circumstance, in words. */
  when: string;
  /** The file that `npm run` starts, and its options. */
  run: string;
  env?: Record<string, string>;
  /** Done to the project beforehand. */
  spoil?: (project: string) => void;
  /** No file may be larger than this many blocks: a disk that is full. */
  room?: number;
  /** What is said, beginning with where. */
  says: RegExp;
  /** 1 where nothing is said of it. */
  exit?: number;
}

const write = (path: string, text: string) => (project: string) => {
  mkdirSync(dirname(join(project, path)), { recursive: true });
  writeFileSync(join(project, path), text);
};
const remove = (path: string) => (project: string) =>
  rmSync(join(project, path), { recursive: true, force: true });
const append = (path: string, line: string) => (project: string) =>
  appendFileSync(join(project, path), `${line}\n`);
const replace = (path: string, from: string, to: string) => (project: string) => {
  const text = readFileSync(join(project, path), "utf8");
  if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
  writeFileSync(join(project, path), text.replace(from, to));
};

const ORIGIN = "data/readings/wto-gpa.origin.json";
const SPEC = JSON.stringify({
  unit: "u",
  scale: [0, 100],
  normalise: { method: "minmax" },
  indicators: [{ id: "a", parent: "index" }],
  groups: [{ id: "index", parent: null, aggregate: "arithmetic" }],
});
const SCORE = "pipelines/score.ts --spec spec.json --data data.csv --out scored";
const scored = (project: string) => {
  write("spec.json", SPEC)(project);
  write("data.csv", "u,a\nx,1\ny,2\n")(project);
};

/** An option that is none, of each command that takes any. */
const UNKNOWN_OPTIONS: Line[] = ["data", "ingest", "edition", "refresh", "redact", "score"].map((name) => ({
  when: "an option that it does not know",
  run: `pipelines/${name}.ts --form x`,
  says: new RegExp(`^the command line\\n {2}found Unknown option '--form'\\n {2}expected npm run ${name}`),
}));

export const LINES: Line[] = [
  ...UNKNOWN_OPTIONS,
  {
    when: "no seeds/places.csv",
    run: "pipelines/data.ts",
    spoil: remove("seeds/places.csv"),
    says: /^seeds\/places\.csv\n {2}found no such file/,
  },
  {
    when: "no data/errata.csv",
    run: "pipelines/data.ts",
    spoil: remove("data/errata.csv"),
    says: /^data\/errata\.csv\n {2}found no such file/,
  },
  {
    when: "an origin that is no JSON",
    run: "pipelines/data.ts",
    spoil: write(ORIGIN, '[{"file": "x"'),
    says: /^data\/readings\/wto-gpa\.origin\.json\n {2}found [^]* {2}expected JSON/,
  },
  {
    when: "an origin without a checksum",
    run: "pipelines/data.ts",
    spoil: replace(ORIGIN, '"sha256"', '"sha265"'),
    says: /^data\/readings\/wto-gpa\.origin\.json: 0\.sha256\n/,
  },
  {
    when: "an origin whose address runs in the page",
    run: "pipelines/data.ts",
    spoil: replace(ORIGIN, '"https://', '"javascript://'),
    says: /^data\/readings\/wto-gpa\.origin\.json: 0\.url\n {2}found an address that begins/,
  },
  {
    when: "readings without their origin",
    run: "pipelines/data.ts",
    spoil: remove(ORIGIN),
    says: /^data\/readings\/wto-gpa\.origin\.json\n {2}found no such file/,
  },
  {
    when: "no readings of a source",
    run: "pipelines/data.ts",
    spoil: remove("data/readings/wto-gpa.csv"),
    says: /^data\/readings\/wto-gpa\.csv\n {2}found no such file/,
  },
  {
    when: "a reading that is no number",
    run: "pipelines/data.ts",
    spoil: append("data/readings/wto-gpa.csv", "wto-gpa,status,KEN,2023,many,,,,,list,parties,KEN"),
    says: /^data\/readings\/wto-gpa\.csv row \d+, column "value"\n {2}found "many"/,
  },
  {
    when: "a record whose address runs in the page",
    run: "pipelines/data.ts",
    spoil: append(
      "data/readings/procurement-laws.csv",
      "KEN,An Act,2015,2016,procurement-laws,A gazette,javascript:alert(1)",
    ),
    says: /^data\/readings\/procurement-laws\.csv row \d+, column "document_url"\n {2}found "javascript:alert\(1\)"/,
  },
  {
    when: "a seed whose address runs in the page",
    run: "pipelines/data.ts",
    spoil: append(
      "seeds/steps.csv",
      "accession,KEN,taken,2020,,,wto-gpa,A document,data:text/html;x,made up for the test",
    ),
    says: /seeds\/steps\.csv row \d+, column "document_url"\n {2}found "data:text\/html;x"/,
  },
  {
    when: "a seed with a column renamed",
    run: "pipelines/data.ts",
    spoil: replace("seeds/coalitions/merges.csv", "same_as", "same"),
    says: /^seeds\/coalitions\/merges\.csv/,
  },
  {
    when: "a file where the output belongs",
    run: "pipelines/data.ts",
    spoil: (project) => {
      remove("data/builds")(project);
      write("data/builds", "")(project);
    },
    says: /^data\/builds[^\n]*\n {2}found a file where a folder is needed/,
  },
  {
    when: "no publishers' files",
    run: "pipelines/ingest.ts --from nowhere wto-gpa",
    says: /nowhere[^\n]*\n {2}found no such folder/,
  },
  {
    when: "a source that is none",
    run: "pipelines/ingest.ts nobody",
    says: /^npm run ingest\n {2}found "?nobody/,
  },
  {
    when: "a source that is none",
    run: "pipelines/refresh.ts nobody",
    says: /^npm run refresh\n {2}found "?nobody/,
  },
  { when: "no id", run: "pipelines/edition.ts", says: /^npm run edition\n {2}found nothing/ },
  {
    when: "an id that is none",
    run: "pipelines/edition.ts first",
    says: /^npm run edition\n {2}found first/,
  },
  {
    when: "a day that is none",
    run: "pipelines/edition.ts 2026.1 --known 2024-13-01",
    says: /^npm run edition\n {2}found 2026\.1 --known 2024-13-01/,
  },
  {
    when: "an id that is taken",
    run: "pipelines/edition.ts 2026.1",
    spoil: write("data/editions/2026.1/SHA256SUMS", ""),
    says: /^data\/editions\/2026\.1\n {2}found an edition of that name/,
  },
  {
    when: "no directory of actors",
    run: "pipelines/redact.ts --from nowhere",
    says: /nowhere\/coalition-actors\/actors\.csv\n {2}found no such file/,
  },
  {
    when: "nothing published",
    run: "pipelines/method.ts",
    says: /index-scores\.parquet\n {2}found no such table/,
  },
  { when: "no specification", run: "pipelines/score.ts", says: /^the command line\n {2}found no --spec/ },
  {
    when: "a specification that is not there",
    run: SCORE,
    says: /^spec\.json\n {2}found /,
  },
  {
    when: "a specification that is no JSON",
    run: SCORE,
    spoil: (project) => {
      scored(project);
      write("spec.json", "{")(project);
    },
    says: /^spec\.json/,
  },
  {
    when: "a file where the folder for scores belongs",
    run: SCORE,
    spoil: (project) => {
      scored(project);
      write("scored", "mine")(project);
    },
    says: /^scored\n {2}found /,
  },
  {
    when: "a full disk",
    run: SCORE,
    spoil: scored,
    room: 0,
    says: /found a file larger than is allowed here \(EFBIG\)/,
  },
  {
    when: "a contribution that is not there",
    run: "pipelines/check-seeds.ts nowhere.csv",
    says: /^nowhere\.csv\n {2}found no such file/,
  },
  { when: "a folder for a contribution", run: "pipelines/check-seeds.ts seeds", says: /found a folder/ },
  {
    when: "an address without https",
    run: "site/build/build.ts",
    env: { SITE_URL: "monitor.org" },
    says: /^SITE_URL\n {2}found "monitor\.org"/,
  },
  {
    when: "no address of the repository",
    run: "site/build/build.ts",
    env: { SITE_URL: "https://monitor.org/", REPOSITORY_URL: "" },
    says: /^REPOSITORY_URL\n {2}found nothing/,
  },
  {
    when: "a mail address that would be a script",
    run: "site/build/build.ts",
    env: { CONTACT_MAIL: "javascript:alert(1)" },
    says: /^CONTACT_MAIL\n {2}found "javascript:alert\(1\)"/,
  },
  {
    when: "no data",
    run: "site/build/build.ts",
    says: /^public\/data\/latest\n {2}found nothing[^]*npm run data/,
  },
  {
    when: "a port that is none",
    run: "site/server/serve.ts",
    env: { PORT: "abc" },
    says: /^PORT\n {2}found "abc"/,
  },
  {
    when: "no site",
    run: "site/server/serve.ts",
    says: /dist\/404\.html\n {2}found no such file[^]*npm run build/,
  },
  {
    when: "a host that is not here",
    run: "site/server/serve.ts",
    env: { HOST: "192.0.2.1", PORT: "0" },
    spoil: (project) => {
      for (const name of ["404.html", "_headers"]) write(`dist/${name}`, "")(project);
    },
    says: /^HOST 192\.0\.2\.1\n {2}found no address of this machine/,
  },
];
