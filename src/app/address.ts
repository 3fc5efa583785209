/**
 * The page's address: every parameter with its meaning, valid values and default in one place.
 * Whatever matters stands in the query, so that any state can be linked; a lab's commands come in the hash; a bad value is reported and replaced by its default.
 */
import { type TestChoice, testForms } from '../store/form-names'
import { labHashStart } from '../store/lab-record'
import { type LabTool, labTools } from '../store/lab-view-slice'
import { type SortColumn, type SortDirection, sortColumns } from '../store/table-slice'

const surfaces = ['study', 'present', 'facts', 'embed'] as const
export type Surface = (typeof surfaces)[number]

/** What the notebook of the study surface holds. */
export const notebookPanels = ['compare', 'tour', 'quiz', 'lab', 'progress'] as const
export type NotebookPanel = (typeof notebookPanels)[number]

/** What an embed can show. What a learner did stays with the study surface. */
export const embeddedPanels = ['compare', 'tour', 'quiz', 'lab', 'bench'] as const
export type EmbeddedPanel = (typeof embeddedPanels)[number]

export type Panel = NotebookPanel | EmbeddedPanel

export const linkableThemes = ['light', 'dark', 'projector'] as const
export type LinkableTheme = (typeof linkableThemes)[number]

/** What an address says. Absent means: not said. */
export type Address = {
  /** Which surface to show. Public. */
  readonly view: Surface
  /** Which part of the notebook is open, or what an embed shows. `bench` exists in embeds only. Public. */
  readonly panel: Panel
  /** Which tool of the lab is open. Public. */
  readonly tool: LabTool
  /** The claim that is open. Public. */
  readonly claim: string | undefined
  /**
   * The scene on the bench. A claim's proof has the claim's id, a term's picture `term-` and the term's id; the tour's scenes are
   * `tour.CHAPTER.NUMBER`. Public.
   */
  readonly scene: string | undefined
  /** The term at which the glossary is open; `all` for the glossary with none open. Public. */
  readonly term: string | undefined
  /** The test form that a class takes in the quiz: `form` is before or after the lesson, `seed` the number of the class. Public. */
  readonly test: TestChoice | undefined
  /** How far the scene or the presentation has gone: steps done. Public. */
  readonly step: number
  readonly sort: SortColumn
  readonly order: SortDirection
  /** Text filter of the table. */
  readonly text: string
  readonly topics: readonly string[]
  readonly verdicts: readonly string[]
  /** Theme for this visit; without it the learner's own preference counts. Public. */
  readonly theme: LinkableTheme | undefined
}

/** A value that could not be used. */
export type AddressProblem = { readonly parameter: string; readonly value: string }

export const defaultAddress: Address = {
  view: 'study',
  panel: 'compare',
  tool: 'terminal',
  claim: undefined,
  scene: undefined,
  term: undefined,
  test: undefined,
  step: 0,
  sort: 'original',
  order: 'ascending',
  text: '',
  topics: [],
  verdicts: [],
  theme: undefined,
}

/** The ids that an address may name. */
export type KnownNames = {
  readonly claims: readonly string[]
  /** True for an id that a scene can have. Whether a term has a picture is found out when it is loaded. */
  readonly isScene: (id: string) => boolean
  readonly topics: readonly string[]
  readonly verdicts: readonly string[]
}

const longestText = 200

/** True for a text that a term of the glossary can have as its id. */
export function isTermId(text: string): boolean {
  return /^[a-z0-9-]{1,60}$/.test(text)
}

const mostSteps = 1000

/** The lab that a hash carries, as text; undefined when it carries none. Public. */
export function linkedLab(hash: string): string | undefined {
  return hash.startsWith(labHashStart) ? hash : undefined
}

/** What an address with a linked lab shows: the lab, which has the bench to itself. */
export function labAddress(address: Address): Address {
  return {
    ...address,
    view: address.view === 'embed' ? 'embed' : 'study',
    panel: 'lab',
    scene: undefined,
    term: undefined,
    step: 0,
  }
}

