/** Opens a lab that came in the hash of the page's address. */
import { loadCommandLine } from '../cli/run'
import { emptyLabRecord } from '../store/lab-record'
import type { RebuildAside } from '../store/rebuild'
import { linkedLab } from './address'
import type { OpenLinkedLab } from './navigation'
import { newThread } from './thread/new-thread'

/** The one-file page has no second script to run. */
const mayHaveThread = import.meta.env.MODE !== 'single-file'

/** Characters of a link that is worth a thread before it is read: shorter ones hold few commands, which take the page less time. */
const longLink = 600

const loadLabLink = () => import('../store/lab-link')
const loadRebuildAside = () => import('./thread/rebuild-aside')

export type LabOpening = {
  /** Rebuilds long labs beside the page; undefined where it cannot. */
  readonly rebuildAside: RebuildAside | undefined
  /** Puts the lab of a hash on the bench, or an empty one where there is none to read; false then. */
  readonly openLinkedLab: OpenLinkedLab
}

/** Starts what opening the lab of the page's first hash will take, so that it is done while the page is drawn. */
export function prepareLinkedLab(hash: string): LabOpening {
  let early = earlyThread(hash)
  if (linkedLab(hash) !== undefined) {
    // Whoever needs one that did not come asks for it again.
    const loads = [loadLabLink, () => import('./LabPanel'), early === undefined ? loadCommandLine : loadRebuildAside]
    for (const load of loads) load().catch(() => undefined)
  }
  const takeEarly = () => {
    const taken = early
    early = undefined
    return taken
  }
  return {
    rebuildAside: mayHaveThread
      ? async (record, onProgress) => {
          const aside = await loadRebuildAside().catch(() => undefined)
          return aside?.rebuildOnThread(record, onProgress, takeEarly())
        }
      : undefined,
    openLinkedLab: async (store, hash) => {
      const { labOfHash } = await loadLabLink()
      const lab = labOfHash(hash)
      await store.getState().openLab(lab ?? emptyLabRecord)
      // It was not worth the thread after all.
      takeEarly()?.terminate()
      return lab !== undefined
    },
  }
}

/** The thread that rebuilds the lab of a hash from now on, if that is worth one. */
function earlyThread(hash: string): Worker | undefined {
  if (!mayHaveThread || (linkedLab(hash)?.length ?? 0) < longLink) return undefined
  try {
    return newThread(hash)
  } catch {
    return undefined
  }
}
