/** A bench of its own to answer on: plates of a container, files, or parts of the host. */
import { FilePick } from './FilePick'
import { HostPick } from './HostPick'
import type { PickProps } from './outcome'
import { PlatePick } from './PlatePick'
import '../bench.css'
import '../parts.css'
import './pick.css'

type Props = PickProps & {
  readonly asks: 'layer' | 'file' | 'disappears'
  /** The container that is looked into; undefined where the whole host is. */
  readonly containerId: string | undefined
  /** The paths that the question is about. */
  readonly paths: readonly string[]
  /** What of the host can be picked. */
  readonly pickable: readonly string[]
}

export function BenchPick({ asks, containerId, paths, pickable, ...pick }: Props) {
  if (asks === 'disappears') return <HostPick pickable={pickable} {...pick} />
  const container = containerId === undefined ? undefined : pick.machine.containers.get(containerId)
  if (container === undefined) return null
  const Pick = asks === 'file' ? FilePick : PlatePick
  return <Pick container={container} paths={paths} {...pick} />
}
