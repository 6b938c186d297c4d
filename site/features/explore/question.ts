import type { Words } from "../../../indicators/schema/shapes.ts";

/** A worked question: its words, its SQL, and how its answer is best seen. */
export interface Question {
  id: string;
  asks: Words;
  sql: string;
  show: "table" | "chart" | "map";
}

export const defineQuestion = (question: Question): Question => ({
  ...question,
  sql: unindent(question.sql),
});

/** SQL as it is typed in a file, without the file's indentation. */
function unindent(sql: string): string {
  const lines = sql.replace(/^\n/, "").trimEnd().split("\n");
  const depth = Math.min(...lines.filter((line) => line.trim() !== "").map((line) => line.search(/\S/)));
  return lines.map((line) => line.slice(depth)).join("\n");
}
