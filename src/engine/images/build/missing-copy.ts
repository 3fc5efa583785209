/** Copies of files that their source does not have, as far as the source is there before the first step is carried out. */
import type { FileSystem } from '../../filesystem/file-system'
import { findSources, MissingSourceError } from './copy-files'
import type { EarlySources } from './early-sources'
import { type PlannedStep, type WantedPath, wantedPaths } from './plan-types'
import type { MissingCopy } from './step-failure'
import { isSameResult, type Result } from './step-result'

function missingPath(files: FileSystem, path: string): MissingSourceError | undefined {
  try {
    findSources(files, path)
    return undefined
  } catch (error) {
    if (error instanceof MissingSourceError) return error
    throw error
  }
}

/** @param below what the step stands on, where that is there already */
function missingFrom(
  sources: EarlySources,
  step: PlannedStep,
  below: Result | undefined,
  { from, path }: WantedPath,
): MissingCopy | undefined {
  const source = sources.find(from)
  const error = source === undefined ? undefined : missingPath(source.files, path)
  if (error === undefined) return undefined
  const hasBoth = step.kind === 'copy' && source?.result !== undefined && below !== undefined
  return { error, isUnread: hasBoth && isSameResult(source.result, below) }
}

/** The steps that need what is not there, and what that is: of several sources, the one that the last goroutine looks for. */
export function findMissingCopies(sources: EarlySources): ReadonlyMap<PlannedStep, MissingCopy> {
  const found = new Map<PlannedStep, MissingCopy>()
  for (const stage of sources.stages) {
    for (const [index, step] of stage.steps.entries()) {
      const missing = wantedPaths(step)
        .map((wanted) => missingFrom(sources, step, sources.resultsOf(stage)[index], wanted))
        .findLast((each) => each !== undefined)
      if (missing !== undefined) found.set(step, missing)
    }
  }
  return found
}
