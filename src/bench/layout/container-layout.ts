/**
 * The container view: one container's plates as rows, the paths that matter as lanes. Looking down a lane, the first
 * cell that is not empty is what a process in the container gets.
 */
import type { Container } from '../../engine/containers/container'
import type { Machine } from '../../engine/machine'
import type { Room } from './box'
import type { BenchCell, BenchRow, ContainerLayout, Lane } from './container-items'
import { storedLayersOf } from './container-layers'
import { tellingPathsOf } from './container-paths'
import { foldRows } from './container-rows'
import type { OpenFolds } from './fold'
import { fitted, type Heights, plateThickness, rowPitch } from './heights'
import { type RowContent, rowContents } from './row-contents'

export type ContainerLayoutOptions = {
  readonly openFolds?: OpenFolds
  /** Paths that something just happened to; they get a lane first. */
  readonly touched?: readonly string[]
  /** Which page of lanes, from 0. Out of range goes to the nearest. */
  readonly lanePage?: number
}

/** Lanes as narrow as a short file name; on a phone narrower, so that there are two of them. */
const narrowestLane = (room: Room) => (room.width < 480 ? 76 : 92)
const widestLane = 150
const mostLanes = 6
const labelShare = 0.34
const narrowestLabel = 128
const widestLabel = 250
/** Marks are as large as a plate has room for, and never smaller than what a finger can meet. */
const cell = { most: 26, least: 24 } as const
/** The means to turn pages of lanes, below the plates. */
const pageTurner = 32

function laneMeasures(room: Room, paths: number) {
  const label = Math.round(Math.min(widestLabel, Math.max(narrowestLabel, room.width * labelShare)))
  const narrowest = narrowestLane(room)
  const fit = Math.floor((room.width - label) / narrowest)
  const count = Math.max(1, Math.min(mostLanes, fit, Math.max(1, paths)))
  const lane = Math.floor(Math.min(widestLane, Math.max(narrowest, (room.width - label) / count)))
  return { label, count, lane, width: Math.max(room.width, label + count * lane) }
}

function placeCells(row: RowContent, lanes: readonly Lane[], { plate }: Heights): readonly BenchCell[] {
  const cellSize = Math.max(cell.least, Math.min(cell.most, plate - 2))
  return row.cells.flatMap(({ path, ...facts }) => {
    const lane = lanes.find((candidate) => candidate.path === path)
    if (lane === undefined) return []
    const box = {
      x: Math.round(lane.box.x + (lane.box.width - cellSize) / 2),
      y: (plate - cellSize) / 2,
      width: cellSize,
      height: cellSize,
    }
    return [{ id: `cell:${row.id}:${path}`, path, box, ...facts }]
  })
}

/** Lays out one container of the machine. Rows never overlap; lanes keep the order of their paths. */
export function layoutContainer(
  machine: Machine,
  container: Container,
  room: Room,
  options: ContainerLayoutOptions = {},
): ContainerLayout {
  const { openFolds = new Set(), touched = [], lanePage = 0 } = options
  const ranked = tellingPathsOf(machine, container, touched)
  const { label, count, lane, width } = laneMeasures(room, ranked.length)
  const lanePages = Math.max(1, Math.ceil(ranked.length / count))
  const page = Math.min(Math.max(0, lanePage), lanePages - 1)
  const paths = ranked.slice(page * count, (page + 1) * count).sort()

  const contents = rowContents(machine, container, storedLayersOf(machine, container), paths)
  const rows = foldRows(contents, openFolds)
  const forPlates = room.height - (lanePages > 1 ? pageTurner : 0)
  return fitted(forPlates, (heights): ContainerLayout => {
    const height = heights.laneHead + rows.length * rowPitch(heights)
    const lanes = paths.map((path, index) => ({
      path,
      box: { x: label + index * lane, y: 0, width: lane, height },
    }))
    return {
      view: 'container',
      containerId: container.id,
      width,
      height,
      plateEdge: heights.edge,
      lanes,
      rows: rows.map((row, index): BenchRow => {
        const { cells: _cells, ...facts } = row
        const y = heights.laneHead + index * rowPitch(heights)
        const box = { x: 0, y, width, height: plateThickness(heights) }
        return { ...facts, box, cells: placeCells(row, lanes, heights) }
      }),
      paths: ranked.length,
      earlierPaths: page * count,
      lanePage: page,
      lanePages,
    }
  })
}
