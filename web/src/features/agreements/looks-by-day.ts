// Groups the access ledger by day, and within it by hour and name. Pure.
export type Look = { readonly at: number; readonly name: string; readonly what: string }
export type LookedHour = { readonly at: number; readonly name: string; readonly what: readonly string[] }
export type LookedDay = { readonly at: number; readonly hours: readonly LookedHour[] }

/** Newest first. Within an hour each name has one line, and each kind is listed once. */
export function looksByDay(looks: readonly Look[]): readonly LookedDay[] {
  const newestFirst = [...looks].sort((a, b) => b.at - a.at)
  return [...Map.groupBy(newestFirst, (look) => new Date(look.at).toDateString()).values()].map((day) => ({
    at: day[0]?.at ?? 0,
    hours: [...Map.groupBy(day, (look) => `${look.at} ${look.name}`).values()].map((hour) => ({
      at: hour[0]?.at ?? 0,
      name: hour[0]?.name ?? '',
      what: [...new Set(hour.map((look) => look.what))],
    })),
  }))
}
