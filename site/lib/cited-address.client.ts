/** Where what is on the screen is seen again, its years and its edition named: as the page's own citation says. */
export const citedAddress = (): string =>
  document.querySelector<HTMLElement>("[data-cited]")?.dataset["cited"] ?? location.href;
