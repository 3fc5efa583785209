/** The templates of generated questions: what each is about, and the false beliefs that it can detect. */
import type { ClaimId } from '../claims/summaries'
import type { MisconceptionId } from '../misconceptions/ids'
import type { QuestionType } from './question'

export type GeneratedTemplate = {
  /** Part of the ids of its questions, so it never changes. */
  readonly id: string
  /** How its questions are answered. */
  readonly type: QuestionType
  readonly title: string
  /** The claim that explains the answers. */
  readonly claim: ClaimId
  readonly beliefs: readonly MisconceptionId[]
}

export const generatedTemplates = [
  {
    id: 'second-container',
    type: 'choice',
    title: 'What another container of the same image reads',
    claim: 'blueprint-and-instance',
    beliefs: ['containers-write-into-the-image', 'containers-share-their-changes'],
  },
  {
    id: 'stop-and-start',
    type: 'output',
    title: 'A file after a stop and a start',
    claim: 'writable-layer-loss',
    beliefs: ['stop-loses-files', 'containers-share-their-changes'],
  },
  {
    id: 'layer-count',
    type: 'choice',
    title: 'How many layers a Dockerfile makes',
    claim: 'layers',
    beliefs: ['every-instruction-adds-a-layer', 'delete-shrinks-the-image'],
  },
  {
    id: 'removed-and-run-again',
    type: 'choice',
    title: 'A file after a container was removed and run again',
    claim: 'writable-layer-loss',
    beliefs: ['removed-files-come-back'],
  },
  {
    id: 'merged-view',
    type: 'several',
    title: 'Which files a container finds',
    claim: 'layers',
    beliefs: ['containers-write-into-the-image', 'containers-share-their-changes'],
  },
  {
    id: 'container-diff',
    type: 'several',
    title: 'What docker diff prints',
    claim: 'deleted-but-not-smaller',
    beliefs: ['containers-copy-the-image'],
  },
  {
    id: 'container-size',
    type: 'choice',
    title: 'How much disk space a container takes',
    claim: 'shared-layers',
    beliefs: ['containers-copy-the-image', 'containers-write-into-the-image'],
  },
  {
    id: 'volume-and-new-container',
    type: 'choice',
    title: 'A volume and a new container',
    claim: 'volumes-outlive-containers',
    beliefs: ['rm-deletes-volumes', 'volumes-belong-to-the-image'],
  },
  {
    id: 'volumes-left',
    type: 'several',
    title: 'Which volumes are left',
    claim: 'volumes-outlive-containers',
    beliefs: ['rm-deletes-volumes'],
  },
  {
    id: 'container-states',
    type: 'match',
    title: 'How docker ps -a lists containers',
    claim: 'running-state',
    beliefs: ['container-always-runs', 'container-outlives-its-process', 'stopped-containers-do-not-count'],
  },
  {
    id: 'removable-containers',
    type: 'several',
    title: 'Which containers docker rm removes',
    claim: 'removal',
    beliefs: ['rm-stops-containers'],
  },
  {
    id: 'exec-where',
    type: 'several',
    title: 'In which containers docker exec works',
    claim: 'getting-inside',
    beliefs: ['exec-works-anywhere'],
  },
  {
    id: 'logs-after-stop',
    type: 'output',
    title: 'What a log holds after a stop and a start',
    claim: 'logs-and-exit-codes',
    beliefs: ['stop-loses-logs'],
  },
  {
    id: 'image-size',
    type: 'choice',
    title: 'How big an image is',
    claim: 'deleted-but-not-smaller',
    beliefs: ['delete-shrinks-the-image', 'image-is-only-a-recipe'],
  },
  {
    id: 'images-by-size',
    type: 'order',
    title: 'Images in the order of their size',
    claim: 'deleted-but-not-smaller',
    beliefs: ['delete-shrinks-the-image'],
  },
  {
    id: 'heavy-line',
    type: 'faulty-line',
    title: 'The line that makes an image big',
    claim: 'deleted-but-not-smaller',
    beliefs: ['delete-shrinks-the-image'],
  },
  {
    id: 'image-removal',
    type: 'choice',
    title: 'What docker rmi does',
    claim: 'dependence',
    beliefs: ['image-removal-breaks-containers', 'stopped-containers-do-not-count', 'tag-is-the-identity'],
  },
  {
    id: 'committed-files',
    type: 'several',
    title: 'What docker commit takes along',
    claim: 'how-each-is-made',
    beliefs: ['containers-write-into-the-image', 'volumes-belong-to-the-image', 'only-dockerfiles-make-images'],
  },
  {
    id: 'cached-lines',
    type: 'several',
    title: 'Which lines come from the build cache',
    claim: 'build-cache',
    beliefs: ['cache-spares-later-lines', 'build-runs-everything-again'],
  },
  {
    id: 'copied-file',
    type: 'choice',
    title: 'A file that was edited after the build',
    claim: 'made-once-used-often',
    beliefs: ['image-is-only-a-recipe'],
  },
  {
    id: 'environment-value',
    type: 'choice',
    title: 'Which value a program sees',
    claim: 'settings-build-or-run',
    beliefs: ['build-arguments-reach-the-program'],
  },
  {
    id: 'moved-tag',
    type: 'choice',
    title: 'Who runs which image after a tag has moved',
    claim: 'tags-are-pointers',
    beliefs: ['containers-follow-their-tag', 'tag-is-the-identity'],
  },
  {
    id: 'pushed-layers',
    type: 'choice',
    title: 'How many layers a push sends',
    claim: 'registry-reuse',
    beliefs: ['push-uploads-everything', 'cache-spares-later-lines'],
  },
  {
    id: 'layer-of-a-read',
    type: 'bench',
    title: 'Which layer a read comes from',
    claim: 'layers',
    beliefs: [],
  },
  {
    id: 'file-with-a-word',
    type: 'bench',
    title: 'In which file a container finds a word',
    claim: 'layers',
    beliefs: ['containers-share-their-changes', 'container-cannot-change'],
  },
  {
    id: 'gone-with-a-container',
    type: 'bench',
    title: 'What disappears with a container',
    claim: 'volumes-outlive-containers',
    beliefs: ['rm-deletes-volumes'],
  },
  {
    id: 'typed-removal',
    type: 'command',
    title: 'A command that removes a container',
    claim: 'removal',
    beliefs: ['rm-stops-containers', 'stopped-containers-do-not-count'],
  },
  {
    id: 'typed-start',
    type: 'command',
    title: 'A command that brings a container back',
    claim: 'writable-layer-loss',
    beliefs: ['run-and-start-are-the-same', 'exec-works-anywhere'],
  },
  {
    id: 'how-many-containers',
    type: 'choice',
    title: 'How many containers there are',
    claim: 'blueprint-and-instance',
    beliefs: ['run-and-start-are-the-same', 'stopped-containers-do-not-count'],
  },
] as const satisfies readonly GeneratedTemplate[]

export type GeneratedTemplateId = (typeof generatedTemplates)[number]['id']
