/** Reasons, sources, proofs and questions of all claims. Load this on demand: the first view does without it. */
import type { ClaimDetail } from '../schema'
import type { ClaimId } from '../summaries'
import { blueprintAndInstance } from './blueprint-and-instance'
import { buildCache } from './build-cache'
import { changeAndAttachment } from './change-and-attachment'
import { computingResources } from './computing-resources'
import { deletedButNotSmaller } from './deleted-but-not-smaller'
import { dependence } from './dependence'
import { directSharing } from './direct-sharing'
import { gettingInside } from './getting-inside'
import { howEachIsMade } from './how-each-is-made'
import { identity } from './identity'
import { layers } from './layers'
import { logicalAndReal } from './logical-and-real'
import { logsAndExitCodes } from './logs-and-exit-codes'
import { madeOnceUsedOften } from './made-once-used-often'
import { packagingAndUse } from './packaging-and-use'
import { platforms } from './platforms'
import { processesAndKernel } from './processes-and-kernel'
import { registryReuse } from './registry-reuse'
import { registrySharing } from './registry-sharing'
import { removal } from './removal'
import { runningState } from './running-state'
import { settingsBuildOrRun } from './settings-build-or-run'
import { sharedLayers } from './shared-layers'
import { tagsArePointers } from './tags-are-pointers'
import { volumesOutliveContainers } from './volumes-outlive-containers'
import { writableLayerLoss } from './writable-layer-loss'

export const claimDetails: Readonly<Record<ClaimId, ClaimDetail>> = {
  'blueprint-and-instance': blueprintAndInstance,
  'logical-and-real': logicalAndReal,
  'made-once-used-often': madeOnceUsedOften,
  'change-and-attachment': changeAndAttachment,
  'computing-resources': computingResources,
  'how-each-is-made': howEachIsMade,
  'packaging-and-use': packagingAndUse,
  'registry-sharing': registrySharing,
  'running-state': runningState,
  removal: removal,
  'getting-inside': gettingInside,
  'direct-sharing': directSharing,
  layers: layers,
  dependence: dependence,
  identity: identity,
  'tags-are-pointers': tagsArePointers,
  'deleted-but-not-smaller': deletedButNotSmaller,
  'shared-layers': sharedLayers,
  'logs-and-exit-codes': logsAndExitCodes,
  'settings-build-or-run': settingsBuildOrRun,
  'volumes-outlive-containers': volumesOutliveContainers,
  'processes-and-kernel': processesAndKernel,
  'build-cache': buildCache,
  'writable-layer-loss': writableLayerLoss,
  platforms: platforms,
  'registry-reuse': registryReuse,
}
