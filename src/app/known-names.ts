/** The names that an address may use on this page. */
import { topics, verdicts } from '../content/claims/schema'
import { claimSummaries } from '../content/claims/summaries'
import type { KnownNames } from './address'

export const knownNames: KnownNames = { claims: claimSummaries.map(({ id }) => id), topics, verdicts }
