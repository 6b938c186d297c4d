/** npm run refresh as a command, and all the publishers' files through it. */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { httpOptions, openNetwork } from "../../../../pipelines/lib/http/http.ts";
import { refresh } from "../../../../pipelines/refresh/refresh.ts";
import { hostileServer, reply } from "../../../unit/pipelines/lib/http/hostile-server.ts";
import { temporaryProject } from "../../../temporary.ts";
import { BESIDE, emptyHouse, everySource, isThere, mirror, mirrorOf, ROOT, survey, TODAY } from "./mirror.ts";

describe.skipIf(!isThere)("all the publishers' files", () => {
  it("come over the wire to the committed readings, byte for byte, and the second time not at all", async () => {
    const house = emptyHouse();
    const readable = everySource.filter(({ licence }) => licence.tier !== "link-only");
    const at = (id: string, name: string) => join(BESIDE, id, name);
    const { address, requests } = await hostileServer(
      mirror((id, name) => (existsSync(at(id, name)) ? readFileSync(at(id, name)) : null)),
    );
    // whole files come in whole seconds on a busy machine
    const patient = async () => {
      const network = openNetwork(
        httpOptions("1", undefined, {
          retry: { attempts: 1, firstWait: 0, longestWait: 0, longestAsked: 0, gap: 0 },
        }),
      );
      const options = { base: address, from: null, accept: true, allowShrink: false, named: false };
      return refresh(readable, options, { paths: house.paths, network, today: TODAY, step: () => undefined });
    };
    await patient();
    for (const { id } of readable) {
      const [ours, committed] = [
        join(house.paths.readings, `${id}.csv`),
        join(ROOT, `data/readings/${id}.csv`),
      ];
      expect({ id, same: readFileSync(ours).equals(readFileSync(committed)) }).toEqual({ id, same: true });
    }
    const first = requests.length;
    expect((await patient()).report).toContain(`Up to date: ${readable.map(({ id }) => id).join(", ")}.\n`);
    expect(requests.slice(first).every(({ headers }) => headers["if-none-match"] !== undefined)).toBe(true);
  });
});

describe("the command", () => {
  /** A project that knows the survey alone. */
  function projectWithSurvey(): string {
    const project = temporaryProject();
    const sources = join(project, "pipelines/sources");
    for (const name of readdirSync(sources)) rmSync(join(sources, name), { recursive: true });
    mkdirSync(join(sources, "survey"));
    const text = readFileSync(join(import.meta.dirname, "../../../survey.ts"), "utf8")
      .replace("../pipelines/lib/source/source.ts", "../../lib/source/source.ts")
      .replace("readings: [4, 10], places: [2, 5]", "readings: [4, 100], places: [2, 50]");
    writeFileSync(join(sources, "survey/source.ts"), `${text}\nexport default surveyIn("survey.csv");\n`);
    return project;
  }

  const command = (project: string, ...args: string[]) =>
    new Promise<{ status: number | null; stdout: string; stderr: string }>((resolve) => {
      const child = spawn(process.execPath, ["pipelines/refresh.ts", ...args], { cwd: project });
      let [stdout, stderr] = ["", ""];
      child.stdout.on("data", (piece: Buffer) => (stdout += piece.toString()));
      child.stderr.on("data", (piece: Buffer) => (stderr += piece.toString()));
      child.on("close", (status) => resolve({ status, stdout, stderr }));
    });

  it("ends with 3 while changes await, 0 once they are accepted, 1 where something is wrong", async () => {
    const project = projectWithSurvey();
    const readings = join(project, "data/readings/survey.csv");
    const { address } = await hostileServer(mirrorOf(survey));

    const shown = await command(project, "--from-base", address);
    expect(shown).toMatchObject({ status: 3, stderr: expect.stringContaining("nothing was written") });
    expect(shown.stdout).toContain("## survey: 80 added, 0 changed, 0 gone");
    expect(existsSync(readings)).toBe(false);

    expect(await command(project, "--yes", "--from-base", address)).toMatchObject({ status: 0, stderr: "" });
    const written = readFileSync(readings);

    const again = await command(project, "survey", "--from-base", address);
    expect(again).toMatchObject({ status: 0, stdout: "Up to date: survey.\n" });

    const gone = await hostileServer(reply(404));
    const wrong = await command(project, "--yes", "--from-base", gone.address);
    expect(wrong).toMatchObject({ status: 1, stdout: "" });
    expect(wrong.stderr).toContain("found 404, nothing is there");
    expect(wrong.stderr).toContain("1 fault. Nothing was written.");
    expect(readFileSync(readings)).toEqual(written);
  });
});
