/** The picture of a machine as plain boxes: the one entry to the layout. Pure; equal machines give equal layouts. */
import type { Machine } from '../../engine/machine'
import type { BenchFocus } from './bench-focus'
import type { Room } from './box'
import type { ContainerLayout } from './container-items'
import { layoutContainer } from './container-layout'
import type { OpenFolds } from './fold'
import type { HostLayout } from './host-items'
import { layoutHost } from './host-layout'

export type BenchLayout = HostLayout | ContainerLayout

export type LayoutOptions = {
  readonly room: Room
  readonly openFolds?: OpenFolds
  /** Containers and paths that the last command touched; they are shown even where the picture is summed up. */
  readonly touched?: { readonly containers: ReadonlySet<string>; readonly paths: readonly string[] }
  readonly lanePage?: number
}

/** Lays out what the focus asks for; a container that is gone gives the host. */
export function layoutBench(machine: Machine, focus: BenchFocus, options: LayoutOptions): BenchLayout {
  const { room, openFolds = new Set(), touched, lanePage = 0 } = options
  const container = focus.view === 'container' ? machine.containers.get(focus.containerId) : undefined
  if (container === undefined) {
    return layoutHost(machine, room, { openFolds, ...(touched && { touched: touched.containers }) })
  }
  return layoutContainer(machine, container, room, { openFolds, lanePage, ...(touched && { touched: touched.paths }) })
}
