/** What ends a command of the site, in the words of the person who has to mend it; as pipelines say it. */
export class CommandFault extends Error {
  constructor(where: string, found: string, expected: string, toDo: string) {
    super(`${where}\n  found ${found}\n  expected ${expected}\n  do: ${toDo}`);
    this.name = "CommandFault";
  }
}

/** Runs a command; a fault ends it in words and with status 1, anything else is a mistake of ours and keeps its trace. */
export async function inWords(command: () => void | Promise<void>): Promise<void> {
  try {
    await command();
  } catch (thrown) {
    if (!(thrown instanceof CommandFault)) throw thrown;
    console.error(thrown.message);
    process.exitCode = 1;
  }
}
