/** Puts the learner's wishes on the root element, where the style sheets read them. */
import { useEffect } from 'react'
import type { Preferences } from '../store/preferences-slice'
import { useLayerlab } from '../store/use-layerlab'
import { useMediaQuery } from '../ui/use-media-query'
import type { LinkableTheme, Surface } from './address'

/** The theme to show: the link's, else the learner's, else the device's; a presentation is for a projector unless told otherwise. */
export function chooseTheme(
  linked: LinkableTheme | undefined,
  preferred: Preferences['theme'],
  deviceIsDark: boolean,
  surface: Surface,
): LinkableTheme {
  if (linked) return linked
  if (surface === 'present') return preferred === 'dark' ? 'dark' : 'projector'
  if (preferred !== 'system') return preferred
  return deviceIsDark ? 'dark' : 'light'
}

/** Applies theme, text size and motion; returns true when nothing should move. */
export function useAppearance(
  linkedTheme: LinkableTheme | undefined,
  surface: Surface,
): { readonly reducedMotion: boolean } {
  const preferences = useLayerlab((state) => state.preferences)
  const deviceIsDark = useMediaQuery('(prefers-color-scheme: dark)')
  const deviceReduces = useMediaQuery('(prefers-reduced-motion: reduce)')
  const theme = chooseTheme(linkedTheme, preferences.theme, deviceIsDark, surface)
  const reducedMotion = preferences.motion === 'reduced' || (preferences.motion === 'system' && deviceReduces)

  useEffect(() => {
    const root = document.documentElement
    root.dataset.theme = theme
    root.dataset.textSize = preferences.textSize
    root.dataset.motion = reducedMotion ? 'reduced' : 'full'
    root.dataset.surface = surface
  }, [theme, preferences.textSize, reducedMotion, surface])

  return { reducedMotion }
}
