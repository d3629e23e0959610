// Where a half-written noticing waits on this device.
export const noticingDraftKey = 'draft-noticing'
