/** Names of what claims are about and of how far they hold; every surface uses them. */
import type { Side, Topic, Verdict } from '../claims/vocabulary'

export const claimText = {
  topics: {
    identity: 'Identity',
    creation: 'Making',
    filesystem: 'Files',
    lifecycle: 'Life cycle',
    access: 'Access',
    resources: 'Resources',
    distribution: 'Sharing',
  },
  verdicts: { accurate: 'accurate', simplified: 'simplified', misleading: 'misleading', wrong: 'wrong' },
  verdictMeanings: {
    accurate: 'true as it stands',
    simplified: 'true at the core, but something is left out',
    misleading: 'partly true, but it invites a false conclusion',
    wrong: 'Docker does something else',
  },
  sides: { image: 'A Docker image …', container: 'A container …' },
} as const satisfies {
  topics: Record<Topic, string>
  verdicts: Record<Verdict, string>
  verdictMeanings: Record<Verdict, string>
  sides: Record<Side, string>
}
