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
  {
    id: 'removed-and-run-again',
    title: 'A file after a container was removed and run again',
    claim: 'writable-layer-loss',
    beliefs: ['removed-files-come-back'],
  },
  {
    id: 'merged-view',
    title: 'Which files a container finds',
    claim: 'layers',
    beliefs: ['containers-write-into-the-image', 'containers-share-their-changes'],
  },
  {
    id: 'container-diff',
    title: 'What docker diff prints',
    claim: 'deleted-but-not-smaller',
    beliefs: ['containers-copy-the-image'],
  },
  {
    id: 'container-size',
    title: 'How much disk space a container takes',
    claim: 'shared-layers',
    beliefs: ['containers-copy-the-image', 'containers-write-into-the-image'],
  },
  {
    id: 'volume-and-new-container',
    title: 'A volume and a new container',
    claim: 'volumes-outlive-containers',
    beliefs: ['rm-deletes-volumes', 'volumes-belong-to-the-image'],
  },
  {
    id: 'volumes-left',
    title: 'Which volumes are left',
    claim: 'volumes-outlive-containers',
    beliefs: ['rm-deletes-volumes'],
  },
  {
    id: 'container-states',
    title: 'How docker ps -a lists containers',
    claim: 'running-state',
    beliefs: ['container-always-runs', 'container-outlives-its-process', 'stopped-containers-do-not-count'],
  },
  {
    id: 'removable-containers',
    title: 'Which containers docker rm removes',
    claim: 'removal',
    beliefs: ['rm-stops-containers'],
  },
  {
    id: 'exec-where',
    title: 'In which containers docker exec works',
    claim: 'getting-inside',
    beliefs: ['exec-works-anywhere'],
  },
  {
    id: 'logs-after-stop',
    title: 'What a log holds after a stop and a start',
    claim: 'logs-and-exit-codes',
    beliefs: ['stop-loses-logs'],
  },
  {
    id: 'image-size',
    title: 'How big an image is',
    claim: 'deleted-but-not-smaller',
    beliefs: ['delete-shrinks-the-image', 'image-is-only-a-recipe'],
  },
  {
    id: 'images-by-size',
    title: 'Images in the order of their size',
    claim: 'deleted-but-not-smaller',
    beliefs: ['delete-shrinks-the-image'],
  },
  {
    id: 'heavy-line',
    title: 'The line that makes an image big',
    claim: 'deleted-but-not-smaller',
    beliefs: ['delete-shrinks-the-image'],
  },
  {
    id: 'image-removal',
    title: 'What docker rmi does',
    claim: 'dependence',
    beliefs: ['image-removal-breaks-containers', 'stopped-containers-do-not-count', 'tag-is-the-identity'],
  },
  {
    id: 'committed-files',
    title: 'What docker commit takes along',
    claim: 'how-each-is-made',
    beliefs: ['containers-write-into-the-image', 'volumes-belong-to-the-image', 'only-dockerfiles-make-images'],
  },
  {
    id: 'cached-lines',
    title: 'Which lines come from the build cache',
    claim: 'build-cache',
    beliefs: ['cache-spares-later-lines', 'build-runs-everything-again'],
  },
  {
    id: 'copied-file',
    title: 'A file that was edited after the build',
    claim: 'made-once-used-often',
    beliefs: ['image-is-only-a-recipe'],
  },
  {
    id: 'environment-value',
    title: 'Which value a program sees',
    claim: 'settings-build-or-run',
    beliefs: ['build-arguments-reach-the-program'],
  },
  {
    id: 'moved-tag',
    title: 'Who runs which image after a tag has moved',
    claim: 'tags-are-pointers',
    beliefs: ['containers-follow-their-tag', 'tag-is-the-identity'],
  },
  {
    id: 'pushed-layers',
    title: 'How many layers a push sends',
    claim: 'registry-reuse',
    beliefs: ['push-uploads-everything', 'cache-spares-later-lines'],
  },
  {
    id: 'layer-of-a-read',
    title: 'Which layer a read comes from',
    claim: 'layers',
    beliefs: [],
  },
  {
    id: 'file-with-a-word',
    title: 'In which file a container finds a word',
    claim: 'layers',
    beliefs: ['containers-share-their-changes', 'container-cannot-change'],
  },
  {
    id: 'gone-with-a-container',
    title: 'What disappears with a container',
    claim: 'volumes-outlive-containers',
    beliefs: ['rm-deletes-volumes'],
  },
  {
    id: 'typed-removal',
    title: 'A command that removes a container',
    claim: 'removal',
    beliefs: ['rm-stops-containers', 'stopped-containers-do-not-count'],
  },
  {
    id: 'typed-start',
    title: 'A command that brings a container back',
    claim: 'writable-layer-loss',
    beliefs: ['exec-works-anywhere'],
  },
] as const satisfies readonly GeneratedTemplate[]

export type GeneratedTemplateId = (typeof generatedTemplates)[number]['id']
