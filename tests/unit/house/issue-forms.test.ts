/** The forms people fill in at the repository: whole, and offering the kinds that the check knows. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseDocument } from "yaml";
import { z } from "zod";
import { KINDS } from "../../../indicators/records/contributions/kinds.ts";
import { discussion, issueForm, letter } from "../../../site/lib/feedback-links.ts";
import { repositoryFor } from "../../../site/lib/project.ts";

const text = z.string().min(1);
/** What GitHub takes of a form, as far as ours go. */
const Form = z.strictObject({
  name: text,
  description: text,
  labels: z.array(text),
  body: z.array(
    z.strictObject({
      type: z.enum(["input", "textarea", "dropdown"]),
      id: text,
      attributes: z.strictObject({
        label: text,
        description: text.optional(),
        options: z.array(text).optional(),
        render: text.optional(),
      }),
      validations: z.strictObject({ required: z.boolean() }).optional(),
    }),
  ),
});

const FOLDER = ".github/ISSUE_TEMPLATE";
function form(name: string): z.infer<typeof Form> {
  const document = parseDocument(readFileSync(`${FOLDER}/${name}`, "utf8"), { strict: true });
  expect([...document.errors, ...document.warnings], name).toEqual([]);
  return Form.parse(document.toJS());
}

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

it.each([
  ["report-value", { cell: "portal-live KEN 2022", edition: "2026.2" }],
  ["correct-page", { page: "https://example.org/", edition: "2026.2" }],
] as const)("%s is filled in by fields that it has, with values that arrive whole", (name, fields) => {
  const { searchParams, pathname } = new URL(issueForm(name, fields));
  expect(pathname).toMatch(/\/issues\/new$/);
  const ids = form(`${name}.yml`).body.map(({ id }) => id);
  for (const [field, value] of Object.entries(fields)) {
    expect(ids).toContain(field);
    expect(searchParams.get(field)).toBe(value);
  }
  expect(searchParams.get("template")).toBe(`${name}.yml`);
});

it("carries marks of an address in discussions and letters without breaking them", () => {
  const words = "A & B? #1 = 100 % · é";
  expect(new URL(discussion(words, words)).searchParams.get("body")).toBe(words);
  const { searchParams, protocol } = new URL(letter(words, words));
  expect([protocol, searchParams.get("subject"), searchParams.get("body")]).toEqual([
    "mailto:",
    words,
    words,
  ]);
});

describe("the repository", () => {
  it("must be given where the site has an address of its own", () => {
    expect(() => repositoryFor({ SITE_URL: "https://monitor.example.org/" })).toThrow(/REPOSITORY_URL/);
    expect(() => repositoryFor({ SITE_URL: "https://monitor.example.org/", REPOSITORY_URL: "" })).toThrow(
      /monitor\.example\.org/,
    );
  });

  it("need not be given at home", () => {
    for (const SITE_URL of [undefined, "", "http://localhost:4321/"])
      expect(repositoryFor({ SITE_URL })).toMatch(/^https:\/\/example\.org\//);
  });

  it("loses the slash at its end", () => {
    expect(repositoryFor({ REPOSITORY_URL: "https://github.com/o/n/" })).toBe("https://github.com/o/n");
  });
});