/** Reads a query string. Never throws; what cannot be used is named in `problems`. */
export function readAddress(
  search: string,
  known: KnownNames,
): { address: Address; problems: readonly AddressProblem[] } {
  const query = new URLSearchParams(search)
  const problems: AddressProblem[] = []
  const report = (parameter: string, value: string) => problems.push({ parameter, value })

  const one = <Value extends string, Fallback>(
    name: string,
    valid: readonly Value[],
    fallback: Fallback,
  ): Value | Fallback => {
    const given = query.get(name)
    if (given === null) return fallback
    const found = valid.find((value) => value === given)
    if (found === undefined) report(name, given)
    return found ?? fallback
  }
  /** A name that only what loads later can know. */
  const name = (parameter: string, isPossible: (name: string) => boolean): string | undefined => {
    const given = query.get(parameter)
    if (given === null) return undefined
    if (isPossible(given)) return given
    report(parameter, given)
    return undefined
  }
  const several = (name: string, valid: readonly string[]): readonly string[] => {
    const given = (query.get(name) ?? '').split(',').filter((value) => value !== '')
    const unknown = given.filter((value) => !valid.includes(value))
    for (const value of unknown) report(name, value)
    return given.filter((value) => valid.includes(value))
  }
  const count = (name: string): number => {
    const given = query.get(name)
    if (given === null) return 0
    if (/^\d{1,4}$/.test(given) && Number(given) <= mostSteps) return Number(given)
    report(name, given)
    return 0
  }

  const test = (): TestChoice | undefined => {
    const form = one('form', testForms, undefined)
    const seed = query.get('seed') ?? '1'
    if (form === undefined) return undefined
    if (/^\d{1,9}$/.test(seed)) return { form, seed: Number(seed) }
    report('seed', seed)
    return undefined
  }

  const view = one('view', surfaces, defaultAddress.view)
  const panelsHere = view === 'embed' ? embeddedPanels : notebookPanels
  return {
    address: {
      view,
      panel: one('panel', panelsHere, defaultAddress.panel),
      tool: one('tool', labTools, defaultAddress.tool),
      claim: one('claim', known.claims, undefined),
      scene: name('scene', known.isScene),
      term: name('term', isTermId),
      test: test(),
      step: count('step'),
      sort: one('sort', sortColumns, defaultAddress.sort),
      order: one('order', ['ascending', 'descending'] as const, defaultAddress.order),
      text: (query.get('text') ?? '').slice(0, longestText),
      topics: several('topics', known.topics),
      verdicts: several('verdicts', known.verdicts),
      theme: one('theme', linkableThemes, undefined),
    },
    problems,
  }
}

/** Writes an address as a query string, leaving out what is at its default: '' or '?…'. */
export function writeAddress(address: Address): string {
  const query = new URLSearchParams()
  const put = (name: string, value: string, fallback: string) => {
    if (value !== fallback) query.set(name, value)
  }
  put('view', address.view, defaultAddress.view)
  put('panel', address.panel, defaultAddress.panel)
  put('tool', address.tool, defaultAddress.tool)
  put('claim', address.claim ?? '', '')
  put('scene', address.scene ?? '', '')
  put('term', address.term ?? '', '')
  put('form', address.test?.form ?? '', '')
  put('seed', String(address.test?.seed ?? ''), '')
  put('step', String(address.step), '0')
  put('sort', address.sort, defaultAddress.sort)
  put('order', address.order, defaultAddress.order)
  put('text', address.text, '')
  put('topics', address.topics.join(','), '')
  put('verdicts', address.verdicts.join(','), '')
  put('theme', address.theme ?? '', '')
  const text = query.toString().replaceAll('%2C', ',')
  return text === '' ? '' : `?${text}`
}
