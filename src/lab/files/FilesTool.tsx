import type { LabToolProps } from '../lab-tool'

export default function FilesTool(_: LabToolProps) {
  return null
}
