// Notifications belong to the person who turned them on here, so sign-out cancels the browser's subscription:
// the next person on this device did not turn them on.

/** Some browsers contact their push service first; sign-out does not wait longer than this. */
const patience = 1_000

/** Best effort: the server stops sending with the sign-in, whatever the browser does. */
export function forgetPush(): Promise<void> {
  return Promise.race([forget(), new Promise<void>((resolve) => setTimeout(resolve, patience))])
}

async function forget(): Promise<void> {
  try {
    const registration = await navigator.serviceWorker.getRegistration()
    for (const shown of (await registration?.getNotifications()) ?? []) shown.close()
    await (await registration?.pushManager.getSubscription())?.unsubscribe()
  } catch {
    // A browser without service worker or notifications has nothing to forget.
  }
}
