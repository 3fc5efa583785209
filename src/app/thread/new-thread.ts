/** Makes the thread beside the page. Small, because it stands in the page's first script. */
import script from './engine-thread?worker&url'

/**
 * A thread that begins to load. It cannot be asked yet: see `startThread`.
 * @param link the hash of a lab's link: the thread rebuilds that lab at once
 * @throws where the page may have no thread, such as in a sandboxed frame
 */
export function newThread(link = ''): Worker {
  return new Worker(`${script}${link}`, { type: 'module', name: 'engine' })
}
