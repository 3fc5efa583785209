/** The names that an address may use on this page. */

import { claimSummaries } from '../content/claims/summaries'
import { topics, verdicts } from '../content/claims/vocabulary'
import type { KnownNames } from './address'

export const knownNames: KnownNames = { claims: claimSummaries.map(({ id }) => id), topics, verdicts }
