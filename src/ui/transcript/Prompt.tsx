/** The prompt before a line. Where there is little room, the part that never changes, user and host, is left out. */

export function Prompt({ text }: { readonly text: string }) {
  const [userAndHost = ''] = /^[^@\s]+@[^:\s]+:/.exec(text) ?? []
  return (
    <span className="transcript-prompt">
      {userAndHost !== '' && <span className="transcript-host">{userAndHost}</span>}
      {text.slice(userAndHost.length)}
    </span>
  )
}
