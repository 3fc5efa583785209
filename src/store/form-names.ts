/** The two forms of a test: one before the lesson, one after it. */
export const testForms = ['before', 'after'] as const
export type TestForm = (typeof testForms)[number]

/** Which test: teachers give a class one seed, and a learner's two forms then share no question. */
export type TestChoice = { readonly form: TestForm; readonly seed: number }
