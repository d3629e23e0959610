// Where a half-written success experience waits on this device.
export const draftKey = 'draft-success'
