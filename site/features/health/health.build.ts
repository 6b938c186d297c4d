/** The health of the data as it was counted when they were published. Build time only. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Health } from "../../../indicators/schema/health.ts";

export const health: Health = Health.parse(
  JSON.parse(readFileSync(join(process.cwd(), "public/data/latest/health.json"), "utf8")),
);
