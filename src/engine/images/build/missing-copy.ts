/** Copies of files that the context does not have. */
import type { FileSystem } from '../../filesystem/file-system'
import { findSources, MissingSourceError } from './copy-files'
import { contextPaths, type PlannedStage, type PlannedStep } from './plan-types'

/** A copy that cannot be made. */
export type MissingCopy = {
  readonly stage: PlannedStage
  readonly step: PlannedStep
  readonly error: MissingSourceError
}

function missingSource(files: FileSystem, step: PlannedStep): MissingSourceError | undefined {
  try {
    for (const source of contextPaths(step)) findSources(files, source)
    return undefined
  } catch (error) {
    if (error instanceof MissingSourceError) return error
    throw error
  }
}

/** The copy from the context that fails: the last one, where there are several. */
export function findMissingCopy(
  stages: ReadonlyMap<number, PlannedStage>,
  context: FileSystem,
): MissingCopy | undefined {
  let found: MissingCopy | undefined
  for (const stage of stages.values()) {
    for (const step of stage.steps) {
      const error = missingSource(context, step)
      if (error !== undefined) found = { stage, step, error }
    }
  }
  return found
}
