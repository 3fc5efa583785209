/** Ids of questions, as they are kept with a learner's progress. */

/** The id of a claim's question: the claim, and the question's place in it, from 0. */
export function claimQuestionId(claimId: string, index: number): string {
  return `${claimId}.${index}`
}

/** The id under which the answer to a proof's question is noted. */
export function proofQuestionId(claimId: string): string {
  return `${claimId}.proof`
}

/** How the ids of generated questions begin: `generated.TEMPLATE.SEED`. */
const generatedPrefix = 'generated.'

/** True for the id of a question that is made from a template and a seed. */
export function isGeneratedId(id: string): boolean {
  return id.startsWith(generatedPrefix)
}

/** The id under which an answer is noted: of a generated question that of its template, since the same one hardly comes again. */
export function progressId(questionId: string): string {
  return isGeneratedId(questionId) ? questionId.slice(0, questionId.lastIndexOf('.')) : questionId
}

/** The id under which answers to a template's questions are noted. */
export function generatedProgressId(templateId: string): string {
  return `${generatedPrefix}${templateId}`
}

/** The question to ask for what stands in the progress: of a template, the question of this seed, a whole number of 32 bits. */
export function questionToAsk(noted: string, seed: number): string {
  return isGeneratedId(noted) ? `${noted}.${seed}` : noted
}
