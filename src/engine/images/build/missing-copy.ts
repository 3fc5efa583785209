/** Copies of files that the context does not have. */
import type { FileSystem } from '../../filesystem/file-system'
import { findSources, MissingSourceError } from './copy-files'
import { contextPaths, type PlannedStage, type PlannedStep } from './plan-types'

/** The last of several sources that are missing: the goroutine that was started last looks first. */
function missingSource(files: FileSystem, step: PlannedStep): MissingSourceError | undefined {
  return contextPaths(step)
    .map((source) => missingPath(files, source))
    .findLast((error) => error !== undefined)
}

function missingPath(files: FileSystem, source: string): MissingSourceError | undefined {
  try {
    findSources(files, source)
    return undefined
  } catch (error) {
    if (error instanceof MissingSourceError) return error
    throw error
  }
}

/** The steps that need what the context does not have, and what that is. */
export function findMissingCopies(
  stages: ReadonlyMap<number, PlannedStage>,
  context: FileSystem,
): ReadonlyMap<PlannedStep, MissingSourceError> {
  const found = new Map<PlannedStep, MissingSourceError>()
  for (const step of [...stages.values()].flatMap(({ steps }) => steps)) {
    const error = missingSource(context, step)
    if (error !== undefined) found.set(step, error)
  }
  return found
}
