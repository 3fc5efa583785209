/** The prompt: a field for the next command, with completion, history and what the command at the cursor expects. */
import { type ClipboardEvent, type KeyboardEvent, useId } from 'react'
import { terminalText } from '../../../content/text/terminal'
import { Prompt } from '../../../ui/transcript/Prompt'
import { CompletionOptions, optionId } from './CompletionOptions'
import { HistorySearch } from './HistorySearch'
import { UsageLine } from './UsageLine'
import type { CommandLineControl } from './use-command-line'

type Props = { readonly control: CommandLineControl; readonly prompt: string; readonly inside: boolean }

export function CommandLine({ control, prompt, inside }: Props) {
  const { line, completing, usage, searching } = control
  const fieldId = useId()
  const listId = useId()
  const usageId = useId()
  const { list } = completing

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (!event.nativeEvent.isComposing && control.press(event)) event.preventDefault()
  }
  const onPaste = (event: ClipboardEvent) => {
    if (control.paste(event.clipboardData.getData('text/plain'))) event.preventDefault()
  }

  return (
    <div className="terminal-line">
      {searching && <HistorySearch onTake={control.takeFound} onClose={control.closeSearch} />}
      <div className="terminal-entry-line">
        <label htmlFor={fieldId}>
          <span className="visually-hidden">
            {inside ? terminalText.promptLabelInside(prompt) : terminalText.promptLabel}
          </span>
          <span aria-hidden="true">
            <Prompt text={prompt} />
          </span>
        </label>
        {/* The wrapper holds the same text once more and gives the field its height. */}
        <div className="terminal-field" data-text={`${line.text} `}>
          <textarea
            id={fieldId}
            ref={line.field}
            rows={1}
            value={line.text}
            autoCapitalize="off"
            autoCorrect="off"
            autoComplete="off"
            spellCheck={false}
            enterKeyHint="send"
            aria-autocomplete="list"
            aria-haspopup="listbox"
            aria-controls={list === undefined ? undefined : listId}
            aria-activedescendant={list === undefined ? undefined : optionId(listId, list.active)}
            aria-describedby={usage === undefined || list !== undefined ? undefined : usageId}
            onChange={control.type}
            onSelect={line.followCursor}
            onKeyDown={onKeyDown}
            onPaste={onPaste}
            onBlur={completing.close}
          />
        </div>
      </div>
      {list !== undefined && <CompletionOptions id={listId} list={list} onChoose={completing.choose} />}
      {list === undefined && <UsageLine id={usageId} usage={usage} />}
    </div>
  )
}
