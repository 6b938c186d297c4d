/** Code that reads the published files, one file a program in content/snippets, with the addresses filled in. */
import duckdb from "../content/snippets/duckdb.sql?raw";
import excel from "../content/snippets/excel.m?raw";
import pandas from "../content/snippets/pandas.py?raw";
import r from "../content/snippets/r.R?raw";
import recomputeInJavaScript from "../content/snippets/recompute.mjs?raw";
import recomputeInPython from "../content/snippets/recompute.py?raw";
import recomputeInR from "../content/snippets/recompute.R?raw";
import recomputeInSql from "../content/snippets/recompute.sql?raw";
import stata from "../content/snippets/stata.do?raw";
import { products } from "../../indicators/reform-index/members.ts";

export interface Snippet {
  id: string;
  tool: string;
  code: string;
}

export interface Reads {
  indicator: string;
  /** Addresses of the files. */
  csv: string;
  parquet: string;
}

const SNIPPETS: readonly Snippet[] = [
  { id: "excel", tool: "Excel (Power Query)", code: excel },
  { id: "r", tool: "R", code: r },
  { id: "pandas", tool: "Python (pandas)", code: pandas },
  { id: "stata", tool: "Stata", code: stata },
  { id: "duckdb", tool: "DuckDB", code: duckdb },
];

export const snippetsFor = ({ indicator, csv, parquet }: Reads): Snippet[] =>
  SNIPPETS.map(({ id, tool, code }) => ({
    id,
    tool,
    code: code
      .replaceAll("__INDICATOR__", indicator)
      .replaceAll("__CSV__", csv)
      .replaceAll("__PARQUET__", parquet),
  }));

const RECOMPUTE: readonly Snippet[] = [
  { id: "recompute-r", tool: "R", code: recomputeInR },
  { id: "recompute-python", tool: "Python", code: recomputeInPython },
  { id: "recompute-sql", tool: "DuckDB", code: recomputeInSql },
  { id: "recompute-javascript", tool: "JavaScript (Node)", code: recomputeInJavaScript },
];

/**
 * The index from its inputs.
 *
 * @param folder address of the folder of the data, with a slash at its end
 * @throws RangeError where the products have different floors: the programs know one
 */
export function recomputeSnippets(folder: string): Snippet[] {
  const { state, track } = products;
  if (state.floor !== track.floor)
    throw new RangeError(
      `content/snippets/recompute.*: floors of ${state.floor} and ${track.floor}, expected one; write the programs for two`,
    );
  return RECOMPUTE.map((each) => ({
    ...each,
    code: each.code.replaceAll("__FOLDER__", folder).replaceAll("__FLOOR__", String(state.floor)),
  }));
}
