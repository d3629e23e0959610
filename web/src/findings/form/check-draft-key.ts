// Where a half-written Nu waits on this device.
export const checkDraftKey = 'draft-check'
