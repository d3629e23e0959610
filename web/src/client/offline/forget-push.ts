// Ends the notifications of this browser. It would keep its subscription, and what it showed, when the person signs out;
// the next person at this device has not asked for any.

/** In milliseconds: some browsers ask their push service first, and signing out does not wait longer for that. */
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
