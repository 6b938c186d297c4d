/** Buttons that copy the text they stand beside. */
export function startCopying(): void {
  document.addEventListener("click", (event) => {
    const button = (event.target as Element).closest<HTMLElement>("button[data-copies]");
    if (button) void copy(button);
  });
}

async function copy(button: HTMLElement): Promise<void> {
  const { copies = "", done = "", refused = "" } = button.dataset;
  const source = document.getElementById(copies);
  const status = button.parentElement?.querySelector('[role="status"]');
  if (!source || !status) return;
  status.textContent = ""; // so that the same words are spoken again
  try {
    await navigator.clipboard.writeText(source.textContent.trim());
    status.textContent = done;
  } catch {
    getSelection()?.selectAllChildren(source);
    status.textContent = refused;
  }
}
