// The key of the draft of a noticing on this device.
export const noticingDraftKey = 'draft-noticing'
