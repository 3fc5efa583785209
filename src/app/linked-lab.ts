/** Opens a lab that came in the hash of the page's address. */
import { emptyLabRecord } from '../store/lab-record'
import type { LayerlabStore } from '../store/store'

/** Puts the lab of a hash on the bench, or an empty one where there is none to read; false then. */
export async function openLinkedLab(store: LayerlabStore, hash: string): Promise<boolean> {
  const { labOfHash } = await import('../store/lab-link')
  const lab = labOfHash(hash)
  await store.getState().openLab(lab ?? emptyLabRecord)
  return lab !== undefined
}
