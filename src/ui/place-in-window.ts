/** Placing what lies in the top layer (popovers), where style sheets cannot tie it to its place on the page. */

/** Pixels that stay free to the edges of the window. */
const margin = 8

/** Puts an element above the anchor, or below it where there is no room above, and keeps all of it inside the window. */
export function placeInWindow(element: HTMLElement, anchor: DOMRect, align: 'start' | 'centre'): void {
  const { width, height } = element.getBoundingClientRect()
  const wanted = align === 'start' ? anchor.left : anchor.left + (anchor.width - width) / 2
  const left = Math.max(margin, Math.min(wanted, window.innerWidth - width - margin))
  const above = anchor.top - height
  const top = above >= margin ? above : Math.min(anchor.bottom, window.innerHeight - height - margin)
  element.style.left = `${left}px`
  element.style.top = `${Math.max(margin, top)}px`
}
