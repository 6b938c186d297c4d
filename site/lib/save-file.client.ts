/** Gives the reader a file that was made in the browser. @param type of a text; a blob has its own */
export function saveFile(content: Blob | string, type: string, name: string): void {
  const blob = typeof content === "string" ? new Blob([content], { type }) : content;
  const link = Object.assign(document.createElement("a"), {
    href: URL.createObjectURL(blob),
    download: name,
  });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
