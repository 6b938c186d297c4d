/** What the repository's own machines may do: actions by their hash, few rights, no token where packages run. */
import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

interface Step {
  uses?: string;
  run?: string;
  env?: Record<string, string>;
  with?: Record<string, unknown>;
}
interface Job {
  permissions?: Record<string, string>;
  "timeout-minutes"?: number;
  env?: Record<string, string>;
  steps: Step[];
}
interface Workflow {
  on: string | Record<string, unknown>;
  permissions: unknown;
  env?: Record<string, string>;
  jobs: Record<string, Job>;
}

const FOLDER = ".github/workflows";
const workflows = readdirSync(FOLDER).map((name) => {
  const text = readFileSync(`${FOLDER}/${name}`, "utf8");
  return { name, text, content: parse(text) as Workflow };
});
const jobs = workflows.flatMap(({ name, content }) =>
  Object.entries(content.jobs).map(([id, job]) => ({ name, id, job, workflow: content })),
);
const mayWrite = ({ permissions = {} }: Job) => Object.values(permissions).includes("write");
const runsPackages = ({ steps }: Job) => steps.some(({ run = "" }) => /\bnp[mx] /.test(run));

it("is told of pages, pull requests, refreshing, every page", () => {
  expect(workflows.map(({ name }) => name)).toEqual([
    "full.yml",
    "pages.yml",
    "pull-request.yml",
    "refresh.yml",
  ]);
});

describe.each(workflows)("$name", ({ text, content }) => {
  it("takes each action by the hash of a commit, with its version beside it", () => {
    const used = text.split("\n").filter((line) => /\buses:/.test(line));
    expect(used.length).toBeGreaterThan(0);
    for (const line of used) expect(line).toMatch(/uses: [\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it("gives no right to all of its jobs", () => expect(content.permissions).toEqual({}));

  it("puts no text of strangers into a command", () => {
    for (const { steps } of Object.values(content.jobs))
      for (const { run = "" } of steps) expect(run).not.toContain("${{");
  });
});

describe.each(jobs)("$name: $id", ({ job, workflow }) => {
  it("has rights of its own and a limit of time", () => {
    expect(Object.keys(job.permissions ?? {}).length).toBeGreaterThan(0);
    expect(job["timeout-minutes"]).toBeGreaterThan(0);
  });

  it("has no token where packages are installed or run", () => {
    if (!runsPackages(job)) return;
    expect(mayWrite(job)).toBe(false);
    const environments = [workflow.env, job.env, ...job.steps.map(({ env }) => env)];
    expect(JSON.stringify(environments)).not.toMatch(/github\.token|secrets\./);
    const checkouts = job.steps.filter(({ uses = "" }) => uses.startsWith("actions/checkout@"));
    expect(checkouts.map((step) => step.with?.["persist-credentials"])).toEqual([false]);
    for (const { run = "" } of job.steps.filter((step) => step.run?.includes("npm ci")))
      expect(run).toBe("npm ci --ignore-scripts");
  });
});

it("tests pull requests with no right to write", () => {
  const { content } = workflows.find(({ name }) => name === "pull-request.yml") as (typeof workflows)[number];
  expect(content.on).toBe("pull_request");
  expect(Object.values(content.jobs).map(({ permissions }) => permissions)).toEqual([{ contents: "read" }]);
  expect(JSON.stringify(workflows.map((each) => each.content.on))).not.toContain("pull_request_target");
});

it("attests what is deployed and verifies it before it is", () => {
  const { jobs: parts } = workflows.find(({ name }) => name === "pages.yml")?.content as Workflow & {
    jobs: Record<string, Job & { needs?: string }>;
  };
  expect([parts["attest"]?.needs, parts["deploy"]?.needs]).toEqual(["build", "attest"]);
  const said = JSON.stringify(parts["attest"]?.steps);
  for (const word of ["attest-build-provenance@", "attest-sbom@", "gh attestation verify"])
    expect(said).toContain(word);
  expect(JSON.stringify(parts["build"]?.steps)).toContain("npm sbom --sbom-format cyclonedx");
});
