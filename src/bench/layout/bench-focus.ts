/** What the bench looks at: the whole host, or the plates of one container. */
export type BenchFocus = { readonly view: 'host' } | { readonly view: 'container'; readonly containerId: string }

export const hostFocus: BenchFocus = { view: 'host' }

/** True when both show the same thing. */
export function isSameFocus(one: BenchFocus, other: BenchFocus): boolean {
  if (one.view === 'host' || other.view === 'host') return one.view === other.view
  return one.containerId === other.containerId
}
