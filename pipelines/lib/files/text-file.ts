import { createHash } from "node:crypto";
import { closeSync, mkdirSync, openSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** A file that is written piece by piece, so that a large one is never held in memory. */
export class TextFile {
  private readonly file: number;
  private readonly hash = createHash("sha256");
  private bytes = 0;

  constructor(path: string) {
    mkdirSync(dirname(path), { recursive: true });
    this.file = openSync(path, "w");
  }

  add(text: string): void {
    const content = Buffer.from(text, "utf8");
    writeFileSync(this.file, content);
    this.hash.update(content);
    this.bytes += content.length;
  }

  /** Closes it. */
  end(): { bytes: number; sha256: string } {
    closeSync(this.file);
    return { bytes: this.bytes, sha256: this.hash.digest("hex") };
  }
}
