// The key of the draft of a success experience on this device.
export const draftKey = 'draft-success'
