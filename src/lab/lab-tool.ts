/** What every tool of the lab is given. */
export type LabToolProps = {
  /** Opens a claim in the comparison table. */
  readonly onShowClaim: (claim: string) => void
}
