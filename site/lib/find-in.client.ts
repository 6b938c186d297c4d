/** Finds elements that the page is known to have: `const find = findIn(root); find<HTMLFormElement>("form")`. */
export const findIn =
  (root: ParentNode) =>
  <E extends Element>(selector: string): E =>
    root.querySelector<E>(selector) as E;
