/**
 * What a question is: one shape for each kind. Whether an answer is right is decided by a pure function for each kind in `src/quiz/scoring`;
 * what an answer looks like stands in `answer.ts`. In texts, what is typed or named on the machine stands between backticks.
 */
import * as v from 'valibot'
import { misconceptionIds } from '../misconceptions/ids'
import { choiceSchema } from '../scene'

/** Words said of an answer, and the false belief that it points to, where it does. */
const remarkEntries = { feedback: v.string(), belief: v.optional(v.picklist(misconceptionIds)) }

const commonEntries = {
  /** Unique among all questions; kept with the learner's progress, so it never changes. */
  id: v.string(),
  /** The claim that explains the answer. */
  claim: v.string(),
  /** What has to be known first, where that is more than a sentence. */
  lead: v.optional(v.string()),
  /** What is asked, in a sentence or two. */
  stem: v.string(),
  /** A nudge on request. It never lowers the score. */
  hint: v.optional(v.string()),
  /** Files and command lines that lead to the situation asked about; shown with the question, and played by "Show me". */
  situation: v.optional(
    v.object({
      /** Files in the host's working directory: name to content. */
      files: v.record(v.string(), v.string()),
      commands: v.array(v.string()),
      /** Command lines that show the answer, played after the others. */
      reveal: v.array(v.string()),
    }),
  ),
}

/** One of several options is right. */
export const choiceQuestionSchema = v.object({
  ...commonEntries,
  type: v.literal('choice'),
  /** What kind of thinking it asks for. */
  thinking: v.picklist(['recall', 'predict-output', 'misconception', 'transfer']),
  options: v.pipe(v.array(choiceSchema), v.minLength(2)),
})

/** Every option is right or wrong by itself; at least one is right. */
const severalQuestionSchema = v.object({
  ...commonEntries,
  type: v.literal('several'),
  options: v.pipe(v.array(choiceSchema), v.minLength(3)),
})

/** Put into order; the content lists the entries as they should stand. */
const orderQuestionSchema = v.object({
  ...commonEntries,
  type: v.literal('order'),
  entries: v.pipe(v.array(v.object({ text: v.string(), why: v.string() })), v.minLength(3)),
  ...remarkEntries,
})

/** Type the output of a command. White space at the ends of lines does not count. */
const outputQuestionSchema = v.object({
  ...commonEntries,
  type: v.literal('output'),
  /** The command whose output is asked for. */
  command: v.string(),
  /** Outputs that count, the best first. */
  accepted: v.pipe(v.array(v.string()), v.minLength(1)),
  ...remarkEntries,
  /** Foreseen wrong outputs, each with what it points to. */
  mistakes: v.array(v.object({ output: v.string(), ...remarkEntries })),
})

/** Type a command. It is run in the situation, and what it does there decides: several commands may be right. */
const commandQuestionSchema = v.object({
  ...commonEntries,
  type: v.literal('command'),
  /** One command that is right. An answer is right when it leaves what this leaves, as `leaves` looks at it. */
  solution: v.string(),
  /** A command line whose output has to be the same after the answer as after the solution. */
  leaves: v.string(),
  ...remarkEntries,
  /** Foreseen wrong commands, each with what it points to. */
  mistakes: v.array(v.object({ command: v.string(), ...remarkEntries })),
})

/** Say of each statement which target it belongs to, such as image or container. */
const matchQuestionSchema = v.object({
  ...commonEntries,
  type: v.literal('match'),
  targets: v.pipe(v.array(v.string()), v.minLength(2)),
  pairs: v.pipe(
    v.array(v.object({ text: v.string(), target: v.pipe(v.number(), v.integer(), v.minValue(0)), ...remarkEntries })),
    v.minLength(3),
  ),
})

/** Find the line of a Dockerfile that is at fault. */
const faultyLineQuestionSchema = v.object({
  ...commonEntries,
  type: v.literal('faulty-line'),
  lines: v.pipe(v.array(v.object({ text: v.string(), faulty: v.boolean(), ...remarkEntries })), v.minLength(3)),
})

/** True or false, and the reason for it: both have to be right. */
const trueFalseQuestionSchema = v.object({
  ...commonEntries,
  type: v.literal('true-false'),
  /** Whether the statement in the stem is true. */
  truth: v.boolean(),
  /** Said of the wrong verdict. */
  ...remarkEntries,
  /** Reasons, of which one is right. */
  reasons: v.pipe(v.array(choiceSchema), v.minLength(2)),
})

/** Parts of the host that a command can make disappear. */
const hostParts = ['process', 'container', 'volume', 'image', 'layer'] as const
export type HostPart = (typeof hostParts)[number]

/** Answered on the bench. The engine knows the answer. */
const benchQuestionSchema = v.variant('asks', [
  v.object({
    ...commonEntries,
    type: v.literal('bench'),
    /** Which layer does this read come from? */
    asks: v.literal('layer'),
    /** Name of the container that reads. */
    container: v.string(),
    /** Absolute path that it reads. */
    path: v.string(),
  }),
  v.object({
    ...commonEntries,
    type: v.literal('bench'),
    /** Which of these files does the container find, with the content that is asked for? */
    asks: v.literal('file'),
    container: v.string(),
    /** Absolute paths to choose from, and what is said of each. */
    paths: v.pipe(v.array(v.object({ path: v.string(), ...remarkEntries })), v.minLength(2)),
    /** The content that one of them has in the merged view; white space around it does not count. */
    content: v.string(),
  }),
  v.object({
    ...commonEntries,
    type: v.literal('bench'),
    /** What of the host disappears when this command is run? Every plate, process and volume that goes is to be picked. */
    asks: v.literal('disappears'),
    command: v.string(),
    /** What a wrong answer about a part of the host points to, by the part's kind. */
    beliefs: v.optional(v.partial(v.object(v.entriesFromList(hostParts, v.picklist(misconceptionIds))))),
  }),
])

export const questionSchema = v.variant('type', [
  choiceQuestionSchema,
  severalQuestionSchema,
  orderQuestionSchema,
  outputQuestionSchema,
  commandQuestionSchema,
  matchQuestionSchema,
  faultyLineQuestionSchema,
  trueFalseQuestionSchema,
  benchQuestionSchema,
])
export type QuizQuestion = v.InferOutput<typeof questionSchema>
export type QuestionType = QuizQuestion['type']
export type BenchQuestion = v.InferOutput<typeof benchQuestionSchema>

/** The question of one kind. */
export type QuestionOf<Type extends QuestionType> = Extract<QuizQuestion, { readonly type: Type }>
