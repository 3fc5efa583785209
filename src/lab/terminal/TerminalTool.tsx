import type { LabToolProps } from '../lab-tool'

export default function TerminalTool(_: LabToolProps) {
  return null
}
