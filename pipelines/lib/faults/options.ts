import { parseArgs, type ParseArgsConfig } from "node:util";
import { Fault } from "./fault.ts";

/**
 * The options of a command. What is none of them ends it at once, in words and with status 1.
 *
 * @param usage how the command is written
 */
export function optionsOf<const Config extends ParseArgsConfig>(
  config: Config,
  usage: string,
): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (thrown) {
    const { message } = new Fault({
      where: "the command line",
      found: (thrown as Error).message.split(". To specify")[0] as string,
      expected: usage,
      do: "write the options as shown",
    });
    console.error(message);
    process.exit(1);
  }
}
