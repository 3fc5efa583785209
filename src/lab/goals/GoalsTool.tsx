import type { LabToolProps } from '../lab-tool'

export default function GoalsTool(_: LabToolProps) {
  return null
}
