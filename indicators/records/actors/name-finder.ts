/** Looks for many names at once in the words of a text: one pass, whatever their number (Aho and Corasick, 1975). */
import { wordsIn, type Spelling, type Word } from "./spellings.ts";

interface Node {
  next: Map<string, Node>;
  fail: Node | null;
  ends: Spelling[];
}

export interface Met {
  spelling: Spelling;
  /** Where it stands in the text. */
  start: number;
  end: number;
}

/** @returns what meets the spellings in a text; a single word only as it is written */
export function nameFinder(spellings: readonly Spelling[]): (text: string) => Met[] {
  const root = treeOf(spellings);
  const longest = Math.max(1, ...spellings.map(({ words }) => words.length));
  return (text) => {
    const met: Met[] = [];
    const last: Word[] = [];
    let node = root;
    for (const word of wordsIn(text)) {
      if (last.push(word) > longest) last.shift();
      node = step(root, node, word.word);
      for (let each: Node | null = node; each !== null; each = each.fail)
        for (const spelling of each.ends) {
          const start = (last[last.length - spelling.words.length] as Word).start;
          if (spelling.exact === null || spelling.exact === text.slice(start, word.end))
            met.push({ spelling, start, end: word.end });
        }
    }
    return met;
  };
}

function step(root: Node, from: Node, word: string): Node {
  for (let node: Node | null = from; node !== null; node = node.fail) {
    const next = node.next.get(word);
    if (next) return next;
  }
  return root;
}

function treeOf(spellings: readonly Spelling[]): Node {
  const root: Node = { next: new Map(), fail: null, ends: [] };
  for (const spelling of spellings) {
    let node = root;
    for (const word of spelling.words) {
      const next = node.next.get(word) ?? { next: new Map(), fail: null, ends: [] };
      node.next.set(word, next);
      node = next;
    }
    node.ends.push(spelling);
  }
  const queue = [...root.next.values()];
  for (const node of queue) node.fail = root;
  for (const node of queue)
    for (const [word, next] of node.next) {
      next.fail = step(root, node.fail as Node, word);
      queue.push(next);
    }
  return root;
}
