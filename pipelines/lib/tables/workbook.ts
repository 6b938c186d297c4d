import { workbookParts, type Sheet, type WorkbookAbout } from "../../../indicators/formats/workbook.ts";
import { zip } from "../files/zip.ts";

export const workbook = (sheets: readonly Sheet[], about: WorkbookAbout): Uint8Array =>
  zip(workbookParts(sheets, about));
