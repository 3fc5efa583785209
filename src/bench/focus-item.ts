/** Puts the focus on a part of the picture. */

/** The element of a part by its id, which may hold any character. */
function itemElement(root: HTMLElement | null, id: string | undefined): HTMLElement | undefined {
  const elements = root?.querySelectorAll<HTMLElement>('[data-item]') ?? []
  return [...elements].find(({ dataset }) => dataset.item === id)
}

export function focusItem(root: HTMLElement | null, id: string | undefined): void {
  itemElement(root, id)?.focus()
}
