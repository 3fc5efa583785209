import type { LabToolProps } from '../lab-tool'

export default function DockerfileTool(_: LabToolProps) {
  return null
}
