/** Opens a lab that came in the hash of the page's address. */
import { loadCommandLine } from '../cli/run'
import { emptyLabRecord } from '../store/lab-record'
import type { LayerlabStore } from '../store/store'
import { linkedLab } from './address'

const loadLabLink = () => import('../store/lab-link')

/** Starts to load what opening the lab of a hash will take, so that it comes while the page is drawn. */
export function prepareLinkedLab(hash: string): void {
  if (linkedLab(hash) === undefined) return
  // Whoever needs one that did not come asks for it again.
  for (const load of [loadCommandLine, loadLabLink, () => import('./LabPanel')]) load().catch(() => undefined)
}

/** Puts the lab of a hash on the bench, or an empty one where there is none to read; false then. */
export async function openLinkedLab(store: LayerlabStore, hash: string): Promise<boolean> {
  const { labOfHash } = await loadLabLink()
  const lab = labOfHash(hash)
  await store.getState().openLab(lab ?? emptyLabRecord)
  return lab !== undefined
}
