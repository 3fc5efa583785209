/** What a registry holds and what the last command did with it, in words. */
import { benchText as text } from '../../content/text/bench'
import type { EngineEvent } from '../../engine/events'
import type { Registry } from '../../engine/registry/registry'

const mostLines = 2

/** What a registry holds: `web:1 · 3 layers`, one for each tag, newest last. */
export function registryHoldings({ repositories, manifests }: Registry): readonly string[] {
  return [...repositories.values()].flatMap(({ name, tags }) =>
    [...tags].map(([tag, digest]) => {
      const layers = manifests.get(digest)?.layers.length ?? 0
      return `${name.replace(/^library\//, '')}:${tag} · ${text.layers(layers)}`
    }),
  )
}

/** Lines for the picture: what is held, cut to what fits. */
export function registryLines(registry: Registry): readonly string[] {
  const all = registryHoldings(registry)
  if (all.length === 0) return [text.registryEmpty]
  return all.length <= mostLines ? all : [...all.slice(0, mostLines - 1), text.registryMore(all.length - mostLines + 1)]
}

/** Everything it holds, for the description. */
export function registryInWords(registry: Registry): string {
  const all = registryHoldings(registry)
  return all.length === 0 ? text.registryEmpty : all.join(', ')
}

/** `1 sent, 2 already there`: what the last push did; undefined when there was none to this registry. */
export function pushOutcome(registry: string, events: readonly EngineEvent[]): string | undefined {
  const pushes = events.filter((event) => event.type === 'registry.layer-pushed' && event.registry === registry)
  if (pushes.length === 0) return undefined
  const sent = pushes.filter((event) => event.type === 'registry.layer-pushed' && event.outcome === 'sent').length
  return `${text.sent(sent)}, ${text.alreadyThere(pushes.length - sent)}`
}
