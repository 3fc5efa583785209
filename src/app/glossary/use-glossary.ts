/** The glossary on the surfaces: where texts get their terms from, and how the whole of it opens and closes. */
import { useContext, useMemo } from 'react'
import { pictureScenePrefix } from '../../content/glossary/names'
import { LayerlabContext } from '../../store/use-layerlab'
import type { TermsAccess } from '../../ui/terms/terms-context'

const loadGlossary = () => import('./glossary')
const load = async () => (await loadGlossary()).glossary

/** For surfaces without room for the whole glossary: terms explain themselves where they stand. */
export const termsInPlace: TermsAccess = { load, onShow: undefined }

/**
 * `onTerm` shows the glossary with a term open, or takes it away. `open` does the same and takes the picture of the term before
 * off the bench, where it would have nothing to say.
 */
export function useGlossary(onTerm: (term: string | undefined) => void) {
  const store = useContext(LayerlabContext)
  return useMemo(() => {
    const open = (term: string | undefined) => {
      const state = store?.getState()
      if (state?.scene?.id.startsWith(pictureScenePrefix)) state.closeScene()
      onTerm(term)
    }
    const play = async (id: string) => {
      const scene = (await loadGlossary()).findPicture(`${pictureScenePrefix}${id}`)
      if (!scene || !store) return
      store.getState().openScene(scene)
      await store.getState().play()
    }
    const terms: TermsAccess = {
      load,
      onShow: (id, withPicture) => {
        open(id)
        if (withPicture) void play(id).catch(() => undefined)
      },
    }
    return { open, terms }
  }, [store, onTerm])
}
