// The members of the practice with their roles, and ending a membership or invitation.
import { useState } from 'react'
import type { CallResult } from '#contract/client.ts'
import { call } from '../../../client/api.ts'
import { useAttempt } from '../../../client/use-attempt.ts'
import { useMe } from '../../../client/who/me.ts'
import { Dialog } from '../../../ui/answer/Dialog.tsx'
import { Notice } from '../../../ui/answer/Notice.tsx'
import { useUndo } from '../../../ui/answer/UndoToast.tsx'
import { Button } from '../../../ui/form/Button.tsx'
import { formatDate, formatList, formatRelativeDay } from '../../../words/format.ts'
import { useLocale, useWords } from '../../../words/use-words.ts'
import styles from '../practice.module.css'
import { practiceWords } from '../practice.words.ts'
import { MemberLinkDialog } from './MemberLinkDialog.tsx'

type Member = CallResult<'GET /api/practices/:practiceId'>['members'][number]
const order = { host: 0, coach: 1, coachee: 2 } as const

/** A member with all of their roles. */
type Person = Omit<Member, 'role'> & { readonly roles: readonly Member['role'][] }

/** Hosts first, then coaches, then coachees, each by name. `since` is that of the oldest role. */
export function gatherMembers(members: readonly Member[]): readonly Person[] {
  const people = new Map<string, Person>()
  for (const { role, ...member } of members.toSorted((a, b) => order[a.role] - order[b.role] || a.name.localeCompare(b.name))) {
    const known = people.get(member.personId)
    const since = Math.min(member.since, known?.since ?? member.since)
    people.set(member.personId, {
      ...member,
      since,
      invited: member.invited && (known?.invited ?? true),
      roles: [...(known?.roles ?? []), role],
    })
  }
  return [...people.values()]
}

export function Members({
  practiceId,
  members,
  onChanged,
}: {
  practiceId: string
  members: readonly Member[]
  onChanged: () => Promise<unknown>
}) {
  const words = useWords(practiceWords)
  const locale = useLocale()
  const me = useMe()
  const { say } = useUndo()
  const [leaving, setLeaving] = useState<Person | null>(null)
  const [linking, setLinking] = useState<Person | null>(null)
  const { run, busy, problem, reset } = useAttempt(words.problems)
  const end = (member: Person) =>
    run(async () => {
      await call('DELETE /api/practices/:practiceId/members/:personId', { params: { practiceId, personId: member.personId } })
      await onChanged()
      say(member.invited ? words.withdraw.done(member.name) : words.ended(member.name))
      setLeaving(null)
    })

  return (
    <section className={styles.part} aria-labelledby="members">
      <h2 id="members" className={styles.heading}>
        {words.members}
      </h2>
      <ul className={styles.members}>
        {gatherMembers(members).map((member) => (
          <li key={member.personId}>
            <span className={styles.member}>
              <strong>{member.name}</strong>
              <span className={styles.quiet}>
                {[
                  formatList(
                    member.roles.map((role) => words.roles[role]),
                    locale,
                  ),
                  member.personId === me.personId && words.you,
                  member.invited ? words.invited : words.since(formatDate(member.since, locale)),
                  member.personId !== me.personId && member.lastSeenAt !== null && words.seen(formatRelativeDay(member.lastSeenAt, locale)),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
            {member.personId !== me.personId && !member.invited && (
              <Button variant="ghost" size="s" aria-label={words.newLink.named(member.name)} onClick={() => setLinking(member)}>
                {words.newLink.short}
              </Button>
            )}
            {member.personId !== me.personId && (
              <Button
                variant="ghost"
                size="s"
                aria-label={member.invited ? words.withdraw.named(member.name) : words.endNamed(member.name)}
                onClick={() => {
                  reset()
                  setLeaving(member)
                }}
              >
                {member.invited ? words.withdraw.short : words.endShort}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {linking && <MemberLinkDialog practiceId={practiceId} member={linking} onClose={() => setLinking(null)} />}
      {leaving && (
        <Dialog
          open
          size="s"
          title={leaving.invited ? words.withdraw.title(leaving.name) : words.endTitle(leaving.name)}
          onClose={() => setLeaving(null)}
          actions={
            <>
              <Button variant="ghost" onClick={() => setLeaving(null)}>
                {words.cancel}
              </Button>
              <Button busy={busy} onClick={() => end(leaving)}>
                {leaving.invited ? words.withdraw.act : words.end}
              </Button>
            </>
          }
        >
          <p>{leaving.invited ? words.withdraw.lead : words.endLead(leaving.name)}</p>
          {problem && <Notice tone="dusk">{problem}</Notice>}
        </Dialog>
      )}
    </section>
  )
}
