/** Keeps the page and its address saying the same: reads it at the start and on back and forward, writes it on every change. */
import { useCallback, useContext, useEffect, useRef, useState } from 'react'
import type { Scene } from '../content/scene'
import type { LayerlabState, LayerlabStore } from '../store/store'
import { LayerlabContext } from '../store/use-layerlab'
import {
  type Address,
  defaultAddress,
  type LinkableTheme,
  labAddress,
  linkedLab,
  type Panel,
  readAddress,
  type Surface,
  writeAddress,
} from './address'

import { startTest } from './class-test'
import { knownNames } from './known-names'

/** What of the address the store does not hold. */
export type Place = {
  readonly view: Surface
  readonly panel: Panel
  /** The term at which the glossary is open. */
  readonly term: string | undefined
  readonly theme: LinkableTheme | undefined
}

function placeOf({ view, panel, term, theme }: Address): Place {
  return { view, panel, term, theme }
}

/** Opens the lab of a hash; false when it carries none that can be read. */
export type OpenLinkedLab = (store: LayerlabStore, hash: string) => Promise<boolean>

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
  // A scene that was made up on the way, such as one that shows a question's answer, cannot be loaded again.
  const scene = presenting || !knownNames.isScene(state.scene?.id ?? '') ? undefined : state.scene?.id
  const { quizForm: form, quizSeed: seed } = state
  return {
    ...place,
    test: place.panel === 'quiz' && form !== undefined ? { form, seed } : undefined,
    term: place.view === 'study' ? place.term : undefined,
    tool: place.panel === 'lab' ? state.labTool : defaultAddress.tool,
    claim: presenting ? state.presentedClaim : state.table.openClaim,
    scene,
    step: presenting ? state.presentedSlide : scene === undefined ? 0 : state.cursor,
    sort: state.table.sortColumn,
    order: state.table.sortDirection,
    text: state.table.text,
    topics: state.table.topics,
    verdicts: state.table.verdicts,
  }
}

/** The scene that an address wants on the bench. The lab has the bench to itself, but not while the glossary stands in its place. */
function sceneAskedFor({ view, panel, term, scene }: Address): string | undefined {
  return view === 'present' || (panel === 'lab' && term === undefined) ? undefined : scene
}

/** Brings the store to what an address says; false when nobody knows its scene. */
export async function applyAddress(store: LayerlabStore, address: Address, loadScene: LoadScene): Promise<boolean> {
  store.getState().setTable(tableOf(address))
  store.getState().showTool(address.tool)
  if (address.test && address.panel === 'quiz') await startTest(store, address.test)
  if (address.view === 'present') {
    if (address.claim) store.getState().showSlide(address.claim, address.step)
    return true
  }
  const { scene, closeScene } = store.getState()
  const asked = sceneAskedFor(address)
  if (asked === undefined) {
    if (scene) closeScene()
    return true
  }
  if (scene?.id !== asked) {
    const wanted = await loadScene(asked)
    if (!wanted) return false
    store.getState().openScene(wanted, store.getState().tour.answers[wanted.id])
  }
  if (store.getState().cursor !== address.step) await store.getState().goToStep(address.step)
  return true
}

type Where = Pick<Location, 'search' | 'hash'>

/** What the page's location asks for, a linked lab included. */
export function readLocation({ search, hash }: Where) {
  const { address, problems } = readAddress(search, knownNames)
  return { address: linkedLab(hash) === undefined ? address : labAddress(address), problems }
}

/** An address as a URL that can be written into the history. */
function urlOf(address: Address): string {
  const search = writeAddress(address)
  return search === '' ? window.location.pathname : search
}

/** Writes into the history. A frame that was made from text may not; the page works without. */
function writeHistory(how: 'pushState' | 'replaceState', url: string): void {
  try {
    window.history[how](null, '', url)
  } catch {
    // The address stays as it is.
  }
}

/** A new place deserves an entry in the history; a step, a filter or a sort only corrects the entry that is there. */
function isNewPlace(before: Address, after: Address): boolean {
  return (
    before.view !== after.view ||
    before.panel !== after.panel ||
    before.claim !== after.claim ||
    before.term !== after.term
  )
}

/** The place, and the way to another one. */
export function useNavigation(initial: Address, loadScene: LoadScene, openLinkedLab: OpenLinkedLab) {
  const store = useContext(LayerlabContext)
  const [place, setPlace] = useState<Place>(placeOf(initial))
  /** True when the last link did not carry a lab that could be read. */
  const [brokenLink, setBrokenLink] = useState(false)
  /** True while a scene that the address asks for is on its way to the bench: the page keeps its place for it. */
  const [sceneComing, setSceneComing] = useState(sceneAskedFor(initial) !== undefined)
  /** The scene that the last address asked for and that there is not. */
  const [unknownScene, setUnknownScene] = useState<string>()
  const written = useRef(initial)

  useEffect(() => {
    if (!store) return
    let applying = true
    const readFromLocation = async () => {
      applying = true
      const { address } = readLocation(window.location)
      const lab = linkedLab(window.location.hash)
      // Until the lab is there, its link stays in the address: a reload starts anew.
      if (lab !== undefined) writeHistory('replaceState', `${urlOf(address)}${lab}`)
      written.current = address
      setPlace(placeOf(address))
      setSceneComing(sceneAskedFor(address) !== undefined)
      const found = await applyAddress(store, address, loadScene).catch(() => true)
      setUnknownScene(found ? undefined : address.scene)
      setSceneComing(false)
      applying = false
      if (lab !== undefined) await openLab(lab)
    }
    const openLab = async (hash: string) => {
      setBrokenLink(false)
      setBrokenLink(!(await openLinkedLab(store, hash).catch(() => false)))
      if (window.location.hash === hash) writeHistory('replaceState', urlOf(written.current))
    }
    const onPopState = () => {
      if (linkedLab(window.location.hash) === undefined) void readFromLocation()
    }
    const onHashChange = () => {
      if (linkedLab(window.location.hash) !== undefined) void readFromLocation()
    }
    const writeToLocation = () => {
      if (applying) return
      const address = addressOf(placeNow.current, store.getState())
      if (writeAddress(address) === writeAddress(written.current)) return
      writeHistory(isNewPlace(written.current, address) ? 'pushState' : 'replaceState', urlOf(address))
      written.current = address
    }
    writeRef.current = writeToLocation
    void readFromLocation()
    window.addEventListener('popstate', onPopState)
    window.addEventListener('hashchange', onHashChange)
    const unsubscribe = store.subscribe(writeToLocation)
    return () => {
      window.removeEventListener('popstate', onPopState)
      window.removeEventListener('hashchange', onHashChange)
      unsubscribe()
    }
  }, [store, loadScene, openLinkedLab])

  const placeNow = useRef(place)
  const writeRef = useRef(() => {})
  useEffect(() => {
    placeNow.current = place
    writeRef.current()
  }, [place])

  const goTo = useCallback((changes: Partial<Place>) => setPlace((before) => ({ ...before, ...changes })), [])
  return { place, goTo, brokenLink, sceneComing, unknownScene }
}
