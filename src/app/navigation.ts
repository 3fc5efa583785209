/** Keeps the page and its address saying the same: reads it at the start and on back and forward, writes it on every change. */
import { useCallback, useContext, useEffect, useRef, useState } from 'react'
import type { Scene } from '../content/scene'
import type { LayerlabState, LayerlabStore } from '../store/store'
import { LayerlabContext } from '../store/use-layerlab'
import {
  type Address,
  defaultAddress,
  type LinkableTheme,
  type Panel,
  readAddress,
  type Surface,
  writeAddress,
} from './address'

import { knownNames } from './known-names'

/** What of the address the store does not hold. */
export type Place = {
  readonly view: Surface
  readonly panel: Panel
  readonly theme: LinkableTheme | undefined
}

/** Finds a scene by its id; undefined when there is none. */
export type LoadScene = (id: string) => Promise<Scene | undefined>

/** What the address says of the table, in the store's words. */
export function tableOf(address: Address) {
  return {
    sortColumn: address.sort,
    sortDirection: address.order,
    text: address.text,
    topics: address.topics,
    verdicts: address.verdicts,
    openClaim: address.claim,
  }
}

/** The address of what is on show. */
export function addressOf(place: Place, state: LayerlabState): Address {
  const presenting = place.view === 'present'
  return {
    ...place,
    tool: place.panel === 'lab' ? state.labTool : defaultAddress.tool,
    claim: presenting ? state.presentedClaim : state.table.openClaim,
    scene: presenting ? undefined : state.scene?.id,
    step: presenting ? state.presentedSlide : state.scene ? state.cursor : 0,
    sort: state.table.sortColumn,
    order: state.table.sortDirection,
    text: state.table.text,
    topics: state.table.topics,
    verdicts: state.table.verdicts,
  }
}

/** Brings the store to what an address says. */
export async function applyAddress(store: LayerlabStore, address: Address, loadScene: LoadScene): Promise<void> {
  store.getState().setTable(tableOf(address))
  store.getState().showTool(address.tool)
  if (address.view === 'present') {
    if (address.claim) store.getState().showSlide(address.claim, address.step)
    return
  }
  const { scene, closeScene } = store.getState()
  // The lab has the bench to itself.
  if (address.scene === undefined || address.panel === 'lab') {
    if (scene) closeScene()
    return
  }
  if (scene?.id !== address.scene) {
    const wanted = await loadScene(address.scene)
    if (!wanted) return
    store.getState().openScene(wanted)
  }
  if (store.getState().cursor !== address.step) await store.getState().goToStep(address.step)
}

/** A new place deserves an entry in the history; a step, a filter or a sort only corrects the entry that is there. */
function isNewPlace(before: Address, after: Address): boolean {
  return before.view !== after.view || before.panel !== after.panel || before.claim !== after.claim
}

/** The place, and the way to another one. */
export function useNavigation(initial: Address, loadScene: LoadScene) {
  const store = useContext(LayerlabContext)
  const [place, setPlace] = useState<Place>({ view: initial.view, panel: initial.panel, theme: initial.theme })
  const written = useRef(initial)

  useEffect(() => {
    if (!store) return
    let applying = true
    const readFromLocation = async () => {
      applying = true
      const { address } = readAddress(window.location.search, knownNames)
      written.current = address
      setPlace({ view: address.view, panel: address.panel, theme: address.theme })
      await applyAddress(store, address, loadScene).catch(() => undefined)
      applying = false
    }
    const writeToLocation = () => {
      if (applying) return
      const address = addressOf(placeNow.current, store.getState())
      const search = writeAddress(address)
      if (search === writeAddress(written.current)) return
      const url = search === '' ? window.location.pathname : search
      if (isNewPlace(written.current, address)) window.history.pushState(null, '', url)
      else window.history.replaceState(null, '', url)
      written.current = address
    }
    writeRef.current = writeToLocation
    void readFromLocation()
    window.addEventListener('popstate', readFromLocation)
    const unsubscribe = store.subscribe(writeToLocation)
    return () => {
      window.removeEventListener('popstate', readFromLocation)
      unsubscribe()
    }
  }, [store, loadScene])

  const placeNow = useRef(place)
  const writeRef = useRef(() => {})
  useEffect(() => {
    placeNow.current = place
    writeRef.current()
  }, [place])

  const goTo = useCallback((changes: Partial<Place>) => setPlace((before) => ({ ...before, ...changes })), [])
  return { place, goTo }
}
