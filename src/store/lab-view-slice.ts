/** Which tool of the lab is open. */
import type { StateCreator } from 'zustand/vanilla'

export const labTools = ['terminal', 'dockerfile', 'files', 'goals'] as const
export type LabTool = (typeof labTools)[number]

export type LabViewSlice = {
  readonly labTool: LabTool
  /** True when another part of the lab led to this tool: then it takes the focus, which would be lost otherwise. */
  readonly toolTakesFocus: boolean
  /** Shows the tool whose tab was chosen: the tab keeps the focus. */
  showTool(tool: LabTool): void
  /** Leads from another part of the lab to a tool. */
  leadToTool(tool: LabTool): void
}

export function createLabViewSlice(initial: LabTool): StateCreator<LabViewSlice> {
  return (set) => ({
    labTool: initial,
    toolTakesFocus: false,
    showTool: (labTool) => set({ labTool, toolTakesFocus: false }),
    leadToTool: (labTool) => set({ labTool, toolTakesFocus: true }),
  })
}
