/** The health of the data as it was counted when they were published. Build time only. */
import { Health } from "../../../indicators/schema/health.ts";
import { latest } from "../../data/published-files.build.ts";

export const health: Health = Health.parse(latest.json("health.json"));
