/** Which tool of the lab is open. */
import type { StateCreator } from 'zustand/vanilla'

export const labTools = ['terminal', 'dockerfile', 'files', 'goals'] as const
export type LabTool = (typeof labTools)[number]

export type LabViewSlice = {
  readonly labTool: LabTool
  showTool(tool: LabTool): void
}

export function createLabViewSlice(initial: LabTool): StateCreator<LabViewSlice> {
  return (set) => ({ labTool: initial, showTool: (labTool) => set({ labTool }) })
}
