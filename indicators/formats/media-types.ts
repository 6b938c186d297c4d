/** How a file is announced, by its format; the names are those of IANA's register. */
const MEDIA_TYPES: Record<string, string> = {
  csv: "text/csv",
  "excel-csv": "text/csv",
  parquet: "application/vnd.apache.parquet",
  json: "application/json",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  zip: "application/zip",
};

/** A format that nobody named is bytes, and may not pass for something else. */
export const mediaTypeOf = (format: string): string => MEDIA_TYPES[format] ?? "application/octet-stream";
