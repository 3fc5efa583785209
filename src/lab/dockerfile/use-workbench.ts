/** The Dockerfile editor's state, put together from the store: the context, what the next build types, and what is known of it. */
import { useMemo, useState } from 'react'
import type { Frame } from '../../cli/frame'
import type { Machine } from '../../engine/machine'
import type { BuildOptions, Drafts } from '../../store/dockerfile-slice'
import { currentFrame, currentMachine, machineBefore } from '../../store/timeline-slice'
import { useLayerlab } from '../../store/use-layerlab'
import { canBePlanned } from './build/plan-build'
import { dockerfilePath, type Reading, readBuild } from './build/reading'
import { usePlan } from './build/use-plan'
import { stageNames } from './completion/completions'
import { buildLine, writeLines } from './context/command-lines'
import { type ContextFile, contextFiles, pendingDrafts, textInContext } from './context/context-files'

/** The last command, if it is the build that would be started now and nothing has changed since. */
function buildJustDone(frame: Frame | undefined, lines: readonly string[]): Frame | undefined {
  return lines.length === 1 && frame?.line === lines[0] ? frame : undefined
}

/** A reading, and whether it is of a build that was done or only planned. */
type KnownReading = Reading & { readonly isDone: boolean }

/** The newest of what was known so far: it stays until something newer is known. */
function useNewest(now: KnownReading | undefined): KnownReading | undefined {
  const [newest, setNewest] = useState(now)
  if (now !== undefined && now !== newest) setNewest(now)
  return now ?? newest
}

export type Workbench = {
  readonly machine: Machine
  readonly drafts: Drafts
  readonly options: BuildOptions
  readonly files: readonly ContextFile[]
  /** What the editor shows; undefined where that is not text, or not there. */
  readonly open: { readonly file: ContextFile; readonly text: string | undefined } | undefined
  readonly hasDockerfile: boolean
  /** Names of its stages. */
  readonly stages: readonly string[]
  /** The command lines of a build: the files that changed, then `docker build`. */
  readonly lines: readonly string[]
  /** The build that was just done, with nothing changed since. */
  readonly done: Frame | undefined
  /** The newest there is: of a build, or of a plan. */
  readonly reading: KnownReading | undefined
  /** False while the reading is about an earlier draft. */
  readonly upToDate: boolean
  /** False for a Dockerfile that is too long to be worked out while somebody types. */
  readonly plannable: boolean
}

export function useWorkbench(): Workbench {
  const machine = useLayerlab(currentMachine)
  const before = useLayerlab(machineBefore)
  const frame = useLayerlab(currentFrame)
  const drafts = useLayerlab((state) => state.drafts)
  const options = useLayerlab((state) => state.buildOptions)
  const editedFile = useLayerlab((state) => state.editedFile)
  const busy = useLayerlab((state) => state.busy)

  const files = useMemo(() => contextFiles(machine, drafts), [machine, drafts])
  const lines = useMemo(
    () => [...writeLines(machine, pendingDrafts(machine, drafts)), buildLine(options)],
    [machine, drafts, options],
  )
  const dockerfile = textInContext(machine, drafts, dockerfilePath(machine))
  const stages = useMemo(() => stageNames(dockerfile ?? ''), [dockerfile])
  const done = buildJustDone(frame, lines)
  const plannable = useMemo(() => canBePlanned(dockerfile ?? ''), [dockerfile])
  const request = useMemo(() => {
    const isWanted = !busy && done === undefined && dockerfile !== undefined && plannable
    return isWanted ? { machine, lines, options } : undefined
  }, [busy, done, dockerfile, plannable, machine, lines, options])
  const plan = usePlan(request)
  const now = useMemo((): KnownReading | undefined => {
    if (done !== undefined) return { ...readBuild(options, before, done), isDone: true }
    return plan && { ...plan, isDone: false }
  }, [options, before, done, plan])
  const reading = useNewest(now)

  const file =
    files.find(({ path }) => path === editedFile) ?? files.find(({ path }) => path === dockerfilePath(machine))
  return {
    machine,
    drafts,
    options,
    files,
    open: file && { file, text: textInContext(machine, drafts, file.path) },
    hasDockerfile: dockerfile !== undefined,
    stages,
    lines,
    done,
    reading,
    upToDate: now !== undefined,
    plannable,
  }
}
