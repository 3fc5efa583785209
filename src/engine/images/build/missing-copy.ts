/** Copies of files that their source does not have, as far as the source is there before the first step is carried out. */
import type { FileSystem } from '../../filesystem/file-system'
import { findSources, MissingSourceError } from './copy-files'
import type { EarlySources } from './early-sources'
import { type PlannedStage, type PlannedStep, type WantedPath, wantedPaths } from './plan-types'
import { isSameResult } from './step-result'

function missingPath(files: FileSystem, path: string): MissingSourceError | undefined {
  try {
    findSources(files, path)
    return undefined
  } catch (error) {
    if (error instanceof MissingSourceError) return error
    throw error
  }
}

/** What one path of a step lacks. BuildKit does not look for the files of a copy from just what it goes onto before it is made. */
function missingFrom(
  sources: EarlySources,
  stage: PlannedStage,
  index: number,
  { from, path }: WantedPath,
): MissingSourceError | undefined {
  const source = sources.find(from)
  const error = source === undefined ? undefined : missingPath(source.files, path)
  const below = sources.resultsOf(stage)[index]
  if (source?.result === undefined || below === undefined || stage.steps[index]?.kind !== 'copy') return error
  return isSameResult(source.result, below) ? undefined : error
}

/** The steps that need what is not there, and what that is: of several sources, the one that the last goroutine looks for. */
export function findMissingCopies(sources: EarlySources): ReadonlyMap<PlannedStep, MissingSourceError> {
  const found = new Map<PlannedStep, MissingSourceError>()
  for (const stage of sources.stages) {
    for (const [index, step] of stage.steps.entries()) {
      const error = wantedPaths(step)
        .map((wanted) => missingFrom(sources, stage, index, wanted))
        .findLast((each) => each !== undefined)
      if (error !== undefined) found.set(step, error)
    }
  }
  return found
}
