/** One quiet line: how the command that is being typed is called, or what the flag at the cursor is for. */
import type { InlineUsage } from '../../../cli/completion/usage'

export function UsageLine({ id, usage }: { readonly id: string; readonly usage: InlineUsage | undefined }) {
  return (
    <p className="terminal-usage" id={id}>
      {usage?.flag === undefined ? (
        usage && <code>{usage.synopsis}</code>
      ) : (
        <>
          <code>{usage.flag.spelling}</code> {usage.flag.description}
        </>
      )}
    </p>
  )
}
