/** The forms people fill in at the repository: whole, and offering the kinds that the check knows. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { KINDS } from "../../indicators/contribute/kinds.ts";

interface Form {
  name: string;
  description: string;
  body: { type: string; id: string; attributes: { label: string; options?: string[] } }[];
}

const FOLDER = ".github/ISSUE_TEMPLATE";
const form = (name: string) => parse(readFileSync(`${FOLDER}/${name}`, "utf8")) as Form;

it.each([
  ["report-value.yml", ["cell", "edition", "found", "document"]],
  ["add-record.yml", ["kind", "rows", "why"]],
  ["correct-page.yml", ["page", "edition", "what"]],
])("%s asks for %o, each with a label", (name, fields) => {
  const { body, description } = form(name);
  expect(body.map(({ id }) => id)).toEqual(fields);
  expect(description.length).toBeGreaterThan(20);
  expect(body.every(({ attributes }) => attributes.label.length > 0)).toBe(true);
});

it("are three, and the kinds they offer are those that are checked", () => {
  expect(readdirSync(FOLDER).length).toBe(3);
  expect(form("add-record.yml").body[0]?.attributes.options).toEqual(Object.keys(KINDS));
});
