/** Opens a lab that came in the hash of the page's address. */
import { loadCommandLine } from '../cli/run'
import { emptyLabRecord } from '../store/lab-record'
import { isLongRebuild, type RebuildAside } from '../store/rebuild'
import type { LayerlabStore } from '../store/store'
import { linkedLab } from './address'

const loadLabLink = () => import('../store/lab-link')
const loadRebuild = () => import('./thread/rebuild-aside')

/** The thread that rebuilds, loaded when a rebuild is long enough for it. The one-file page has no second script to run. */
export const rebuildAside: RebuildAside | undefined =
  import.meta.env.MODE === 'single-file'
    ? undefined
    : async (record, onProgress) => {
        const aside = await loadRebuild().catch(() => undefined)
        return aside?.rebuildAside(record, onProgress)
      }

/** Starts what opening the lab of a hash will take, so that it is done while the page is drawn. */
export function prepareLinkedLab(hash: string): void {
  if (linkedLab(hash) === undefined) return
  // Whoever needs one that did not come asks for it again.
  for (const load of [() => prepareEngine(hash), () => import('./LabPanel')]) load().catch(() => undefined)
}

async function prepareEngine(hash: string): Promise<void> {
  const { labOfHash } = await loadLabLink()
  const lab = labOfHash(hash)
  if (lab === undefined) return
  if (rebuildAside !== undefined && isLongRebuild(lab)) (await loadRebuild()).beginRebuild(lab)
  else await loadCommandLine()
}

/** Puts the lab of a hash on the bench, or an empty one where there is none to read; false then. */
export async function openLinkedLab(store: LayerlabStore, hash: string): Promise<boolean> {
  const { labOfHash } = await loadLabLink()
  const lab = labOfHash(hash)
  await store.getState().openLab(lab ?? emptyLabRecord)
  return lab !== undefined
}
