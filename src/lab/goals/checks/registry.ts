/** What a registry has, and what was sent to it. */
import { goalChecksText as text } from '../../../content/text/goal-checks'
import { parseReference, withDefaultTag } from '../../../engine/images/reference'
import type { Judges } from '../situation'

export const registry: Judges<'registry-tag' | 'layers-sent'> = {
  'registry-tag': ({ reference }, { machine }) => {
    const { domain, path, tag = '' } = withDefaultTag(parseReference(reference))
    const repository = machine.registries.get(domain)?.repositories.get(path)
    return repository?.tags.has(tag) ? undefined : text.notInRegistry(reference)
  },
  'layers-sent': ({ atMost }, { frames }) => {
    const sent = frames
      .flatMap(({ events }) => events)
      .filter((event) => event.type === 'registry.layer-pushed' && event.outcome === 'sent').length
    if (sent === 0) return text.nothingSent
    return sent <= atMost ? undefined : text.tooManySent(sent, atMost)
  },
}
