// The key of the draft of a check-in on this device.
export const checkDraftKey = 'draft-check'
