/** What stands on the command line after a command's name. */
import { parseArgs, type ParseArgsConfig } from "node:util";
import { Fault } from "./fault.ts";

/** @throws Fault for an option that the command does not have, or one without its value */
export function argumentsIn<const Config extends ParseArgsConfig>(usage: string, config: Config) {
  try {
    return parseArgs<Config>(config);
  } catch (thrown) {
    throw new Fault(
      {
        where: "the command line",
        found: (thrown as Error).message,
        expected: usage,
        do: "write the options as shown",
      },
      { cause: thrown },
    );
  }
}
