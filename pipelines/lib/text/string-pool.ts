/** A column of few different texts: each is in memory once, however many rows have it. */
export class StringPool {
  private readonly known = new Map<string, string>();

  one(text: string): string {
    const found = this.known.get(text);
    if (found !== undefined) return found;
    if (this.known.size < MOST) this.known.set(text, text);
    return text;
  }
}

/** In a column of more, most texts occur once, and looking for them costs more than it saves. */
const MOST = 20_000;
