import { expect, it } from "vitest";
import readSheets from "read-excel-file/node";
import { toWorkbook } from "../../../../site/lib/save-table.client.ts";

it("keeps days and moments in a workbook as such, beside numbers, texts and empty cells", async () => {
  const rows = [
    [new Date("2020-02-29T00:00:00Z"), new Date("2020-01-02T03:04:05Z"), 1e-7, "=1+1", null],
    ["0044-03-15 (BC)", "2020-01-02 03:04:05.678901", "9007199254740993", true, null],
  ];
  const columns = ["day", "moment", "n", "text", "nothing"];
  const blob = await toWorkbook({ columns, rows }, [["SQL", "SELECT 1"]], "Answer", "Question");
  const [answer, question] = await readSheets(Buffer.from(await blob.arrayBuffer()));
  expect(answer?.data[0]?.slice(0, 4)).toEqual(columns.slice(0, 4));
  expect(answer?.data[1]?.slice(0, 4)).toEqual(rows[0]?.slice(0, 4));
  expect(answer?.data[2]?.slice(0, 4)).toEqual(rows[1]?.slice(0, 4));
  expect(question?.data[0]).toEqual(["SQL", "SELECT 1"]);
});
