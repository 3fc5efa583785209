/** The one store, composed of slices. Components subscribe through `useLayerlab` to the smallest part they need. */
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Machine } from '../engine/machine'
import { type AsideSlice, createAsideSlice } from './aside-slice'
import {
  createDockerfileSlice,
  type DockerfileSlice,
  isSameWorkbench,
  storedWorkbench,
  workbenchOf,
} from './dockerfile-slice'
import { createFilesSlice, type FilesSlice, filesRecord, isSameFiles, noFiles, storedFiles } from './files-slice'
import { createGoalsSlice, type GoalsSlice, storedGoals } from './goals-slice'
import { labRecordOf, storedLab } from './lab-record'
import { createLabSlice, type LabSlice } from './lab-slice'
import { createLabViewSlice, type LabTool, type LabViewSlice } from './lab-view-slice'
import { load, type SafeStorage, save } from './persistence'
import { createPlayerSlice, type PlayerSlice, type PlayerSurroundings } from './player-slice'
import {
  createPreferencesSlice,
  defaultPreferences,
  type PreferencesSlice,
  storedPreferences,
} from './preferences-slice'
import { createPresentationSlice, type PresentationSlice } from './presentation-slice'
import { createProgressSlice, emptyProgress, type ProgressSlice, storedProgress } from './progress-slice'
import { createQuizSlice, isSameQuizRound, noQuizRound, type QuizSlice, quizRound, storedQuizRound } from './quiz-slice'
import type { RebuildSurroundings } from './rebuild'
import { createScenarioSlice, type ScenarioSlice } from './scenario-slice'
import { createSpotlightSlice, type SpotlightSlice } from './spotlight-slice'
import { createTableSlice, defaultTableView, type TableSlice, type TableView } from './table-slice'
import { createTerminalSlice, loadTyping, saveTyping, type TerminalSlice } from './terminal-slice'
import { createTimelineSlice, type RunCommand, type TimelineSlice } from './timeline-slice'
import { createTourSlice, storedTour, type TourSlice, tourNotBegun } from './tour-slice'

/** Where time and chance come from: components and slices have no others. */
type OutsideWorld = {
  /** The time, in milliseconds since 1970. */
  readonly now: () => number
  /** A seed for what is drawn anew each time: a whole number from 0 to 2³² - 1. */
  readonly drawSeed: () => number
}

export type LayerlabState = OutsideWorld &
  TimelineSlice &
  PlayerSlice &
  LabSlice &
  LabViewSlice &
  TerminalSlice &
  GoalsSlice &
  FilesSlice &
  DockerfileSlice &
  SpotlightSlice &
  PreferencesSlice &
  ProgressSlice &
  TableSlice &
  QuizSlice &
  TourSlice &
  ScenarioSlice &
  PresentationSlice &
  AsideSlice

export type LayerlabStore = StoreApi<LayerlabState>

/** What the store is given: the outside world, replaced in tests. */
export type StoreSurroundings = OutsideWorld &
  PlayerSurroundings &
  RebuildSurroundings & {
    readonly start: Machine
    readonly runCommand: RunCommand
    readonly storage: SafeStorage
    /** The tool of the lab that the URL asks for. */
    readonly labTool?: LabTool
    /** What the URL asks of the table. */
    readonly table?: Partial<TableView>
  }

function isSameLab(one: LayerlabState, other: LayerlabState): boolean {
  return one.frames === other.frames && one.cursor === other.cursor && one.abandoned === other.abandoned
}

/** Makes a store and keeps preferences and progress in step with the storage. */
export function createLayerlabStore(surroundings: StoreSurroundings): LayerlabStore {
  const { storage, now, drawSeed } = surroundings
  const store = createStore<LayerlabState>()((...api) => ({
    now,
    drawSeed,
    ...createTimelineSlice(surroundings.start, surroundings.runCommand)(...api),
    ...createPlayerSlice(surroundings)(...api),
    ...createLabSlice(surroundings, surroundings.runCommand, {
      stored: load(storage, storedLab),
      labKept: storage.kind === 'device',
    })(...api),
    ...createLabViewSlice(surroundings.labTool ?? 'terminal')(...api),
    ...createTerminalSlice(surroundings, loadTyping(storage))(...api),
    ...createGoalsSlice(load(storage, storedGoals))(...api),
    ...createFilesSlice(load(storage, storedFiles) ?? noFiles)(...api),
    ...createDockerfileSlice(load(storage, storedWorkbench))(...api),
    ...createSpotlightSlice(...api),
    ...createPreferencesSlice(load(storage, storedPreferences) ?? defaultPreferences)(...api),
    ...createProgressSlice(load(storage, storedProgress) ?? emptyProgress, now)(...api),
    ...createTableSlice({ ...defaultTableView, ...surroundings.table })(...api),
    ...createQuizSlice(load(storage, storedQuizRound) ?? noQuizRound)(...api),
    ...createTourSlice(load(storage, storedTour) ?? tourNotBegun)(...api),
    ...createScenarioSlice(surroundings, surroundings.runCommand)(...api),
    ...createPresentationSlice(...api),
    ...createAsideSlice(storage)(...api),
  }))
  const keepLab = (state: LayerlabState) => {
    const labKept = save(storage, storedLab, labRecordOf(state)) && storage.kind === 'device'
    if (labKept !== state.labKept) store.setState({ labKept })
  }
  store.subscribe((state, previous) => {
    if (state.preferences !== previous.preferences) save(storage, storedPreferences, state.preferences)
    if (state.progress !== previous.progress) save(storage, storedProgress, state.progress)
    saveTyping(storage, state, previous)
    if (state.onLab && !isSameLab(state, previous)) keepLab(state)
    if (state.goalsProgress !== previous.goalsProgress) save(storage, storedGoals, state.goalsProgress)
    if (!isSameFiles(state, previous)) save(storage, storedFiles, filesRecord(state))
    if (!isSameWorkbench(state, previous)) save(storage, storedWorkbench, workbenchOf(state))
    if (state.tour !== previous.tour) save(storage, storedTour, state.tour)
    if (!isSameQuizRound(state, previous)) save(storage, storedQuizRound, quizRound(state))
  })
  return store
}
