/** The templates of generated questions: what each is about, and the false beliefs that it can detect. */
import type { ClaimId } from '../claims/summaries'
import type { MisconceptionId } from '../misconceptions/ids'

export type GeneratedTemplate = {
  /** Part of the ids of its questions, so it never changes. */
  readonly id: string
  readonly title: string
  /** The claim that explains the answers. */
  readonly claim: ClaimId
  readonly beliefs: readonly MisconceptionId[]
}

export const generatedTemplates = [
  {
    id: 'second-container',
    title: 'What another container of the same image reads',
    claim: 'blueprint-and-instance',
    beliefs: ['containers-write-into-the-image', 'containers-share-their-changes'],
  },
  {
    id: 'stop-and-start',
    title: 'A file after a stop and a start',
    claim: 'writable-layer-loss',
    beliefs: ['stop-loses-files', 'containers-share-their-changes'],
  },
  {
    id: 'layer-count',
    title: 'How many layers a Dockerfile makes',
    claim: 'layers',
    beliefs: ['every-instruction-adds-a-layer', 'delete-shrinks-the-image'],
  },
] as const satisfies readonly GeneratedTemplate[]

export type GeneratedTemplateId = (typeof generatedTemplates)[number]['id']
